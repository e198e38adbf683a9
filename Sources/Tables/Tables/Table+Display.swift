import Display

extension Table: Displayable, CustomStringConvertible {
  /// The table as text and as HTML: the first and the last rows, numbers lined up.
  public var displayData: DisplayData {
    DisplayData(plainText: plainText).adding(.html, html)
  }

  /// The table as text, columns lined up; of long tables the first and the last rows.
  public var description: String { plainText }

  /// The table as text, columns lined up; of long tables the first and the last rows.
  package var plainText: String {
    let layout = TableLayout(self, limit: 10)
    let columns = layout.parts.map { part in
      Self.padded(part.texts(showsType: layout.showsTypes), isRight: part.isRight)
    }
    let lines = (columns.first?.indices ?? 0..<0).map { line in
      Self.trimmed(columns.map { $0[line] }.joined(separator: "  "))
    }
    return ([title].compactMap { $0 } + lines + [layout.remark].compactMap { $0 })
      .joined(separator: "\n")
  }

  /// The table as an HTML fragment without scripts or outside references.
  package var html: String {
    let layout = TableLayout(self, limit: 15)
    var text = "<div style=\"overflow-x:auto\"><table class=\"solum-table\">"
    if let title {
      text +=
        "<caption style=\"text-align:left;white-space:nowrap\">"
        + "\(title.escapedForMarkup)</caption>"
    }
    text += "<thead><tr>"
    for part in layout.parts { text += Self.heading(part, showsType: layout.showsTypes) }
    text += "</tr></thead><tbody>"
    for row in layout.parts.first?.entries.indices ?? 0..<0 {
      text += "<tr>"
      for part in layout.parts { text += Self.entry(part.entries[row], part) }
      text += "</tr>"
    }
    text += "</tbody></table></div>"
    if let remark = layout.remark { text += "<p>\(remark)</p>" }
    return text
  }

  private static func heading(_ part: TableLayout.Part, showsType: Bool) -> String {
    let type =
      showsType
      ? "<br><span style=\"font-weight:normal;opacity:0.65\">\(part.type)</span>" : ""
    return cell("th", part.name.escapedForMarkup + type, part)
  }

  private static func entry(_ entry: TableLayout.Entry, _ part: TableLayout.Part) -> String {
    let content = entry.text.escapedForMarkup
    // Long texts take several lines, others none but their own.
    let isLong = entry.text.count > longestLine
    return cell(
      "td", entry.isMissing ? "<span style=\"opacity:0.65\">\(content)</span>" : content, part,
      style: isLong ? "" : ";white-space:nowrap")
  }

  private static let longestLine = 40

  private static func cell(
    _ tag: String, _ content: String, _ part: TableLayout.Part, style: String = ""
  ) -> String {
    let side = part.isRight ? "right" : "left"
    return "<\(tag) style=\"text-align:\(side)\(style)\">\(content)</\(tag)>"
  }

  private static func padded(_ texts: [String], isRight: Bool) -> [String] {
    let width = texts.map(\.count).max() ?? 0
    return texts.map { text in
      let padding = String(repeating: " ", count: width - text.count)
      return isRight ? padding + text : text + padding
    }
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}

extension Table: NamedParts {
  package var partNames: [String] { columns }
}

extension Column: Displayable, CustomStringConvertible {
  /// The entries as a table of one column.
  public var displayData: DisplayData { table.displayData }
  /// The first and the last entries as text.
  public var description: String { table.description }

  private var table: Table {
    var table = Table(unchecked: [self])
    table.showsTypes = true
    return table
  }
}
