import Display
import NetworkLoops

/// Sets a share of all numbers to zero while the network learns and enlarges the rest to keep the
/// mean; does nothing when it predicts.
///
/// Shapes: in any, out the same.
/// Source: Srivastava et al. (2014), JMLR 15, 1929–1958.
public struct Dropout: WorkingLayer {
  /// The share that is set to zero.
  public let rate: Double

  /// Makes the layer.
  ///
  /// - Parameter rate: The share that is set to zero, from 0 to below 1.
  public init(_ rate: Double) {
    self.rate = rate
  }

  /// The layer as it is written in a cell.
  public var description: String { "Dropout(\(rate))" }

  package func operation(for input: Shape) throws -> any LayerOperation {
    guard rate >= 0, rate < 1 else {
      throw NetworksError.layerArgument(
        layer: description, place: nil, argument: "the rate", value: "\(rate)",
        expected: "from 0 to below 1")
    }
    try requireRank(input.rank, of: input, "any shape", "")
    return DropoutOperation(rate: Float(rate), shape: input)
  }
}

private final class DropoutOperation: LayerOperation {
  let outputShape: Shape
  private let rate: Float

  init(rate: Float, shape: Shape) {
    self.rate = rate
    outputShape = shape
  }

  var scratchCount: Int { outputShape.count * 16 }

  func forward(
    _ input: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ pass: LayerPass
  ) {
    guard pass.isTraining, rate > 0 else {
      output.update(from: input, count: scratchCount)
      return
    }
    var generator = SeededGenerator(seed: pass.seed, stream: pass.stream)
    var seeds = SIMD16<UInt32>()
    for lane in 0..<16 {
      // A generator that starts at zero would stay there.
      seeds[lane] = UInt32(truncatingIfNeeded: generator.next()) | 1
    }
    loops.dropoutMask(seeds: seeds, rate: rate, into: pass.scratch, count: scratchCount)
    loops.multiplyElements(input, pass.scratch, into: output, count: scratchCount)
  }

  func backward(_ step: BackwardStep, _ pass: LayerPass) {
    guard let gradient = step.inputGradient else { return }
    guard pass.isTraining, rate > 0 else {
      gradient.update(from: step.outputGradient, count: scratchCount)
      return
    }
    loops.multiplyElements(step.outputGradient, pass.scratch, into: gradient, count: scratchCount)
  }

  func addNodes(to graph: inout ONNXGraph, input: String, weights: [String]) -> String { input }
}
