/// The beginning of a block of code: at least three backticks or tildes.
struct Fence {
  /// What stands after the marks, usually a language.
  let language: String
  /// The spaces before the marks.
  let indent: Int
  private let mark: Character
  private let count: Int

  /// Reads a line; `nil` where it is not the beginning of a block of code.
  init?(_ line: Substring) {
    let text = line.trimmed
    guard let mark = text.first, mark == "`" || mark == "~", line.indent < 4 else { return nil }
    let count = text.prefix { $0 == mark }.count
    let rest = text.dropFirst(count)
    guard count >= 3, !rest.contains("`") else { return nil }
    self.mark = mark
    self.count = count
    indent = line.indent
    language = String(rest.trimmed.prefix { !$0.isWhitespace && $0 != "{" })
  }

  /// Whether a line ends the block.
  func isClosed(by line: Substring) -> Bool {
    let text = line.trimmed
    return text.count >= count && text.allSatisfy { $0 == mark } && line.indent < 4
  }
}

/// The beginning of an item of a list.
struct ListItem {
  /// The spaces before the mark.
  let indent: Int
  /// The columns before the item's text.
  let width: Int
  /// The number of the item, or `nil` for a bullet.
  let number: Int?
  private let mark: Character

  /// Reads a line; `nil` where it is not an item.
  init?(_ line: Substring) {
    let text = line.trimmed
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard line.indent < 4, digits.count <= 9, let mark = rest.first,
      digits.isEmpty ? "-*+".contains(mark) : ".)".contains(mark),
      rest.count == 1 || rest.dropFirst().first == " "
    else { return nil }
    self.mark = mark
    number = digits.isEmpty ? nil : Int(digits)
    indent = line.indent
    let spaces = rest.dropFirst().prefix { $0 == " " }.count
    let gap = rest.dropFirst().isBlank || spaces > 4 ? 1 : spaces
    width = indent + digits.count + 1 + max(gap, 1)
  }

  /// Whether two items belong to one list.
  func isLike(_ other: ListItem) -> Bool {
    (number == nil) == (other.number == nil) && mark == other.mark
  }
}

extension Substring {
  /// Whether nothing can be seen.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
  /// The spaces at the beginning.
  var indent: Int { prefix { $0 == " " }.count }
  /// The text without white space at both ends.
  var trimmed: Substring {
    drop(while: \.isWhitespace).reversedDrop(while: \.isWhitespace)
  }

  /// The text without the last characters that satisfy a condition.
  func reversedDrop(while predicate: (Character) -> Bool) -> Substring {
    var copy = self
    while let last = copy.last, predicate(last) { copy.removeLast() }
    return copy
  }

  /// The text without up to so many spaces at its beginning, or characters where marks count.
  func droppingIndent(_ columns: Int, isMarkCounted: Bool = false) -> Substring {
    isMarkCounted ? dropFirst(columns) : dropFirst(Swift.min(columns, indent))
  }
}
