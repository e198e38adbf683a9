/// Text that is not acceptable JSON.
package struct JSONError: Error, Equatable, CustomStringConvertible {
  /// What is wrong with the text.
  package enum Reason: String, Sendable {
    case unexpectedEnd = "the text ends too early"
    case unexpectedCharacter = "unexpected character"
    case invalidNumber = "malformed number"
    case invalidEscape = "malformed escape sequence"
    case invalidText = "text that is not valid UTF-8, or a control character in a string"
    case tooDeep = "too many nested arrays and objects"
    case trailingCharacters = "characters after the end of the value"
  }

  /// What is wrong.
  package let reason: Reason
  /// Where, in bytes from the start.
  package let offset: Int

  package var description: String { "JSON: \(reason.rawValue), at byte \(offset)" }
}
