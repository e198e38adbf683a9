extension Notebook {
  /// Makes a notebook from Swift text whose cells begin with `// %%`.
  ///
  /// `// %% [markdown]` begins a cell of text, whose lines are comments; `// %% [raw]` one that is
  /// left alone; words after the mark become the cell's title. Text before the first mark is a
  /// cell of its own. A line `import Solum` at the top, which cells do not need, is left out.
  package init(swiftText text: String) {
    var cells: [NotebookCell] = []
    var kind = NotebookCell.Kind.code
    var title = ""
    var lines: [Substring] = []
    var hasMark = false
    func finish() {
      let source = Notebook.source(of: kind, lines: lines)
      if hasMark || !source.isEmpty {
        let metadata: [String: JSON] = title.isEmpty ? [:] : ["title": .string(title)]
        let id = NotebookCell.makeID(source, place: cells.count)
        cells.append(NotebookCell(kind, source, id: id, metadata: metadata))
      }
      lines = []
    }
    let unixText = text.replacing("\r\n", with: "\n")
    let allLines = unixText.split(separator: "\n", omittingEmptySubsequences: false)
    for line in Notebook.withoutImport(allLines) {
      if let mark = Mark(line) {
        finish()
        (kind, title, hasMark) = (mark.kind, mark.title, true)
      } else {
        lines.append(line)
      }
    }
    finish()
    self.init(cells: cells)
  }

  /// The cells as Swift text, each under its `// %%` mark; outputs are left out.
  package var swiftText: String {
    cells.map { cell in
      let title = cell.metadata["title"]?.text.map { " " + $0 } ?? ""
      let lines = cell.source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      switch cell.kind {
      case .code:
        return "// %%\(title)\n" + lines.map(Mark.escaped).joined(separator: "\n") + "\n"
      case .markdown, .raw:
        let comments = lines.map { $0.isEmpty ? "//" : "// " + $0 }
        return "// %%\(title) [\(cell.kind.rawValue)]\n" + comments.joined(separator: "\n") + "\n"
      }
    }
    .joined(separator: "\n")
  }

  private static func withoutImport(_ lines: [Substring]) -> [Substring] {
    guard let first = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }),
      lines[first].trimmingSuffix(while: \.isWhitespace) == "import Solum"
    else { return lines }
    return Array(lines[(first + 1)...])
  }

  private static func source(of kind: NotebookCell.Kind, lines: [Substring]) -> String {
    var lines = lines
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    guard kind != .code else { return lines.map(Mark.unescaped).joined(separator: "\n") }
    return lines.map { line in
      let body = line.trimmingPrefix(while: \.isWhitespace)
      if body.hasPrefix("// ") { return String(body.dropFirst(3)) }
      return body.hasPrefix("//") ? String(body.dropFirst(2)) : String(line)
    }
    .joined(separator: "\n")
  }
}

/// The line above a cell in Swift text.
private struct Mark {
  let kind: NotebookCell.Kind
  let title: String

  /// Reads a mark; `nil` for any other line.
  init?(_ line: Substring) {
    guard line.hasPrefix("// %%") || line.hasPrefix("//%%") else { return nil }
    var rest = line.drop { $0 == "/" || $0 == " " }.dropFirst(2)
    guard rest.first.map({ $0 == " " || $0 == "\r" }) ?? true else { return nil }
    var kind = NotebookCell.Kind.code
    for (word, meaning) in Mark.words {
      guard let range = rest.firstRange(of: word) else { continue }
      kind = meaning
      rest.removeSubrange(range)
      break
    }
    self.kind = kind
    title = rest.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let words: [(String, NotebookCell.Kind)] = [
    ("[markdown]", .markdown), ("[md]", .markdown), ("[raw]", .raw),
  ]

  /// A line of code that would be read as a mark gets a backslash.
  static func escaped(_ line: Substring) -> String {
    isLikeMark(line) ? "//\\" + line.dropFirst(2) : String(line)
  }

  /// The line as it stood in the cell.
  static func unescaped(_ line: Substring) -> String {
    line.hasPrefix("//\\") && isLikeMark(line) ? "//" + line.dropFirst(3) : String(line)
  }

  private static func isLikeMark(_ line: Substring) -> Bool {
    line.hasPrefix("//") && Mark("//" + line.dropFirst(2).drop { $0 == "\\" }) != nil
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
    var copy = self
    while let last = copy.last, predicate(last) { copy.removeLast() }
    return copy
  }
}
