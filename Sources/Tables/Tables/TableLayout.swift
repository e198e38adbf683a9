import Display

/// What of a table is shown, entry by entry as text.
struct TableLayout {
  /// One column that is shown.
  struct Part {
    let name: String
    let type: String
    let isRight: Bool
    /// The entries of the shown rows; `…` where rows are left out.
    let entries: [Entry]

    /// All that stands below each other, from the name down.
    func texts(showsType: Bool) -> [String] {
      (showsType ? [name, type] : [name]) + entries.map(\.text)
    }
  }

  /// The text of an entry, and whether it is a missing one's.
  struct Entry {
    let text: String
    var isMissing = false
  }

  private static let shownColumns = 24
  private static let ellipsis = Entry(text: "…")
  /// What stands for a missing entry of data, as in R.
  private static let missing = Entry(text: "NA", isMissing: true)

  let parts: [Part]
  /// The sentence below the table; `nil` where all is shown.
  let remark: String?
  let showsTypes: Bool

  /// Lays a table out.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - limit: How many rows are shown of a table of data that has too many to show all.
  init(_ table: Table, limit: Int) {
    let isLong = table.count > table.shownRows
    let (head, tail) = Self.rows(
      table.count, limit: isLong && table.showsTypes ? limit : table.shownRows)
    let (first, last) = Self.rows(table.columns.count, limit: Self.shownColumns)
    let isRowCut = head + tail < table.count
    let isColumnCut = first + last < table.columns.count
    let rows = Array(0..<head) + Array((table.count - tail)..<table.count)
    func part(_ column: Column) -> Part {
      var entries = zip(ColumnText.entries(column, rows), rows).map { text, row in
        table.showsTypes && column.storage.isMissing(row) ? Self.missing : Entry(text: text)
      }
      if isRowCut { entries.insert(Self.ellipsis, at: head) }
      return Part(
        name: column.label, type: column.type.rawValue, isRight: ColumnText.isRight(column, rows),
        entries: entries)
    }
    var parts = table.data.prefix(first).map(part)
    if isColumnCut {
      let gap = [Entry](repeating: Self.ellipsis, count: rows.count + (isRowCut ? 1 : 0))
      let (name, type) = (Self.ellipsis.text, Self.ellipsis.text)
      parts.append(Part(name: name, type: type, isRight: false, entries: gap))
    }
    self.parts = parts + table.data.suffix(last).map(part)
    showsTypes = table.showsTypes
    remark =
      table.showsTypes || isRowCut || isColumnCut
      ? "\(table.count.counted("row")), \(table.columns.count.counted("column"))" : nil
  }

  /// How many of so many are shown at the beginning and at the end.
  private static func rows(_ count: Int, limit: Int) -> (head: Int, tail: Int) {
    guard count > limit else { return (count, 0) }
    let tail = limit / 3
    return (limit - tail, tail)
  }
}

/// The entries of a column as text, numbers with as many decimals each.
enum ColumnText {
  /// The entries of some rows.
  static func entries(_ column: Column, _ rows: [Int]) -> [String] {
    let values = rows.map { column.value(at: $0) }
    let texts = values.map(\.text)
    let isPlain = { (text: String) in !text.contains("e") && !text.contains("∞") }
    let decimals =
      zip(values, texts).map { value, text -> Int in
        guard case .number = value, isPlain(text), let point = text.firstIndex(of: ".") else {
          return 0
        }
        return text.distance(from: point, to: text.endIndex) - 1
      }.max() ?? 0
    guard decimals > 0 else { return texts }
    return zip(values, texts).map { value, text in
      guard case .number(let number) = value, isPlain(text) else { return text }
      return NumberText.fixed(number, decimals: decimals)
    }
  }

  /// Whether a column lines up on the right.
  static func isRight(_ column: Column, _ rows: [Int]) -> Bool {
    switch column.type {
    case .number, .integer: return true
    case .logical, .date, .text, .category: return false
    case .mixed:
      let known = rows.map { column.value(at: $0) }.first { !$0.isMissing }
      return known?.isNumeric ?? false
    }
  }
}
