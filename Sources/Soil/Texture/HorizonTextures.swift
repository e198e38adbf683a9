import Display
import Tables

/// The texture of the horizons of profiles, and what was wrong with some.
struct HorizonTextures {
  private let fractions: HorizonFractions

  /// - Throws: ``SoilError/unknownProperty(_:available:)`` where two of the fractions are missing.
  init(_ profiles: SoilProfiles) throws { fractions = try HorizonFractions(profiles) }

  /// What a horizon has.
  enum Outcome {
    case texture(SoilTexture)
    /// Two of the fractions are missing.
    case missing
    /// The fractions are no texture, with what they are in words.
    case impossible(String)
  }

  /// The texture of a horizon; a fraction that is missing is what the other two leave of 100 %.
  func texture(_ horizon: SoilHorizon) -> Outcome {
    let (sand, silt, clay) = fractions.fractions(horizon)
    guard !(sand + silt + clay).isNaN else { return .missing }
    guard let texture = try? SoilTexture(sand: sand, silt: silt, clay: clay) else {
      let words = [("sand", sand), ("silt", silt), ("clay", clay)]
        .map { "\($0) \(NumberText.brief($1)) %" }
      return .impossible(words.joined(separator: ", "))
    }
    return .texture(texture)
  }

  /// A row of findings for fractions that are no texture.
  static func finding(_ id: String, _ horizon: SoilHorizon, _ words: String) -> [Value] {
    let span = MeasuredSpan(top: horizon.top, bottom: horizon.bottom, value: 0)
    return [
      .text(id), .text(Finding.Rule.texture.rawValue), .text("\(words) at \(span.text)"),
      .text("no texture: expected is 95 to 105 % together"),
    ]
  }
}
