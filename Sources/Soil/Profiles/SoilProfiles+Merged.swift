import Display
import Geodata

extension SoilProfiles {
  /// The profiles with the properties of others, for data sets that keep one property a file, as
  /// WoSIS does.
  ///
  /// Profiles are matched by their identifiers, and their horizons by top and bottom. What only one
  /// of the two has stays, with the properties of the other missing. Coordinates are those of these
  /// profiles, where they have any; a profile with other ones in the two is a row of ``checks``, and
  /// is left out where they are far apart, unless ``ProfileRepairs/distantPlaces`` of these profiles
  /// says otherwise.
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
    var merge = ProfileMerge(
      here: properties.count, there: others.properties.count, rule: repairs.distantPlaces,
      distance: try PlaceDistance(crs))
    for profile in profiles { merge.add(profile) }
    for profile in others.profiles { merge.match(profile) }
    let onlyThere = others.count - merge.shared
    var result = replacing(
      properties: properties + others.properties,
      checks: checks.adding(others.checks.cells).adding(merge.conflicts.map(\.cells)),
      notes: notes + others.notes + Finding.summary(merge.conflicts) + [
        "\(merge.shared.counted("profile")) and \(merge.sharedHorizons.counted("horizon")) of "
          + "“\(others.source)” were matched; \(onlyThere.counted("profile")) "
          + "\(onlyThere.agreeing("is", "are")) only there"
      ],
      source: source + " and " + others.source, profiles: merge.kept)
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
  /// What is done about profiles whose places in the two sources are far apart.
  let rule: DistantPlaceRule
  let distance: PlaceDistance
  private var profiles: [SoilProfile] = []
  private var refused: Set<Int> = []
  var shared = 0
  var sharedHorizons = 0
  /// Profiles with several places.
  var conflicts: [Finding] = []
  private var indices: [String: Int] = [:]

  init(here: Int, there: Int, rule: DistantPlaceRule, distance: PlaceDistance) {
    self.here = here
    self.there = there
    self.rule = rule
    self.distance = distance
  }

  /// The profiles without those that are none.
  var kept: [SoilProfile] {
    profiles.indices.filter { !refused.contains($0) }.map { profiles[$0] }
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
      append(profile)
      return
    }
    if isFar(profile, from: profiles[index]) {
      separate(profile, from: index)
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

  /// Adds a profile that only the second source has.
  private mutating func append(_ profile: SoilProfile) {
    var wider = profile
    for horizon in wider.horizons.indices {
      wider.horizons[horizon].widen(before: here, after: 0)
    }
    profiles.append(wider)
  }

  private func isFar(_ profile: SoilProfile, from other: SoilProfile) -> Bool {
    guard rule != .keepFirst, !profile.x.isNaN, !profile.y.isNaN, !other.x.isNaN, !other.y.isNaN
    else { return false }
    let metres = distance.metres(
      SiteCoordinate(x: profile.x, y: profile.y), SiteCoordinate(x: other.x, y: other.y))
    return metres > PlaceDistance.same
  }

  /// Keeps the profiles of the two sources apart, or leaves both out.
  private mutating func separate(_ profile: SoilProfile, from index: Int) {
    let isKept = rule == .separate
    if isKept {
      append(
        SoilProfile(
          id: profile.id + " (2)", x: profile.x, y: profile.y, horizons: profile.horizons))
    } else {
      refused.insert(index)
    }
    conflicts.append(
      Finding(
        profile: profile.id, rule: .placesApart,
        value: "\(profiles[index].x), \(profiles[index].y) and \(profile.x), \(profile.y)",
        repair: isKept
          ? "2 profiles made of it, one a place"
          : "profile left out; read the first set with ProfileRepairs(distantPlaces: .separate or "
            + ".keepFirst)"))
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
