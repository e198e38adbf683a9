/// Text that is not acceptable JSON.
package struct JSONError: Error, Equatable, CustomStringConvertible {
  /// What is wrong with the text.
  package enum Reason: String, Sendable {
    case unexpectedEnd = "the text ends too early"
    case expectedValue = "expected a value"
    case expectedName = "expected a name in quotes"
    case expectedColon = "expected ':' after a name"
    case expectedEndOfObject = "expected ',' or '}'"
    case expectedEndOfArray = "expected ',' or ']'"
    case invalidNumber = "malformed number"
    case invalidEscape = "malformed escape sequence"
    case invalidText = "text that is not valid UTF-8"
    case controlCharacter = "a control character in a text"
    case tooDeep = "too many arrays and objects in one another"
    case trailingCharacters = "text after the end of the value"
  }

  /// What is wrong.
  package let reason: Reason
  /// Where, in bytes from the start.
  package let offset: Int
  /// The line, from 1.
  package let line: Int
  /// The byte in the line, from 1.
  package let column: Int

  /// Makes the error of a place in a text.
  init(_ reason: Reason, at offset: Int, of text: UnsafeBufferPointer<UInt8>) {
    let before = text.prefix(offset)
    self.reason = offset >= text.count ? .unexpectedEnd : reason
    self.offset = offset
    line = before.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    column = offset - (before.lastIndex(of: 0x0A) ?? -1)
  }

  /// The position and what is wrong there.
  package var description: String { "line \(line), column \(column): \(reason.rawValue)" }
}
