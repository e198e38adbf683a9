/// Units of a mass of dry soil in a volume.
public enum BulkDensityUnit: String, Sendable, CaseIterable {
  /// Grams in a cubic centimetre, the same number as tonnes in a cubic metre.
  case gramsPerCubicCentimetre = "g/cm³"
  /// Kilograms in a cubic metre.
  case kilogramsPerCubicMetre = "kg/m³"
  /// Centigrams in a cubic centimetre, as SoilGrids stores it.
  case centigramsPerCubicCentimetre = "cg/cm³"

  /// What a number is multiplied with to have grams in a cubic centimetre.
  package var inGramsPerCubicCentimetre: Double {
    switch self {
    case .gramsPerCubicCentimetre: 1
    case .kilogramsPerCubicMetre: 0.001
    case .centigramsPerCubicCentimetre: 0.01
    }
  }
}
