/// Collects the layers written in braces, with `if` and `for` among them.
@resultBuilder
public enum LayerBuilder {
  /// One layer.
  public static func buildExpression(_ layer: any Layer) -> [any Layer] { [layer] }
  /// Several layers held in a list.
  public static func buildExpression(_ layers: [any Layer]) -> [any Layer] { layers }
  /// Layers one after the other.
  public static func buildBlock(_ parts: [any Layer]...) -> [any Layer] { parts.flatMap { $0 } }
  /// The layers of a condition that holds, none where it does not.
  public static func buildOptional(_ layers: [any Layer]?) -> [any Layer] { layers ?? [] }
  /// The layers of the first branch.
  public static func buildEither(first layers: [any Layer]) -> [any Layer] { layers }
  /// The layers of the second branch.
  public static func buildEither(second layers: [any Layer]) -> [any Layer] { layers }
  /// The layers of every turn of a loop.
  public static func buildArray(_ parts: [[any Layer]]) -> [any Layer] { parts.flatMap { $0 } }
}
