import Basics
import Display
import NetworkLoops

/// Runs batches through a network, group by group, on several threads.
///
/// A batch is cut into groups of sixteen samples and the groups into at most sixteen shards. The cut
/// depends on the batch alone and shards are summed in their order, so that the numbers are the same
/// for any count of threads. Where a layer looks at the whole batch, every group is a shard.
final class BatchRunner {
  private static let largestShardCount = 16

  private let plan: NetworkPlan
  private let way: BackwardPlan
  private let loss: LossLoop
  private let workers: Workers
  private let targetCount: Int
  private let statistics: [BatchStatistics?]
  private let augmenter: WindowAugmenter?
  private var workspaces: [Workspace] = []
  private var groupLosses = GroupLosses(1)
  let weights: PreparedWeights

  init(
    plan: NetworkPlan, weights: [Float], trained: [Bool], loss: LossLoop, targets: Int,
    threads: Int?, augmenter: WindowAugmenter? = nil
  ) {
    self.plan = plan
    self.loss = loss
    way = BackwardPlan(plan, trained: trained)
    workers = Workers(threads)
    targetCount = targets
    self.augmenter = augmenter
    self.weights = PreparedWeights(plan: plan, weights: weights, way: way)
    statistics = plan.nodes.enumerated().map { index, node in
      guard trained[index], let operation = node.operation as? any BatchWideOperation else {
        return nil
      }
      return BatchStatistics(operation)
    }
  }

  /// One batch.
  struct Batch {
    let data: TrainingData
    /// The samples, by position in the data.
    let positions: ArraySlice<Int>
    /// The number of the step, for random draws.
    let step: Int
    let seed: Int

    var groups: Int { (positions.count + 15) / 16 }

    /// The samples of one group.
    func positions(group: Int) -> ArraySlice<Int> {
      let start = positions.startIndex + group * 16
      return positions[start..<min(start + 16, positions.endIndex)]
    }
  }

  /// The weight of all known targets of a batch.
  func weight(of batch: Batch) -> Double {
    var sum = 0.0
    for position in batch.positions {
      let weight = Double(batch.data.weights?[position] ?? 1)
      let row = position * targetCount
      for value in batch.data.targets.values[row..<row + targetCount] where !value.isNaN {
        sum += weight
      }
    }
    return sum
  }

  /// The sum of the losses of a batch as the network would predict it.
  func measure(_ batch: Batch) throws -> Double {
    try run(batch, shards: min(batch.groups, Self.largestShardCount), scale: nil)
  }

  /// Runs a batch forward and back.
  ///
  /// - Parameters:
  ///   - batch: The batch.
  ///   - scale: The factor of the gradient.
  /// - Returns: The sum of the losses and how many shards hold a part of the gradient.
  /// - Throws: ``SystemError`` where a thread cannot be started.
  func learn(_ batch: Batch, scale: Float) throws -> (loss: Double, shards: Int) {
    if statistics.contains(where: { $0 != nil }) {
      return (try learnInPhases(batch, scale: scale), batch.groups)
    }
    let shards = min(batch.groups, Self.largestShardCount)
    return (try run(batch, shards: shards, scale: scale), shards)
  }

  /// Runs every group forward and, where there is a scale, back.
  private func run(_ batch: Batch, shards: Int, scale: Float?) throws -> Double {
    let spaces = workspaces(shards)
    let sums = losses(batch.groups)
    let (plan, loss, weights, targetCount) = (plan, loss, weights, targetCount)
    let augmenter = scale == nil ? nil : augmenter
    let stepCount = way.steps.count
    try workers.run(shards) { shard, _ in
      let space = spaces[shard]
      if scale != nil { space.gradient.clear() }
      for group in batch.groups * shard / shards..<batch.groups * (shard + 1) / shards {
        let positions = batch.positions(group: group)
        space.load(batch, group, targets: targetCount, augmenter)
        let pass = GroupPass(
          isTraining: scale != nil, seed: batch.seed, stream: batch.step << 16 &+ group,
          samples: positions.count, statistics: nil)
        space.forward(plan.nodes.indices, weights, pass)
        sums.pointer[group] = space.addLoss(loss, targets: targetCount, scale: scale)
        if scale != nil { space.backward(0..<stepCount, weights, pass) }
      }
    }
    return sums.total(batch.groups)
  }

  /// Room for the losses of so many groups.
  private func losses(_ groups: Int) -> GroupLosses {
    if groupLosses.capacity < groups { groupLosses = GroupLosses(groups) }
    return groupLosses
  }

  private func workspaces(_ count: Int) -> [Workspace] {
    while workspaces.count < count {
      workspaces.append(Workspace(plan: plan, targets: targetCount, way: way))
    }
    return workspaces
  }

  /// The gradient of one node's weights, summed over shards, in the order of the weights.
  func collectGradient(node index: Int, shards: Int, into gradient: UnsafeMutablePointer<Float>) {
    guard let operation = plan.nodes[index].operation else { return }
    let offset = plan.gradientOffsets[index]
    let sum = workspaces[0].gradient.pointer + offset
    for shard in 1..<max(1, shards) {
      loops.add(
        workspaces[shard].gradient.pointer + offset, to: sum,
        count: operation.gradientCount.roundedUp(to: 16))
    }
    operation.collect(sum, into: gradient)
  }
}

