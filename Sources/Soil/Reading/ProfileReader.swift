import Display
import Geodata

/// Reads a file of horizons and, where there is one, a file of sites.
struct ProfileReader {
  let path: String
  let profile: String
  let top: String
  let bottom: String
  /// The columns of coordinates; `nil` where they are the places of the features.
  let x: String?
  let y: String?
  /// The reference system of the columns, and of features in a file that names none.
  let crs: CoordinateReferenceSystem
  let properties: [String: SoilProperty]
  let sites: String?
  let repairs: ProfileRepairs
  var missing: Set<String>
  var layer: String?
  var sitesLayer: String?
  /// The column of the identifiers in the file of sites, where it is named otherwise there.
  var sitesProfile: String?
  var detectionLimits: [String: Double] = [:]
  var depthUnit = DepthUnit.centimetres
  /// The column of the horizons' names, for example `Ah`.
  var horizonName: String?
  /// Columns of texts that are kept beside the horizons.
  var horizonColumns: [String] = []
  /// A column that marks litter with a word for “yes”.
  var litter: String?
  /// What stands in for missing values, by column.
  var fallbacks: [String: Fallback] = [:]

  /// A value computed from other columns where a column has none.
  struct Fallback: Sendable {
    let columns: [String]
    let compute: @Sendable ([Double]) -> Outcome

    enum Outcome: Equatable {
      /// A value, and how it was computed.
      case value(Double, remark: String)
      /// No value though there is something to compute it from, and why.
      case lacking(String)
      /// Nothing to compute a value from.
      case nothing
    }
  }

  func read(remarks: [String] = []) throws -> SoilProfiles {
    _ = try crs.name
    let columns = try sortedProperties()
    let header = try FeatureTable.columnNames(path, layer: layer)
    try checkColumns(header, columns.map(\.column))
    try DetectionLimits.check(detectionLimits, columns: header, path: path)
    let source = try placeSource(header)
    let wanted =
      [profile, top, bottom] + columns.map(\.column)
      + (source == .columns ? [x, y].compactMap { $0 } : [])
      + [litter, horizonName].compactMap { $0 } + horizonColumns
      + fallbacks.values.flatMap(\.columns).sorted()
    let table = try FeatureTable(path, layer: layer, columns: unique(wanted))
    guard table.count > 0 else {
      throw SoilError.noHorizons(path: path, reason: "it has a header and no rows")
    }
    let sites = try SiteTable(self, source: source, horizons: table)
    var assembly = ProfileAssembly(
      properties: columns.map(\.property), crs: sites.crs, repairs: repairs,
      detectionLimits: detectionLimits, depthUnit: depthUnit)
    for remark in remarks + table.remarks + sites.remarks { assembly.remark(remark) }
    assembly.remarkUnread(header, wanted: wanted)
    try fill(&assembly, table, columns, places: sites.isJoined ? nil : sites)
    if sites.isJoined { sites.join(&assembly) }
    return try assembly.finish(source: FilePaths.name(path))
  }

  /// The columns in the order of the properties' names, so that the result does not depend on the
  /// order of a dictionary.
  private func sortedProperties() throws -> [(column: String, property: SoilProperty)] {
    guard !properties.isEmpty else { throw SoilError.noProperties }
    let sorted = properties.map { (column: $0.key, property: $0.value) }
      .sorted { ($0.property.name, $0.column) < ($1.property.name, $1.column) }
    for entry in sorted {
      let same = sorted.filter { $0.property.name == entry.property.name }
      if same.count > 1 {
        throw SoilError.propertyTwice(entry.property.name, columns: same.map(\.column))
      }
    }
    return sorted
  }

  private func checkColumns(_ header: [String], _ measured: [String]) throws {
    let roles =
      [(profile, "the profile"), (top, "the top"), (bottom, "the bottom")]
      + measured.map { ($0, "a property") }
      + [horizonName].compactMap { $0 }.map { ($0, "the horizon's name") }
      + horizonColumns.map { ($0, "a horizon column") }
    for (name, role) in roles where !header.contains(name) {
      throw try Self.unknownColumn(name, role: role, header, path, layer: layer)
    }
  }

  /// The error of a column that is not there, with what the file tells besides.
  static func unknownColumn(
    _ name: String, role: String, _ header: [String], _ path: String, layer: String?
  ) throws -> SoilError {
    guard let hint = try ColumnHint(name, header, path, layer: layer) else {
      return .unknownColumn(name, role: role, available: header, path: path)
    }
    return .columnElsewhere(name, role: role, available: header, path: path, hint: hint)
  }

