import Basics
import Display
import Geodata
import Tables

/// Reads a file of horizons and, where there is one, a file of sites.
struct ProfileReader {
  let path: String
  let profile: IdentifierColumns
  let depths: DepthColumns
  /// The columns of coordinates; `nil` where they are the places of the features, if any.
  let x: String?
  let y: String?
  /// The reference system of the columns, and of features in a file that names none; `nil` where it
  /// was not stated.
  let crs: CoordinateReferenceSystem?
  let properties: [String: SoilProperty]
  let sites: String?
  let repairs: ProfileRepairs
  var missing: Set<String>
  var layer: String?
  var sitesLayer: String?
  /// The column of the identifiers in the file of sites, where it is named otherwise there.
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
    let header = try FeatureTable.columnNames(path, layer: layer)
    try checkColumns(header)
    try DetectionLimits.check(detectionLimits, columns: header, path: path)
    let source = try placeSource(header)
    let wanted = wantedColumns(source)
    let table = try FeatureTable(path, layer: layer, columns: wanted)
    guard table.count > 0 else {
      throw SoilError.noHorizons(path: path, reason: "it has a header and no rows")
    }
    let sites = try SiteTable(self, source: source, horizons: table)
    var assembly = ProfileAssembly(
      properties: sorted, crs: sites.crs, repairs: repairs,
      detectionLimits: detectionLimits, depthUnit: depthUnit)
    assembly.hasPlaces = sites.hasPlaces
    assembly.hasDepthColumns = !depths.names.isEmpty
    for remark in remarks + table.remarks + sites.remarks { assembly.remark(remark) }
    assembly.remarkUnread(header, wanted: wanted)
    try fill(&assembly, table, sorted, places: sites.isJoined ? nil : sites)
    if sites.isJoined { try sites.join(&assembly) }
    return try assembly.finish(source: FilePaths.name(path))
  }

  /// The properties in the order of their names, so that the result does not depend on the order of
  /// a dictionary.
  private func sortedProperties() throws -> [SoilProperty] {
    guard !properties.isEmpty else { throw SoilError.noProperties }
    let columns = properties.sorted { ($0.value.name, $0.key) < ($1.value.name, $1.key) }
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

  private func wantedColumns(_ source: PlaceSource) -> [String] {
    let own = profile.columns + depths.names.map(\.name) + properties.keys.sorted()
    let places = source == .columns ? [x, y].compactMap { $0 } : []
    let others = [litter, horizonName, visit].compactMap { $0 } + horizonColumns
    return unique(own + places + others + fallbacks.values.flatMap(\.columns).sorted())
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
      let error = try Self.unknownColumn(
        name, role: role, header, path, layer: layer, others: roles.map(\.0))
      throw depths.names.contains { $0.name == name } ? error.withDepthAdvice : error
    }
  }

  /// The error of a column that is not there, with what the file tells besides.
  static func unknownColumn(
    _ name: String, role: String, _ header: [String], _ path: String, layer: String?,
    others: [String] = []
  ) throws -> SoilError {
    guard let hint = try ColumnHint(name, header, path, layer: layer, others: others) else {
      return .unknownColumn(name, role: role, available: header, path: path)
    }
    return .columnElsewhere(name, role: role, available: header, path: path, hint: hint)
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
