import Foundation
import Geodata
import Tables

extension PointTable {
  /// The title of a column, for example `"organic carbon 0-5 cm (g/kg)"`.
  package static func title(_ property: String, _ layer: String? = nil, unit: String) -> String {
    let name = layer.map { "\(property) \($0)" } ?? property
    return unit.isEmpty ? name : "\(name) (\(unit))"
  }

  /// The title of the column with what is below a detection limit, beside that of the values: for
  /// example `"organic carbon below limit (g/kg)"`.
  package static func limitTitle(_ title: String) -> String {
    guard title.hasSuffix(")"), let unit = title.range(of: " (", options: .backwards) else {
      return title + " below limit"
    }
    return title.replacingCharacters(in: unit.lowerBound..<unit.lowerBound, with: " below limit")
  }

  /// The columns of sites, one entry a point with a profile.
  package static func siteColumns(
    _ entries: [String: [String: String]], _ profiles: [String]
  ) -> [Column] {
    entries.keys.sorted().map { name in
      Column(name, profiles.map { entries[name]?[$0] ?? "" })
    }
  }
}
