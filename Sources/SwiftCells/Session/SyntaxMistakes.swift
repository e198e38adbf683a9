import SwiftDiagnostics
import SwiftParserDiagnostics
@_spi(RawSyntax) import SwiftSyntax

/// What the parser found wrong with a text.
enum SyntaxMistakes {
  /// A mistake with its place in bytes.
  struct Mistake {
    let message: String
    let start: Int
    let end: Int
  }

  /// The mistakes of a tree in the order of the text.
  static func of(_ tree: SourceFileSyntax) -> [Mistake] {
    let lexical = unmendable(tree)
    if !lexical.isEmpty { return lexical }
    return ParseDiagnosticsGenerator.diagnostics(for: tree)
      .filter { $0.diagMessage.severity == .error }
      .map { found in
        let start = found.position.utf8Offset
        let end = found.highlights.first?.endPositionBeforeTrailingTrivia.utf8Offset ?? start
        return Mistake(message: found.message, start: start, end: max(start, end))
      }
  }

  /// An `=` beside a character that cannot stand there: the generator of messages has nothing to
  /// mend where spaces are on both sides already, and takes that for its own mistake.
  private static func unmendable(_ tree: SourceFileSyntax) -> [Mistake] {
    tree.tokens(viewMode: .all).compactMap { token in
      guard token.tokenDiagnostic?.kind == .equalMustHaveConsistentWhitespaceOnBothSides else {
        return nil
      }
      let start = token.positionAfterSkippingLeadingTrivia.utf8Offset
      return Mistake(
        message: "'=' must have consistent whitespace on both sides", start: start,
        end: token.endPositionBeforeTrailingTrivia.utf8Offset)
    }
  }
}
