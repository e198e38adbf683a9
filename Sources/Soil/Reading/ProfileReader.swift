import Basics
import Display
import Geodata
import Tables

/// Reads a table of horizons and, where there is one, a table of sites: of files or in hand.
struct ProfileReader {
  let horizons: TableSource
  /// The table of sites; `nil` where none was given.
  var sites: TableSource?
  let profile: IdentifierColumns
  let depths: DepthColumns
  var properties: [String: SoilProperty]
  /// The columns of coordinates; `nil` where they are the places of the features, if any.
  var x: String?
  var y: String?
  /// The reference system of the columns, and of features in a file that names none; `nil` where it
  /// was not stated.
  var crs: CoordinateReferenceSystem?
  var repairs = ProfileRepairs.standard
  var missing: Set<String> = []
  /// The columns of the identifiers in the table of sites, where they are named otherwise there.
  var sitesProfile: IdentifierColumns?
  var detectionLimits: [String: Double] = [:]
  /// The unit of the depths; `nil` where it was not stated.
  var depthUnit: DepthUnit?
  /// The column of the horizons' names, for example `Ah`.
  var horizonName: String?
  /// The column of the year or date, where sites were visited several times.
  var visit: String?
  /// Columns of texts that are kept beside the horizons.
  var horizonColumns: [String] = []
  /// A column that marks litter with a word for “yes”.
  var litter: String?
  /// What stands in for missing values, by column.
  var fallbacks: [String: Fallback] = [:]
  /// The columns of properties in the order of the table, where it has one; empty for the order of the
  /// properties' names.
  var propertyOrder: [String] = []
  /// Columns of which it is not said that nobody read them.
  var passedOver: [String] = []
  /// Profiles that are known before any row is read, in their order.
  var expected: [ProfileAssembly.Site] = []

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
    _ = try crs?.name
    let sorted = try sortedProperties()
    let header = try horizons.columnNames()
    try checkColumns(header)
    try DetectionLimits.check(detectionLimits, columns: header, path: horizons.name)
    let source = try placeSource(header)
    let wanted = wantedColumns(source, header)
    let table = try horizons.rows(wanted)
    guard table.count > 0 else {
      throw SoilError.noHorizons(path: horizons.name, reason: "it has a header and no rows")
    }
    let sites = try SiteTable(self, source: source, horizons: table)
    var assembly = ProfileAssembly(
      properties: sorted, crs: sites.crs, repairs: repairs,
      detectionLimits: detectionLimits, depthUnit: try depthUnit ?? statedDepthUnit(table))
    assembly.hasPlaces = sites.hasPlaces
    assembly.hasDepthColumns = !depths.names.isEmpty
    for remark in remarks + table.remarks + sites.remarks { assembly.remark(remark) }
    assembly.remarkUnread(header, wanted: wanted + passedOver)
    for site in expected { _ = assembly.profile(site, row: 0) }
    try fill(&assembly, table, sorted, places: sites.isJoined ? nil : sites)
    if sites.isJoined { try sites.join(&assembly) }
    return try assembly.finish(source: horizons.title)
  }

  /// Reads the profiles, and keeps columns of the sites beside them.
  ///
  /// - Parameters:
  ///   - siteColumns: Columns of the table of sites, or of the horizons where there is none.
  ///   - table: The table of sites; `nil` for the one that the reader was given or found.
  /// - Returns: The profiles, repaired and checked.
  /// - Throws: ``SoilError`` and ``GeodataError`` as in `SoilProfiles.read`.
  func read(siteColumns: [String], of table: TableSource? = nil) throws -> SoilProfiles {
    var reader = self
    reader.passedOver += siteColumns
    let profiles = try reader.read()
    guard !siteColumns.isEmpty else { return profiles }
    let sites = try table ?? self.sites ?? placesApart(horizons.columnNames())
    return try profiles.adding(
      siteColumns: siteColumns, from: sites ?? horizons,
      profile: sites == nil ? profile : sitesProfile ?? profile
    ).restoringSites()
  }

  /// The properties in the order of the table, or else of their names, so that the result does not
  /// depend on the order of a dictionary.
  private func sortedProperties() throws -> [SoilProperty] {
    guard !properties.isEmpty else { throw SoilError.noProperties }
    let places = Dictionary(uniqueKeysWithValues: propertyOrder.enumerated().map { ($1, $0) })
    let columns = properties.sorted {
      (places[$0.key] ?? 0, $0.value.name, $0.key) < (places[$1.key] ?? 0, $1.value.name, $1.key)
    }
    var sorted: [SoilProperty] = []
    for (column, property) in columns {
      let same = columns.filter {
        $0.value.name == property.name && depths.layer(of: $0.key) == depths.layer(of: column)
      }
      if same.count > 1 {
        throw SoilError.propertyTwice(property.name, columns: same.map(\.key))
      }
      if property.name != sorted.last?.name { sorted.append(property) }
    }
    return sorted
  }

  private func wantedColumns(_ source: PlaceSource, _ header: [String]) -> [String] {
    let measured = properties.keys.sorted()
    let limits = measured.map(PointTable.limitTitle).filter(header.contains)
    let own = profile.columns + depths.names.map(\.name) + measured + limits
    let places = if case .columns = source { [x, y].compactMap { $0 } } else { [String]() }
    let others = [litter, horizonName, visit].compactMap { $0 } + horizonColumns
    return unique(own + places + others + fallbacks.values.flatMap(\.columns).sorted())
  }

  /// The unit that the columns of depths have of themselves.
  private func statedDepthUnit(_ table: FeatureTable) throws -> DepthUnit? {
    let units = try depths.names.map { DepthEntry.unit(try table.column($0.name).unit) }
    guard let first = units.first, units.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  private func checkColumns(_ header: [String]) throws {
    guard !profile.columns.isEmpty else { throw SoilError.noIdentifierColumn }
    let roles =
      profile.columns.map { ($0, "the profile") } + depths.names.map { ($0.name, $0.role) }
      + properties.keys.sorted().map { ($0, "a property") }
      + [horizonName].compactMap { $0 }.map { ($0, "the horizon's name") }
      + [visit].compactMap { $0 }.map { ($0, "the visit") }
      + horizonColumns.map { ($0, "a horizon column") }
    for (name, role) in roles where !header.contains(name) {
      let error = try horizons.unknownColumn(
        name, role: role, header, others: roles.map(\.0))
      throw depths.names.contains { $0.name == name } ? error.withDepthAdvice : error
    }
  }

  /// What computes a missing value of a column from other columns of its row.
  func standIn(
    _ column: String, _ table: FeatureTable
  ) throws -> ((Int) -> Fallback.Outcome)? {
    guard let fallback = fallbacks[column] else { return nil }
    let others = try fallback.columns.map { try table.texts($0) }
    return { row in fallback.compute(others.map { NumberEntry(self.entry($0[row])).value }) }
  }

  /// An entry, empty where it means “missing”; `-9999.00` is the number `-9999`.
  func entry(_ text: String) -> String {
    guard !missing.isEmpty else { return text }
    if missing.contains(text) { return "" }
    guard let number = Double(text) else { return text }
    return missing.contains { Double($0) == number } ? "" : text
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
