/// A system of classes of soil texture: the triangle of a soil survey, divided.
///
/// ```swift
/// let texture = try TextureSystem.usda.texture(sand: 40, silt: 40, clay: 20)  // loam
/// ```
///
/// Systems draw the line between silt and sand at different sizes, ``siltLimit``. Fractions that
/// were measured with another limit are not converted.
///
/// ### Topics
/// - ``usda``, ``wrb``, ``europeanSoilMap``, ``germany``, ``englandAndWales``, ``aisne``, ``geppa``
public struct TextureSystem: Sendable {
  /// Whose system it is, for example `USDA`.
  public let name: String
  /// Where the limits were published.
  public let citation: String
  /// The greatest particle of silt, in µm: 50, 60 or 63.
  public let siltLimit: Double
  /// The classes; together they fill the triangle.
  public let classes: [TextureClass]

  /// Every system that there is.
  public static let all: [TextureSystem] = [
    .usda, .wrb, .europeanSoilMap, .germany, .englandAndWales, .aisne, .geppa,
  ]
}

extension TextureSystem: Hashable, CustomStringConvertible {
  /// The name.
  public var description: String { name }
}
