/// Where a text of a figure stands.
public enum TextPlace: Equatable, Sendable {
  /// In the upper left corner of the panel.
  case topLeft
  /// In the upper right corner of the panel.
  case topRight
  /// In the lower left corner of the panel.
  case bottomLeft
  /// In the lower right corner of the panel.
  case bottomRight
  /// Centred on a value of both axes.
  case at(x: Double, y: Double)
}
