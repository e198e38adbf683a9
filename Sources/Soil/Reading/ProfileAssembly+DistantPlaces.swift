import Geodata

extension ProfileAssembly {
  /// Keeps the first of several places of a profile that are near to one another; what is done about
  /// places far apart ``ProfileRepairs/distantPlaces`` says.
  ///
  /// - Throws: ``SoilError/placesApart(path:example:)`` where no profile is left.
  mutating func settlePlaces(source: String) throws {
    guard places.contains(where: { $0.count > 1 }) else { return }
    let distance = try PlaceDistance(crs)
    var refused: Set<Int> = []
    for profile in ids.indices where places[profile].count > 1 {
      // Zeros stand for what is not known.
      places[profile].removeAll { $0.x == 0 && $0.y == 0 }
      let groups = grouped(places[profile], distance)
      guard groups.count > 1, repairs.distantPlaces != .keepFirst else {
        noteNearPlaces(profile)
        continue
      }
      if repairs.distantPlaces == .separate, separate(profile, groups, distance) { continue }
      noteDistantPlaces(profile, groups, distance)
      refused.insert(profile)
    }
    guard refused.count < ids.count else {
      let example = findings.last { $0.rule == .placesApart }
      throw SoilError.placesApart(
        path: source, example: example.map { "“\($0.profile)”: \($0.value)" } ?? "")
    }
    leaveOut(refused)
  }

  /// The first place of each group of places near to it.
  private func grouped(
    _ places: [SiteCoordinate], _ distance: PlaceDistance
  ) -> [SiteCoordinate] {
    places.reduce(into: [SiteCoordinate]()) { groups, place in
      let isNear = groups.contains { distance.metres($0, place) <= PlaceDistance.same }
      if !isNear { groups.append(place) }
    }
  }

  private mutating func noteNearPlaces(_ profile: Int) {
    for place in places[profile].dropFirst() {
      note(ids[profile], .coordinatesDiffer, "\(place.x), \(place.y)", "the first ones kept")
    }
  }

  private mutating func noteDistantPlaces(
    _ profile: Int, _ groups: [SiteCoordinate], _ distance: PlaceDistance
  ) {
    let canSeparate = horizons[profile].allSatisfy { $0.place != nil }
    let rules = canSeparate ? ".separate or .keepFirst" : ".keepFirst"
    note(
      ids[profile], .placesApart, apart(groups, distance),
      "profile left out; where profiles share the identifier give one of several columns, as "
        + "profile: [\"survey\", \"number\"], otherwise ProfileRepairs(distantPlaces: \(rules))")
  }

  /// Places far apart in words.
  private func apart(_ groups: [SiteCoordinate], _ distance: PlaceDistance) -> String {
    let farthest = groups.dropFirst().map { distance.metres(groups[0], $0) }.max() ?? 0
    return "\(groups.count) places up to \(PlaceDistance.text(farthest)) apart: "
      + WordList.text(groups.map { "\($0.x), \($0.y)" })
  }

  /// Makes a profile of each place; tells whether every row has one.
  private mutating func separate(
    _ profile: Int, _ groups: [SiteCoordinate], _ distance: PlaceDistance
  ) -> Bool {
    var rows = groups.map { _ in [RawHorizon]() }
    for horizon in horizons[profile] {
      guard let place = horizon.place,
        let group = groups.firstIndex(where: {
          distance.metres($0, place) <= PlaceDistance.same
        })
      else { return false }
      rows[group].append(horizon)
    }
    note(
      ids[profile], .placesApart, apart(groups, distance),
      "\(groups.count) profiles made of it, one a place")
    (horizons[profile], places[profile]) = (rows[0], [groups[0]])
    for (number, place) in groups.enumerated().dropFirst() {
      ids.append(freeIdentifier(ids[profile], number + 1))
      sites.append(sites[profile])
      horizons.append(rows[number])
      places.append([place])
    }
    return true
  }

  /// An identifier with a number that no other profile has.
  private func freeIdentifier(_ id: String, _ number: Int) -> String {
    var result = "\(id) (\(number))"
    while ids.contains(result) { result += "′" }
    return result
  }

  private mutating func leaveOut(_ profiles: Set<Int>) {
    guard !profiles.isEmpty else { return }
    let kept = ids.indices.filter { !profiles.contains($0) }
    ids = kept.map { ids[$0] }
    sites = kept.map { sites[$0] }
    horizons = kept.map { horizons[$0] }
    places = kept.map { places[$0] }
  }
}
