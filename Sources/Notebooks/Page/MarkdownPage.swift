import Display

/// Markdown as HTML: headings, paragraphs, lists, quotes, code, tables and rules, with the inline
/// markup of ``MarkdownInline``.
///
/// HTML in the text is shown as text. What is not understood stays readable as it was written.
struct MarkdownPage {
  private let inline: MarkdownInline
  private static let nestingLimit = 12

  /// Makes a converter.
  ///
  /// - Parameter image: Gives the data of an image by its address, or `nil`.
  init(image: @escaping (String) -> String?) { inline = MarkdownInline(image: image) }

  /// The text as HTML.
  func html(_ text: String) -> String {
    let text = text.replacing("\r\n", with: "\n").replacing("\t", with: "    ")
    return blocks(text.split(separator: "\n", omittingEmptySubsequences: false)[...], depth: 0)
  }

  private func blocks(_ lines: ArraySlice<Substring>, depth: Int) -> String {
    var html = ""
    var rest = lines
    while let line = rest.first {
      if line.isBlank {
        rest = rest.dropFirst()
      } else if let (block, count) = block(rest, line, depth: depth) {
        html += block + "\n"
        rest = rest.dropFirst(max(count, 1))
      } else {
        let paragraph = rest.prefix(while: { !$0.isBlank }).enumerated()
          .prefix { $0.offset == 0 || !startsBlock($0.element) }.map(\.element)
        let text = paragraph.map { $0.trimmingPrefix { $0 == " " } }.joined(separator: "\n")
        html += "<p>\(inline.html(text))</p>\n"
        rest = rest.dropFirst(paragraph.count)
      }
    }
    return html
  }

  /// The block at the beginning of some lines and how many lines it takes; `nil` for a paragraph.
  private func block(_ lines: ArraySlice<Substring>, _ line: Substring, depth: Int) -> (
    String, Int
  )? {
    if let heading = heading(line) { return (heading, 1) }
    if isRule(line) { return ("<hr>", 1) }
    if let fence = Fence(line) { return code(lines, fence) }
    if line.indent >= 4 { return indentedCode(lines) }
    guard depth < MarkdownPage.nestingLimit else { return nil }
    if line.trimmed.hasPrefix(">") { return quote(lines, depth: depth) }
    if let item = ListItem(line) { return list(lines, first: item, depth: depth) }
    return table(lines)
  }

  /// Whether a line ends the paragraph above it.
  private func startsBlock(_ line: Substring) -> Bool {
    if heading(line) != nil || isRule(line) || Fence(line) != nil { return true }
    if line.trimmed.hasPrefix(">") { return true }
    guard let item = ListItem(line) else { return false }
    return item.number == nil || item.number == 1
  }

  private func heading(_ line: Substring) -> String? {
    let text = line.trimmed
    let level = text.prefix { $0 == "#" }.count
    guard (1...6).contains(level), line.indent < 4 else { return nil }
    let body = text.dropFirst(level)
    guard body.isEmpty || body.first == " " else { return nil }
    let title = body.trimmed.reversedDrop { $0 == "#" }.trimmed
    return "<h\(level)>\(inline.html(String(title)))</h\(level)>"
  }

  private func isRule(_ line: Substring) -> Bool {
    let marks = line.filter { $0 != " " }
    guard let first = marks.first, marks.count >= 3, "-*_".contains(first) else { return false }
    return marks.allSatisfy { $0 == first }
  }

  private func code(_ lines: ArraySlice<Substring>, _ fence: Fence) -> (String, Int) {
    let body = lines.dropFirst().prefix { !fence.isClosed(by: $0) }
    let text = body.map { $0.droppingIndent(fence.indent) }.joined(separator: "\n")
    let isSwift = fence.language.lowercased() == "swift"
    let html = isSwift ? Highlighter.html(text) : text.escapedForMarkup
    return ("<pre><code>\(html)</code></pre>", body.count + 2)
  }

