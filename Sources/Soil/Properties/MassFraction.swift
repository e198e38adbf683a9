/// Units of a mass in a mass of soil.
public enum MassFraction: String, Sendable, CaseIterable {
  /// Grams in a kilogram, which is per mille.
  case gramsPerKilogram = "g/kg"
  /// Hundredths.
  case percent = "%"
  /// Decagrams in a kilogram, which is per cent by another name.
  case decagramsPerKilogram = "dag/kg"
  /// Milligrams in a kilogram, which is parts per million.
  case milligramsPerKilogram = "mg/kg"
  /// Tenths of a gram in a kilogram, as SoilGrids stores organic carbon.
  case decigramsPerKilogram = "dg/kg"
  /// Centigrams in a kilogram, as SoilGrids stores nitrogen.
  case centigramsPerKilogram = "cg/kg"
  /// Parts of 1, which is grams in a gram.
  case fraction = "g/g"

  /// What a number is multiplied with to have grams in a kilogram.
  package var inGramsPerKilogram: Double {
    switch self {
    case .gramsPerKilogram: 1
    case .percent, .decagramsPerKilogram: 10
    case .milligramsPerKilogram: 0.001
    case .decigramsPerKilogram: 0.1
    case .centigramsPerKilogram: 0.01
    case .fraction: 1000
    }
  }

  /// The units in which laboratories report, in the order in which they are tried.
  static let usual: [MassFraction] = [
    .gramsPerKilogram, .percent, .milligramsPerKilogram, .fraction,
  ]
}