extension BatchRunner {
  /// Runs a batch forward and back, stopping before every layer that looks at the whole batch.
  private func learnInPhases(_ batch: Batch, scale: Float) throws -> Double {
    let spaces = workspaces(batch.groups)
    let sums = losses(batch.groups)
    let (loss, targetCount, augmenter) = (loss, targetCount, augmenter)
    let passes = (0..<batch.groups).map { group in
      GroupPass(
        isTraining: true, seed: batch.seed, stream: batch.step << 16 &+ group,
        samples: batch.positions(group: group).count, statistics: statistics)
    }
    try workers.run(batch.groups) { group, _ in
      spaces[group].gradient.clear()
      spaces[group].load(batch, group, targets: targetCount, augmenter)
    }
    try runForward(spaces, passes, samples: batch.positions.count)
    try workers.run(batch.groups) { group, _ in
      sums.pointer[group] = spaces[group].addLoss(loss, targets: targetCount, scale: scale)
    }
    try runBackward(spaces, passes, samples: batch.positions.count)
    return sums.total(batch.groups)
  }

  private func runForward(_ spaces: [Workspace], _ passes: [GroupPass], samples: Int) throws {
    let (plan, weights) = (plan, weights)
    var start = 0
    for node in plan.nodes.indices {
      guard let knowledge = statistics[node],
        let operation = plan.nodes[node].operation as? any BatchWideOperation
      else { continue }
      knowledge.reset(groups: passes.count)
      let source = plan.nodes[node].sources[0]
      let nodes = start..<node
      try workers.run(passes.count) { group, _ in
        spaces[group].forward(nodes, weights, passes[group])
        operation.addStatistics(
          spaces[group].activations[source], samples: passes[group].samples,
          to: knowledge.sums(group: group))
      }
      operation.finishStatistics(
        knowledge.totals, samples: samples, into: knowledge.shared.pointer,
        parameters: weights.parameters.pointer + plan.parameterOffsets[node])
      start = node
    }
    let rest = start..<plan.nodes.count
    try workers.run(passes.count) { group, _ in
      spaces[group].forward(rest, weights, passes[group])
    }
  }

  private func runBackward(_ spaces: [Workspace], _ passes: [GroupPass], samples: Int) throws {
    let (way, weights) = (way, weights)
    var start = 0
    for (place, step) in way.steps.enumerated() {
      guard let knowledge = statistics[step.node],
        let operation = plan.nodes[step.node].operation as? any BatchWideOperation
      else { continue }
      knowledge.reset(groups: passes.count)
      let steps = start..<place
      try workers.run(passes.count) { group, _ in
        let space = spaces[group]
        space.backward(steps, weights, passes[group])
        operation.addErrorStatistics(
          space.backwardStep(step), space.layerPass(step.node, weights, passes[group]),
          to: knowledge.sums(group: group))
      }
      operation.finishErrorStatistics(
        knowledge.totals, samples: samples, into: knowledge.shared.pointer)
      start = place
    }
    let rest = start..<way.steps.count
    try workers.run(passes.count) { group, _ in
      spaces[group].backward(rest, weights, passes[group])
    }
  }
}

/// One loss a group, written by several threads and added in order.
private final class GroupLosses: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<Double>
  let capacity: Int

  init(_ capacity: Int) {
    self.capacity = capacity
    pointer = .allocate(capacity: capacity)
    pointer.initialize(repeating: 0, count: capacity)
  }

  deinit { pointer.deallocate() }

  func total(_ count: Int) -> Double { (0..<count).reduce(0) { $0 + pointer[$1] } }
}

extension Workspace {
  /// Brings up to sixteen samples with their targets and weights into place.
  func load(
    _ batch: BatchRunner.Batch, _ group: Int, targets count: Int, _ augmenter: WindowAugmenter?
  ) {
    let positions = batch.positions(group: group)
    if let augmenter {
      loadTurned(batch, group, augmenter)
    } else {
      gather(batch.data.inputs.values, positions)
    }
    sampleWeights.pointer.update(repeating: 0, count: 16)
    targets.pointer.update(repeating: .nan, count: count * 16)
    for (lane, position) in positions.enumerated() {
      sampleWeights.pointer[lane] = batch.data.weights?[position] ?? 1
      for target in 0..<count {
        targets.pointer[target * 16 + lane] = batch.data.targets.values[position * count + target]
      }
    }
  }

  private func gather(_ values: [Float], _ positions: ArraySlice<Int>) {
    positions.withUnsafeBufferPointer { places in
      values.withUnsafeBufferPointer { values in
        guard let base = values.baseAddress else { return }
        loops.gather(base, features: inputCount, positions: places, into: activations[0])
      }
    }
  }

  private func loadTurned(_ batch: BatchRunner.Batch, _ group: Int, _ augmenter: WindowAugmenter) {
    var generator = SeededGenerator(
      seed: batch.seed, stream: batch.step << 16 &+ group &+ 1 << 50)
    let positions = batch.positions(group: group)
    let count = inputCount
    batch.data.inputs.values.withUnsafeBufferPointer { values in
      guard let base = values.baseAddress else { return }
      withUnsafeTemporaryAllocation(of: Float.self, capacity: positions.count * count) { turned in
        guard let rows = turned.baseAddress else { return }
        for (row, position) in positions.enumerated() {
          augmenter.turn(base + position * count, into: rows + row * count, &generator)
        }
        Array(0..<positions.count).withUnsafeBufferPointer { places in
          loops.gather(rows, features: count, positions: places, into: activations[0])
        }
      }
    }
  }

  /// The sum of the losses of the group; writes the gradient by the output where there is a scale.
  func addLoss(_ loss: LossLoop, targets count: Int, scale: Float?) -> Double {
    loops.addLoss(
      loss, output: output, target: targets.pointer, targets: count,
      weights: sampleWeights.pointer, scale: scale ?? 1,
      gradient: scale == nil ? nil : outputError)
  }
}
