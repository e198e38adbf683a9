/// Several rows of layers side by side on the same input, brought together at the end.
///
/// ```swift
/// Branches(.sum) {
///   Branch { Channels(0..<10); Conv2D(32, kernel: 3, activation: .relu); GlobalAveragePool2D(); Dense(64) }
///   Branch { Channels(10..<20); Conv2D(32, kernel: 3, activation: .relu); GlobalAveragePool2D(); Dense(64) }
/// }
/// ```
///
/// Shapes: with `.sum` all branches give the same shape, which comes out; with `.concatenation` the
/// channels stand one after the other and all other directions must agree.
/// Source: Szegedy et al. (2015), Going deeper with convolutions, DOI 10.1109/CVPR.2015.7298594.
public struct Branches: CompositeLayer {
  /// How branches are brought together.
  public enum Union: String, Sendable, CaseIterable {
    /// Element by element.
    case sum
    /// One after the other along the channels.
    case concatenation
  }

  /// How the branches are brought together.
  public let union: Union
  /// The branches.
  public let branches: [any Layer]

  /// Makes the layer.
  ///
  /// - Parameters:
  ///   - union: How the branches are brought together.
  ///   - branches: The branches; each is a ``Branch`` or a single layer.
  public init(_ union: Union, @LayerBuilder _ branches: () -> [any Layer]) {
    self.union = union
    self.branches = branches()
  }

  /// The layer as it is written in a cell, on one line.
  public var description: String {
    "Branches(.\(union)) { \(branches.map(\.description).joined(separator: "; ")) }"
  }

  package func build(
    _ builder: inout PlanBuilder, from activation: Int, place: String
  ) throws -> Int {
    try requireLayers(branches)
    var ends: [Int] = []
    for (index, branch) in branches.enumerated() {
      ends.append(try builder.add(branch, from: activation, place: "\(place).\(index + 1)"))
    }
    let shapes = ends.map { builder.shape($0) }
    let first = shapes[0]
    switch union {
    case .sum:
      if let other = shapes.first(where: { $0 != first }) { throw differ(first, other) }
      return builder.add(.sum, from: ends, shape: first, layer: self, place: place)
    case .concatenation:
      let rest = first.dimensions.dropFirst()
      if let other = shapes.first(where: { $0.dimensions.dropFirst() != rest }) {
        throw differ(first, other)
      }
      let channels = shapes.reduce(0) { $0 + $1.dimensions[0] }
      return builder.add(
        .join, from: ends, shape: Shape([channels] + rest), layer: self, place: place)
    }
  }

  private func differ(_ first: Shape, _ other: Shape) -> NetworksError {
    .layerInput(
      layer: kind, place: nil, received: other,
      expected: .branches(first: first, union: union))
  }
}
