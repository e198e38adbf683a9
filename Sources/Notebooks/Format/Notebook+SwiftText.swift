import Basics

extension Notebook {
  /// Makes a notebook from Swift text whose cells begin with `// %%`.
  ///
  /// `// %% [markdown]` begins a cell of text, whose lines are comments; `// %% [raw]` one that is
  /// left alone; words after the mark become the cell's title. Text before the first mark is a
  /// cell of its own. A line `import Solum` at the top, which cells do not need, is left out.
  package init(swiftText text: String) {
    self.init(cells: Notebook.parts(ofSwiftText: text).map(\.cell))
  }

  /// The cells of Swift text, each with the number of the line on which its source begins.
  static func parts(ofSwiftText text: String) -> [(cell: NotebookCell, firstLine: Int)] {
    var parts: [(cell: NotebookCell, firstLine: Int)] = []
    var kind = NotebookCell.Kind.code
    var title = ""
    var lines: ArraySlice<Substring> = []
    var hasMark = false
    func finish() {
      let (source, blankLines) = Notebook.source(of: kind, lines: Array(lines))
      guard hasMark || !source.isEmpty else { return }
      let metadata: JSONObject = title.isEmpty ? [:] : ["title": .string(title)]
      let id = NotebookCell.makeID(source, place: parts.count)
      let cell = NotebookCell(kind, source, id: id, metadata: metadata)
      parts.append((cell, lines.startIndex + blankLines + 1))
    }
    let unixText = text.replacing("\r\n", with: "\n")
    let allLines = unixText.split(separator: "\n", omittingEmptySubsequences: false)
    var start = Notebook.startBehindImport(allLines)
    for (number, line) in allLines.enumerated().dropFirst(start) {
      guard let mark = Mark(line) else { continue }
      lines = allLines[start..<number]
      finish()
      (kind, title, hasMark, start) = (mark.kind, mark.title, true, number + 1)
    }
    lines = allLines[start...]
    finish()
    return parts
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

  /// The place of the first line that counts.
  private static func startBehindImport(_ lines: [Substring]) -> Int {
    guard let first = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }),
      lines[first].trimmingSuffix(while: \.isWhitespace) == "import Solum"
    else { return 0 }
    return first + 1
  }

  /// The source that lines stand for, and how many blank lines come before it.
  private static func source(
    of kind: NotebookCell.Kind, lines: [Substring]
  ) -> (text: String, blankLines: Int) {
    var lines = lines
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    let blankLines = lines.prefix { $0.isEmpty }.count
    lines.removeFirst(blankLines)
    guard kind != .code else {
      return (lines.map(Mark.unescaped).joined(separator: "\n"), blankLines)
    }
    let text = lines.map { line -> String in
      let body = line.trimmingPrefix(while: \.isWhitespace)
      if body.hasPrefix("// ") { return String(body.dropFirst(3)) }
      return body.hasPrefix("//") ? String(body.dropFirst(2)) : String(line)
    }
    return (text.joined(separator: "\n"), blankLines)
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
