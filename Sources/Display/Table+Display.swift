extension Table: Displayable {
  /// The table as text and as HTML.
  public var displayData: DisplayData {
    DisplayData(plainText: plainText).adding(.html, html)
  }

  /// The table as text, columns lined up; long tables are cut and say so.
  package var plainText: String {
    let shown = rows.prefix(shownRows)
    let widths = columns.indices.map { column in
      shown.reduce(columns[column].count) { max($0, $1[column].text.count) }
    }
    var lines: [String] = title.map { [$0] } ?? []
    lines.append(line(columns.indices.map { pad(columns[$0], widths[$0], isNumeric($0)) }))
    for row in shown {
      lines.append(line(columns.indices.map { pad(row[$0].text, widths[$0], row[$0].isNumeric) }))
    }
    if let rest = restSentence { lines.append(rest) }
    return lines.joined(separator: "\n")
  }

  /// The table as an HTML fragment without scripts or outside references.
  package var html: String {
    var text = "<table class=\"solum-table\">"
    if let title {
      text +=
        "<caption style=\"text-align:left;white-space:nowrap\">"
        + "\(title.escapedForMarkup)</caption>"
    }
    text += "<thead><tr>"
    for column in columns.indices {
      text += cell("th", columns[column], isNumeric(column))
    }
    text += "</tr></thead><tbody>"
    for row in rows.prefix(shownRows) {
      text += "<tr>" + row.map { cell("td", $0.text, $0.isNumeric) }.joined() + "</tr>"
    }
    text += "</tbody></table>"
    if let rest = restSentence { text += "<p>\(rest)</p>" }
    return text
  }

  private var restSentence: String? {
    rows.count > shownRows ? "… and \(rows.count - shownRows) more of \(rows.count) rows" : nil
  }

  private func isNumeric(_ column: Int) -> Bool {
    rows.first { $0[column] != .missing }?[column].isNumeric ?? false
  }

  private func cell(_ tag: String, _ text: String, _ isNumeric: Bool) -> String {
    let alignment = isNumeric ? "right" : "left"
    return "<\(tag) style=\"text-align:\(alignment)\">\(text.escapedForMarkup)</\(tag)>"
  }

  private func pad(_ text: String, _ width: Int, _ isNumeric: Bool) -> String {
    let padding = String(repeating: " ", count: max(0, width - text.count))
    return isNumeric ? padding + text : text + padding
  }

  private func line(_ cells: [String]) -> String {
    var text = cells.joined(separator: "  ")
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
