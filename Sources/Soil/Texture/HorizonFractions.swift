/// Sand, silt and clay of horizons as they were measured, with one that is missing from the others.
struct HorizonFractions {
  private let columns: [Int?]

  /// - Throws: ``SoilError/unknownProperty(_:available:)`` where two of the fractions are missing.
  init(_ profiles: SoilProfiles) throws {
    let fractions: [SoilProperty] = [.sand, .silt, .clay]
    columns = fractions.map { try? profiles.index(of: $0) }
    let lacking = zip(fractions, columns).filter { $1 == nil }
    guard lacking.count < 2 else {
      throw SoilError.unknownProperty(
        lacking[0].0.name, available: profiles.properties.map(\.name))
    }
  }

  /// The fractions in per cent; a missing one is what the two others leave of 100 %, and not-a-number
  /// where another one is missing too.
  func fractions(_ horizon: SoilHorizon) -> (sand: Double, silt: Double, clay: Double) {
    var parts = columns.map { $0.map { horizon.values[$0] } ?? .nan }
    let missing = parts.indices.filter { parts[$0].isNaN }
    if missing.count == 1, let rest = missing.first {
      let known = parts.indices.filter { $0 != rest }.reduce(0) { $0 + parts[$1] }
      // Rounding makes a little more than 100 of two fractions that are all there is.
      let isRounded = known > 100 && known <= SoilTexture.expectedSum.upperBound
      parts[rest] = isRounded ? 0 : 100 - known
    }
    return (parts[0], parts[1], parts[2])
  }
}
