import Display
import Geodata
import Tables

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
    try adding(siteColumns: siteColumns, from: .file(path), profile: profile)
  }

  /// Keeps columns of the sites beside the profiles, from a table in hand.
  ///
  /// - Parameters:
  ///   - siteColumns: The columns' names.
  ///   - table: A table with one row a profile, or one of horizons; the first row of a profile counts.
  ///   - profile: The column of the profiles' identifiers, or several.
  /// - Returns: The profiles with the columns; a profile without a row has empty entries.
  /// - Throws: ``SoilError/unknownColumn(_:role:available:path:)``;
  ///   ``SoilError/noSharedIdentifiers(path:column:there:here:)`` where the table has none of the profiles.
  public func adding(
    siteColumns: [String], from table: Table, profile: IdentifierColumns
  ) throws -> SoilProfiles {
    try adding(
      siteColumns: siteColumns, from: .table(table, argument: "from"), profile: profile)
  }

  func adding(
    siteColumns: [String], from source: TableSource, profile: IdentifierColumns
  ) throws -> SoilProfiles {
    let header = try source.columnNames()
    let roles =
      profile.columns.map { ($0, "the profile") } + siteColumns.map { ($0, "a site column") }
    for (name, role) in roles where !header.contains(name) {
      throw SoilError.unknownColumn(name, role: role, available: header, path: source.name)
    }
    var seen: Set<String> = []
    let wanted = (profile.columns + siteColumns).filter { seen.insert($0).inserted }
    let table = try source.rows(wanted)
    let identifiers = try Identifiers(profile, in: table)
    let rows = rows(identifiers)
    guard !rows.isEmpty else {
      throw SoilError.noSharedIdentifiers(
        path: source.name, column: profile.columns.joined(separator: ", "),
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

  /// The profiles with the sites that a column of that name gives them, where their identifiers begin
  /// with these: visits to one site (`12 / 2009`), or places that share an identifier (`12 (2)`).
  func restoringSites() -> SoilProfiles {
    guard let sites = siteEntries[OwnColumns.site] else { return self }
    var restored = profiles
    for index in restored.indices {
      let id = restored[index].id
      guard let site = sites[id], !site.isEmpty,
        [" / ", " ("].contains(where: { id.hasPrefix(site + $0) })
      else { continue }
      restored[index].site = site
    }
    return replacing(profiles: restored)
  }

  /// The names of the sites' columns kept beside the profiles, in alphabetical order.
  public var siteColumns: [String] { siteEntries.keys.sorted() }
}
