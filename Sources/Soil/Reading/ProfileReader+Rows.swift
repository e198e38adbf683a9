import Display
import Geodata

extension ProfileReader {
  /// Adds the rows of a table to the profiles.
  func fill(
    _ assembly: inout ProfileAssembly, _ table: FeatureTable, _ sorted: [SoilProperty],
    places: SiteTable?
  ) throws {
    let context = RunContext.current
    let rows = try RowEntries(self, table, sorted)
    rows.doubt(&assembly)
    for row in 0..<table.count {
      if row % 1024 == 0 { try context.checkCancellation() }
      if leavesOut(row, rows, &assembly) { continue }
      let visit = rows.visits?[row] ?? ""
      let site = ProfileAssembly.Site(
        id: rows.identifiers.ids[row], plain: rows.identifiers.plain[row],
        visit: repairs.visits == .apart ? visit : "")
      guard let index = assembly.profile(site, row: row) else { continue }
      let id = assembly.ids[index]
      let place = places.map { $0.place(row, id, &assembly) }
      if let place { assembly.place(index, x: place.x, y: place.y) }
      for layer in rows.layers {
        var horizon = horizon(row, layer, rows, id, &assembly)
        horizon.place = place.flatMap { $0.x.isFinite && $0.y.isFinite ? $0 : nil }
        horizon.visit = visit
        assembly.add(horizon, to: index)
      }
    }
    assembly.remarkDerived()
  }

  /// Reports a row that is none of a horizon.
  private func leavesOut(
    _ row: Int, _ rows: RowEntries, _ assembly: inout ProfileAssembly
  ) -> Bool {
    guard let layer = rows.layers.first, let kind = rows.stray(row) else { return false }
    assembly.noteStray(row, kind, [rows.identifiers.ids[row]] + layer.texts(row))
    if kind == .units {
      for case let entries? in rows.layers.flatMap(\.measured) {
        assembly.compareUnit(entries.texts[row], entries.property)
      }
    }
    return true
  }

  /// A layer of a row.
  private func horizon(
    _ row: Int, _ layer: LayerEntries, _ rows: RowEntries, _ id: String,
    _ assembly: inout ProfileAssembly
  ) -> RawHorizon {
    let depths = depths(row, layer, id, &assembly)
    var horizon = RawHorizon(top: depths.top, bottom: depths.bottom, values: [])
    horizon.row = row + 1
    if let names = rows.names { horizon.name = Self.identifier(names[row]) }
    horizon.entries = rows.texts.entries(row)
    horizon.isLitter = rows.marks.map { Self.isYes($0[row]) } ?? false
    for entries in layer.measured {
      addValue(entries, row, to: &horizon, id, &assembly)
    }
    return horizon
  }

  /// Adds the value of a property; a layer without a column of it has none.
  private func addValue(
    _ entries: LayerEntries.Measured?, _ row: Int, to horizon: inout RawHorizon, _ id: String,
    _ assembly: inout ProfileAssembly
  ) {
    guard let entries else {
      horizon.add(value: .nan, limit: .nan, factor: 1)
      return
    }
    var (value, limit) = assembly.measured(
      entry(entries.texts[row]), entries.column, id, top: horizon.top, bottom: horizon.bottom)
    if value.isNaN, limit.isNaN, let standIn = entries.standIn {
      value = assembly.derived(standIn(row), id, horizon)
    }
    horizon.add(value: value, limit: limit, factor: entries.property.factor)
  }

  /// The depths of a row, which may both stand in one column, as `0-5`, or be stated.
  private func depths(
    _ row: Int, _ layer: LayerEntries, _ id: String, _ assembly: inout ProfileAssembly
  ) -> (top: Double, bottom: Double) {
    switch layer.depths {
    case .stated(let range):
      let factor = assembly.depthUnit.factor
      return (range.lowerBound * factor, range.upperBound * factor)
    case .columns(let tops, let bottoms):
      let names = self.depths.names.map(\.name)
      let (top, bottom) = (entry(tops[row]), entry(bottoms[row]))
      if names.first == names.last { return assembly.interval(top, names.first ?? "", id) }
      return (assembly.depth(top, "top", id), assembly.depth(bottom, "bottom", id))
    }
  }

  private static func isYes(_ mark: String) -> Bool {
    ["t", "true", "yes", "y", "1"].contains(mark.lowercased())
  }
}
