import Display
import Tables

extension SoilProfiles {
  /// The profiles for which a condition on their row of ``sites`` is true.
  ///
  /// ```swift
  /// profiles.filtered { $0["landuse"] == "forest" && $0["deepest"] > 60 }
  /// ```
  ///
  /// - Parameter condition: The condition; a comparison with a missing value is false.
  /// - Returns: Those it is true for, in their order.
  /// - Throws: What the condition throws.
  public func filtered(_ condition: (Row) throws -> Bool) throws -> SoilProfiles {
    let sites = sites
    return chosen(try sites.rows.filter(condition).map(\.index))
  }

  /// The profiles for which a mask over the rows of ``sites`` is true.
  ///
  /// - Parameter mask: A truth a profile.
  /// - Returns: The rows, or profiles, in their order.
  /// - Throws: `TableError.countMismatch`.
  public func `where`(_ mask: Mask) throws -> SoilProfiles {
    guard mask.rows.count == count else {
      throw TableError.countMismatch(
        first: "The profiles", count, second: "the mask", mask.rows.count)
    }
    return chosen(mask.indices)
  }

  /// One profile.
  ///
  /// - Parameter id: Its identifier.
  /// - Throws: ``SoilError/unknownProfile(_:available:)`` with the nearest identifiers.
  public subscript(id: String) -> SoilProfiles {
    get throws { try self[[id]] }
  }

  /// Some of the profiles, in the order given.
  ///
  /// - Parameter ids: Their identifiers.
  /// - Throws: ``SoilError/unknownProfile(_:available:)`` with the nearest identifiers.
  public subscript(ids: [String]) -> SoilProfiles {
    get throws {
      let places = Dictionary(
        profiles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
      return chosen(
        try ids.map { id in
          guard let place = places[id] else {
            throw SoilError.unknownProfile(id, available: self.ids)
          }
          return place
        })
    }
  }

  /// The profiles at some places, with the findings that concern them or the whole; the notes say by
  /// what they were chosen.
  func chosen(_ places: [Int], by reason: String = "") -> SoilProfiles {
    let kept = places.map { profiles[$0] }
    let ids = Set(kept.map(\.id))
    let findings = checks.cells.filter { row in
      guard let id = row.first?.text else { return true }
      return id.isEmpty || ids.contains(id)
    }
    let entries = siteEntries.mapValues { column in column.filter { ids.contains($0.key) } }
    let note = "\(kept.count) of \(count.counted("profile")) were chosen"
    var result = replacing(
      checks: Table(
        title: findings.count.counted("finding"), columns: checks.columns, rows: findings),
      notes: notes + [reason.isEmpty ? note : note + ": " + reason], profiles: kept)
    result.siteEntries = entries
    return result
  }
}
