import NetworkLoops

/// Brings every channel to mean 0 and variance 1 over the batch, then scales and shifts it.
///
/// While the network learns, mean and variance are those of the batch; a running mean of them (a tenth
/// of each new batch) serves predictions and frozen layers. A constant 1e-5 is added to the variance.
///
/// Shapes: in `[C, …]` or `[F]`, out the same.
/// Source: Ioffe & Szegedy (2015), Batch normalization, ICML, arXiv 1502.03167.
public struct BatchNorm: WorkingLayer {
  /// Makes the layer.
  public init() {}

  /// The layer as it is written in a cell.
  public var description: String { "BatchNorm()" }

  package func operation(for input: Shape) throws -> any LayerOperation {
    try requireRank(input.rank, of: input, .anything)
    return BatchNormOperation(input)
  }
}

private final class BatchNormOperation: BatchWideOperation {
  let outputShape: Shape
  let parameters: [ParameterSpecification]
  var role: LayerRole { outputShape.rank > 1 ? .convolution : .dense }
  private let channels: Int
  private let positions: Int
  private let epsilon: Float = 1e-5
  private let momentum = 0.1

  init(_ shape: Shape) {
    outputShape = shape
    let channels = shape.dimensions[0]
    self.channels = channels
    positions = shape.count / channels
    func array(_ name: String, _ value: Double, isTrained: Bool) -> ParameterSpecification {
      ParameterSpecification(
        name: name, dimensions: [channels], initial: .constant(value), isTrained: isTrained)
    }
    parameters = [
      array("weight", 1, isTrained: true), array("bias", 0, isTrained: true),
      array("running_mean", 0, isTrained: false), array("running_var", 1, isTrained: false),
    ]
  }

  private var room: Int { channels.roundedUp(to: 16) }
  var gradientCount: Int { 2 * room }
  var statisticsCount: Int { 2 * channels }
  /// Mean, inverse deviation, mean error and mean product of error and normalised input.
  var sharedCount: Int { 4 * room }

  func forward(
    _ input: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ pass: LayerPass
  ) {
    let shift = pass.parameters + room
    if let shared = pass.statistics {
      loops.shiftAndScale(
        input, into: output, channels: channels, positions: positions, mean: shared,
        slope: { pass.parameters[$0] * shared[self.room + $0] }, shift: shift)
    } else {
      loops.shiftAndScale(
        input, into: output, channels: channels, positions: positions,
        mean: pass.parameters + 2 * room, slope: { self.fixedSlope($0, pass) }, shift: shift)
    }
  }

  /// Gain over deviation where mean and variance do not come from the batch.
  private func fixedSlope(_ channel: Int, _ pass: LayerPass) -> Float {
    pass.parameters[channel] / (pass.parameters[3 * room + channel] + epsilon).squareRoot()
  }

  func backward(_ step: BackwardStep, _ pass: LayerPass) {
    guard let shared = pass.statistics else { return backwardFixed(step, pass) }
    if let gradient = step.parameterGradient {
      var sums = [Double](repeating: 0, count: statisticsCount)
      addErrorStatistics(step, pass, to: &sums)
      for channel in 0..<channels {
        gradient[channel] += Float(sums[channels + channel])
        gradient[room + channel] += Float(sums[channel])
      }
    }
    guard let result = step.inputGradient else { return }
    loops.batchNormGradient(
      input: step.input, error: step.outputGradient, into: result, channels: channels,
      positions: positions, samples: pass.samples, mean: shared, inverse: shared + room,
      gain: pass.parameters, meanError: shared + 2 * room, meanProduct: shared + 3 * room)
  }

  private func backwardFixed(_ step: BackwardStep, _ pass: LayerPass) {
    guard let result = step.inputGradient else { return }
    let zeros = [Float](repeating: 0, count: channels)
    loops.shiftAndScale(
      step.outputGradient, into: result, channels: channels, positions: positions, mean: zeros,
      slope: { self.fixedSlope($0, pass) }, shift: zeros)
  }

  func addNodes(to graph: inout ONNXGraph, input: String, weights: [String]) -> String {
    graph.add("BatchNormalization", [input] + weights, ["epsilon": .float(epsilon)])
  }

  func collect(_ gradient: UnsafePointer<Float>, into parameters: UnsafeMutablePointer<Float>) {
    parameters.update(from: gradient, count: 2 * room)
  }

  func addStatistics(
    _ input: UnsafePointer<Float>, samples: Int, to sums: UnsafeMutablePointer<Double>
  ) {
    loops.addMoments(input, channels: channels, positions: positions, samples: samples, to: sums)
  }

  func finishStatistics(
    _ sums: [Double], samples: Int, into shared: UnsafeMutablePointer<Float>,
    parameters: UnsafeMutablePointer<Float>
  ) {
    let count = Double(samples * positions)
    for channel in 0..<channels {
      let mean = sums[channel] / count
      let variance = max(0, sums[channels + channel] / count - mean * mean)
      shared[channel] = Float(mean)
      shared[room + channel] = Float(1 / (variance + Double(epsilon)).squareRoot())
      follow(parameters + 2 * room + channel, mean)
      // The variance of the population behind the batch; one value alone says nothing about it.
      if count > 1 { follow(parameters + 3 * room + channel, variance * count / (count - 1)) }
    }
  }

  private func follow(_ running: UnsafeMutablePointer<Float>, _ value: Double) {
    running.pointee = Float((1 - momentum) * Double(running.pointee) + momentum * value)
  }

  func addErrorStatistics(
    _ step: BackwardStep, _ pass: LayerPass, to sums: UnsafeMutablePointer<Double>
  ) {
    guard let shared = pass.statistics else { return }
    loops.addErrorMoments(
      input: step.input, error: step.outputGradient, channels: channels, positions: positions,
      samples: pass.samples, mean: shared, inverse: shared + room, to: sums)
  }

  func finishErrorStatistics(
    _ sums: [Double], samples: Int, into shared: UnsafeMutablePointer<Float>
  ) {
    let count = Double(samples * positions)
    for channel in 0..<channels {
      shared[2 * room + channel] = Float(sums[channel] / count)
      shared[3 * room + channel] = Float(sums[channels + channel] / count)
    }
  }
}
