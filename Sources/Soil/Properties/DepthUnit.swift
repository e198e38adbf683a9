/// The unit of the depths in a file; they are kept in centimetres.
public enum DepthUnit: String, Hashable, Sendable, CaseIterable {
  /// Thousandths of a metre.
  case millimetres
  /// Hundredths of a metre, as nearly all descriptions of soils have them.
  case centimetres
  /// Metres.
  case metres
  /// International inches of 2.54 cm.
  case inches

  /// What depths are multiplied with to be in centimetres.
  var factor: Double {
    switch self {
    case .millimetres: 0.1
    case .centimetres: 1
    case .metres: 100
    case .inches: 2.54
    }
  }
}
