/// The same numbers under another shape, for example to cut one list into the parts of several inputs.
///
/// A network takes one list a sample. Several inputs are written one after the other in it and taken
/// apart by ``Channels`` and this layer:
///
/// ```swift
/// Branches(.concatenation) {
///   Branch { Channels(0..<810); Reshape([10, 9, 9]); Conv2D(16, kernel: 3); Flatten() }  // a window
///   Branch { Channels(810..<1_024); Reshape([1, 214]); Conv1D(8, kernel: 5); Flatten() } // a spectrum
///   Branch { Channels(1_024..<1_026) }                                                   // the depth
/// }
/// ```
///
/// Shapes: in any, out the one that is given; both hold equally many numbers, last direction fastest.
public struct Reshape: WorkingLayer {
  /// The shape that comes out.
  public let shape: Shape

  /// Makes the layer.
  ///
  /// - Parameter shape: The shape that comes out.
  public init(_ shape: Shape) {
    self.shape = shape
  }

  /// The layer as it is written in a cell.
  public var description: String { "Reshape(\(shape.dimensions))" }

  package func operation(for input: Shape) throws -> any LayerOperation {
    guard input.isUsable, shape.isUsable, input.count == shape.count else {
      throw NetworksError.layerInput(
        layer: description, place: nil, received: input,
        expected: .numbers(of: shape))
    }
    return ReshapeOperation(shape)
  }
}

/// The input under another shape.
final class ReshapeOperation: LayerOperation {
  let outputShape: Shape
  var isReshape: Bool { true }

  init(_ shape: Shape) { outputShape = shape }

  func forward(
    _ input: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ pass: LayerPass
  ) {}

  func backward(_ step: BackwardStep, _ pass: LayerPass) {}

  func addNodes(to graph: inout ONNXGraph, input: String, weights: [String]) -> String {
    graph.reshape(input, to: outputShape)
  }
}
