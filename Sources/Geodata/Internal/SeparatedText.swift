import CGDAL
import Foundation

/// A file of separated values.
///
/// The separator is the one of comma, semicolon, tab and bar that makes the most columns of the
/// header. A byte order mark and Excel's line `sep=;` are skipped, and UTF-16 with a byte order mark
/// is understood.
struct SeparatedText {
  private static let separators = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

  let path: String
  private let bytes: [UInt8]
  /// How many bytes of zero were left out.
  let zeros: Int
  /// Where the header begins.
  private let start: Int
  private let separator: UInt8
  /// The names of the columns; those without a name are `field_1` and so on.
  let columns: [String]

  /// Whether the file's name says that it holds separated values.
  static func isLikely(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".csv", ".tsv", ".txt", ".tab", ".psv"].contains { name.hasSuffix($0) }
  }

  /// Text as UTF-8, or else as Windows-1252, in which older files are written.
  static func decoded(_ bytes: UnsafeRawBufferPointer) -> String {
    String(validating: bytes, as: UTF8.self) ?? western(bytes)
  }

  /// Text as Windows-1252.
  static func western(_ bytes: UnsafeRawBufferPointer) -> String {
    String(data: Data(bytes), encoding: .windowsCP1252)
      ?? String(decoding: bytes, as: UTF8.self)
  }

  /// The same for a text of C.
  static func decoded(_ pointer: UnsafePointer<CChar>) -> String {
    decoded(UnsafeRawBufferPointer(start: pointer, count: strlen(pointer)))
  }

  /// Reads a file and its header.
  ///
  /// - Throws: ``GeodataError`` where the file is missing, unreadable or empty.
  init(_ path: String) throws {
    self.path = path
    let content = Self.withoutTwoByteLetters(try Self.content(path))
    if let fault = FileFault.content(Array(content.prefix(512))) {
      throw GeodataError.cannotOpen(path: path, reason: fault)
    }
    zeros = content.count { $0 == 0 }
    bytes = zeros == 0 ? content : content.filter { $0 != 0 }
    let (start, stated) = Self.preamble(bytes)
    self.start = start
    let choices = try Self.choices(bytes, start, stated, path)
    guard let best = choices.max(by: { $0.names.count < $1.names.count }),
      !best.names.allSatisfy(\.isEmpty)
    else { throw GeodataError.emptyTable(path: path) }
    separator = best.separator
    columns = best.names.enumerated().map { $1.isEmpty ? "field_\($0 + 1)" : $1 }
  }

  /// Hands out every record after the header, with the line it begins in.
  ///
  /// - Throws: ``GeodataError/openQuote(path:line:)``, and what the body throws.
  func forEachRecord(_ body: (inout SeparatedScanner) throws -> Void) throws {
    try bytes.withUnsafeBytes { bytes in
      var scanner = Self.scanner(bytes, start, separator)
      do {
        _ = try scanner.next()
        while try scanner.next() { try body(&scanner) }
      } catch let quote as SeparatedScanner.OpenQuote {
        throw GeodataError.openQuote(path: path, line: quote.line + lineOffset)
      }
    }
  }

  /// The line of a name among the first ones after the header.
  func line(with name: String, within limit: Int) throws -> Int? {
    bytes.withUnsafeBytes { bytes in
      for separator in Self.separators {
        var scanner = Self.scanner(bytes, start, separator)
        // A quotation mark that is never closed ends the search.
        while (try? scanner.next()) == true, scanner.line <= limit {
          let names = scanner.entries.map { scanner.text($0) }
          if names.count > 1, names.contains(name), scanner.line > 1 {
            return scanner.line + lineOffset
          }
        }
      }
      return nil
    }
  }

  /// Whether the header is written in UTF-8.
  var isUTF8Header: Bool {
    bytes.withUnsafeBytes { bytes in
      var scanner = Self.scanner(bytes, start, separator)
      guard (try? scanner.next()) == true else { return true }
      for entry in scanner.entries { _ = scanner.text(entry) }
      return !scanner.hasOtherEncoding
    }
  }

  /// Lines before the header, which the scanner does not count.
  var lineOffset: Int { Self.lines(bytes[..<start]) }

  private static func lines(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 == UInt8(ascii: "\n") }
  }

  private static func scanner(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, _ separator: UInt8
  ) -> SeparatedScanner {
    SeparatedScanner(UnsafeRawBufferPointer(rebasing: bytes[start...]), separator: separator)
  }

  /// The separators with which the header can be read, and the names that they give.
  private static func choices(
    _ bytes: [UInt8], _ start: Int, _ stated: UInt8?, _ path: String
  ) throws -> [(separator: UInt8, names: [String])] {
    var open: SeparatedScanner.OpenQuote?
    var choices: [(separator: UInt8, names: [String])] = []
    for separator in stated.map({ [$0] }) ?? separators {
      do {
        choices.append((separator, try header(bytes, start, separator)))
      } catch let quote as SeparatedScanner.OpenQuote {
        open = quote
      }
    }
    if choices.isEmpty, let open {
      throw GeodataError.openQuote(path: path, line: open.line + lines(bytes[..<start]))
    }
    return choices
  }

  private static func header(
    _ bytes: [UInt8], _ start: Int, _ separator: UInt8
  ) throws -> [String] {
    try bytes.withUnsafeBytes { bytes in
      var scanner = scanner(bytes, start, separator)
      return try scanner.next() ? scanner.entries.map { scanner.text($0) } : []
    }
  }

  private static func content(_ path: String) throws -> [UInt8] {
    guard !path.hasPrefix("/vsi") else { return try remoteContent(path) }
    guard FileManager.default.fileExists(atPath: path) else {
      throw GeodataError.fileMissing(path: path, near: FilePaths.near(path))
    }
    do {
      return try [UInt8](Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe))
    } catch {
      throw GeodataError.cannotOpen(path: path, reason: "it may not be read")
    }
  }

  /// The bytes of a file on another computer or in an archive.
  private static func remoteContent(_ path: String) throws -> [UInt8] {
    try GDAL.listening { gdal, messages in
      var start: UnsafeMutablePointer<GByte>?
      var count: vsi_l_offset = 0
      let status = gdal.VSIIngestFile(nil, path, &start, &count, -1)
      defer { gdal.VSIFree(start) }
      guard status != 0, let start, let count = Int(exactly: count) else {
        throw GeodataError.cannotOpen(path: path, reason: messages.reason)
      }
      return [UInt8](UnsafeBufferPointer(start: start, count: count))
    }
  }

  private static func withoutTwoByteLetters(_ bytes: [UInt8]) -> [UInt8] {
    guard let encoding = twoByteEncoding(bytes),
      let text = String(data: Data(bytes), encoding: encoding)
    else { return bytes }
    return Array(text.utf8)
  }

  /// UTF-16, by its byte order mark or, without one, by the zeros beside the letters of the header.
  private static func twoByteEncoding(_ bytes: [UInt8]) -> String.Encoding? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    let start = bytes.prefix(32)
    guard start.count >= 4, start.count % 2 == 0 else { return nil }
    let zeros = start.indices.filter { start[$0] == 0 }
    guard zeros.count == start.count / 2 else { return nil }
    if zeros.allSatisfy({ $0 % 2 == 1 }) { return .utf16LittleEndian }
    return zeros.allSatisfy { $0 % 2 == 0 } ? .utf16BigEndian : nil
  }

  /// Where the header begins, and the separator that Excel's line before it names.
  private static func preamble(_ bytes: [UInt8]) -> (start: Int, separator: UInt8?) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let rest = bytes[start...]
    guard String(decoding: rest.prefix(4), as: UTF8.self).lowercased() == "sep=",
      let end = rest.firstIndex(of: UInt8(ascii: "\n")), end - start <= 8, end - start > 4
    else { return (start, nil) }
    return (end + 1, rest[start + 4])
  }
}
