import Basics
import Display
import Geodata
import Tables

extension SoilProfiles {
  /// Writes the horizons as points: GeoPackage, GeoJSON or CSV, by the ending of the path (`.gpkg`,
  /// `.geojson`, `.json`, `.csv`).
  ///
  /// There is one point a horizon, with the columns `profile`, `top` and `bottom` (cm below the
  /// surface), the site columns, those of ``horizonColumns`` and one a property, for example `organic carbon (g/kg)`; missing values
  /// are empty. A property with values below a detection limit has one more column, for example
  /// `organic carbon below limit (g/kg)`, with entries such as `< 0.5` (`< LOD` where the limit is
  /// not known); the value beside it is what stands in. A profile without horizons is one point without depths. GeoJSON is in longitude and latitude on
  /// WGS 84, CSV has the columns `x`, `y` and `crs` and can be read again with `SoilProfiles.read`.
  /// The file is written whole or not at all.
  ///
  /// - Parameters:
  ///   - path: The file; its folder must exist.
  ///   - crs: The reference system of the points, or `nil` for the profiles' own.
  /// - Throws: `GeodataError` where the file cannot be written; `Interrupted` when stopped.
  public func save(_ path: String, crs: CoordinateReferenceSystem? = nil) throws {
    let unknown = SoilHorizon(
      top: .nan, bottom: .nan, values: properties.map { _ in Double.nan })
    let rows = profiles.flatMap { profile in
      (profile.horizons.isEmpty ? [unknown] : profile.horizons).map { (profile, $0) }
    }
    let columns = properties.enumerated().flatMap { index, property in
      Self.columns(
        index, rows.map(\.1), title: PointTable.title(property.name, unit: property.unit))
    }
    let table = try PointTable(
      name: "horizons", crs: self.crs, x: rows.map(\.0.x), y: rows.map(\.0.y),
      columns: [
        .init(OwnColumns.profile, rows.map(\.0.id)), .init(OwnColumns.top, rows.map(\.1.top)),
        .init(OwnColumns.bottom, rows.map(\.1.bottom)),
      ] + PointTable.siteColumns(siteEntries, rows.map(\.0.id))
        + horizonTexts(rows.map(\.1)) + columns,
      remarks: [
        "SOURCE": source, "DEPTHS": "cm below the surface",
      ])
    try table.write(to: path, crs: crs)
  }

  /// The values of a property and, where some are censored, their limits.
  static func columns(_ index: Int, _ horizons: [SoilHorizon], title: String) -> [Column] {
    let values = Column(title, horizons.map { $0.values[index] })
    let limits = horizons.map { horizon -> String in
      let limit = horizon.limits.isEmpty ? .nan : horizon.limits[index]
      if limit.isNaN { return "" }
      return limit.isFinite ? "< \(text(limit))" : "< LOD"
    }
    guard limits.contains(where: { !$0.isEmpty }) else { return [values] }
    return [values, Column(PointTable.limitTitle(title), limits)]
  }

  /// A limit with all its digits, so that it is the same when it is read again.
  private static func text(_ limit: Double) -> String {
    limit == limit.rounded() ? NumberText.trimmed(limit, decimals: 0) : "\(limit)"
  }
}
