/// A doubt of the checks that the user has settled: what the file has is right.
///
/// ```swift
/// let repairs = ProfileRepairs(confirmed: [.unit(.organicCarbon), .depthUnit])
/// ```
///
/// A doubt is also settled by the argument that its row in ``SoilProfiles/checks`` names, such as
/// `missing:` or `depthUnit:`. The unit of the property in the doubt does not matter.
public enum Doubt: Hashable, Sendable {
  /// Numbers such as 9999 among the values of a property are values.
  case missingCodes(SoilProperty)
  /// The values of a property are in the unit in which they were read.
  case unit(SoilProperty)
  /// The commas in a property's column are decimal commas.
  case commas(SoilProperty)
  /// The depths are in the unit in which they were read.
  case depthUnit
  /// Coordinates of which a letter or sign leaves a doubt are right as they were read.
  case coordinates
  /// Sites outside of the area for which the reference system is made lie where they are said to.
  case area
}

extension Doubt {
  /// Whether two are the same doubt; properties are compared by their names.
  func isSame(as other: Doubt) -> Bool {
    switch (self, other) {
    case (.missingCodes(let here), .missingCodes(let there)), (.unit(let here), .unit(let there)),
      (.commas(let here), .commas(let there)):
      here.name == there.name
    default: self == other
    }
  }
}

extension ProfileRepairs {
  /// Whether the user has settled a doubt.
  func hasConfirmed(_ doubt: Doubt) -> Bool { confirmed.contains { $0.isSame(as: doubt) } }
}
