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
  ///   - profile: The column of the profiles' identifiers.
  /// - Returns: The profiles with the columns; a profile without a row has empty entries.
  /// - Throws: ``SoilError/unknownColumn(_:role:available:path:)``;
  ///   ``SoilError/noSharedIdentifiers(path:column:there:here:)`` where the table has none of the profiles;
  ///   ``GeodataError`` for a missing or broken file.
  public func adding(
    siteColumns: [String], from path: String, profile: String
  ) throws -> SoilProfiles {
    let header = try FeatureTable.columnNames(path)
    for (name, role) in [(profile, "the profile")] + siteColumns.map({ ($0, "a site column") })
    where !header.contains(name) {
      throw SoilError.unknownColumn(name, role: role, available: header, path: path)
    }
    var seen: Set<String> = []
    let wanted = ([profile] + siteColumns).filter { seen.insert($0).inserted }
    let table = try FeatureTable(path, columns: wanted)
    let ids = try table.texts(profile).map(ProfileReader.identifier)
    let rows = Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
    guard profiles.contains(where: { rows[$0.id] != nil }) else {
      throw SoilError.noSharedIdentifiers(
        path: path, column: profile, there: Array(ids.prefix(3)), here: Array(self.ids.prefix(3)))
    }
    var result = self
    for column in siteColumns {
      let entries = try table.texts(column)
      result.siteEntries[column] = Dictionary(
        profiles.compactMap { profile in rows[profile.id].map { (profile.id, entries[$0]) } },
        uniquingKeysWith: { first, _ in first })
    }
    return result
  }

  /// The names of the sites' columns kept beside the profiles, in alphabetical order.
  public var siteColumns: [String] { siteEntries.keys.sorted() }
}