  private func fill(
    _ assembly: inout ProfileAssembly, _ table: FeatureTable,
    _ columns: [(column: String, property: SoilProperty)], places: SiteTable?
  ) throws {
    let context = RunContext.current
    let ids = try identifiers(profile, in: table, &assembly)
    let tops = try table.texts(top)
    let bottoms = try table.texts(bottom)
    let measured = try columns.map { try table.texts($0.column) }
    let names = try horizonName.map { try table.texts($0) }
    let kept = try HorizonTexts(horizonColumns, table)
    let marks = try litter.map { try table.texts($0) }
    let standIns = try columns.map { try standIn($0.column, table) }
    for (column, texts) in zip(columns, measured) { assembly.doubtCommas(column.column, texts) }
    let unnamed = ids.indices.count {
      ids[$0].isEmpty && [tops[$0], bottoms[$0]].allSatisfy { NumberEntry.decimal($0) != nil }
    }
    if unnamed > 1 {
      assembly.remark(
        "\(unnamed) rows have depths and no identifier; where "
          + "cells were merged, write the identifier into every row")
    }
    let stray = StrayRow(profile: profile, top: top)
    for row in 0..<table.count {
      if row % 1024 == 0 { try context.checkCancellation() }
      if let kind = stray.kind(id: ids[row], top: tops[row], bottom: bottoms[row]) {
        assembly.noteStray(
          row, kind, [ids[row], tops[row], bottoms[row]] + measured.map { $0[row] })
        if kind == .units {
          for (column, texts) in zip(columns, measured) {
            assembly.compareUnit(texts[row], column.property)
          }
        }
        continue
      }
      guard let index = assembly.profile(ids[row], row: row) else { continue }
      let depths = depths(entry(tops[row]), entry(bottoms[row]), ids[row], &assembly)
      var horizon = RawHorizon(top: depths.top, bottom: depths.bottom, values: [])
      if let places {
        let place = places.place(row, ids[row], &assembly)
        assembly.place(index, x: place.x, y: place.y)
      }
      horizon.row = row + 1
      if let names { horizon.name = Self.identifier(names[row]) }
      horizon.entries = kept.entries(row)
      horizon.isLitter = marks.map { Self.isYes($0[row]) } ?? false
      if horizon.isLitter, repairs.litter == .leaveOut {
        assembly.noteLitter(ids[row], top: horizon.top, bottom: horizon.bottom)
        continue
      }
      for (column, entry) in columns.enumerated() {
        var (value, limit) = assembly.measured(
          self.entry(measured[column][row]), entry.column, ids[row], top: horizon.top,
          bottom: horizon.bottom)
        if value.isNaN, limit.isNaN, let standIn = standIns[column] {
          value = assembly.derived(standIn(row), ids[row], horizon)
        }
        horizon.add(value: value, limit: limit, factor: entry.property.factor)
      }
      assembly.add(horizon, to: index)
    }
    assembly.remarkDerived()
  }

  /// The depths of a row, which may both stand in one column, as `0-5`.
  private func depths(
    _ top: String, _ bottom: String, _ id: String, _ assembly: inout ProfileAssembly
  ) -> (top: Double, bottom: Double) {
    guard self.top != self.bottom else { return assembly.interval(top, self.top, id) }
    return (assembly.depth(top, "top", id), assembly.depth(bottom, "bottom", id))
  }

  /// What computes a missing value of a column from other columns of its row.
  private func standIn(
    _ column: String, _ table: FeatureTable
  ) throws -> ((Int) -> Fallback.Outcome)? {
    guard let fallback = fallbacks[column] else { return nil }
    let others = try fallback.columns.map { try table.texts($0) }
    return { row in fallback.compute(others.map { NumberEntry(self.entry($0[row])).value }) }
  }

  private static func isYes(_ mark: String) -> Bool {
    ["t", "true", "yes", "y", "1"].contains(mark.lowercased())
  }

  /// An entry, empty where it means “missing”; `-9999.00` is the number `-9999`.
  func entry(_ text: String) -> String {
    guard !missing.isEmpty else { return text }
    if missing.contains(text) { return "" }
    guard let number = Double(text) else { return text }
    return missing.contains { Double($0) == number } ? "" : text
  }

  /// The identifiers of a table's rows without the spaces around them, which is said.
  private func identifiers(
    _ column: String, in table: FeatureTable, _ assembly: inout ProfileAssembly
  ) throws -> [String] {
    let texts = try table.texts(column)
    let ids = texts.map(Self.identifier)
    let changed = zip(texts, ids).count { $0 != $1 && !$1.isEmpty }
    if changed > 0 {
      assembly.remark(
        "spaces around the identifier do not count; \(changed.counted("row")) \(changed.agreeing("has", "have")) some"
      )
    }
    return ids
  }

  /// An identifier without spaces around it, so that it is the same in every table.
  static func identifier(_ text: String) -> String {
    guard text.first?.isWhitespace == true || text.last?.isWhitespace == true else { return text }
    let start = text.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }

  func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
