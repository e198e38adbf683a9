import Display

/// The formulas of a text, `$…$` and `$$…$$`, which are no Markdown: each stands aside for a mark while
/// the rest is read.
///
/// As in other notebooks, a formula in a line begins before and ends after something that is no space,
/// and no digit follows it; `$5` is money. Code holds no formulas.
struct Formulas {
  /// The text with marks in the place of formulas.
  private(set) var text = ""
  private var formulas: [String] = []
  /// Before and after the number of a formula; characters that mean nothing in any text.
  private static let (opening, closing): (Character, Character) = ("\u{E000}", "\u{E001}")

  init(_ source: String) {
    var rest = source.filter { $0 != Self.opening && $0 != Self.closing }[...]
    while let first = rest.first {
      if let end = Self.endOfFormula(rest) {
        text += "\(Self.opening)\(formulas.count)\(Self.closing)"
        formulas.append(String(rest[..<end]))
        rest = rest[end...]
      } else {
        let length = first == "\\" ? 2 : first == "`" ? Self.lengthOfCode(rest) : 1
        text += rest.prefix(length)
        rest = rest.dropFirst(length)
      }
    }
  }

  /// HTML with the formulas as they were written; `nil` where one is gone.
  func restored(in html: String) -> String? {
    var result = html
    for (number, formula) in formulas.enumerated() {
      let mark = "\(Self.opening)\(number)\(Self.closing)"
      guard result.contains(mark) else { return nil }
      result = result.replacing(mark, with: formula.escapedForMarkup)
    }
    return result
  }

  /// Where the formula at the beginning of a text ends; `nil` where there is none.
  private static func endOfFormula(_ text: Substring) -> Substring.Index? {
    guard text.first == "$" else { return nil }
    let body = text.drop { $0 == "$" }
    let paragraph = body.firstRange(of: "\n\n").map { body[..<$0.lowerBound] } ?? body
    switch text.distance(from: text.startIndex, to: body.startIndex) {
    case 2: return paragraph.firstRange(of: "$$")?.upperBound
    case 1:
      guard let first = body.first, !first.isWhitespace,
        let end = paragraph.firstIndex(of: "$"), !body[body.index(before: end)].isWhitespace
      else { return nil }
      let after = body.index(after: end)
      return after < body.endIndex && body[after].isNumber ? nil : after
    default: return nil
    }
  }

  /// How many characters a stretch of code takes: as many backticks end it as begin it.
  private static func lengthOfCode(_ text: Substring) -> Int {
    let marks = text.prefix { $0 == "`" }
    var rest = text.dropFirst(marks.count)
    while let start = rest.firstIndex(of: "`") {
      let run = rest[start...].prefix { $0 == "`" }
      if run.count == marks.count { return text.distance(from: text.startIndex, to: run.endIndex) }
      rest = rest[run.endIndex...]
    }
    return marks.count
  }
}
