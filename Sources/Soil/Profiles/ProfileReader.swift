import Display
import Geodata

/// Reads a file of horizons and, where there is one, a file of sites.
struct ProfileReader {
  let path: String
  let profile: String
  let top: String
  let bottom: String
  let x: String
  let y: String
  let crs: CoordinateReferenceSystem
  let properties: [String: SoilProperty]
  let sites: String?
  let overlaps: OverlapRule
  let missing: Set<String>
  /// A column that marks litter with a word for “yes”.
  var litter: String?
  /// What stands in for missing values, by column.
  var fallbacks: [String: Fallback] = [:]

  /// A value computed from other columns where a column has none.
  struct Fallback: Sendable {
    let columns: [String]
    let remark: String
    let compute: @Sendable ([Double]) -> Double
  }

  func read(remarks: [String] = []) throws -> SoilProfiles {
    _ = try crs.name
    let columns = try sortedProperties()
    let header = try FeatureTable.columnNames(path)
    try checkColumns(header, columns.map(\.column))
    let place = try coordinateSource(header)
    let wanted =
      [profile, top, bottom] + columns.map(\.column) + (place == nil ? [x, y] : [])
      + [litter].compactMap { $0 } + fallbacks.values.flatMap(\.columns).sorted()
    let table = try FeatureTable(path, columns: unique(wanted))
    guard table.count > 0 else {
      throw SoilError.noHorizons(path: path, reason: "it has a header and no rows")
    }
    var assembly = ProfileAssembly(
      properties: columns.map(\.property), crs: crs, overlaps: overlaps)
    for remark in remarks { assembly.remark(remark) }
    try fill(&assembly, table, columns, hasPlaces: place == nil)
    if let place { try addPlaces(&assembly, place) }
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
    for (name, role) in roles where !header.contains(name) {
      throw SoilError.unknownColumn(name, role: role, available: header, path: path)
    }
  }

  /// The file that holds the coordinates, or `nil` where the horizons' file does.
  private func coordinateSource(_ header: [String]) throws -> String? {
    if let sites {
      let names = try FeatureTable.columnNames(sites)
      for (name, role) in [(profile, "the profile"), (x, "x"), (y, "y")]
      where !names.contains(name) {
        throw SoilError.unknownColumn(name, role: role, available: names, path: sites)
      }
      return sites
    }
    if header.contains(x), header.contains(y) { return nil }
    let beside = FilePaths.beside(path, "sites.csv")
    if let names = try? FeatureTable.columnNames(beside),
      [profile, x, y].allSatisfy(names.contains)
    {
      return beside
    }
    let lacking = [x, y].filter { !header.contains($0) }
    if let typed = lacking.first, !NearNames.of(typed, among: header).isEmpty {
      throw SoilError.unknownColumn(
        typed, role: typed == x ? "x" : "y", available: header, path: path)
    }
    throw SoilError.coordinatesMissing(columns: lacking, path: path)
  }

  private func fill(
    _ assembly: inout ProfileAssembly, _ table: FeatureTable,
    _ columns: [(column: String, property: SoilProperty)], hasPlaces: Bool
  ) throws {
    let context = RunContext.current
    let ids = try table.texts(profile)
    let tops = try table.texts(top)
    let bottoms = try table.texts(bottom)
    let measured = try columns.map { try table.texts($0.column) }
    let places = hasPlaces ? (try table.texts(x), try table.texts(y)) : nil
    let marks = try litter.map { try table.texts($0) }
    let standIns = try columns.map { try standIn($0.column, table) }
    var computed = [Int](repeating: 0, count: columns.count)
    for row in 0..<table.count {
      if row % 1024 == 0 { try context.checkCancellation() }
      guard let index = assembly.profile(ids[row], row: row) else { continue }
      var horizon = RawHorizon(
        top: assembly.number(entry(tops[row]), "top", ids[row]),
        bottom: assembly.number(entry(bottoms[row]), "bottom", ids[row]), values: [])
      if let marks, Self.isYes(marks[row]) {
        assembly.noteLitter(ids[row], top: horizon.top, bottom: horizon.bottom)
        continue
      }
      for (column, entry) in columns.enumerated() {
        var value = assembly.number(self.entry(measured[column][row]), entry.column, ids[row])
        if value.isNaN, let standIn = standIns[column] {
          value = standIn(row)
          computed[column] += value.isNaN ? 0 : 1
        }
        horizon.values.append(value * entry.property.factor)
      }
      assembly.add(horizon, to: index)
      if let places {
        assembly.place(
          index, x: assembly.number(entry(places.0[row]), x, ids[row]),
          y: assembly.number(entry(places.1[row]), y, ids[row]))
      }
    }
    for (column, count) in computed.enumerated() where count > 0 {
      let remark = fallbacks[columns[column].column]?.remark ?? ""
      assembly.remark("\(count) times \(remark)")
    }
  }

  /// What computes a missing value of a column from other columns of its row.
  private func standIn(_ column: String, _ table: FeatureTable) throws -> ((Int) -> Double)? {
    guard let fallback = fallbacks[column] else { return nil }
    let others = try fallback.columns.map { try table.texts($0) }
    return { row in fallback.compute(others.map { NumberEntry(self.entry($0[row])).value }) }
  }

  private static func isYes(_ mark: String) -> Bool {
    ["t", "true", "yes", "y", "1"].contains(mark.lowercased())
  }

  private func addPlaces(_ assembly: inout ProfileAssembly, _ file: String) throws {
    let table = try FeatureTable(file, columns: unique([profile, x, y]))
    let ids = try table.texts(profile)
    let eastings = try table.texts(x)
    let northings = try table.texts(y)
    var seen: Set<String> = []
    var unused = 0
    for row in 0..<table.count {
      guard let index = assembly.known(ids[row]) else {
        unused += 1
        continue
      }
      if !seen.insert(ids[row]).inserted { assembly.noteSecondSite(ids[row]) }
      assembly.place(
        index, x: assembly.number(entry(eastings[row]), x, ids[row]),
        y: assembly.number(entry(northings[row]), y, ids[row]))
    }
    assembly.noteSites(file: FilePaths.name(file), unused: unused, seen: seen)
  }

  private func entry(_ text: String) -> String { missing.contains(text) ? "" : text }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
