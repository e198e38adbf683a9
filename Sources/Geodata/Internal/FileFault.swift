import Basics
import Foundation
import Tables

/// What is wrong with a file of features that GDAL cannot open or read.
enum FileFault {
  /// What is wrong as far as the file tells, what to do, and what GDAL says.
  static func reason(_ path: String, gdal: String) -> String {
    let said = "GDAL says: \(gdal)"
    guard let own = own(path) else {
      return "it is damaged, or no table or map that GDAL can read. Copy or download it again, or "
        + "save it as CSV or GeoPackage. \(said)"
    }
    return "\(own). \(said)"
  }

  private static func own(_ path: String) -> String? {
    guard let start = beginning(path) else { return nil }
    let again = "copy or download it again"
    if start.isEmpty { return "it is empty; \(again)" }
    if ["xlsx", "ods"].contains(ending(path)), OtherContent.isArchive(start) {
      return "the workbook is damaged or none; \(again), or save its sheet as “CSV UTF-8”"
    }
    if let other = OtherContent.reason(start) { return other }
    switch ending(path) {
    case "shp": return shapefile(path)
    case "gpkg" where !start.starts(with: Array("SQLite format 3".utf8)):
      return "it is no GeoPackage, as it does not begin like one; \(again)"
    case "gpkg", "sqlite", "db":
      return "the database in it is damaged, perhaps because a part is missing; \(again)"
    case "geojson", "json": return json(path, again)
    default: return nil
    }
  }

  private static func shapefile(_ path: String) -> String {
    missingPart(path)
      ?? "the Shapefile is damaged; copy all of its files again (.shp, .shx, .dbf and .prj)"
  }

  /// What is missing of a Shapefile; `nil` for one that has its parts and for other files.
  static func missingPart(_ path: String) -> String? {
    guard ending(path) == "shp", !FilePaths.isVirtual(path) else { return nil }
    let stem = String(path.dropLast(4))
    let lacking = ["shx", "dbf"].first { ending in
      ![ending, ending.uppercased()].contains { FilePaths.exists("\(stem).\($0)") }
    }
    guard let first = lacking else { return nil }
    return "the file “\(FilePaths.name(stem)).\(first)” that belongs to it is not there; a "
      + "Shapefile is several files (.shp, .shx, .dbf and .prj), copy them all"
  }

  private static func json(_ path: String, _ again: String) -> String? {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    else { return nil }
    let isWhole = (try? JSONValue(parsing: Array(data))) != nil
    return isWhole
      ? "it is JSON, but no GeoJSON with a “FeatureCollection”"
      : "its JSON is not whole, perhaps because the end is missing; \(again)"
  }

  private static func ending(_ path: String) -> String {
    path.split(separator: ".").last.map { $0.lowercased() } ?? ""
  }

  /// The first bytes of a file on this computer; `nil` where it cannot be read.
  private static func beginning(_ path: String) -> [UInt8]? {
    guard !FilePaths.isVirtual(path), let file = FileHandle(forReadingAtPath: path) else {
      return nil
    }
    defer { try? file.close() }
    do {
      return [UInt8](try file.read(upToCount: 512) ?? Data())
    } catch {
      return nil
    }
  }
}
