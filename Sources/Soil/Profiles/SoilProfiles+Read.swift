import Display
import Geodata

extension SoilProfiles {
  /// Reads profiles from a file with one row a horizon.
  ///
  /// The file may be CSV in any of its forms, a GeoPackage, or any other table that GDAL reads.
  /// Identifiers stay text. Missing entries, decimal commas and `< LOD` are understood; whatever is
  /// repaired, converted or left out is listed in ``checks`` and counted in ``notes``.
  ///
  /// - Parameters:
  ///   - path: The file of horizons.
  ///   - profile: The column of the profiles' identifiers.
  ///   - top: The column of the upper depths in cm below the surface.
  ///   - bottom: The column of the lower depths in cm.
  ///   - x: The column of eastings or longitudes.
  ///   - y: The column of northings or latitudes.
  ///   - crs: The reference system of the coordinates.
  ///   - properties: What is measured, by column, each with its unit in the file.
  ///   - sites: A second file with the coordinates, one row a profile, joined by the profile
  ///     column. Where it is not given and the first file has no coordinates, a file `sites.csv`
  ///     in the same folder is used if it has them.
  ///   - overlaps: What happens to horizons that overlap.
  ///   - missing: Entries that mean “missing” besides the usual ones, for example `["-9999"]`.
  /// - Returns: The profiles, repaired and checked.
  /// - Throws: ``SoilError`` for an unknown column, which names the near ones, and for a file
  ///   without rows; ``GeodataError`` for a missing or broken file.
  public static func read(
    _ path: String, profile: String, top: String, bottom: String, x: String, y: String,
    crs: CoordinateReferenceSystem = .wgs84, properties: [String: SoilProperty],
    sites: String? = nil, overlaps: OverlapRule = .refuse, missing: [String] = []
  ) throws -> SoilProfiles {
    let reader = ProfileReader(
      path: path, profile: profile, top: top, bottom: bottom, x: x, y: y, crs: crs,
      properties: properties, sites: sites, overlaps: overlaps, missing: Set(missing))
    return try reader.read()
  }
}
