/// One step of a network, as a recipe without weights.
///
/// A layer knows its arguments and which shape comes out for which shape goes in; a network gives it
/// weights. Letters of shapes: `C` channels, `H` rows, `W` columns, `L` positions, `F` features.
public protocol Layer: Sendable, CustomStringConvertible {
  /// The name of the kind of layer, for example `"Conv2D"`.
  var kind: String { get }

  /// The shape of the output for one shape of the input.
  ///
  /// - Throws: ``NetworksError`` where the layer cannot work on that input or where one of its
  ///   arguments has no meaning.
  func outputShape(for input: Shape) throws -> Shape
}

extension Layer {
  /// The name of the type.
  public var kind: String { String(describing: Self.self) }
  /// The name of the type.
  public var description: String { kind }
}

/// A layer that can be given weights; every layer of this library is one.
package protocol WorkingLayer: Layer {
  /// The layer at work on inputs of one shape.
  ///
  /// - Throws: ``NetworksError`` as ``Layer/outputShape(for:)`` does.
  func operation(for input: Shape) throws -> any LayerOperation
}

extension WorkingLayer {
  /// The shape that the layer at work has.
  public func outputShape(for input: Shape) throws -> Shape {
    try operation(for: input).outputShape
  }
}
