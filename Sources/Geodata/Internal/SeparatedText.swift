import Foundation

/// Files of separated values: what GDAL does not tell or does not check.
enum SeparatedText {
  /// Whether the file's name says that it holds separated values.
  static func isLikely(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".csv", ".tsv", ".txt", ".tab", ".psv"].contains { name.hasSuffix($0) }
  }

  /// Text from GDAL: UTF-8, or else Windows-1252, in which older files are written.
  static func decoded(_ pointer: UnsafePointer<CChar>) -> String {
    if let text = String(validatingCString: pointer) { return text }
    let bytes = UnsafeBufferPointer(start: pointer, count: strlen(pointer))
    let data = Data(bytes.map { UInt8(bitPattern: $0) })
    return String(data: data, encoding: .windowsCP1252) ?? String(cString: pointer)
  }

  /// Refuses a missing file and a file without any content.
  static func checkContent(_ path: String) throws {
    guard !path.hasPrefix("/vsi") else { return }
    guard FileManager.default.fileExists(atPath: path) else {
      throw GeodataError.fileMissing(path: path, near: FilePaths.near(path))
    }
    if try firstLine(path).allSatisfy(\.isWhitespace) {
      throw GeodataError.emptyTable(path: path)
    }
  }

  /// Sees to it that the columns were told apart at the separator that is most frequent in the
  /// header; older versions of GDAL fall back to the comma where a header holds several.
  static func check(_ path: String, found columns: [String]) throws {
    guard !path.hasPrefix("/vsi") else { return }
    let line = try firstLine(path)
    let counts = [",", ";", "\t", "|"].map { ($0, count(Character($0), in: line)) }
    guard let most = counts.max(by: { $0.1 < $1.1 }), most.1 > 0, columns.count < most.1 + 1
    else { return }
    let names = [",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"]
    throw GeodataError.separator(path: path, expected: names[most.0] ?? most.0)
  }

  private static func count(_ separator: Character, in line: String) -> Int {
    var isQuoted = false
    var count = 0
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character == separator, !isQuoted { count += 1 }
    }
    return count
  }

  private static func firstLine(_ path: String) throws -> String {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw GeodataError.cannotOpen(path: path, reason: "it may not be read")
    }
    defer { try? file.close() }
    let start = (try? file.read(upToCount: 65_536)) ?? Data()
    let line = start.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let text = String(decoding: line, as: UTF8.self)
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }
}
