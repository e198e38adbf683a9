import Basics
import Display
import Geodata

extension Covariates {
  /// The files that folders, files and patterns stand for, in their order.
  static func files(_ patterns: [String]) throws -> [String] {
    var files: [String] = []
    for pattern in patterns {
      let found = self.files(pattern)
      guard !found.isEmpty else {
        let others = unopened(in: pattern)
        throw CovariateGridsError.noRasters(
          pattern: pattern, near: others.isEmpty ? FilePaths.near(pattern) : others)
      }
      files += found.filter { !files.contains($0) }
    }
    return files
  }

  /// What is to be noted on rasters in folders that are of other formats than those opened.
  static func unopenedNotes(_ patterns: [String]) -> [String] {
    patterns.compactMap { pattern in
      let others = unopened(in: pattern)
      guard let first = others.first else { return nil }
      let names = others.prefix(6).map { "“\(FilePaths.name($0))”" }.joined(separator: ", ")
      let rest = others.count > 6 ? " and \(others.count - 6) more" : ""
      return "not opened in “\(pattern)”: \(names)\(rest); name them, too, to open them: "
        + "[\"\(pattern)\", \"\(first)\"]"
    }
  }

  private static func files(_ pattern: String) -> [String] {
    let path = FilePaths.expanded(pattern)
    if FilePaths.isVirtual(pattern) { return [path] }
    let found = FilePaths.matching(pattern, endings: endings)
    // What is left holds the name of a part of a file as GDAL writes it, or nothing.
    if found.isEmpty, pattern.contains(":") { return [pattern] }
    guard found != [path] else { return found }
    return found.filter { file in !companions.contains { file.lowercased().hasSuffix($0) } }
  }

  private static func unopened(in pattern: String) -> [String] {
    guard FilePaths.isFolder(pattern) else { return [] }
    return FilePaths.matching(pattern, endings: otherEndings)
  }

  /// The endings of the files that a folder stands for.
  private static let endings = [".tif", ".tiff", ".vrt", ".img", ".asc"]

  /// The endings of further formats of rasters, which have to be named.
  private static let otherEndings = [
    ".sdat", ".rst", ".bil", ".bip", ".bsq", ".flt", ".grd", ".nc", ".jp2", ".kea", ".hdf", ".h5",
    ".hgt", ".dem", ".dt0", ".dt1", ".dt2", ".map", ".grb", ".grb2", ".ers", ".gxf", ".bag", ".xyz",
  ]

  /// Files that lie beside rasters and are none.
  private static let companions = [
    ".csv", ".xml", ".json", ".md", ".txt", ".png", ".jpg", ".prj", ".tfw", ".tifw", ".wld", ".ovr",
    ".msk", ".dbf", ".html", ".partial.tif", ".hdr", ".stx", ".clr", ".sgrd", ".mgrd", ".rdc",
    ".rrd", ".ige", ".qml", ".qmd", ".sld", ".lyr", ".cpg", ".pdf", ".zip", ".gpkg", ".shp", ".shx",
  ]
}
