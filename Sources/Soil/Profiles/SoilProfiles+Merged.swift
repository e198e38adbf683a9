import Display
import Geodata

extension SoilProfiles {
  /// The profiles with the properties of others, for data sets that keep one property a file, as
  /// WoSIS does.
  ///
  /// Profiles are matched by their identifiers, and their horizons by top and bottom. What only one
  /// of the two has stays, with the properties of the other missing. Coordinates are those of these
  /// profiles, where they have any; a profile with other ones in the two is a row of ``checks``.
  /// For other profiles with the same property use ``appending(_:prefix:)``.
  ///
  /// - Parameter others: Profiles with other properties, in the same reference system.
  /// - Returns: All profiles; how many were matched stands in ``notes``.
  /// - Throws: ``SoilError/propertyInBoth(_:here:there:)``,
  ///   ``SoilError/referenceSystemsDiffer(_:_:)``.
  public func merged(with others: SoilProfiles) throws -> SoilProfiles {
    for property in others.properties where properties.contains(where: { $0.name == property.name })
    {
      throw SoilError.propertyInBoth(property.name, here: source, there: others.source)
    }
    guard try crs.isSame(as: others.crs) else {
      throw SoilError.referenceSystemsDiffer(crs.description, others.crs.description)
    }
    var merge = ProfileMerge(here: properties.count, there: others.properties.count)
    for profile in profiles { merge.add(profile) }
    for profile in others.profiles { merge.match(profile) }
    let onlyThere = others.count - merge.shared
    var result = replacing(
      properties: properties + others.properties,
      checks: checks.adding(others.checks.rows).adding(merge.conflicts.map(\.cells)),
      notes: notes + others.notes + Finding.summary(merge.conflicts) + [
        "\(merge.shared.counted("profile")) and \(merge.sharedHorizons.counted("horizon")) of "
          + "“\(others.source)” were matched; \(onlyThere.counted("profile")) "
          + "\(onlyThere.agreeing("is", "are")) only there"
      ],
      source: source + " and " + others.source, profiles: merge.profiles)
    for (column, entries) in others.siteEntries {
      result.siteEntries[column, default: [:]].merge(entries) { here, _ in here }
    }
    return result
  }
}

/// Brings profiles of two sources together.
private struct ProfileMerge {
  /// The number of properties of the first source.
  let here: Int
  /// The number of properties of the second source.
  let there: Int
  var profiles: [SoilProfile] = []
  var shared = 0
  var sharedHorizons = 0
  /// Profiles with several places.
  var conflicts: [Finding] = []
  private var indices: [String: Int] = [:]

  init(here: Int, there: Int) {
    self.here = here
    self.there = there
  }

  mutating func add(_ profile: SoilProfile) {
    var wider = profile
    for horizon in wider.horizons.indices {
      wider.horizons[horizon].widen(before: 0, after: there)
    }
    indices[profile.id] = profiles.count
    profiles.append(wider)
  }

  mutating func match(_ profile: SoilProfile) {
    guard let index = indices[profile.id] else {
      var wider = profile
      for horizon in wider.horizons.indices {
        wider.horizons[horizon].widen(before: here, after: 0)
      }
      profiles.append(wider)
      return
    }
    shared += 1
    if profiles[index].x.isNaN || profiles[index].y.isNaN {
      (profiles[index].x, profiles[index].y) = (profile.x, profile.y)
    } else if !profile.x.isNaN, !profile.y.isNaN,
      (profile.x, profile.y) != (profiles[index].x, profiles[index].y)
    {
      conflicts.append(
        Finding(
          profile: profile.id, rule: .coordinatesDiffer, value: "\(profile.x), \(profile.y)",
          repair: "the first ones kept"))
    }
    for horizon in profile.horizons { match(horizon, in: index) }
    profiles[index].horizons.sort { ($0.top, $0.bottom) < ($1.top, $1.bottom) }
  }

  private mutating func match(_ horizon: SoilHorizon, in index: Int) {
    let tolerance = SoilHorizon.tolerance
    let same = profiles[index].horizons.firstIndex {
      abs($0.top - horizon.top) < tolerance && abs($0.bottom - horizon.bottom) < tolerance
    }
    guard let same else {
      var wider = horizon
      wider.widen(before: here, after: 0)
      profiles[index].horizons.append(wider)
      return
    }
    sharedHorizons += 1
    profiles[index].horizons[same].values.replaceSubrange(here..., with: horizon.values)
    profiles[index].horizons[same].takeTexts(horizon)
    guard !horizon.limits.isEmpty else { return }
    profiles[index].horizons[same].fillLimits()
    profiles[index].horizons[same].limits.replaceSubrange(here..., with: horizon.limits)
  }
}

extension SoilHorizon {
  /// Adds missing values before and after those there are.
  mutating func widen(before: Int, after: Int) {
    func missing(_ count: Int) -> [Double] { [Double](repeating: .nan, count: count) }
    values = missing(before) + values + missing(after)
    if !limits.isEmpty { limits = missing(before) + limits + missing(after) }
  }

  /// Gives every value a place for its limit.
  mutating func fillLimits() {
    if limits.isEmpty { limits = [Double](repeating: .nan, count: values.count) }
  }
}
