import Foundation

/// Paths of files as they are written in cells.
package enum FilePaths {
  /// The path with `~` replaced by the home directory; an address such as `https://…` becomes
  /// GDAL's path `/vsicurl/https://…`.
  package static func expanded(_ path: String) -> String {
    if ["http://", "https://"].contains(where: path.hasPrefix) { return "/vsicurl/" + path }
    return path.hasPrefix("~") ? NSString(string: path).expandingTildeInPath : path
  }

  /// Whether a path is one of GDAL's virtual files, for example on another computer.
  package static func isVirtual(_ path: String) -> Bool { expanded(path).hasPrefix("/vsi") }

  /// Whether there is a file or folder.
  package static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: expanded(path))
  }

  /// Whether a path is that of a folder.
  package static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: expanded(path), isDirectory: &isFolder)
    return exists && isFolder.boolValue
  }

  /// The last part of a path.
  package static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The last part of a path without its extension.
  package static func stem(_ path: String) -> String {
    let name = name(path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The folder of a path; `.` where it has none.
  package static func folder(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A file beside another one.
  package static func beside(_ path: String, _ name: String) -> String {
    path.contains("/") ? folder(path) + "/" + name : name
  }

  /// A file beside another one that has a name of its own until it is finished.
  package static func temporary(_ path: String, ending: String) -> String {
    let unique = UUID().uuidString.prefix(8)
    return beside(path, ".\(stem(path))-\(unique).partial\(ending)")
  }

  /// Files of similar names in the same folder; never the path itself.
  package static func near(_ path: String) -> [String] {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder(path))) ?? []
    let others = entries.filter { $0 != name(path) }.sorted()
    return NearNames.of(name(path), among: others).map { beside(path, $0) }
  }

  /// The names of the tables in a folder, by their endings.
  package static func tables(in folder: String) -> [String] {
    let endings = [
      "csv", "tsv", "txt", "tab", "psv", "gpkg", "geojson", "json", "shp", "fgb", "gml", "kml",
      "xlsx", "ods", "parquet",
    ]
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return entries.filter { entry in
      endings.contains { entry.lowercased().hasSuffix("." + $0) }
    }.sorted()
  }

  /// The files a pattern stands for, sorted by name: a folder stands for its GeoTIFFs, `*` and `?`
  /// stand for letters of one part of the path.
  package static func matching(_ pattern: String, endings: [String]) -> [String] {
    let path = expanded(pattern)
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      guard isFolder.boolValue else { return [path] }
      let entries = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      let base = path.hasSuffix("/") ? path : path + "/"
      return entries.filter { entry in endings.contains { entry.lowercased().hasSuffix($0) } }
        .sorted().map { base + $0 }
    }
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(path, 0, nil, &found) == 0 else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { index in
      found.gl_pathv[index].map { String(cString: $0) }
    }.sorted()
  }
}