  private func indentedCode(_ lines: ArraySlice<Substring>) -> (String, Int) {
    var body = lines.prefix { $0.isBlank || $0.indent >= 4 }
    while body.last?.isBlank == true { body = body.dropLast() }
    let text = body.map { $0.droppingIndent(4) }.joined(separator: "\n")
    return ("<pre><code>\(text.escapedForMarkup)</code></pre>", body.count)
  }

  private func quote(_ lines: ArraySlice<Substring>, depth: Int) -> (String, Int) {
    let body = lines.prefix { $0.trimmed.hasPrefix(">") }
    let inside = body.map { line -> Substring in
      let text = line.trimmed.dropFirst()
      return text.first == " " ? text.dropFirst() : text
    }
    return ("<blockquote>\n\(blocks(inside[...], depth: depth + 1))</blockquote>", body.count)
  }

  private func list(
    _ lines: ArraySlice<Substring>, first: ListItem, depth: Int
  ) -> (String, Int) {
    var items: [[Substring]] = []
    var isLoose = false
    var width = first.width
    var count = 0
    for line in lines {
      if let item = ListItem(line), item.indent < first.indent + first.width, item.isLike(first) {
        if items.last?.last?.isBlank == true { isLoose = true }
        items.append([line.droppingIndent(item.width, isMarkCounted: true)])
        width = item.width
      } else if line.isBlank {
        items[items.count - 1].append("")
      } else if line.indent >= width || items.last?.last?.isBlank == false,
        !(line.indent < width && startsBlock(line))
      {
        items[items.count - 1].append(line.droppingIndent(width))
      } else {
        break
      }
      count += 1
    }
    let tag = first.number == nil ? "ul" : "ol"
    let start = first.number.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
    let inside = items.map { item in
      let text = blocks(item[...], depth: depth + 1)
      return "<li>\(isLoose ? text : tight(text))</li>\n"
    }
    return ("<\(tag)\(start)>\n\(inside.joined())</\(tag)>", count)
  }

  /// Items without blank lines between them hold text, not paragraphs.
  private func tight(_ html: String) -> String {
    var text = html.replacing("<p>", with: "").replacing("</p>\n", with: "\n")
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }

  private func table(_ lines: ArraySlice<Substring>) -> (String, Int)? {
    guard let first = lines.first, first.contains("|"), let second = lines.dropFirst().first,
      let alignments = alignments(second)
    else { return nil }
    let body = lines.dropFirst(2).prefix { !$0.isBlank && $0.contains("|") }
    var html = "<table>\n<thead><tr>\(row(first, "th", alignments))</tr></thead>\n<tbody>\n"
    for line in body { html += "<tr>\(row(line, "td", alignments))</tr>\n" }
    return (html + "</tbody></table>", body.count + 2)
  }

  private func alignments(_ line: Substring) -> [String]? {
    let cells = tableCells(line)
    guard !cells.isEmpty, line.contains("|") || cells.count == 1 else { return nil }
    var result: [String] = []
    for cell in cells {
      let marks = cell.trimmed
      guard marks.contains("-"), marks.allSatisfy({ "-: ".contains($0) }) else { return nil }
      switch (marks.hasPrefix(":"), marks.hasSuffix(":")) {
      case (true, true): result.append(" style=\"text-align:center\"")
      case (false, true): result.append(" style=\"text-align:right\"")
      default: result.append("")
      }
    }
    return result
  }

  private func row(_ line: Substring, _ tag: String, _ alignments: [String]) -> String {
    let cells = tableCells(line)
    return alignments.indices.map { index in
      let text = index < cells.count ? String(cells[index].trimmed) : ""
      return "<\(tag)\(alignments[index])>\(inline.html(text))</\(tag)>"
    }
    .joined()
  }

  private func tableCells(_ line: Substring) -> [Substring] {
    var cells: [Substring] = []
    var start = line.startIndex
    var isEscaped = false
    for index in line.indices {
      if line[index] == "|", !isEscaped {
        cells.append(line[start..<index])
        start = line.index(after: index)
      }
      isEscaped = line[index] == "\\" && !isEscaped
    }
    cells.append(line[start...])
    if cells.first?.isBlank == true { cells.removeFirst() }
    if cells.last?.isBlank == true { cells.removeLast() }
    return cells
  }
}
