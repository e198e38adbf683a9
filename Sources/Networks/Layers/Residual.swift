/// Layers whose output is added to their input, so that they learn only the difference.
///
/// ```swift
/// Residual {
///   Conv2D(32, kernel: 3, padding: .same, activation: .relu)
///   Conv2D(32, kernel: 3, padding: .same)
/// }
/// ReLU()
/// ```
///
/// Shapes: in any, out the same; the layers inside must give back the shape they receive.
/// Source: He et al. (2016), Deep residual learning, CVPR, DOI 10.1109/CVPR.2016.90.
public struct Residual: CompositeLayer {
  /// The layers inside, first to last.
  public let layers: [any Layer]

  /// Makes the layer.
  ///
  /// - Parameter layers: The layers inside, first to last.
  public init(@LayerBuilder _ layers: () -> [any Layer]) {
    self.layers = layers()
  }

  /// The layer as it is written in a cell, on one line.
  public var description: String {
    "Residual { \(layers.map(\.description).joined(separator: "; ")) }"
  }

  package func build(
    _ builder: inout PlanBuilder, from activation: Int, place: String
  ) throws -> Int {
    try requireLayers(layers)
    let inner = try builder.add(layers, from: activation, place: place)
    let (input, output) = (builder.shape(activation), builder.shape(inner))
    guard input == output else {
      throw NetworksError.layerInput(
        layer: description, place: nil, received: input,
        expected: .sameShape(given: output))
    }
    return builder.add(.sum, from: [activation, inner], shape: input, layer: self, place: place)
  }
}
