import Geodata
import Tables

extension PointTable {
  /// The title of a column, for example `"organic carbon 0-5 cm (g/kg)"`.
  package static func title(_ property: String, _ layer: String? = nil, unit: String) -> String {
    let name = layer.map { "\(property) \($0)" } ?? property
    return unit.isEmpty ? name : "\(name) (\(unit))"
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
