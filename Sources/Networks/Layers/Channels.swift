/// Some channels of the input, for example those of one group of covariates.
///
/// Shapes: in `[C, …]`, out `[count of the range, …]`.
public struct Channels: WorkingLayer {
  /// The channels that are kept, counted from 0.
  public let range: Range<Int>

  /// Makes the layer.
  ///
  /// - Parameter range: The channels that are kept, counted from 0.
  public init(_ range: Range<Int>) {
    self.range = range
  }

  /// The layer as it is written in a cell.
  public var description: String { "Channels(\(range.lowerBound)..<\(range.upperBound))" }

  package func operation(for input: Shape) throws -> any LayerOperation {
    try requireRank(input.rank, of: input, .anything)
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= input.dimensions[0] else {
      throw NetworksError.layerInput(
        layer: description, place: nil, received: input,
        expected: .channels(atLeast: range.upperBound))
    }
    return ChannelsOperation(range, input)
  }
}

private final class ChannelsOperation: LayerOperation {
  let outputShape: Shape
  private let range: Range<Int>
  private let skipped: Int
  private let inputCount: Int

  init(_ range: Range<Int>, _ input: Shape) {
    self.range = range
    outputShape = Shape([range.count] + input.dimensions.dropFirst())
    inputCount = input.count * 16
    skipped = input.count / input.dimensions[0] * range.lowerBound * 16
  }

  func forward(
    _ input: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ pass: LayerPass
  ) {
    output.update(from: input + skipped, count: outputShape.count * 16)
  }

  func backward(_ step: BackwardStep, _ pass: LayerPass) {
    guard let gradient = step.inputGradient else { return }
    gradient.update(repeating: 0, count: inputCount)
    (gradient + skipped).update(from: step.outputGradient, count: outputShape.count * 16)
  }

  func addNodes(to graph: inout ONNXGraph, input: String, weights: [String]) -> String {
    graph.channels(range, of: input)
  }
}
