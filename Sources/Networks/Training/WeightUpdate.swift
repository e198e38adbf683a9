import NetworkLoops

/// Moves the weights along a gradient, with the memory of earlier steps.
final class WeightUpdate {
  private let optimizer: Optimizer
  private let clipping: Double?
  private let weightDecay: Float
  private let plan: NetworkPlan
  private let trained: [Int]
  /// How many numbers of each node's weights move.
  private let counts: [Int]
  private let mean: FloatBuffer
  private let square: FloatBuffer
  private let gradient: FloatBuffer
  /// How many steps were made.
  private(set) var steps = 0

  init(plan: NetworkPlan, trained: [Bool], options: TrainingOptions) {
    self.plan = plan
    self.trained = trained.indices.filter { trained[$0] }
    counts = plan.nodes.map { $0.operation?.trainedCount ?? 0 }
    optimizer = options.optimizer
    clipping = options.clipping
    weightDecay = Float(options.weightDecay)
    mean = FloatBuffer(plan.parameterCount)
    square = FloatBuffer(plan.parameterCount)
    gradient = FloatBuffer(plan.parameterCount)
  }

  /// The memory of earlier steps.
  var memory: (mean: [Float], square: [Float]) {
    (mean.array(plan.parameterCount), square.array(plan.parameterCount))
  }

  /// Takes up the memory of an earlier training.
  func resume(steps: Int, mean: [Float], square: [Float]) {
    self.steps = steps
    self.mean.assign(mean)
    self.square.assign(square)
  }

  /// Takes the gradient from a runner and moves the weights of the layers that learn.
  func step(_ runner: BatchRunner, shards: Int, rate: Double) {
    for node in trained {
      runner.collectGradient(
        node: node, shards: shards, into: gradient.pointer + plan.parameterOffsets[node])
    }
    clip()
    steps += 1
    for node in trained {
      move(runner.weights.parameters.pointer, node: node, rate: rate)
      runner.weights.prepare(node: node)
    }
  }

  /// Shortens the gradient of all weights together where it is too long.
  private func clip() {
    guard let clipping else { return }
    var sum = 0.0
    for node in trained {
      sum += loops.sumOfSquares(gradient.pointer + plan.parameterOffsets[node], count: counts[node])
    }
    let length = sum.squareRoot()
    guard length > clipping else { return }
    let factor = Float(clipping / (length + 1e-6))
    for node in trained {
      loops.scale(gradient.pointer + plan.parameterOffsets[node], by: factor, count: counts[node])
    }
  }

  private func move(_ weights: UnsafeMutablePointer<Float>, node: Int, rate: Double) {
    let offset = plan.parameterOffsets[node]
    if weightDecay > 0 {
      loops.addMultiple(
        weights + offset, times: weightDecay, to: gradient.pointer + offset, count: counts[node])
    }
    switch optimizer {
    case .sgd(let momentum):
      loops.descend(
        weights + offset, gradient: gradient.pointer + offset, velocity: mean.pointer + offset,
        count: counts[node], rate: Float(rate), momentum: Float(momentum))
    case .rmsProp(let smoothing):
      loops.descendByRootMeanSquare(
        weights + offset, gradient: gradient.pointer + offset, square: square.pointer + offset,
        count: counts[node], rate: Float(rate), kept: Float(smoothing),
        added: Float(1 - smoothing), epsilon: 1e-8)
    case .adam: moveByAdam(weights, offset, counts[node], rate, decay: 0)
    case .adamW(let decay): moveByAdam(weights, offset, counts[node], rate, decay: decay)
    }
  }

  private func moveByAdam(
    _ weights: UnsafeMutablePointer<Float>, _ offset: Int, _ count: Int, _ rate: Double,
    decay: Double
  ) {
    loops.adam(
      weights + offset, gradient: gradient.pointer + offset, mean: mean.pointer + offset,
      square: square.pointer + offset, count: count,
      AdamStep(number: steps, rate: rate, decay: decay))
  }
}
