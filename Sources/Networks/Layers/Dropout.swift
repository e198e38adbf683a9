import Basics
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
    try requireRate(rate)
    try requireRank(input.rank, of: input, .anything)
    return DropoutOperation(rate: Float(rate), shape: input, groups: input.count, groupSize: 1)
  }
}

/// Sets groups of numbers to zero, all of one group together.
final class DropoutOperation: LayerOperation {
  let outputShape: Shape
  private let rate: Float
  private let groups: Int
  private let groupSize: Int

  init(rate: Float, shape: Shape, groups: Int, groupSize: Int) {
    self.rate = rate
    self.groups = groups
    self.groupSize = groupSize
    outputShape = shape
  }

  /// The factor of every group.
  var scratchCount: Int { groups * 16 }

  func forward(
    _ input: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ pass: LayerPass
  ) {
    guard pass.isTraining, rate > 0 else {
      output.update(from: input, count: outputShape.count * 16)
      return
    }
    var generator = SeededGenerator(seed: pass.seed, stream: pass.stream)
    var seeds = SIMD16<UInt32>()
    for lane in 0..<16 {
      // A generator that starts at zero would stay there.
      seeds[lane] = UInt32(truncatingIfNeeded: generator.next()) | 1
    }
    loops.dropoutMask(seeds: seeds, rate: rate, into: pass.scratch, count: scratchCount)
    multiply(input, pass.scratch, output)
  }

  func backward(_ step: BackwardStep, _ pass: LayerPass) {
    guard let gradient = step.inputGradient else { return }
    guard pass.isTraining, rate > 0 else {
      gradient.update(from: step.outputGradient, count: outputShape.count * 16)
      return
    }
    multiply(step.outputGradient, pass.scratch, gradient)
  }

  private func multiply(
    _ values: UnsafePointer<Float>, _ factors: UnsafePointer<Float>,
    _ result: UnsafeMutablePointer<Float>
  ) {
    loops.multiplyGroups(
      values, factors, into: result, groups: groups, groupSize: groupSize)
  }

  func addNodes(to graph: inout ONNXGraph, input: String, weights: [String]) -> String { input }
}
