import Display
import Geodata

extension SoilProfiles {
  /// Reads profiles from a file with one row a horizon.
  ///
  /// The file may be CSV in any of its forms (comma, semicolon or tab, byte order mark, quoted
  /// entries, decimal comma, Excel's line `sep=;`), a GeoPackage, Shapefile, GeoJSON, or any other
  /// table that GDAL reads. Identifiers stay text. Whatever is repaired, converted or left out is
  /// listed in ``checks`` and counted in ``notes``.
  ///
  /// - Parameters:
  ///   - path: The file of horizons.
  ///   - profile: The column of the profiles' identifiers, or several columns that tell profiles
  ///     apart together, as `["survey", "number"]`.
  ///   - top: The column of the upper depths below the surface, in `depthUnit`.
  ///   - bottom: The column of the lower depths; the same as `top` where one column has both, as
  ///     `0-5`, `0|5` or `0 to 5 cm`.
  ///   - depth: The one depth of all rows, in `depthUnit`, in place of `top` and `bottom`.
  ///   - x: The column of eastings or longitudes, as numbers or as degrees with minutes such as
  ///     `4°33'30"W`; `nil` where the features of a GeoPackage, Shapefile or GeoJSON have the
  ///     places, and where there are none. Places are needed for samples and maps alone.
  ///   - y: The column of northings or latitudes; `nil` as for `x`.
  ///   - crs: The reference system of the columns `x` and `y`; `nil` for longitude and latitude on
  ///     WGS 84. Features are in the system that their file names.
  ///   - properties: What is measured, by column, each with its unit in the file.
  ///   - depthUnit: The unit of the depths in the file; they are kept in cm. `nil` for cm, which
  ///     is doubted where another unit would fit better.
  ///   - layer: The layer of the horizons in a file that holds several; `nil` for the first.
  ///   - sites: A second file with the coordinates, one row a profile, joined by the profile
  ///     column. Where it is not given and the first file has no coordinates, a file `sites.csv`
  ///     in the same folder is used if it has them.
  ///   - sitesLayer: The layer of the coordinates, in `sites` or else in the file of horizons.
  ///   - sitesProfile: The columns of the identifiers in the file of sites, where they have other
  ///     names there.
  ///   - siteColumns: Columns of the file of sites that are kept beside the profiles, for example a
  ///     region; of the horizons where there is no file of sites. See
  ///     ``adding(siteColumns:from:profile:)`` for those of other files.
  ///   - repairs: What is done about each kind of defect.
  ///   - missing: Entries that mean “missing” besides the usual ones, for example `["-9999"]`,
  ///     which also stands for `-9999.00`.
  ///   - detectionLimits: The limits of entries such as `< LOD`, by column, in the column's unit.
  ///   - horizonName: The column of the horizons' names, for example `Ah`, which tell organic
  ///     horizons such as `OL`; see ``ProfileRepairs/organicHorizons``.
  ///   - visit: The column of the year or date of sampling, where sites were visited several times;
  ///     see ``ProfileRepairs/visits``. It is kept as the site column `visit`.
  ///   - horizonColumns: Columns of texts that are kept beside the horizons, for example Munsell
  ///     colours; see ``sketch(_:color:groups:names:depth:colorMap:width:height:)``.
  ///   - headings: How many rows at the top of the file hold names, units and titles, as `Table.read`
  ///     understands them. Units of depths count, others are compared with those of `properties`. The
  ///     file of sites has one row of names.
  /// - Returns: The profiles, repaired and checked.
  /// - Throws: ``SoilError`` for an unknown column, which names the near ones, for depths that are not
  ///   stated in one way, and for a file without rows; `TableError` or ``GeodataError`` for a missing or broken file.
  public static func read(
    _ path: String, profile: IdentifierColumns, top: String? = nil, bottom: String? = nil,
    depth: ClosedRange<Double>? = nil, x: String? = nil, y: String? = nil,
    crs: CoordinateReferenceSystem? = nil, properties: [String: SoilProperty],
    depthUnit: DepthUnit? = nil, layer: String? = nil, sites: String? = nil,
    sitesLayer: String? = nil, sitesProfile: IdentifierColumns? = nil, siteColumns: [String] = [],
    repairs: ProfileRepairs = .standard, missing: [String] = [],
    detectionLimits: [String: Double] = [:], horizonName: String? = nil,
    visit: String? = nil, horizonColumns: [String] = [], headings: Int = 1
  ) throws -> SoilProfiles {
    let reader = ProfileReader(
      horizons: .file(path, layer: layer, headings: headings),
      sites: TableSource.sites(sites, layer: sitesLayer, horizons: path), profile: profile,
      depths: try DepthColumns(top: top, bottom: bottom, depth: depth, path: path),
      properties: properties, x: x, y: y, crs: crs, repairs: repairs, missing: Set(missing),
      sitesProfile: sitesProfile, detectionLimits: detectionLimits, depthUnit: depthUnit,
      horizonName: horizonName, visit: visit, horizonColumns: horizonColumns)
    return try reader.read(siteColumns: siteColumns)
  }
}
