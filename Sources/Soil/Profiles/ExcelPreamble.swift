import Foundation
import Geodata

/// The line `sep=;` that Excel puts before the header of a file of separated values.
enum ExcelPreamble {
  /// The path under which GDAL reads a file without that line; the path itself where there is none.
  ///
  /// - Throws: ``SoilError/twoByteText(path:)``, which GDAL would read as garbage.
  static func skipped(_ path: String) throws -> String {
    let expanded = FilePaths.expanded(path)
    guard !expanded.hasPrefix("/vsi"), let start = start(expanded) else { return path }
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
      throw SoilError.twoByteText(path: path)
    }
    return length(start).map { "/vsisubfile/\($0),\(expanded)" } ?? path
  }

  private static func start(_ path: String) -> [UInt8]? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    return (try? file.read(upToCount: 32)).map { [UInt8]($0) }
  }

  /// The line's length in bytes with a byte order mark and its end; `nil` where there is no such line.
  private static func length(_ start: [UInt8]) -> Int? {
    var bytes = start[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let text = String(decoding: bytes.prefix(4), as: UTF8.self).lowercased()
    guard text == "sep=", let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
      end - bytes.startIndex <= 8
    else { return nil }
    return end + 1
  }
}
