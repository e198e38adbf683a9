import Basics
import Display
import Geodata
import Tables

/// Reads a layout whose identifiers, values or places are made of several columns, in one file or
/// two.
struct LayoutReader {
  let format: any ProfileFormat
  let request: OpenRequest
  /// The columns that name a profile together; the first ones of which a row has all entries count.
  let identifiers: [[String]]
  let top: String
  let bottom: String
  let measures: [Measure]
  /// The columns of places, the better ones first.
  let places: [PlaceColumns]
  var companion: Companion?
  /// The reference system of ``places``.
  var crs = CoordinateReferenceSystem.wgs84
  /// The column of the horizons' names.
  var horizonName: String?
  /// Entries that mean “missing” besides the usual ones.
  var missing: Set<String> = []

  func read() throws -> SoilProfiles {
    let table = try joinedTable()
    guard table.count > 0 else {
      throw SoilError.noHorizons(path: request.horizons.name, reason: "it has a header and no rows")
    }
    let used = measures.compactMap { $0.possible(with: table.columns) }
      .sorted { $0.property.name < $1.property.name }
    guard !used.isEmpty else {
      let known = measures.compactMap(\.columns.first).joined(separator: ", ")
      throw SoilError.noHorizons(
        path: request.horizons.name, reason: "no property of \(format.name) is in it, as \(known)")
    }
    let (crs, remarks) = try referenceSystem(table)
    var assembly = format.assembly(
      used.map(\.property), crs: crs, request, columns: wanted)
    for remark in table.table.remarks + (table.companion?.remarks ?? []) + remarks {
      assembly.remark(remark)
    }
    try fill(&assembly, table, used)
    return try assembly.finish(source: request.horizons.title)
  }

  /// All columns that may be read, of either file.
  var wanted: [String] {
    var seen: Set<String> = []
    let all =
      identifiers.joined() + [top, bottom] + measures.flatMap(\.columns)
      + [horizonName].compactMap { $0 } + places.flatMap(\.all)
      + (companion?.keys ?? []).flatMap { $0.here + $0.there }
    return all.filter { seen.insert($0).inserted }
  }

  /// An entry, empty where it means “missing”; `-9999.00` is the number `-9999`.
  func entry(_ text: String) -> String {
    guard !missing.isEmpty else { return text }
    if missing.contains(text) { return "" }
    guard let number = Double(text) else { return text }
    return missing.contains { Double($0) == number } ? "" : text
  }
}

extension LayoutReader {
  private func fill(
    _ assembly: inout ProfileAssembly, _ table: JoinedTable, _ measures: [Measure]
  ) throws {
    let context = RunContext.current
    let ids = try rowIdentifiers(table)
    let tops = try table.texts(top).map(entry)
    let bottoms = try table.texts(bottom).map(entry)
    let columns = try measures.map { try MeasureColumns($0, table, self) }
    for column in columns { column.doubtCommas(&assembly) }
    let names =
      try horizonName.flatMap { table.columns.contains($0) ? try table.texts($0) : nil }
    let stray = StrayRow(profile: identifiers[0].joined(separator: " / "), top: top)
    var profiles = [Int?](repeating: nil, count: table.count)
    for row in 0..<table.count {
      if row % 1024 == 0 { try context.checkCancellation() }
      if let kind = stray.kind(id: ids[row], top: tops[row], bottom: bottoms[row]) {
        assembly.noteStray(row, kind, [ids[row], tops[row], bottoms[row]])
        continue
      }
      guard let index = assembly.profile(ids[row], row: row) else { continue }
      profiles[row] = index
      var horizon = RawHorizon(
        top: assembly.depth(tops[row], "top", ids[row]),
        bottom: assembly.depth(bottoms[row], "bottom", ids[row]), values: [])
      horizon.row = row + 1
      if let names { horizon.name = ProfileReader.identifier(names[row]) }
      for column in columns { column.add(row, ids[row], to: &horizon, &assembly) }
      assembly.add(horizon, to: index)
    }
    assembly.remarkDerived()
    try place(profiles, ids, &assembly, table)
  }

  /// One identifier a row, of the first columns of which it has all entries.
  private func rowIdentifiers(_ table: JoinedTable) throws -> [String] {
    let found = try identifiers.filter { table.columns.isSuperset(of: $0) }
      .map { try table.texts(joining: $0) }
    return (0..<table.count).map { row in
      found.first { !$0[row].isEmpty }?[row] ?? ""
    }
  }
}

/// The columns of one property, read.
private struct MeasureColumns {
  private let measure: Measure
  private let ways: [(way: Measure.Way, texts: [[String]], marks: [String]?)]

  init(_ measure: Measure, _ table: JoinedTable, _ reader: LayoutReader) throws {
    self.measure = measure
    ways = try measure.ways.map { way in
      (
        way, try way.columns.map { try table.texts($0).map(reader.entry) },
        try way.condition.map { try table.texts($0.column) }
      )
    }
  }

  func doubtCommas(_ assembly: inout ProfileAssembly) {
    for (way, texts, _) in ways {
      for (column, entries) in zip(way.columns, texts) {
        assembly.doubtCommas(column, measure.property, entries)
      }
    }
  }

  /// Adds the value of a row, in the first way that gives one.
  func add(
    _ row: Int, _ id: String, to horizon: inout RawHorizon, _ assembly: inout ProfileAssembly
  ) {
    for (number, (way, texts, marks)) in ways.enumerated() {
      let entries = texts.map { $0[row] }
      guard entries.contains(where: { NumberEntry($0) != .missing }) else { continue }
      // What is no plain number is reported once, in the last way.
      let isLast = number == ways.count - 1
      if way.compute != nil, !isLast, !entries.allSatisfy(Self.isNumber) { continue }
      if let condition = way.condition, let mark = marks?[row],
        !condition.entries.contains(ProfileReader.identifier(mark))
      {
        _ = assembly.derived(.value(.nan, remark: condition.remark), id, horizon)
        continue
      }
      let (value, limit) = value(entries, way, id, horizon, &assembly)
      guard !value.isNaN || !limit.isNaN else { continue }
      if let remark = way.remark {
        _ = assembly.derived(.value(value, remark: remark), id, horizon)
      }
      horizon.add(value: value, limit: limit, factor: measure.property.factor)
      return
    }
    horizon.add(value: .nan, limit: .nan, factor: measure.property.factor)
  }

  private static func isNumber(_ entry: String) -> Bool {
    switch NumberEntry(entry) {
    case .number, .missing: true
    default: false
    }
  }

  private func value(
    _ entries: [String], _ way: Measure.Way, _ id: String, _ horizon: RawHorizon,
    _ assembly: inout ProfileAssembly
  ) -> (value: Double, limit: Double) {
    guard let compute = way.compute else {
      return assembly.measured(
        entries[0], way.columns[0], id, top: horizon.top, bottom: horizon.bottom)
    }
    let numbers = zip(entries, way.columns).map { entry, column in
      assembly.number(entry, column, id, top: horizon.top, bottom: horizon.bottom)
    }
    return (compute(numbers), .nan)
  }
}
