/// The text of one cell, with what is needed to point into it.
package final class SourceUnit: @unchecked Sendable {
  /// The name of the cell, for example `In[3]`.
  package let name: String
  let text: String
  /// The text as bytes.
  let bytes: [UInt8]
  private let lineStarts: [Int]
  /// The number of the first line, where the cell is a part of a file.
  private let firstLine: Int

  init(name: String, text: String, firstLine: Int = 1) {
    self.name = name
    self.text = text
    self.firstLine = firstLine
    bytes = Array(text.utf8)
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// Line and column of a byte offset; columns count characters, from one.
  func position(_ offset: Int) -> (line: Int, column: Int) {
    let line = (lineStarts.lastIndex { $0 <= offset }) ?? 0
    let start = lineStarts[line]
    let prefix = String(
      decoding: bytes[start..<max(start, min(offset, bytes.count))], as: UTF8.self)
    return (line + firstLine, prefix.count + 1)
  }

  /// The text of a line, without its end.
  func line(_ number: Int) -> String {
    let index = number - firstLine
    guard lineStarts.indices.contains(index) else { return "" }
    let start = lineStarts[index]
    let end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }

  /// The text between two byte offsets.
  func text(_ start: Int, _ end: Int) -> String {
    guard start >= 0, start <= end, end <= bytes.count else { return "" }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

/// A stretch of a cell's text.
package struct Span: @unchecked Sendable {
  let unit: SourceUnit
  /// Byte offsets, the end excluded.
  let start: Int
  let end: Int

  /// Line and column of the beginning.
  package var position: (line: Int, column: Int) { unit.position(start) }
  package var line: Int { position.line }
  var text: String { unit.text(start, end) }

  /// Whether both are the same part of the same text.
  func isSame(as other: Span) -> Bool {
    unit === other.unit && start == other.start && end == other.end
  }

  /// From the beginning of this to the end of another.
  func through(_ other: Span) -> Span {
    Span(unit: unit, start: min(start, other.start), end: max(end, other.end))
  }
}
