/// An entry in quotation marks.
enum QuotedEntry {
  private static let quote = UInt8(ascii: "\"")

  /// The bytes without the marks around them, and one for each two inside; what follows the last mark
  /// belongs to the entry.
  static func content(_ entry: UnsafeRawBufferPointer) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(entry.count)
    var isInside = true
    var place = 1
    while place < entry.count {
      let isQuote = isInside && entry[place] == quote
      if isQuote, place + 1 == entry.count || entry[place + 1] != quote {
        isInside = false
      } else {
        content.append(entry[place])
        if isQuote { place += 1 }
      }
      place += 1
    }
    return content
  }
}
