import Basics
import Display

/// One training of one network, from the first epoch to the last.
final class Trainer {
  private let network: Network
  private let data: TrainingData
  private let validation: TrainingData?
  private let options: TrainingOptions
  private let context: RunContext
  private let task: String
  private let checkpoint: Checkpoint?
  private let runner: BatchRunner
  private let update: WeightUpdate
  private let batchSize: Int
  private var rule: RateRule
  private var stepNumber = 0
  private var history = TrainingHistory()
  private var best: (loss: Double, weights: [Float])?

  init(
    network: Network, data: TrainingData, validation: TrainingData?, options: TrainingOptions,
    context: RunContext, task: String, checkpoint: String?
  ) throws {
    try options.check(hasValidation: validation != nil)
    try network.check(data, called: "training", loss: options.loss)
    if let validation { try network.check(validation, called: "validation", loss: options.loss) }
    self.network = network
    self.data = data
    self.validation = validation
    self.options = options
    self.context = context
    self.task = task
    let start = network.snapshot
    let trained = network.plan.trainedNodes(frozen: start.isFrozen)
    runner = BatchRunner(
      plan: network.plan, weights: start.weights, trained: trained, loss: options.loss.loop,
      targets: data.targets.sampleShape.count, threads: options.threads,
      augmenter: try WindowAugmenter(options.augmentation, shape: network.inputShape))
    update = WeightUpdate(plan: network.plan, trained: trained, options: options)
    let count = data.inputs.sampleCount
    batchSize = min(options.batchSize, count)
    let batches = (count + batchSize - 1) / batchSize
    rule = RateRule(options, stepsPerEpoch: batches)
    self.checkpoint = checkpoint.map {
      Checkpoint($0, Self.fingerprint(network, start, data, options))
    }
    try resume()
  }

  private var weights: [Float] {
    runner.weights.parameters.array(network.plan.parameterCount)
  }

  /// The weights to keep: the best ones where validation chose them, else the last.
  var finalWeights: [Float] { best?.weights ?? weights }

  /// Trains to the end or until the validation loss no longer falls.
  func run() throws -> TrainingHistory {
    var epoch = history.epochs
    do {
      while epoch < options.epochs, !history.stoppedEarly {
        epoch += 1
        try run(epoch: epoch)
        try checkpoint?.keep(state)
      }
    } catch let interruption as Interrupted {
      try checkpoint?.write()
      throw interruption
    }
    if best == nil { history.bestEpoch = history.epochs }
    checkpoint?.remove()
    return history
  }

  private func run(epoch: Int) throws {
    let loss = try trainEpoch(epoch)
    let watched = try measureValidation(epoch)
    history.trainingLoss.append(loss)
    if let watched { history.validationLoss.append(watched) }
    history.learningRate.append(rule.rate(step: max(0, stepNumber - 1), options.schedule))
    rule.observe(watched ?? loss, options.schedule)
    if let watched { judge(epoch, watched) }
    report(epoch, loss, watched)
  }

  private func trainEpoch(_ epoch: Int) throws -> Double {
    let order = options.order(epoch: epoch, count: data.inputs.sampleCount)
    var lossSum = 0.0
    var weightSum = 0.0
    for start in stride(from: 0, to: order.count, by: batchSize) {
      try context.checkCancellation()
      let batch = BatchRunner.Batch(
        data: data, positions: order[start..<min(order.count, start + batchSize)],
        step: stepNumber, seed: options.seed)
      let weight = runner.weight(of: batch)
      let rate = rule.rate(step: stepNumber, options.schedule)
      stepNumber += 1
      guard weight > 0 else { continue }
      let (loss, shards) = try runner.learn(batch, scale: Float(1 / weight))
      guard loss.isFinite else { throw diverged(epoch, loss) }
      update.step(runner, shards: shards, rate: rate)
      lossSum += loss
      weightSum += weight
    }
    return lossSum / weightSum
  }

  private func diverged(_ epoch: Int, _ loss: Double) -> NetworksError {
    .diverged(epoch: epoch, loss: loss, learningRate: options.learningRate)
  }

  private func measureValidation(_ epoch: Int) throws -> Double? {
    guard let validation else { return nil }
    let positions = Array(0..<validation.inputs.sampleCount)
    var lossSum = 0.0
    var weightSum = 0.0
    for start in stride(from: 0, to: positions.count, by: 1024) {
      try context.checkCancellation()
      let batch = BatchRunner.Batch(
        data: validation, positions: positions[start..<min(start + 1024, positions.count)],
        step: 0, seed: 0)
      lossSum += try runner.measure(batch)
      weightSum += runner.weight(of: batch)
    }
    let loss = lossSum / weightSum
    guard loss.isFinite else { throw diverged(epoch, loss) }
    return loss
  }

  /// Keeps the best weights where early stopping is asked for, and finds out whether it is time.
  private func judge(_ epoch: Int, _ loss: Double) {
    guard let patience = options.patience else { return }
    if loss < best?.loss ?? .infinity {
      best = (loss, weights)
      history.bestEpoch = epoch
    }
    history.stoppedEarly = epoch - history.bestEpoch >= patience && epoch < options.epochs
  }

  private func report(_ epoch: Int, _ loss: Double, _ validation: Double?) {
    var remark = "loss \(NumberText.brief(loss))"
    if let validation { remark += ", validation \(NumberText.brief(validation))" }
    context.report(task, epoch, of: options.epochs, remark: remark)
  }
}

extension Trainer {
  private var state: TrainingState {
    let memory = update.memory
    return TrainingState(
      record: TrainingState.Record(
        fingerprint: checkpoint?.fingerprint ?? "", stepNumber: stepNumber,
        optimizerSteps: update.steps, rule: rule, trainingLoss: history.trainingLoss,
        validationLoss: history.validationLoss, learningRate: history.learningRate,
        bestEpoch: history.bestEpoch, stoppedEarly: history.stoppedEarly, bestLoss: best?.loss),
      weights: weights, mean: memory.mean, square: memory.square, best: best?.weights)
  }

  /// Goes on where an earlier training of the same kind stopped.
  private func resume() throws {
    guard let checkpoint,
      let state = try TrainingState.read(
        checkpoint.path, fingerprint: checkpoint.fingerprint,
        weightCount: network.plan.parameterCount)
    else { return }
    runner.weights.assign(state.weights)
    update.resume(steps: state.record.optimizerSteps, mean: state.mean, square: state.square)
    stepNumber = state.record.stepNumber
    rule = state.record.rule
    history = state.record.history
    if let loss = state.record.bestLoss, let weights = state.best { best = (loss, weights) }
  }

  private static func fingerprint(
    _ network: Network, _ start: Network.State, _ data: TrainingData, _ options: TrainingOptions
  ) -> String {
    var fingerprint = Fingerprint()
    var sameForAnyThreads = options
    sameForAnyThreads.threads = nil
    fingerprint.add("\(network.inputShape) \(network.layers.map(\.description))")
    fingerprint.add("\(sameForAnyThreads) \(start.isFrozen)")
    fingerprint.add(start.weights)
    fingerprint.add(data.inputs.values)
    fingerprint.add(data.targets.values)
    fingerprint.add(data.weights ?? [])
    return fingerprint.text
  }
}

extension TrainingOptions {
  /// The order in which an epoch, counted from 1, takes so many samples; every epoch has a stream of its
  /// own.
  package func order(epoch: Int, count: Int) -> [Int] {
    var generator = SeededGenerator(seed: seed, stream: -epoch)
    var order = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(last, generator.index(below: last + 1))
    }
    return order
  }
}
