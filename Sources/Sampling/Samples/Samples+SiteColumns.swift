extension Samples {
  /// The names of the sites' columns, in alphabetical order; see
  /// ``SoilProfiles/adding(siteColumns:from:profile:)``.
  public var siteColumns: [String] { siteEntries.keys.sorted() }

  /// The entries of a column of the sites.
  ///
  /// - Parameter column: The column's name.
  /// - Returns: One text a site, in the order of the sites; empty where missing.
  /// - Throws: ``SamplingError/unknownSiteColumn(_:available:)``.
  public func siteEntries(_ column: String) throws -> [String] {
    guard let entries = siteEntries[column] else {
      throw SamplingError.unknownSiteColumn(column, available: siteColumns)
    }
    return profileIDs.map { id in
      let entry = entries[id] ?? ""
      return entry.allSatisfy(\.isWhitespace) ? "" : entry
    }
  }
}
