/// Splits separated values into records.
///
/// Only a quotation mark at the start of an entry quotes it; others stand for themselves, as in
/// `5" gravel`. Lines end in a line feed, a carriage return or both; empty ones are skipped.
///
/// Source: Shafranovich (2005), RFC 4180, DOI 10.17487/RFC4180.
struct SeparatedScanner {
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let bytes: UnsafeRawBufferPointer
  private let separator: UInt8
  /// How many bytes have been read.
  private(set) var position = 0
  /// The line in which the next record begins, counted from 1.
  private(set) var nextLine = 1
  /// The line in which the record read last begins.
  private(set) var line = 0
  /// Where the entries of that record stand, with their quotation marks.
  private(set) var entries: [Range<Int>] = []

  /// A quotation mark that opens an entry and is never followed by one that closes it.
  struct OpenQuote: Error {
    let line: Int
  }

  init(_ bytes: UnsafeRawBufferPointer, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// Reads the next record that is not empty.
  ///
  /// - Returns: Whether there is one.
  /// - Throws: ``OpenQuote``.
  mutating func next() throws(OpenQuote) -> Bool {
    while position < bytes.count {
      line = nextLine
      entries.removeAll(keepingCapacity: true)
      repeat { try readEntry() } while skipSeparator()
      skipLineEnd()
      if entries.count > 1 || !entries[0].isEmpty { return true }
    }
    return false
  }

  private mutating func readEntry() throws(OpenQuote) {
    let start = position
    if position < bytes.count, bytes[position] == Self.quote { try skipQuoted() }
    while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
    entries.append(start..<position)
  }

  private mutating func skipQuoted() throws(OpenQuote) {
    let opened = nextLine
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == Self.lineFeed { nextLine += 1 }
      guard byte == Self.quote else { continue }
      guard position < bytes.count, bytes[position] == Self.quote else { return }
      position += 1
    }
    throw OpenQuote(line: opened)
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private mutating func skipSeparator() -> Bool {
    guard position < bytes.count, bytes[position] == separator else { return false }
    position += 1
    return true
  }

  private mutating func skipLineEnd() {
    guard position < bytes.count else { return }
    let isReturn = bytes[position] == Self.carriageReturn
    position += 1
    nextLine += 1
    if isReturn, position < bytes.count, bytes[position] == Self.lineFeed { position += 1 }
  }

  /// Whether an entry was given as text that is not written in UTF-8.
  private(set) var hasOtherEncoding = false

  /// An entry as text: UTF-8, or else Windows-1252, in which older files are written.
  mutating func text(_ entry: Range<Int>) -> String {
    let bytes = UnsafeRawBufferPointer(rebasing: bytes[entry])
    guard bytes.first == Self.quote else { return decoded(bytes) }
    return QuotedEntry.content(bytes).withUnsafeBytes { decoded($0) }
  }

  private mutating func decoded(_ bytes: UnsafeRawBufferPointer) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    hasOtherEncoding = true
    return SeparatedText.western(bytes)
  }
}
