import Basics
import Display
import Geodata
import Tables

extension SoilProfiles {
  /// Reads profiles from a published layout, which is recognised by its columns; see
  /// ``formats`` for those known.
  ///
  /// For any other file say what its columns are with `SoilProfiles.read`.
  ///
  /// - Parameters:
  ///   - path: The file of horizons, or a folder with a file `horizons` (CSV, GeoPackage, GeoJSON
  ///     or Shapefile).
  ///   - layer: The layer of the horizons in a file that holds several; `nil` for the first.
  ///   - sites: The file of coordinates of layouts that keep them apart; `nil` for the usual name
  ///     in the same folder.
  ///   - sitesLayer: The layer of the coordinates, in `sites` or else in the file of horizons.
  ///   - repairs: What is done about each kind of defect.
  ///   - detectionLimits: The limits of entries such as `< LOD`, by column, in the column's unit.
  ///   - headings: How many rows at the top of the file of horizons hold names, units and titles.
  /// - Returns: The profiles.
  /// - Throws: ``SoilError/unknownFormat(path:columns:known:)``;
  ///   ``SoilError/sitesFileMissing(format:path:candidates:)``; ``GeodataError`` for a missing or
  ///   broken file.
  public static func open(
    _ path: String, layer: String? = nil, sites: String? = nil, sitesLayer: String? = nil,
    repairs: ProfileRepairs = .standard, detectionLimits: [String: Double] = [:],
    headings: Int = 1
  ) throws -> SoilProfiles {
    let file = horizonsFile(FilePaths.expanded(path))
    return try open(
      .file(file, layer: layer, headings: headings),
      sites: TableSource.sites(sites, layer: sitesLayer, horizons: file), repairs: repairs,
      detectionLimits: detectionLimits)
  }

  /// Reads profiles from a table of a published layout.
  static func open(
    _ horizons: TableSource, sites: TableSource?, repairs: ProfileRepairs,
    detectionLimits: [String: Double]
  ) throws -> SoilProfiles {
    let columns = try horizons.columnNames()
    let names = Set(columns)
    let path = horizons.name
    guard let format = ProfileFormats.all.first(where: { $0.recognises(names, path: path) })
    else {
      throw SoilError.unknownFormat(
        path: path, columns: columns, known: ProfileFormats.all.map(\.name))
    }
    try DetectionLimits.check(detectionLimits, columns: columns, path: path)
    return try format.read(
      OpenRequest(
        horizons: horizons, columns: columns, sites: sites, repairs: repairs,
        detectionLimits: detectionLimits))
  }

  /// The file of horizons in a folder.
  private static func horizonsFile(_ path: String) -> String {
    guard FilePaths.isFolder(path) else { return path }
    let endings = ["csv", "tsv", "gpkg", "geojson", "shp"]
    return endings.map { path + "/horizons." + $0 }.first(where: FilePaths.exists)
      ?? path + "/horizons.csv"
  }

  /// The published layouts that ``open(_:layer:sites:sitesLayer:repairs:detectionLimits:headings:)`` recognises, with what to cite.
  public static var formats: Table {
    Table(
      title: "Layouts of soil profiles", columns: ["layout", "holds", "licence", "cite"],
      rows: ProfileFormats.all.map {
        [.text($0.name), .text($0.summary), .text($0.licence), .text($0.citation)]
      })
  }
}
