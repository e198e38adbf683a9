import Geodata

/// A horizon as a file has it; depths may be missing, out of order or negative.
package struct RawHorizon {
  package var top: Double
  package var bottom: Double
  package var values: [Double]
  /// The detection limits of censored values, as in ``SoilHorizon/limits``.
  package var limits: [Double] = []
  /// Whether the file marks it as litter.
  package var isLitter = false
  /// Its name, for example `Ah`; empty where the file has none.
  package var name = ""
  /// Texts beside the values, as in ``SoilHorizon/entries``.
  package var entries: [String: String] = [:]
  /// The row of the table, counted from 1 without the header; `nil` where there is none of its own.
  package var row: Int?
  /// Where its row says that it is; `nil` where it says nothing.
  package var place: SiteCoordinate?
  /// The visit to the site in which it was sampled; empty where that is not told.
  package var visit = ""

  /// Makes a horizon of its depths and its values, one a property.
  package init(top: Double, bottom: Double, values: [Double]) {
    self.top = top
    self.bottom = bottom
    self.values = values
  }

  /// Appends the value of the next property, brought from the file's unit to the one kept.
  package mutating func add(value: Double, limit: Double, factor: Double) {
    if !limit.isNaN, limits.isEmpty {
      limits = [Double](repeating: .nan, count: values.count)
    }
    values.append(value * factor)
    if !limit.isNaN || !limits.isEmpty { limits.append(limit * factor) }
  }
}
