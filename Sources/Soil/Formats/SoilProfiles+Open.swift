import Display
import Geodata

extension SoilProfiles {
  /// Reads profiles from a published layout, which is recognised by its columns; see
  /// ``formats`` for those known.
  ///
  /// For any other file say what its columns are:
  /// ``read(_:profile:top:bottom:x:y:crs:properties:sites:overlaps:missing:)``.
  ///
  /// - Parameters:
  ///   - path: The file of horizons, or a folder with a file `horizons.csv`.
  ///   - sites: The file of coordinates of layouts that keep them apart; `nil` for the usual name
  ///     in the same folder.
  ///   - overlaps: What happens to horizons that overlap.
  /// - Returns: The profiles.
  /// - Throws: ``SoilError/unknownFormat(path:columns:known:)``;
  ///   ``SoilError/sitesFileMissing(format:path:candidates:)``; ``GeodataError`` for a missing or
  ///   broken file.
  public static func open(
    _ path: String, sites: String? = nil, overlaps: OverlapRule = .refuse
  ) throws -> SoilProfiles {
    let expanded = FilePaths.expanded(path)
    let file = FilePaths.isFolder(expanded) ? expanded + "/horizons.csv" : expanded
    let columns = try FeatureTable.columnNames(file)
    let names = Set(columns)
    guard let format = ProfileFormats.all.first(where: { $0.recognises(names, path: file) })
    else {
      throw SoilError.unknownFormat(
        path: file, columns: columns, known: ProfileFormats.all.map(\.name))
    }
    return try format.read(file, columns: columns, sites: sites, overlaps: overlaps)
  }

  /// The published layouts that ``open(_:sites:overlaps:)`` recognises, with what to cite.
  public static var formats: Table {
    Table(
      title: "Layouts of soil profiles", columns: ["layout", "holds", "licence", "cite"],
      rows: ProfileFormats.all.map {
        [.text($0.name), .text($0.summary), .text($0.licence), .text($0.citation)]
      })
  }
}
