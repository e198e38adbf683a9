/// One horizon of a profile.
package struct SoilHorizon: Sendable {
  /// The upper end in cm below the surface.
  package var top: Double
  /// The lower end in cm below the surface.
  package var bottom: Double
  /// One value a property, in the order of ``SoilProfiles/properties``; not-a-number where missing.
  package var values: [Double]
  /// The detection limits of censored values, in the order of ``values``: not-a-number where a
  /// value was measured, infinite where the limit is not known. Empty where nothing is censored.
  package var limits: [Double]
  /// Its name, for example `Ah`; empty where the file has none.
  package var name = ""
  /// Texts beside the values, by column; a column without a text has none.
  package var entries: [String: String] = [:]

  /// Depths that differ by less, in cm, are the same; the floats of some databases are off by less.
  static let tolerance = 0.01

  package init(top: Double, bottom: Double, values: [Double], limits: [Double] = []) {
    self.top = top
    self.bottom = bottom
    self.values = values
    self.limits = limits
  }
}
