import Foundation
import Geodata

/// The line `sep=;` that Excel puts before the header of a file of separated values.
enum ExcelPreamble {
  /// The path under which GDAL reads a file without that line; the path itself where there is none.
  static func skipped(_ path: String) -> String {
    let expanded = FilePaths.expanded(path)
    guard !expanded.hasPrefix("/vsi"), let length = length(expanded) else { return path }
    return "/vsisubfile/\(length),\(expanded)"
  }

  /// The line's length in bytes with a byte order mark and its end; `nil` where there is no such line.
  private static func length(_ path: String) -> Int? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    guard let start = try? file.read(upToCount: 32) else { return nil }
    var bytes = [UInt8](start)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let text = String(decoding: bytes.prefix(4), as: UTF8.self).lowercased()
    guard text == "sep=", let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
      end - bytes.startIndex <= 8
    else { return nil }
    return end + 1
  }
}
