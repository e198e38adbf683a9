import Foundation
import Soil
import TestFiles
import Testing

/// Profiles read from rows that a test writes.
enum TestProfiles {
  /// Reads horizons with the columns `id, top, bottom, oc, x, y`.
  static func read(
    _ rows: String, header: String = "id,top,bottom,oc,x,y",
    properties: [String: SoilProperty] = ["oc": .organicCarbon],
    crs: String = "EPSG:4326", repairs: ProfileRepairs = .standard,
    detectionLimits: [String: Double] = [:]
  ) throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      let path = folder + "/horizons.csv"
      try TestFolder.write(header + "\n" + rows, to: path)
      result = try SoilProfiles.read(
        path, profile: "id", top: "top", bottom: "bottom", x: "x", y: "y", crs: .init(crs),
        properties: properties, repairs: repairs, detectionLimits: detectionLimits)
    }
    return try #require(result)
  }

  /// The findings as `profile | rule | value | repair`.
  static func findings(_ profiles: SoilProfiles) -> [String] {
    profiles.checks.cells.map { row in row.map(\.text).joined(separator: " | ") }
  }

  /// The depths of one profile's horizons.
  static func spans(_ profiles: SoilProfiles, _ index: Int = 0) -> [[Double]] {
    profiles.profiles[index].horizons.map { [$0.top, $0.bottom] }
  }

  /// A file among the fixtures.
  static func fixture(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/Profiles/" + name).path
  }
}
