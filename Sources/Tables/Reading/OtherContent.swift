/// Files that are something else than their names say.
package enum OtherContent {
  /// What a file is and what to do, by its first bytes; `nil` where it may be what it says.
  package static func reason(_ start: [UInt8]) -> String? {
    let text = String(decoding: start, as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") {
      return "it is a web page and no data, as a download gives that asks for a log-in first"
    }
    let isWorkbook = start.starts(with: [0x50, 0x4B, 3, 4]) && text.contains("xl/")
    if isWorkbook || start.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return "it is a workbook of a spreadsheet program; save its sheet as “CSV UTF-8”"
    }
    if start.starts(with: [0x50, 0x4B, 3, 4]) {
      return
        "it is an archive (.zip) or a workbook of a spreadsheet program; unpack it, or save its "
        + "sheet as “CSV UTF-8”"
    }
    if text.hasPrefix("version https://git-lfs") {
      return "it is a pointer to a file that Git LFS keeps elsewhere; fetch it with “git lfs pull”"
    }
    return nil
  }
}
