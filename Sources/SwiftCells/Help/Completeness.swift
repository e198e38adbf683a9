import SwiftParser
import SwiftSyntax

/// Whether a text is a whole cell.
enum Completeness {
  static func of(_ source: String) -> CellCompleteness {
    let tree = Parser.parse(source: source)
    guard tree.hasError else { return .complete }
    let end = source.utf8.count
    let trailing = source.reversed().prefix { $0.isWhitespace }.reduce(0) { $0 + $1.utf8.count }
    // What is missing at the very end may still be written.
    let isOpen = SyntaxErrors.messages(about: tree).contains { $0.start >= end - trailing }
    if isOpen { return .incomplete(indent: indent(source)) }
    if source.contains("\"\"\""), source.split(separator: "\"\"\"").count % 2 == 0 {
      return .incomplete(indent: "")
    }
    return .invalid
  }

  /// Two spaces for each bracket that is still open.
  private static func indent(_ source: String) -> String {
    var depth = 0
    for token in Parser.parse(source: source).tokens(viewMode: .sourceAccurate) {
      switch token.tokenKind {
      case .leftBrace, .leftParen, .leftSquare: depth += 1
      case .rightBrace, .rightParen, .rightSquare: depth -= 1
      default: break
      }
    }
    return String(repeating: "  ", count: max(0, depth))
  }
}
