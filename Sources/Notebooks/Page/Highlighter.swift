import Display

/// Swift source as HTML with its words marked, for reading only.
enum Highlighter {
  private static let keywords: Set<String> = [
    "as", "async", "await", "break", "case", "catch", "class", "continue", "default", "defer", "do",
    "else", "enum", "extension", "false", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "is", "let", "mutating", "nil", "operator", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "Self", "some", "any", "static", "struct", "subscript", "super",
    "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// The source with `<span>` elements around keywords (`k`), texts (`s`), comments (`c`),
  /// numbers (`n`) and types (`t`).
  static func html(_ source: String) -> String {
    var html = ""
    var rest = source[...]
    while let first = rest.first {
      let (token, style) = next(rest, first)
      rest = rest.dropFirst(token.count)
      let text = String(token).escapedForMarkup
      html += style.isEmpty ? text : "<span class=\"\(style)\">\(text)</span>"
    }
    return html
  }

  private static func next(_ rest: Substring, _ first: Character) -> (Substring, String) {
    if rest.hasPrefix("//") { return (rest.prefix { !$0.isNewline }, "c") }
    if rest.hasPrefix("/*") { return (blockComment(rest), "c") }
    if first == "\"" || (first == "#" && rest.drop { $0 == "#" }.first == "\"") {
      return (text(rest), "s")
    }
    if first.isNumber {
      return (number(rest), "n")
    }
    if first.isLetter || first == "_" || first == "$" {
      let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" }
      if keywords.contains(String(word)) { return (word, "k") }
      return (word, first.isUppercase ? "t" : "")
    }
    return (rest.prefix(1), "")
  }

  private static func number(_ rest: Substring) -> Substring {
    var end = rest.startIndex
    while end < rest.endIndex {
      let character = rest[end]
      if character == "." {
        // A dot belongs to a number only before a digit; `1...5` is a range.
        let after = rest.index(after: end)
        guard after < rest.endIndex, rest[after].isNumber else { break }
      } else if !(character.isNumber || character.isLetter || character == "_") {
        break
      }
      end = rest.index(after: end)
    }
    return rest[..<end]
  }

  private static func blockComment(_ rest: Substring) -> Substring {
    guard let end = rest.firstRange(of: "*/") else { return rest }
    return rest[..<end.upperBound]
  }

  /// A text literal with its quotes; interpolations are part of it.
  private static func text(_ rest: Substring) -> Substring {
    let marks = String(rest.prefix { $0 == "#" })
    let body = rest.dropFirst(marks.count)
    let quote = body.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
    let closing = quote + marks
    var place = body.index(body.startIndex, offsetBy: quote.count)
    while place < body.endIndex {
      if body[place...].hasPrefix(closing) {
        return rest[..<body.index(place, offsetBy: closing.count)]
      }
      if quote == "\"", body[place].isNewline { break }
      if body[place] == "\\", marks.isEmpty { place = body.index(after: place) }
      if place < body.endIndex { place = body.index(after: place) }
    }
    return rest[..<place]
  }
}
