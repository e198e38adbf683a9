import SwiftParser
import SwiftSyntax

/// The text between the interpolations of a string literal.
enum StringSegments {
  /// The text of one segment, with escapes and indentation worked out.
  ///
  /// The segment is put into a literal of its own, of the same kind, whose value the parser knows.
  static func text(_ literal: StringLiteralExprSyntax, _ index: Int) -> String {
    let segments = Array(literal.segments)
    guard case .stringSegment(let segment) = segments[index] else { return "" }
    let pounds = literal.openingPounds?.text ?? ""
    let raw = segment.content.text
    guard literal.openingQuote.tokenKind == .multilineStringQuote else {
      return value("\(pounds)\"\(raw)\"\(pounds)") ?? raw
    }
    // The indentation lies in the trivia; a line that continues after an interpolation has none.
    let body = value("\(pounds)\"\"\"\n\(raw)\n\"\"\"\(pounds)")
    return body ?? raw
  }

  private static func value(_ source: String) -> String? {
    var parser = Parser(source)
    return ExprSyntax.parse(from: &parser).as(StringLiteralExprSyntax.self)?
      .representedLiteralValue
  }
}
