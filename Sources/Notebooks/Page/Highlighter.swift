import Display
import SwiftIDEUtils
import SwiftParser
import SwiftSyntax

/// Swift source as HTML with its words marked, for reading only.
enum Highlighter {
  /// The source with `<span>` elements around keywords (`k`), texts (`s`), comments (`c`),
  /// numbers (`n`) and types (`t`).
  static func html(_ source: String) -> String {
    let bytes = Array(source.utf8)
    return Parser.parse(source: source).classifications.map { part in
      let place = part.range.lowerBound.utf8Offset..<part.range.upperBound.utf8Offset
      let text = String(decoding: bytes[place], as: UTF8.self)
      let markup = text.escapedForMarkup
      return style(part.kind, text).map { "<span class=\"\($0)\">\(markup)</span>" } ?? markup
    }
    .joined()
  }

  private static func style(_ kind: SyntaxClassification, _ text: String) -> String? {
    switch kind {
    case .keyword, .attribute, .ifConfigDirective: "k"
    case .stringLiteral, .regexLiteral: "s"
    case .lineComment, .blockComment, .docLineComment, .docBlockComment: "c"
    case .integerLiteral, .floatLiteral: "n"
    case .type: "t"
    // A call of an initialiser begins with the name of a type, which only its case tells.
    case .identifier: text.first?.isUppercase == true ? "t" : nil
    default: nil
    }
  }
}
