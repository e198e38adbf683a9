import Basics
import Display
import Foundation

/// A file of separated values.
///
/// The separator is the one of comma, semicolon, tab and bar that makes the most columns of the
/// header. A byte order mark and Excel's line `sep=;` are skipped, and UTF-16 with a byte order mark
/// is understood.
package struct SeparatedText {
  private static let separators = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

  let path: String
  let bytes: [UInt8]
  /// How many bytes there are.
  var size: Int { bytes.count }
  /// How many bytes of zero were left out.
  let zeros: Int
  /// Where the header begins.
  private let start: Int
  let separator: UInt8
  /// What the rows at the top say about the columns.
  package let headings: HeadingRows
  /// How many those are.
  private let headingCount: Int
  /// The names of the columns; those without a name are `field_1` and so on.
  package var columns: [String] { headings.names }

  /// Whether the file's name says that it holds separated values.
  package static func isLikely(_ path: String) -> Bool {
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
  package static func decoded(_ pointer: UnsafePointer<CChar>) -> String {
    decoded(UnsafeRawBufferPointer(start: pointer, count: strlen(pointer)))
  }

  /// Reads a file.
  ///
  /// - Throws: ``TableError`` where the file is missing, unreadable or empty; `Interrupted`.
  init(_ path: String, context: RunContext, headings: Int = 1) throws {
    try self.init(path, try SeparatedBytes.whole(path, context), headings)
  }

  /// Reads the header of a file and some of the lines after it.
  ///
  /// - Throws: ``TableError`` where the file is missing, unreadable or empty.
  package init(headerOf path: String, headings: Int = 1) throws {
    let bytes = try SeparatedBytes.beginning(path)
    try self.init(path, try bytes ?? SeparatedBytes.whole(path, .current), headings)
  }

  private init(_ path: String, _ content: [UInt8], _ headings: Int) throws {
    try HeadingRows.check(headings)
    self.path = path
    headingCount = headings
    if let fault = OtherContent.reason(ofText: content) {
      throw TableError.cannotRead(path: path, reason: fault)
    }
    let hasZeros = content.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
    }
    zeros = hasZeros ? content.count { $0 == 0 } : 0
    bytes = hasZeros ? content.filter { $0 != 0 } : content
    let (start, stated) = Self.preamble(bytes)
    self.start = start
    let choices = try Self.choices(bytes, start, stated, path, headings)
    guard let best = choices.max(by: { Self.width($0.rows) < Self.width($1.rows) }),
      !best.rows.joined().allSatisfy(\.isEmpty)
    else { throw TableError.emptyTable(path: path) }
    guard best.rows.count == headings else {
      throw TableError.tooFewRows(path: path, found: best.rows.count, headings: headings)
    }
    separator = best.separator
    self.headings = HeadingRows(best.rows)
  }

  private static func width(_ rows: [[String]]) -> Int { rows.map(\.count).max() ?? 0 }

  /// Where the first record after the header begins, and how many lines are before it.
  ///
  /// - Throws: ``TableError/openQuote(path:line:)``.
  func firstRecord() throws -> (place: Int, line: Int) {
    try bytes.withUnsafeBytes { bytes in
      var scanner = Self.scanner(bytes, start, separator)
      do {
        _ = try Self.headings(&scanner, headingCount)
      } catch let quote as SeparatedScanner.OpenQuote {
        throw TableError.openQuote(path: path, line: quote.line + lineOffset)
      }
      return (start + scanner.position, lineOffset + scanner.nextLine - 1)
    }
  }

  /// The line of a name among the first ones after the header.
  package func line(with name: String, within limit: Int) throws -> Int? {
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
  package var isUTF8Header: Bool {
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
    _ bytes: [UInt8], _ start: Int, _ stated: UInt8?, _ path: String, _ headings: Int
  ) throws -> [(separator: UInt8, rows: [[String]])] {
    var open: SeparatedScanner.OpenQuote?
    var choices: [(separator: UInt8, rows: [[String]])] = []
    for separator in stated.map({ [$0] }) ?? separators {
      do {
        let rows = try bytes.withUnsafeBytes { bytes in
          var scanner = scanner(bytes, start, separator)
          return try Self.headings(&scanner, headings)
        }
        choices.append((separator, rows))
      } catch let quote as SeparatedScanner.OpenQuote {
        open = quote
      }
    }
    if choices.isEmpty, let open {
      throw TableError.openQuote(path: path, line: open.line + lines(bytes[..<start]))
    }
    return choices
  }

  /// Reads the rows of headings; where there are several, empty lines among them are such rows.
  private static func headings(
    _ scanner: inout SeparatedScanner, _ count: Int
  ) throws(SeparatedScanner.OpenQuote) -> [[String]] {
    var rows: [[String]] = []
    while rows.count < count {
      let before = scanner
      guard try scanner.next() else { break }
      let empty = count == 1 ? 0 : scanner.line - before.nextLine
      rows += [[String]](repeating: [], count: min(empty, count - rows.count))
      guard rows.count < count else {
        scanner = before
        break
      }
      rows.append(scanner.entries.map { scanner.text($0) })
    }
    return rows
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
