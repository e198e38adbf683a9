extension Network {
  /// The loss of some data and its gradient by every weight that is not frozen.
  ///
  /// - Parameters:
  ///   - data: Inputs, targets and sample weights, taken as one batch.
  ///   - loss: What is measured.
  ///   - seed: The seed of dropout.
  ///   - threads: How many threads work at once, or `nil` for all there are.
  /// - Returns: The mean loss and one gradient for each weight array that learns, under its name.
  /// - Throws: ``NetworksError`` for data that do not fit.
  package func lossAndGradients(
    _ data: TrainingData, loss: Loss, seed: Int = 1, threads: Int? = nil
  ) throws -> (loss: Double, gradients: [WeightArray]) {
    try loss.check()
    try check(data, called: "training", loss: loss)
    let start = snapshot
    let trained = plan.trainedNodes(frozen: start.isFrozen)
    let runner = BatchRunner(
      plan: plan, weights: start.weights, trained: trained, loss: loss.loop,
      targets: data.targets.sampleShape.count, threads: threads)
    let positions = Array(0..<data.inputs.sampleCount)
    let batch = BatchRunner.Batch(data: data, positions: positions[...], step: 0, seed: seed)
    let weight = runner.weight(of: batch)
    let (sum, shards) = try runner.learn(batch, scale: Float(1 / weight))
    let gradient = FloatBuffer(plan.parameterCount)
    for node in trained.indices where trained[node] {
      runner.collectGradient(
        node: node, shards: shards, into: gradient.pointer + plan.parameterOffsets[node])
    }
    let values = gradient.array(plan.parameterCount)
    let learning = plan.entries.filter { trained[$0.node] && $0.specification.isTrained }
    let gradients = learning.map { entry in
      WeightArray(
        name: entry.name, shape: Shape(entry.specification.dimensions),
        values: Array(values[entry.range]))
    }
    return (sum / weight, gradients)
  }
}
