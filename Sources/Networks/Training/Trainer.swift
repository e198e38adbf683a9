import Display

/// One training of one network, from the first epoch to the last.
final class Trainer {
  private let network: Network
  private let data: TrainingData
  private let validation: TrainingData?
  private let options: TrainingOptions
  private let context: RunContext
  private let task: String
  private let trained: [Bool]
  private let runner: BatchRunner
  private let update: WeightUpdate
  private var rule: RateRule
  private var order: [Int]
  private let batchSize: Int
  private var stepNumber = 0
  private var history = TrainingHistory()
  private var bestWeights: [Float]?
  private var bestLoss = Double.infinity

  init(
    network: Network, data: TrainingData, validation: TrainingData?, options: TrainingOptions,
    context: RunContext, task: String
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
    trained = network.plan.trainedNodes(frozen: start.isFrozen)
    runner = BatchRunner(
      plan: network.plan, weights: start.weights, trained: trained,
      loss: options.loss.loop, targets: data.targets.sampleShape.count, threads: options.threads)
    update = WeightUpdate(plan: network.plan, trained: trained, options: options)
    order = Array(0..<data.inputs.sampleCount)
    batchSize = min(options.batchSize, order.count)
    let batches = (order.count + batchSize - 1) / batchSize
    rule = RateRule(
      options, totalSteps: batches.multipliedReportingOverflow(by: options.epochs).partialValue)
  }

  /// The weights to keep: the best ones where validation chose them, else the last.
  var finalWeights: [Float] {
    bestWeights ?? runner.weights.parameters.array(network.plan.parameterCount)
  }

  /// Trains to the end or until the validation loss no longer falls.
  func run() throws -> TrainingHistory {
    for epoch in 1...options.epochs {
      let loss = try trainEpoch(epoch)
      history.trainingLoss.append(loss)
      history.learningRate.append(rule.rate(step: max(0, stepNumber - 1)))
      let watched = try measureValidation(epoch)
      rule.observe(watched ?? loss)
      report(epoch, loss, watched)
      if let watched, shouldStop(epoch, watched) { break }
    }
    if bestWeights == nil { history.bestEpoch = history.epochs }
    return history
  }

  private func trainEpoch(_ epoch: Int) throws -> Double {
    shuffle(epoch)
    var lossSum = 0.0
    var weightSum = 0.0
    for start in stride(from: 0, to: order.count, by: batchSize) {
      try context.checkCancellation()
      let end = min(order.count, start + batchSize)
      let batch = BatchRunner.Batch(
        data: data, positions: order[start..<end], step: stepNumber, seed: options.seed)
      let weight = runner.weight(of: batch)
      let rate = rule.rate(step: stepNumber)
      stepNumber += 1
      guard weight > 0 else { continue }
      let (loss, shards) = runner.learn(batch, scale: Float(1 / weight))
      guard loss.isFinite else {
        throw NetworksError.diverged(
          epoch: epoch, loss: loss, learningRate: options.learningRate)
      }
      update.step(runner, shards: shards, rate: rate)
      lossSum += loss
      weightSum += weight
    }
    return lossSum / weightSum
  }

  /// Draws the order of the samples; every epoch has a stream of its own.
  private func shuffle(_ epoch: Int) {
    var generator = SeededGenerator(seed: options.seed, stream: -epoch)
    for index in order.indices { order[index] = index }
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(last, generator.index(below: last + 1))
    }
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
      lossSum += runner.measure(batch)
      weightSum += runner.weight(of: batch)
    }
    let loss = lossSum / weightSum
    guard loss.isFinite else {
      throw NetworksError.diverged(epoch: epoch, loss: loss, learningRate: options.learningRate)
    }
    history.validationLoss.append(loss)
    return loss
  }

  /// Keeps the best weights where early stopping is asked for; whether it is time to stop.
  private func shouldStop(_ epoch: Int, _ loss: Double) -> Bool {
    guard let patience = options.patience else { return false }
    if loss < bestLoss {
      bestLoss = loss
      bestWeights = runner.weights.parameters.array(network.plan.parameterCount)
      history.bestEpoch = epoch
    }
    history.stoppedEarly = epoch - history.bestEpoch >= patience && epoch < options.epochs
    return history.stoppedEarly
  }

  private func report(_ epoch: Int, _ loss: Double, _ validation: Double?) {
    var remark = "loss \(NumberText.brief(loss))"
    if let validation { remark += ", validation \(NumberText.brief(validation))" }
    context.report(task, epoch, of: options.epochs, remark: remark)
  }
}
