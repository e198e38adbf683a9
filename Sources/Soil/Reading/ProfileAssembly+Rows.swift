import Display
import Tables

extension ProfileAssembly {
  /// Says which columns of a file nobody asked for.
  mutating func remarkUnread(_ columns: [String], wanted: [String]) {
    let unread = columns.filter { !wanted.contains($0) }
    guard !unread.isEmpty else { return }
    let rest = unread.count > 12 ? " and \(unread.count - 12) more" : ""
    remark("columns that were not read: \(unread.prefix(12).joined(separator: ", "))\(rest)")
  }

  /// Reports a row that is none of a horizon, and is left out.
  mutating func noteStray(_ row: Int, _ kind: StrayRow.Kind, _ entries: [String]) {
    rowCount += 1
    let shown = entries.filter { !$0.isEmpty }.joined(separator: ", ")
    note("", .strayRow, "row \(row + 1), \(kind.rawValue): \(shown)", "left out")
  }

  /// Doubts a unit where a row of units, or the column itself, names another one.
  mutating func compareUnit(
    _ text: String, _ property: SoilProperty, of source: String = "the row of units"
  ) {
    let name = UnitText.usual(text)
    guard name != property.fileUnit, !repairs.hasConfirmed(.unit(property)),
      let unit = property.units.first(where: { $0.name == name }), unit.factor != property.factor
    else { return }
    note(
      "", .unit,
      "\(property.name): \(source) says \(name), it was read as "
        + property.fileUnit, "kept; if the column is in \(name), read it with that unit")
  }

  /// Doubts commas of a column that may separate thousands.
  mutating func doubtCommas(_ column: String, _ property: SoilProperty, _ texts: [String]) {
    guard !repairs.hasConfirmed(.commas(property)),
      let finding = CommaDoubt.finding(column, texts)
    else { return }
    note(finding.profile, finding.rule, finding.value, finding.repair)
  }
}
