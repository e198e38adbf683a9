/// What colours the horizons of a sketch.
public enum SketchColor: Hashable, Sendable {
  /// A property of the horizons, with a bar of colours.
  case property(SoilProperty)
  /// A column of texts, each text a class with a colour of its own; see
  /// ``SoilProfiles/horizonColumns``.
  case column(String)
  /// A column of Munsell colours such as `10YR 4/3`, as a screen shows them.
  case munsell(String)
  /// One colour for all.
  case plain
}
