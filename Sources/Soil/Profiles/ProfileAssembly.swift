import Display
import Geodata

/// Collects rows into profiles, and everything that was found on the way.
struct ProfileAssembly {
  let properties: [SoilProperty]
  let crs: CoordinateReferenceSystem
  let overlaps: OverlapRule
  private var ids: [String] = []
  private var indices: [String: Int] = [:]
  private var horizons: [[RawHorizon]] = []
  private var places: [SiteCoordinate?] = []
  private var findings: [Finding] = []
  private var notes: [String] = []
  private var rowCount = 0
  private var decimalCommas = 0

  init(properties: [SoilProperty], crs: CoordinateReferenceSystem, overlaps: OverlapRule) {
    self.properties = properties
    self.crs = crs
    self.overlaps = overlaps
  }

  /// The index of a row's profile, made where it is new; `nil` for a row without identifier.
  mutating func profile(_ id: String, row: Int) -> Int? {
    if let index = indices[id] { return index }
    guard id.contains(where: { !$0.isWhitespace }) else {
      rowCount += 1
      note("", .noIdentifier, "row \(row + 1)", "left out")
      return nil
    }
    indices[id] = ids.count
    ids.append(id)
    horizons.append([])
    places.append(nil)
    return ids.count - 1
  }

  /// The index of a profile that has horizons.
  func known(_ id: String) -> Int? { indices[id] }

  mutating func add(_ horizon: RawHorizon, to profile: Int) {
    rowCount += 1
    horizons[profile].append(horizon)
  }

  /// Keeps the first place of a profile and reports others.
  mutating func place(_ profile: Int, x: Double, y: Double) {
    guard x.isFinite, y.isFinite else { return }
    let place = SiteCoordinate(x: x, y: y)
    guard let known = places[profile] else {
      places[profile] = place
      return
    }
    if known != place {
      note(ids[profile], .coordinatesDiffer, "\(x), \(y)", "the first ones kept")
    }
  }

  /// A number from an entry; not-a-number where there is none, and what is strange is noted.
  mutating func number(_ text: String, _ column: String, _ id: String) -> Double {
    switch NumberEntry(text) {
    case .number(let value, let decimalComma):
      if decimalComma { decimalCommas += 1 }
      return value
    case .missing: return .nan
    case .belowLimit:
      note(id, .belowLimit, "\(column): \(text)", "counts as missing, not as zero")
      return .nan
    case .notANumber:
      note(id, .notANumber, "\(column): \(text)", "counts as missing")
      return .nan
    }
  }

  /// Keeps a sentence for the notes.
  mutating func remark(_ sentence: String) { notes.append(sentence) }

  /// Reports a horizon that lies above the mineral soil by its own mark.
  mutating func noteLitter(_ id: String, top: Double, bottom: Double) {
    note(
      id, .litter,
      "\(NumberText.trimmed(top, decimals: 2))-\(NumberText.trimmed(bottom, decimals: 2)) cm",
      "left out: marked as litter")
  }

  mutating func noteSecondSite(_ id: String) {
    note(id, .siteTwice, "", "the first one kept")
  }

  mutating func noteSites(file: String, unused: Int, seen: Set<String>) {
    let text = "coordinates are from “\(file)”"
    notes.append(unused == 0 ? text : text + "; \(unused) of its sites have no horizons")
    for id in ids where !seen.contains(id) { note(id, .siteMissing, file, "kept without place") }
  }

  private mutating func note(
    _ id: String, _ rule: Finding.Rule, _ value: String, _ repair: String
  ) {
    findings.append(Finding(profile: id, rule: rule, value: value, repair: repair))
  }
}

extension ProfileAssembly {
  /// Repairs, checks, and makes the profiles.
  mutating func finish(source: String) throws -> SoilProfiles {
    let context = RunContext.current
    guard !ids.isEmpty else {
      throw SoilError.noHorizons(path: source, reason: "no row has a profile identifier")
    }
    var profiles: [SoilProfile] = []
    var rounded = 0
    var greatest = 0.0
    for index in ids.indices {
      if index % 256 == 0 { try context.checkCancellation() }
      var repair = HorizonRepair(id: ids[index], overlaps: overlaps)
      let kept = repair.repaired(horizons[index])
      findings += repair.findings
      rounded += repair.roundedDepths
      greatest = max(greatest, repair.greatestRounding)
      profiles.append(
        SoilProfile(
          id: ids[index], x: places[index]?.x ?? .nan, y: places[index]?.y ?? .nan,
          horizons: kept))
    }
    findings += ValueChecks.run(&profiles, properties: properties)
    findings += try checkPlaces(&profiles)
    return SoilProfiles(
      crs: crs, properties: properties, checks: Finding.table(findings),
      notes: allNotes(rounded: rounded, by: greatest), source: source, overlaps: overlaps,
      profiles: profiles)
  }

  private func checkPlaces(_ profiles: inout [SoilProfile]) throws -> [Finding] {
    let isGeographic = try crs.isGeographic
    var findings: [Finding] = []
    for index in profiles.indices {
      let (id, x, y) = (profiles[index].id, profiles[index].x, profiles[index].y)
      if x.isNaN || y.isNaN {
        findings.append(
          Finding(
            profile: id, rule: .coordinatesMissing, value: "", repair: "left out when sampled"))
      } else if isGeographic, x.magnitude > 360 || y.magnitude > 90 {
        findings.append(
          Finding(
            profile: id, rule: .coordinatesOutside, value: "\(x), \(y)",
            repair: "set to missing"))
        profiles[index].x = .nan
        profiles[index].y = .nan
      }
    }
    return findings
  }

  private func allNotes(rounded: Int, by greatest: Double) -> [String] {
    var all = ["\(rowCount) rows were read"] + notes
    for property in properties {
      if let remark = property.remark { all.append(remark) }
      if property.fileUnit != property.unit, property.remark == nil {
        all.append("\(property.name) was converted from \(property.fileUnit) to \(property.unit)")
      }
    }
    if decimalCommas > 0 { all.append("\(decimalCommas) numbers have a decimal comma") }
    if rounded > 0 {
      let most = NumberText.brief(greatest)
      all.append("\(rounded) depths were rounded to 0.01 cm, by at most \(most) cm")
    }
    return all + Finding.summary(findings)
  }
}
