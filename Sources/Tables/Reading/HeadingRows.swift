import Display

/// What one or several rows at the top of a table say about its columns: names, units and titles.
package struct HeadingRows: Sendable {
  /// The names; those of columns without one are `field_1` and so on.
  package let names: [String]
  /// The units; empty where none is named.
  package let units: [String]
  /// What further rows say, such as descriptions; empty where they say nothing.
  package let titles: [String]
  /// Which row was taken for what, in words; `nil` for a single row.
  package let remark: String?

  /// The most rows that headings have.
  package static let most = 20

  /// Understands the rows: units where a row has them and nothing else, and names from the first row
  /// whose entries differ and that lacks none. Where there is no such row, the entries of a column
  /// make its name together, one that spans several columns, and so stands above the first of them,
  /// for each of these.
  package init(_ rows: [[String]]) {
    let width = rows.map(\.count).max() ?? 0
    guard rows.count > 1 else {
      names = Self.filled(rows.first ?? [])
      units = [String](repeating: "", count: width)
      titles = units
      remark = nil
      return
    }
    let all = rows.map { row in
      row.map(\.withoutOuterSpace) + [String](repeating: "", count: width - row.count)
    }
    let unitRow = all.indices.last { $0 > 0 && UnitText.isRow(all[$0]) }
    let others = all.indices.filter { $0 != unitRow && !Self.isTitle(all[$0]) }
    var units = unitRow.map { all[$0].map(UnitText.unit) } ?? [String](repeating: "", count: width)
    let nameRow = others.first { Self.isWhole(all[$0], beside: others.map { all[$0] }) }
    let isName = { row in nameRow.map { $0 == row } ?? others.contains(row) }
    let titleRows = all.indices.filter { row in
      row != unitRow && !isName(row) && !all[row].allSatisfy(\.isEmpty)
    }
    let found =
      nameRow.map { all[$0] } ?? Self.joined(others.map { all[$0] }, units: &units)
    names = Self.filled(found)
    self.units = units
    titles = (0..<width).map { column in
      titleRows.map { all[$0][column] }.filter { !$0.isEmpty }.joined(separator: "; ")
    }
    remark = Self.remark(nameRow, unitRow, others, titleRows)
  }

  private static func filled(_ names: [String]) -> [String] {
    names.enumerated().map { $1.isEmpty ? "field_\($0 + 1)" : $1 }
  }

  /// Whether a row has nothing, or the title of the whole table in its first place.
  private static func isTitle(_ row: [String]) -> Bool {
    row.count > 1 && row.dropFirst().allSatisfy(\.isEmpty)
  }

  /// Whether the entries of a row differ, and none is missing that another row has.
  private static func isWhole(_ row: [String], beside rows: [[String]]) -> Bool {
    let known = row.filter { !$0.isEmpty }
    return !known.isEmpty && Set(known).count == known.count
      && row.indices.allSatisfy { column in
        !row[column].isEmpty || rows.allSatisfy { $0[column].isEmpty }
      }
  }

  /// The names of columns that several rows make together; a unit below a name is none.
  private static func joined(_ rows: [[String]], units: inout [String]) -> [String] {
    var parts = [[String]](repeating: [], count: units.count)
    for (number, row) in rows.enumerated() {
      var span = ""
      for column in row.indices {
        let isNamed = !row[column].isEmpty
        if isNamed {
          span = row[column]
        } else if number > 0, !rows[number - 1][column].isEmpty {
          // What spans columns does not go on below the next heading above it.
          span = ""
        }
        let goesOn = rows[(number + 1)...].contains { !$0[column].isEmpty }
        if isNamed, number > 0, !rows[0][column].isEmpty, UnitText.isUnit(row[column]) {
          units[column] = UnitText.unit(row[column])
        } else if isNamed || goesOn, !span.isEmpty {
          parts[column].append(span)
        }
      }
    }
    return parts.map { $0.joined(separator: " ") }
  }

  private static func remark(
    _ nameRow: Int?, _ unitRow: Int?, _ others: [Int], _ titleRows: [Int]
  ) -> String {
    func rows(_ rows: [Int]) -> String {
      (rows.count == 1 ? "row " : "rows ") + rows.map { String($0 + 1) }.joined(separator: ", ")
    }
    let names = nameRow.map { "of \(rows([$0]))" } ?? "joined of \(rows(others))"
    let units = unitRow.map { ", the units those of \(rows([$0]))" } ?? ""
    let titles = titleRows.isEmpty ? "" : ", the titles those of \(rows(titleRows))"
    return "headings: the names of the columns are \(names)\(units)\(titles)"
  }
}

extension HeadingRows {
  /// Refuses numbers of rows that are none.
  ///
  /// - Throws: ``TableError/outOfRange(_:value:expected:)``.
  package static func check(_ count: Int) throws(TableError) {
    guard (1...most).contains(count) else {
      throw TableError.outOfRange(
        "headings", value: Double(count),
        expected: "the number of rows at the top with names, units and titles, from 1 to \(most)")
    }
  }

  /// A column with its unit and title.
  package func column(_ column: Column, at place: Int) -> Column {
    column.with(unit: units[place]).with(title: titles[place])
  }
}
