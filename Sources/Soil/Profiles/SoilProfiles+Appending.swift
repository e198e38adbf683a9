import Display
import Geodata
import Tables

extension SoilProfiles {
  /// The profiles with those of another survey behind them.
  ///
  /// Properties are the same where they have the same name; a profile has no value of a property
  /// that only the other survey measured. No profile is merged with another one: for other
  /// properties of the same profiles use ``merged(with:)``.
  ///
  /// ```swift
  /// let both = try first.appending(second, prefix: "2018-")
  /// ```
  ///
  /// - Parameters:
  ///   - others: The profiles of the other survey, in the same reference system.
  ///   - prefix: What is put in front of the others' identifiers, where both surveys have counted
  ///     their profiles from 1, say.
  /// - Returns: All profiles; how many came from where stands in ``notes``.
  /// - Throws: ``SoilError/profilesInBoth(_:here:there:)``,
  ///   ``SoilError/unitsDiffer(_:here:there:)``, ``SoilError/referenceSystemsDiffer(_:_:)``.
  public func appending(_ others: SoilProfiles, prefix: String = "") throws -> SoilProfiles {
    guard try crs.isSame(as: others.crs) else {
      throw SoilError.referenceSystemsDiffer(crs.description, others.crs.description)
    }
    let known = Set(ids)
    let twice = others.ids.map { prefix + $0 }.filter(known.contains)
    guard twice.isEmpty else {
      throw SoilError.profilesInBoth(twice, here: source, there: others.source)
    }
    let (all, places) = try united(with: others.properties)
    let added = all.count - properties.count
    var result = replacing(
      properties: all,
      checks: checks.adding(others.checks.cells.map { Self.prefixed($0, prefix) }),
      notes: notes + others.notes + [
        "\(count.counted("profile")) of “\(source)” and \(others.count) of “\(others.source)”"
          + (prefix.isEmpty ? "" : ", whose identifiers now begin with “\(prefix)”")
      ],
      source: source + " and " + others.source,
      profiles: profiles.map { $0.widened(by: added) }
        + others.profiles.map { $0.arranged(at: places, of: all.count, prefix: prefix) })
    for (column, entries) in others.siteEntries {
      for (id, entry) in entries { result.siteEntries[column, default: [:]][prefix + id] = entry }
    }
    return result
  }

  /// All properties of two surveys, and where those of the second one are among them.
  private func united(
    with others: [SoilProperty]
  ) throws -> (all: [SoilProperty], places: [Int]) {
    var all = properties
    let places = try others.map { property -> Int in
      guard let index = all.firstIndex(where: { $0.name == property.name }) else {
        all.append(property)
        return all.count - 1
      }
      guard all[index].unit == property.unit else {
        throw SoilError.unitsDiffer(property.name, here: all[index].unit, there: property.unit)
      }
      return index
    }
    return (all, places)
  }

  /// A finding of a profile with another identifier; one of the whole file stays.
  private static func prefixed(_ row: [Value], _ prefix: String) -> [Value] {
    guard let id = row.first?.text, !id.isEmpty else { return row }
    return [.text(prefix + id)] + row.dropFirst()
  }
}

extension SoilProfile {
  /// The profile with more properties, all missing.
  fileprivate func widened(by count: Int) -> SoilProfile {
    var result = self
    for index in result.horizons.indices { result.horizons[index].widen(before: 0, after: count) }
    return result
  }

  /// The profile with its properties at other places among more of them.
  fileprivate func arranged(at places: [Int], of count: Int, prefix: String) -> SoilProfile {
    func arranged(_ numbers: [Double]) -> [Double] {
      var all = [Double](repeating: .nan, count: count)
      for (place, number) in zip(places, numbers) { all[place] = number }
      return all
    }
    return SoilProfile(
      id: prefix + id, x: x, y: y,
      horizons: horizons.map { horizon in
        var result = horizon
        result.values = arranged(horizon.values)
        if !horizon.limits.isEmpty { result.limits = arranged(horizon.limits) }
        return result
      })
  }
}
