import Basics
import Display
import Geodata

extension LayoutReader {
  /// The rows of the file, joined with the second one where it was given or is needed.
  func joinedTable() throws -> JoinedTable {
    let columns = wanted.filter(request.columns.contains)
    let table = try request.horizons.rows(columns)
    let hasPlaces =
      table.hasPlaces
      || places.contains { request.columns.contains($0.x) && request.columns.contains($0.y) }
    let isWhole = hasPlaces && [top, bottom].allSatisfy(request.columns.contains)
    guard table.count > 0, request.sites != nil || !isWhole else { return JoinedTable(table) }
    guard let companion else {
      throw SoilError.coordinatesMissing(
        columns: places.first.map { [$0.x, $0.y] } ?? [], path: request.horizons.name)
    }
    let sites = try format.sites(request, candidates: companion.candidates)
    let header = try sites.columnNames()
    let key = try key(of: companion, header, sites)
    let depths = [(top, "the top"), (bottom, "the bottom")]
    for (name, role) in depths where !request.columns.contains(name) && !header.contains(name) {
      throw try sites.unknownColumn(name, role: role, header)
    }
    let others = try sites.rows(wanted.filter(header.contains))
    try checkPlaces(others, header, sites)
    return try JoinedTable(table, with: others, title: sites.title, by: key)
  }

  private func key(
    of companion: Companion, _ header: [String], _ sites: TableSource
  ) throws -> Companion.Key {
    let usable = companion.keys.filter { $0.here.allSatisfy(request.columns.contains) }
    if let found = usable.first(where: { $0.there.allSatisfy(header.contains) }) { return found }
    let sought = usable.first?.there ?? companion.keys.first?.there ?? []
    throw try sites.unknownColumn(
      sought.first { !header.contains($0) } ?? "", role: "the profile", header)
  }

  private func checkPlaces(
    _ table: FeatureTable, _ header: [String], _ sites: TableSource
  ) throws {
    let hasColumns = [header, request.columns].contains { columns in
      places.contains { columns.contains($0.x) && columns.contains($0.y) }
    }
    guard !hasColumns, !table.hasPlaces, let first = places.first else { return }
    let isX = !header.contains(first.x)
    throw try sites.unknownColumn(
      isX ? first.x : first.y, role: isX ? "x" : "y", header)
  }

  /// The reference system of the places, and what is to be said about it.
  func referenceSystem(
    _ table: JoinedTable
  ) throws -> (CoordinateReferenceSystem, remarks: [String]) {
    guard !hasPlaceColumns(table) else { return (crs, []) }
    return try SiteTable.referenceSystem(table.companion ?? table.table, given: crs)
  }

  private func hasPlaceColumns(_ table: JoinedTable) -> Bool {
    places.contains { table.columns.isSuperset(of: [$0.x, $0.y]) }
  }

  /// Gives the profiles the places of their rows.
  func place(
    _ profiles: [Int?], _ ids: [String], _ assembly: inout ProfileAssembly, _ table: JoinedTable
  ) throws {
    let (x, y) =
      hasPlaceColumns(table)
      ? try columnPlaces(ids, &assembly, table) : featurePlaces(table)
    for (row, profile) in profiles.enumerated() {
      if let profile { assembly.place(profile, x: x[row], y: y[row]) }
    }
    guard table.companion != nil else { return }
    let used = Set(table.rows.compactMap { $0.map { table.keys[$0] } })
    var seen: Set<String> = []
    for key in table.keys where !key.isEmpty && !seen.insert(key).inserted && used.contains(key) {
      assembly.noteSecondSite(key)
    }
    assembly.noteSites(
      file: table.companionTitle, unused: table.keys.filter { !used.contains($0) },
      seen: Set(zip(ids, table.rows).filter { $1 != nil }.map(\.0)))
  }

  private func featurePlaces(_ table: JoinedTable) -> (x: [Double], y: [Double]) {
    guard let companion = table.companion else { return (table.table.x, table.table.y) }
    return (
      table.rows.map { $0.map { companion.x[$0] } ?? .nan },
      table.rows.map { $0.map { companion.y[$0] } ?? .nan }
    )
  }

  /// The places of the first columns that have one, those of the second file before those of the
  /// first.
  private func columnPlaces(
    _ ids: [String], _ assembly: inout ProfileAssembly, _ table: JoinedTable
  ) throws -> (x: [Double], y: [Double]) {
    var x = [Double](repeating: .nan, count: table.count)
    var y = x
    for (pair, texts) in try placeTexts(table) {
      var own = (x: x, y: y)
      var isNew = [Bool](repeating: false, count: table.count)
      for row in 0..<table.count where x[row].isNaN || y[row].isNaN {
        own.x[row] = assembly.number(entry(texts.x[row]), pair.x, ids[row])
        own.y[row] = assembly.number(entry(texts.y[row]), pair.y, ids[row])
        isNew[row] = true
      }
      if let systems = texts.systems { try move(&own, isNew, from: systems, &assembly) }
      (x, y) = own
    }
    return (x, y)
  }

  private typealias PlaceTexts = (x: [String], y: [String], systems: [String]?)

  private func placeTexts(_ table: JoinedTable) throws -> [(PlaceColumns, PlaceTexts)] {
    var found: [(PlaceColumns, PlaceTexts)] = []
    for pair in places {
      guard let x = try table.companionTexts(pair.x), let y = try table.companionTexts(pair.y)
      else { continue }
      found.append((pair, (x, y, try pair.system.flatMap(table.companionTexts))))
    }
    let own = Set(table.table.columns)
    for pair in places where own.isSuperset(of: [pair.x, pair.y]) {
      let systems = try pair.system.flatMap { own.contains($0) ? try table.table.texts($0) : nil }
      found.append((pair, (try table.table.texts(pair.x), try table.table.texts(pair.y), systems)))
    }
    return found
  }

  /// Brings places of other reference systems to that of the profiles.
  private func move(
    _ places: inout (x: [Double], y: [Double]), _ isNew: [Bool], from systems: [String],
    _ assembly: inout ProfileAssembly
  ) throws {
    let rows = systems.indices.filter { isNew[$0] && !places.x[$0].isNaN && !places.y[$0].isNaN }
    let groups = Dictionary(grouping: rows) { ProfileReader.identifier(systems[$0]) }
    for (name, rows) in groups.sorted(by: { $0.key < $1.key }) where !name.isEmpty {
      let count = rows.count.counted("row")
      guard let system = try? CoordinateReferenceSystem(name) else {
        for row in rows { (places.x[row], places.y[row]) = (.nan, .nan) }
        assembly.remark(
          "“\(name)” is no reference system that is known; the places of \(count) in it count as "
            + "missing")
        continue
      }
      guard try !system.isSame(as: crs) else { continue }
      let moved = try system.transform(
        x: rows.map { places.x[$0] }, y: rows.map { places.y[$0] }, to: crs)
      for (index, row) in rows.enumerated() {
        (places.x[row], places.y[row]) = (moved.x[index], moved.y[index])
      }
      assembly.remark("the places of \(count) were brought from \(name) to \(crs)")
    }
  }
}
