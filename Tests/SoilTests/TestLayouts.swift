import Soil
import TestFiles
import Testing

/// Invented rows in published layouts, opened by their header.
enum TestLayouts {
  /// Writes files into a folder of its own and opens one of them.
  static func open(
    _ files: [String: String], _ main: String, sites: String? = nil,
    repairs: ProfileRepairs = .standard, detectionLimits: [String: Double] = [:]
  ) throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      for (name, content) in files { try TestFolder.write(content, to: folder + "/" + name) }
      result = try SoilProfiles.open(
        folder + "/" + main, sites: sites.map { folder + "/" + $0 }, repairs: repairs,
        detectionLimits: detectionLimits)
    }
    return try #require(result)
  }

  /// The error of opening files that cannot be opened.
  static func error(
    _ files: [String: String], _ main: String, sites: String? = nil
  ) -> String {
    do {
      _ = try open(files, main, sites: sites)
      return "no error"
    } catch { return "\(error)" }
  }

  /// The columns of rows of separated values in another order, the last one first.
  static func reversed(_ rows: String, separator: Character) -> String {
    rows.split(separator: "\n").map { line in
      line.split(separator: separator, omittingEmptySubsequences: false).reversed()
        .joined(separator: String(separator))
    }.joined(separator: "\n")
  }

  /// The values of a property of one profile, from the surface down.
  static func values(
    _ profiles: SoilProfiles, _ property: SoilProperty, profile: Int = 0
  ) -> [Double] {
    guard let column = profiles.properties.firstIndex(where: { $0.name == property.name }) else {
      return []
    }
    return profiles.profiles[profile].horizons.map { $0.values[column] }
  }

  /// Everything that an order of columns must not change.
  static func content(_ profiles: SoilProfiles) -> String {
    let rows = profiles.profiles.map { profile in
      "\(profile.id) \(profile.x) \(profile.y) "
        + profile.horizons.map { "\($0.top) \($0.bottom) \($0.values) \($0.limits)" }
        .joined(separator: "; ")
    }
    return (rows + [profiles.checks.description] + profiles.properties.map(\.description))
      .joined(separator: "\n")
  }
}
