import Display

extension SoilProfiles {
  /// The profiles that were sampled in some years.
  ///
  /// ```swift
  /// profiles.filtered(years: 1990...2000)
  /// profiles.filtered(years: 2009...2009, in: "date")
  /// ```
  ///
  /// - Parameters:
  ///   - years: The years, both ends included.
  ///   - column: The site column of the years or dates; without it those that `visit:` named when the
  ///     profiles were read.
  /// - Returns: The profiles; those of which no year is known are left out, as ``notes`` say.
  /// - Throws: `RangeError` for years that are none; ``SoilError/unknownSiteColumn(_:available:)``;
  ///   ``SoilError/noYears(column:example:available:)`` where no profile has a year.
  public func filtered(
    years: ClosedRange<Int>, in column: String = "visit"
  ) throws -> SoilProfiles {
    for end in [years.lowerBound, years.upperBound] where !VisitLabels.years.contains(end) {
      throw RangeError.outOfRange(
        "The year", value: Double(end), expected: "a year from 1800 to 2200")
    }
    let entries = try yearEntries(column)
    let known = profiles.map { profile in entries[profile.id].flatMap(VisitLabels.year) }
    guard known.contains(where: { $0 != nil }) else {
      throw SoilError.noYears(
        column: column, example: entries.values.filter { !$0.isEmpty }.min() ?? "",
        available: siteColumns)
    }
    let unknown = known.count { $0 == nil }
    let range =
      years.count == 1
      ? "the year \(years.lowerBound)" : "the years \(years.lowerBound) to \(years.upperBound)"
    let rest = unknown == 0 ? "" : "; \(unknown.counted("profile")) without a year left out"
    return chosen(
      profiles.indices.filter { known[$0].flatMap(Int.init).map(years.contains) ?? false },
      by: "\(range) in “\(column)”\(rest)")
  }

  private func yearEntries(_ column: String) throws -> [String: String] {
    if let entries = siteEntries[column] { return entries }
    guard column == OwnColumns.visit else {
      throw SoilError.unknownSiteColumn(column, available: siteColumns)
    }
    throw SoilError.noYears(column: column, example: "", available: siteColumns)
  }
}
