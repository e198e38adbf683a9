import SwiftDiagnostics
import SwiftParserDiagnostics
@_spi(RawSyntax) import SwiftSyntax

extension SyntaxErrors {
  /// What the parser says, with its place in bytes.
  struct Message {
    let text: String
    let start: Int
    let end: Int
  }

  /// What the parser says about a tree, in the order of the text.
  static func messages(about tree: SourceFileSyntax) -> [Message] {
    let lexical = unmendable(tree)
    if !lexical.isEmpty { return lexical }
    return ParseDiagnosticsGenerator.diagnostics(for: tree)
      .filter { $0.diagMessage.severity == .error }
      .map { found in
        let start = found.position.utf8Offset
        let end = found.highlights.first?.endPositionBeforeTrailingTrivia.utf8Offset ?? start
        return Message(text: found.message, start: start, end: max(start, end))
      }
  }

  /// An `=` beside a character that cannot stand there: where spaces are on both sides already, the
  /// generator of messages has nothing to mend, takes that for its own mistake and traps.
  private static func unmendable(_ tree: SourceFileSyntax) -> [Message] {
    tree.tokens(viewMode: .all).compactMap { token in
      guard token.tokenDiagnostic?.kind == .equalMustHaveConsistentWhitespaceOnBothSides else {
        return nil
      }
      return Message(
        text: "'=' must have consistent whitespace on both sides",
        start: token.positionAfterSkippingLeadingTrivia.utf8Offset,
        end: token.endPositionBeforeTrailingTrivia.utf8Offset)
    }
  }
}
