/// Names of horizons that tell organic layers on the mineral soil.
enum OrganicName {
  /// Letters that follow the `O` of organic horizons in the systems of the United States (Oi, Oe,
  /// Oa), the FAO, Germany and France (OL, Of, Oh).
  private static let suffixes: Set<Character> = ["a", "e", "f", "h", "i", "l", "p", "v"]

  /// Whether a name begins with an organic horizon, as `O`, `OL`, `Oa2` or `OL/Ah`.
  static func isOrganic(_ name: String) -> Bool {
    let letters = first(name)
    return letters.first == "O" && letters.count <= 4
      && letters.dropFirst().allSatisfy { suffixes.contains(Character($0.lowercased())) }
  }

  /// The letters of a name that has no others than those of litter (L), fermented (F) and humified
  /// layers (H) of forests, as `LF` or `F/H`; none for other names.
  static func humusLetters(_ name: String) -> Set<Character> {
    let letters = Set(name.filter(\.isLetter))
    return letters.isSubset(of: ["L", "F", "H"]) ? letters : []
  }

  /// The letters of the first horizon in a name, without a number before them.
  private static func first(_ name: String) -> Substring {
    name.drop { $0.isNumber || $0.isWhitespace }.prefix(while: \.isLetter)
  }
}
