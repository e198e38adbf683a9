import Display

/// Doubts the unit of depths where all profiles of a set end close to the surface.
enum DepthUnitCheck {
  /// Sets of soil profiles reach deeper than this, in cm.
  static let shallow = 5.0
  /// Few profiles may well be of the topmost soil.
  static let fewest = 10

  static func run(_ profiles: [SoilProfile], unit: DepthUnit) -> [Finding] {
    let ends = profiles.compactMap { $0.horizons.map(\.bottom).max() }
    guard ends.count >= fewest, let deepest = ends.max(), deepest <= shallow else { return [] }
    return [
      Finding(
        profile: "", rule: .depthUnit,
        value: "the deepest horizon of all \(ends.count) profiles ends at "
          + "\(NumberText.trimmed(deepest, decimals: 2)) cm",
        repair: unit == .centimetres
          ? "kept; if the depths are in metres, read them with SoilProfiles.read and "
            + "depthUnit: .metres"
          : "kept; the depths were read in \(unit), is that their unit?")
    ]
  }
}
