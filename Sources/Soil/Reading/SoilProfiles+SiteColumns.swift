import Display
import Geodata

extension SoilProfiles {
  /// Keeps columns of the sites, for example a region or a survey, beside the profiles.
  ///
  /// The entries stay text. They follow the profiles into ``DepthLayers`` and ``Samples``, where
  /// ``FoldRule/leaveLocationOut(column:)`` divides by them.
  ///
  /// ```swift
  /// let profiles = try SoilProfiles.open("edgeroi")
  ///   .adding(siteColumns: ["TAXGAUC"], from: "edgeroi/sites.csv", profile: "SOURCEID")
  /// ```
  ///
  /// - Parameters:
  ///   - siteColumns: The columns' names.
  ///   - path: A table with one row a profile, or the table of horizons; the first row of a profile
  ///     counts.
  ///   - profile: The column of the profiles' identifiers, or several.
  /// - Returns: The profiles with the columns; a profile without a row has empty entries.
  /// - Throws: ``SoilError/unknownColumn(_:role:available:path:)``;
  ///   ``SoilError/noSharedIdentifiers(path:column:there:here:)`` where the table has none of the profiles;
  ///   `TableError` or ``GeodataError`` for a missing or broken file.
  public func adding(
    siteColumns: [String], from path: String, profile: IdentifierColumns
  ) throws -> SoilProfiles {
    let header = try FeatureTable.columnNames(path)
    let roles =
      profile.columns.map { ($0, "the profile") } + siteColumns.map { ($0, "a site column") }
    for (name, role) in roles where !header.contains(name) {
      throw SoilError.unknownColumn(name, role: role, available: header, path: path)
    }
    var seen: Set<String> = []
    let wanted = (profile.columns + siteColumns).filter { seen.insert($0).inserted }
    let table = try FeatureTable(path, columns: wanted)
    let identifiers = try Identifiers(profile, in: table)
    let rows = rows(identifiers)
    guard !rows.isEmpty else {
      throw SoilError.noSharedIdentifiers(
        path: path, column: profile.columns.joined(separator: ", "),
        there: Array(identifiers.ids.prefix(3)), here: Array(self.ids.prefix(3)))
    }
    var result = self
    for column in siteColumns {
      let entries = try table.texts(column)
      result.siteEntries[column] = Dictionary(
        rows.map { ($0.key, entries[$0.value]) }, uniquingKeysWith: { first, _ in first })
    }
    return result
  }

  /// The row of each profile that has one: of its identifier, or else of the same number as `1.0`.
  private func rows(_ identifiers: Identifiers) -> [String: Int] {
    func firsts(_ ids: [String]) -> [String: Int] {
      Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
    }
    let (exact, plain) = (firsts(identifiers.ids), firsts(identifiers.plain))
    let found = profiles.compactMap { profile in
      let site = profile.site ?? profile.id
      return (exact[site] ?? plain[Identifiers.plainParts(site)]).map { (profile.id, $0) }
    }
    return Dictionary(found) { first, _ in first }
  }

  /// The names of the sites' columns kept beside the profiles, in alphabetical order.
  public var siteColumns: [String] { siteEntries.keys.sorted() }
}
