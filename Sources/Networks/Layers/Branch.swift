/// Layers one after the other, as one branch of ``Branches``.
///
/// Shapes: in any, out what the last layer gives.
public struct Branch: CompositeLayer {
  /// The layers, first to last.
  public let layers: [any Layer]

  /// Makes the branch.
  ///
  /// - WeightArray layers: The layers, first to last.
  public init(@LayerBuilder _ layers: () -> [any Layer]) {
    self.layers = layers()
  }

  /// The branch as it is written in a cell, on one line.
  public var description: String {
    "Branch { \(layers.map(\.description).joined(separator: "; ")) }"
  }

  package func build(
    _ builder: inout PlanBuilder, from activation: Int, place: String
  ) throws -> Int {
    try requireLayers(layers)
    return try builder.add(layers, from: activation, place: place)
  }
}
