/// Files that are something else than their names say.
package enum OtherContent {
  /// What a file is and what to do, by its first bytes; `nil` where it may be what it says.
  package static func reason(_ start: [UInt8]) -> String? {
    let text = String(decoding: start, as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") {
      return "it is a web page and no data, as a download gives that asks for a log-in first"
    }
    let isWorkbook = isArchive(start) && text.contains("xl/")
    if isWorkbook || start.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return "it is a workbook of a spreadsheet program; save its sheet as “CSV UTF-8”"
    }
    if isArchive(start) {
      return
        "it is an archive (.zip) or a workbook of a spreadsheet program; unpack it, or save its "
        + "sheet as “CSV UTF-8”"
    }
    if text.hasPrefix("version https://git-lfs") {
      return "it is a pointer to a file that Git LFS keeps elsewhere; fetch it with “git lfs pull”"
    }
    return signatures.first { start.starts(with: $0.start) }?.reason
  }

  /// The same of a file that has to be a text, with UTF-16 turned into UTF-8.
  static func reason(ofText text: [UInt8]) -> String? {
    if let reason = reason(Array(text.prefix(512))) { return reason }
    guard hasManyControls(text.prefix(4096)) else { return nil }
    return "it is no text; save the table as “CSV UTF-8” where it was made"
  }

  /// Whether a file begins as an archive (.zip) does, which workbooks are too.
  package static func isArchive(_ start: [UInt8]) -> Bool {
    start.starts(with: [0x50, 0x4B, 3, 4])
  }

  /// Whether more than one byte in 25 is a control character, of which a text has a stray one at most; of
  /// bytes drawn at random it is one in nine.
  ///
  /// Zeros do not count: files of old programs have them at the ends of entries.
  private static func hasManyControls(_ bytes: ArraySlice<UInt8>) -> Bool {
    let usual: Set<UInt8> = [0, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A]
    let controls = bytes.count { ($0 < 0x20 || $0 == 0x7F) && !usual.contains($0) }
    return controls > 2 && controls * 25 > bytes.count
  }

  /// How other files begin, as long as is needed to tell them from the name of a column: a table may well
  /// begin with `RDA1,RDA2` or `PAR1`.
  private static let signatures: [(start: [UInt8], reason: String)] = [
    ([0x1F, 0x8B], "it is compressed (.gz); unpack it first"),
    (Array("BZh91AY&SY".utf8), "it is compressed (.bz2); unpack it first"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "it is compressed (.xz); unpack it first"),
    ([0x28, 0xB5, 0x2F, 0xFD], "it is compressed (.zst); unpack it first"),
    ([0x37, 0x7A, 0xBC, 0xAF], "it is an archive (.7z); unpack it first"),
    (Array("Rar!\u{1A}".utf8), "it is an archive (.rar); unpack it first"),
    (
      Array("PAR1\u{15}".utf8),
      "it is a Parquet file; save it as CSV or GeoPackage, in Python with to_csv, in R with write.csv"
    ),
    (Array("RDX2\nX\n".utf8), rData), (Array("RDX3\nX\n".utf8), rData),
    (Array("X\n\0".utf8), rData),
    (
      Array("%PDF-".utf8),
      "it is a PDF document; ask its author for the table, or take it out as CSV"
    ),
    ([0x89, 0x50, 0x4E, 0x47], picture), ([0xFF, 0xD8, 0xFF], picture),
    ([0x49, 0x49, 0x2A, 0], raster), ([0x4D, 0x4D, 0, 0x2A], raster),
  ]

  private static let rData = "it is data of R; save it as CSV there, with write.csv"
  private static let picture = "it is a picture and no table"
  private static let raster = "it is a raster (.tif) and no table; open it with Raster(path)"
}
