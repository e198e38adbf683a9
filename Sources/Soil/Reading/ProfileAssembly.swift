import Display
import Geodata
import Tables

/// Collects rows into profiles, and everything that was found on the way.
package struct ProfileAssembly {
  let properties: [SoilProperty]
  let crs: CoordinateReferenceSystem
  let repairs: ProfileRepairs
  /// The limits of entries such as `< LOD`, by column, in the column's unit.
  let detectionLimits: [String: Double]
  let depthUnit: DepthUnit
  /// Whether the unit of depths was stated, so that it is not doubted.
  let isDepthUnitStated: Bool
  /// Whether depths were read, and not stated.
  var hasDepthColumns = true
  /// Whether places were read, so that those missing are found.
  var hasPlaces = true
  var ids: [String] = []
  /// The identifiers of the profiles' sites, which several visits share.
  var sites: [String] = []
  private var indices: [String: Int] = [:]
  /// The profiles of each site, and the same by identifiers with `1` for `1.0`.
  private var indicesOfSites: [String: [Int]] = [:]
  private var indicesOfPlain: [String: [Int]] = [:]
  var horizons: [[RawHorizon]] = []
  /// The different places of each profile, in the order in which they occur.
  var places: [[SiteCoordinate]] = []
  var findings: [Finding] = []
  var notes: [String] = []
  var rowCount = 0
  var decimalCommas = 0
  var groupedNumbers = 0
  var depthsWithUnit = 0
  /// How many coordinates were written with minutes or a letter, and those in doubt by column.
  var degreesWithParts = 0
  var coordinateDoubts: [String: [CoordinateEntry.Doubt: [String]]] = [:]
  /// Whether the reference system is one of degrees; `nil` until that is asked for.
  var isGeographic: Bool?
  /// How often a column has a word such as `ND`, by the two in one text.
  var undetermined: [String: Int] = [:]
  /// How many values were computed from others of their row, by the way in which.
  var computed: [String: Int] = [:]

  package init(
    properties: [SoilProperty], crs: CoordinateReferenceSystem, repairs: ProfileRepairs,
    detectionLimits: [String: Double] = [:], depthUnit: DepthUnit? = nil
  ) {
    self.properties = properties
    self.crs = crs
    self.repairs = repairs
    self.detectionLimits = detectionLimits
    self.depthUnit = depthUnit ?? .centimetres
    isDepthUnitStated = depthUnit != nil
  }

  /// A site, and the visit to it where each visit is a profile.
  struct Site {
    let id: String
    /// The identifier with `1` for `1.0`.
    let plain: String
    var visit = ""

    /// The identifier of the profile.
    var profile: String { visit.isEmpty ? id : id + " / " + visit }
  }

  /// The index of a row's profile, made where it is new; `nil` for a row without identifier.
  package mutating func profile(_ id: String, row: Int) -> Int? {
    profile(Site(id: id, plain: id), row: row)
  }

  /// The same for a site whose identifier may be written otherwise elsewhere.
  mutating func profile(_ site: Site, row: Int) -> Int? {
    let id = site.profile
    if let index = indices[id] { return index }
    guard site.id.contains(where: { !$0.isWhitespace }) else {
      rowCount += 1
      note("", .noIdentifier, "row \(row + 1)", "left out")
      return nil
    }
    indices[id] = ids.count
    indicesOfSites[site.id, default: []].append(ids.count)
    indicesOfPlain[site.plain, default: []].append(ids.count)
    ids.append(id)
    sites.append(site.id)
    horizons.append([])
    places.append([])
    return ids.count - 1
  }

  /// The index of a profile that has horizons.
  func known(_ id: String) -> Int? { indices[id] }

  /// The profiles of a site: of its identifier, or else of one that is the same number.
  func profiles(of site: String, plain: String) -> [Int] {
    indicesOfSites[site] ?? indicesOfPlain[plain] ?? []
  }

  package mutating func add(_ horizon: RawHorizon, to profile: Int) {
    rowCount += 1
    horizons[profile].append(horizon)
  }

  /// Keeps a place of a profile.
  package mutating func place(_ profile: Int, x: Double, y: Double) {
    guard x.isFinite, y.isFinite else { return }
    let place = SiteCoordinate(x: x, y: y)
    // So many places of one identifier are none of a profile, and more would say no more.
    guard places[profile].last != place, places[profile].count < 1000,
      !places[profile].contains(place)
    else { return }
    places[profile].append(place)
  }

  /// Keeps a sentence for the notes.
  mutating func remark(_ sentence: String) { notes.append(sentence) }

  mutating func note(
    _ id: String, _ rule: Finding.Rule, _ value: String, _ repair: String
  ) {
    findings.append(Finding(profile: id, rule: rule, value: value, repair: repair))
  }
}

extension ProfileAssembly {
  /// The visits by the profiles' identifiers; none for a profile of several visits.
  private var visitEntries: [String: String] {
    var entries: [String: String] = [:]
    for (id, rows) in zip(ids, horizons) {
      let visits = Set(rows.map(\.visit))
      if visits.count == 1, let visit = visits.first, !visit.isEmpty { entries[id] = visit }
    }
    return entries
  }

  /// Repairs, checks, and makes the profiles.
  package mutating func finish(source: String) throws -> SoilProfiles {
    let context = RunContext.current
    guard !ids.isEmpty else {
      throw SoilError.noHorizons(path: source, reason: "no row has a profile identifier")
    }
    try settlePlaces(source: source)
    takeOutDepthCodes()
    doubtCodes()
    turnDownwardDepths()
    var work = RepairWork(repairs: repairs, properties: properties)
    work.areDepthsStated = !hasDepthColumns
    var profiles: [SoilProfile] = []
    for index in ids.indices {
      if index % 256 == 0 { try context.checkCancellation() }
      let place = places[index].first ?? SiteCoordinate(x: .nan, y: .nan)
      var profile = SoilProfile(
        id: ids[index], x: place.x, y: place.y,
        horizons: work.repaired(horizons[index], of: ids[index]))
      if sites[index] != ids[index] { profile.site = sites[index] }
      profiles.append(profile)
    }
    findings += work.findings
    noteUndetermined()
    noteCoordinateDoubts()
    findings += try ValueChecks.run(
      &profiles, properties: properties, repairs: repairs, context: context)
    findings += RepeatedProfiles.run(&profiles, rule: repairs.repeatedProfiles)
    findings += DepthUnitCheck.run(
      profiles, unit: depthUnit, isStated: isDepthUnitStated,
      isSettled: !hasDepthColumns || repairs.hasConfirmed(.depthUnit))
    if hasPlaces {
      findings += try CoordinateChecks(crs: crs, repairs: repairs).run(&profiles)
    }
    remarkVisits(profiles)
    var result = SoilProfiles(
      crs: crs, properties: properties, checks: Finding.table(findings),
      notes: allNotes(rounded: work.roundedDepths, by: work.greatestRounding), source: source,
      repairs: repairs, profiles: profiles)
    if profiles.contains(where: { $0.site != nil }) {
      let entries = profiles.map { ($0.id, $0.site ?? $0.id) }
      result.siteEntries[OwnColumns.site] = Dictionary(entries) { first, _ in first }
    }
    let visits = visitEntries
    if !visits.isEmpty { result.siteEntries[OwnColumns.visit] = visits }
    return result
  }
}
