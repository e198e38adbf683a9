import Display
import Tables

/// One thing that a check found.
struct Finding: Hashable {
  let profile: String
  let rule: Rule
  let value: String
  let repair: String

  /// The checks, in the order in which they are summarised.
  enum Rule: String, CaseIterable {
    case noIdentifier = "no profile identifier"
    case strayRow = "row of no horizon"
    case notANumber = "not a number"
    case comma = "comma in doubt"
    case outOfRange = "out of range"
    case missingCode = "code for missing in doubt"
    case undetermined = "not detected or not determined"
    case belowLimit = "below detection limit"
    case aboveLimit = "above measuring range"
    case notDerived = "organic carbon not derived"
    case downward = "depths below 0"
    case missingDepth = "missing depth"
    case openDepth = "open depth"
    case inverted = "top below bottom"
    case zeroThickness = "zero thickness"
    case litter = "litter above the surface"
    case organicSoil = "organic soil above the surface"
    case organicName = "organic horizon by its name"
    case visits = "several visits"
    case duplicate = "repeated horizon"
    case overlap = "overlap"
    case gap = "gap"
    case unit = "unit in doubt"
    case depthUnit = "unit of depths in doubt"
    case implausible = "impossible value"
    case texture = "texture does not add up"
    case outlier = "outlier"
    case repeatedProfile = "repeated profile"
    case coordinatesMissing = "coordinates missing"
    case coordinatesZero = "coordinates zero"
    case coordinatesSwapped = "coordinates exchanged"
    case longitudeSign = "sign of the longitude"
    case latitudeSign = "sign of the latitude"
    case coordinatesOutside = "coordinates outside the world"
    case coordinatesElsewhere = "outside the reference system's area"
    case coordinatesDiffer = "several coordinates"
    case placesApart = "one identifier far apart"
    case coordinateDoubt = "coordinate in doubt"
    case siteMissing = "no row in the sites file"
    case siteTwice = "several rows in the sites file"
    case siteUnused = "site without horizons"
  }

  /// All findings as a table.
  static func table(_ findings: [Finding]) -> Table {
    Table(
      title: findings.isEmpty ? "No findings" : findings.count.counted("finding"),
      columns: ["profile", "rule", "value", "repair"],
      rows: findings.map(\.cells))
  }

  /// The row of the table.
  var cells: [Value] {
    [.text(profile), .text(rule.rawValue), .text(value), .text(repair)]
  }

  /// Sentences that count the findings by rule and repair.
  static func summary(_ findings: [Finding]) -> [String] {
    Rule.allCases.flatMap { rule -> [String] in
      var counts: [(repair: String, count: Int)] = []
      for finding in findings where finding.rule == rule {
        if let index = counts.firstIndex(where: { $0.repair == finding.repair }) {
          counts[index].count += 1
        } else {
          counts.append((finding.repair, 1))
        }
      }
      return counts.map { "\(rule.rawValue): \($0.count), \($0.repair)" }
    }
  }
}
