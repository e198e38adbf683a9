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
    let layout = TableLayout(self, shownRows: showsTypes ? min(shownRows, 10) : shownRows)
    let columns = layout.parts.map { part -> [String] in
      let heading = layout.showsTypes ? [part.name, part.type] : [part.name]
      return Self.padded(heading + part.entries, isRight: part.isRight)
    }
    let lines = (columns.first?.indices ?? 0..<0).map { line in
      Self.trimmed(columns.map { $0[line] }.joined(separator: "  "))
    }
    return ([title].compactMap { $0 } + lines + [layout.remark].compactMap { $0 })
      .joined(separator: "\n")
  }

  /// The table as an HTML fragment without scripts or outside references.
  package var html: String {
    let layout = TableLayout(self, shownRows: shownRows)
    var text = "<table class=\"solum-table\">"
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
      for part in layout.parts { text += Self.cell("td", part.entries[row].escapedForMarkup, part) }
      text += "</tr>"
    }
    text += "</tbody></table>"
    if let remark = layout.remark { text += "<p>\(remark)</p>" }
    return text
  }

  private static func heading(_ part: TableLayout.Part, showsType: Bool) -> String {
    let type =
      showsType
      ? "<br><span style=\"font-weight:normal;opacity:0.65\">\(part.type)</span>" : ""
    return cell("th", part.name.escapedForMarkup + type, part)
  }

  private static func cell(_ tag: String, _ content: String, _ part: TableLayout.Part) -> String {
    "<\(tag) style=\"text-align:\(part.isRight ? "right" : "left")\">\(content)</\(tag)>"
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
