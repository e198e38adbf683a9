import NetworkLoops

/// Memory for one group of sixteen samples on its way through a network and back.
///
/// Used by one thread at a time.
final class Workspace: @unchecked Sendable {
  private let plan: NetworkPlan
  private let way: BackwardPlan?
  private let buffers: [FloatBuffer]
  private let errors: [FloatBuffer]
  private let scratch: FloatBuffer
  /// Every activation; the first is the input, the last the output.
  let activations: [UnsafeMutablePointer<Float>]
  /// The gradient of the weights, summed over groups, in the order of the loops.
  let gradient: FloatBuffer
  /// Targets and sample weights of the group.
  let targets: FloatBuffer
  let sampleWeights: FloatBuffer

  /// Takes the memory; without a way back only what predicting needs.
  init(plan: NetworkPlan, targets: Int, way: BackwardPlan?) {
    self.plan = plan
    self.way = way
    var buffers = [FloatBuffer(plan.shapes[0].count * 16)]
    var activations = [buffers[0].pointer]
    for (index, node) in plan.nodes.enumerated() {
      if node.isReshape {
        activations.append(activations[node.sources[0]])
      } else {
        buffers.append(FloatBuffer(plan.shapes[index + 1].count * 16))
        activations.append(buffers[buffers.count - 1].pointer)
      }
    }
    self.buffers = buffers
    self.activations = activations
    errors = way?.bufferSizes.map { FloatBuffer($0 * 16) } ?? []
    scratch = FloatBuffer(plan.scratchCount)
    gradient = FloatBuffer(way == nil ? 0 : plan.gradientCount)
    self.targets = FloatBuffer(targets * 16)
    sampleWeights = FloatBuffer(16)
  }

  /// How many numbers one sample has.
  var inputCount: Int { plan.shapes[0].count }

  /// What comes out of the network.
  var output: UnsafeMutablePointer<Float> { activations[activations.count - 1] }

  /// Where the gradient by the network's output is written before the way back.
  var outputError: UnsafeMutablePointer<Float>? { way.map { errors[$0.outputBuffer].pointer } }

  /// Runs some nodes in their order.
  func forward(_ nodes: Range<Int>, _ weights: PreparedWeights, _ pass: GroupPass) {
    for index in nodes {
      let node = plan.nodes[index]
      let output = activations[index + 1]
      switch node.work {
      case .run(let operation):
        if operation.isReshape { continue }
        operation.forward(
          activations[node.sources[0]], output, layerPass(index, weights, pass))
      case .sum: sum(node.sources, into: output)
      case .join: join(node.sources, into: output)
      }
    }
  }

  /// Runs some steps of the way back.
  func backward(_ steps: Range<Int>, _ weights: PreparedWeights, _ pass: GroupPass) {
    guard let way else { return }
    for step in way.steps[steps] {
      let node = plan.nodes[step.node]
      switch node.work {
      case .run(let operation):
        run(operation, step, node.sources[0], layerPass(step.node, weights, pass))
      case .sum: spreadSum(step, node.sources)
      case .join: spreadJoin(step, node.sources)
      }
      for (target, source) in zip(step.targets, node.sources) {
        guard let target, let sum = target.sum else { continue }
        loops.add(
          errors[target.buffer].pointer, to: errors[sum].pointer,
          count: plan.shapes[source].count * 16)
      }
    }
  }

  /// The pointers of one step of the way back.
  func backwardStep(_ step: BackwardPlan.Step) -> BackwardStep {
    BackwardStep(
      input: activations[plan.nodes[step.node].sources[0]], output: activations[step.node + 1],
      outputGradient: errors[step.outgoing].pointer,
      inputGradient: step.targets[0].map { errors[$0.buffer].pointer },
      parameterGradient: step.isTrained
        ? gradient.pointer + plan.gradientOffsets[step.node] : nil)
  }

  /// The memory and circumstances of one node.
  func layerPass(_ index: Int, _ weights: PreparedWeights, _ pass: GroupPass) -> LayerPass {
    LayerPass(
      parameters: weights.parameters.pointer + plan.parameterOffsets[index],
      prepared: weights.prepared.pointer + plan.preparedOffsets[index],
      scratch: scratch.pointer + plan.scratchOffsets[index],
      statistics: pass.statistics?[index]?.shared.pointer, samples: pass.samples,
      isTraining: pass.isTraining,
      stream: pass.stream &* plan.nodes.count &+ index &+ 1 << 40, seed: pass.seed)
  }
}

extension Workspace {
  private func run(
    _ operation: any LayerOperation, _ step: BackwardPlan.Step, _ source: Int, _ pass: LayerPass
  ) {
    let pointers = backwardStep(step)
    guard operation.isReshape else { return operation.backward(pointers, pass) }
    pointers.inputGradient?.update(
      from: pointers.outputGradient, count: plan.shapes[source].count * 16)
  }

  private func sum(_ sources: [Int], into output: UnsafeMutablePointer<Float>) {
    let count = plan.shapes[sources[0]].count * 16
    output.update(from: activations[sources[0]], count: count)
    for source in sources.dropFirst() { loops.add(activations[source], to: output, count: count) }
  }

  private func join(_ sources: [Int], into output: UnsafeMutablePointer<Float>) {
    var place = output
    for source in sources {
      let count = plan.shapes[source].count * 16
      place.update(from: activations[source], count: count)
      place += count
    }
  }

  private func spreadSum(_ step: BackwardPlan.Step, _ sources: [Int]) {
    for (target, source) in zip(step.targets, sources) {
      guard let target else { continue }
      errors[target.buffer].pointer.update(
        from: errors[step.outgoing].pointer, count: plan.shapes[source].count * 16)
    }
  }

  private func spreadJoin(_ step: BackwardPlan.Step, _ sources: [Int]) {
    var place = errors[step.outgoing].pointer
    for (target, source) in zip(step.targets, sources) {
      let count = plan.shapes[source].count * 16
      if let target { errors[target.buffer].pointer.update(from: place, count: count) }
      place += count
    }
  }
}

/// What all layers of one group have in common in one pass.
struct GroupPass: Sendable {
  let isTraining: Bool
  let seed: Int
  let stream: Int
  /// How many lanes hold a sample.
  let samples: Int
  /// What layers that look at the whole batch know of it, by node.
  let statistics: [BatchStatistics?]?

  /// A pass without random draws.
  static let predicting = GroupPass(
    isTraining: false, seed: 0, stream: 0, samples: 16, statistics: nil)
}
