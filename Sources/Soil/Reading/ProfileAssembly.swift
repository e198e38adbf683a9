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
  private(set) var ids: [String] = []
  private var indices: [String: Int] = [:]
  var horizons: [[RawHorizon]] = []
  private var places: [SiteCoordinate?] = []
  private var findings: [Finding] = []
  private var notes: [String] = []
  var rowCount = 0
  private var decimalCommas = 0
  private var groupedNumbers = 0
  var depthsWithUnit = 0
  /// How often a column has a word such as `ND`, by the two in one text.
  private var undetermined: [String: Int] = [:]
  /// How many values were computed from others of their row, by the way in which.
  private var computed: [String: Int] = [:]

  package init(
    properties: [SoilProperty], crs: CoordinateReferenceSystem, repairs: ProfileRepairs,
    detectionLimits: [String: Double] = [:], depthUnit: DepthUnit = .centimetres
  ) {
    self.properties = properties
    self.crs = crs
    self.repairs = repairs
    self.detectionLimits = detectionLimits
    self.depthUnit = depthUnit
  }

  /// The index of a row's profile, made where it is new; `nil` for a row without identifier.
  package mutating func profile(_ id: String, row: Int) -> Int? {
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

  package mutating func add(_ horizon: RawHorizon, to profile: Int) {
    rowCount += 1
    horizons[profile].append(horizon)
  }

  /// Keeps the first place of a profile and reports others.
  package mutating func place(_ profile: Int, x: Double, y: Double) {
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

  /// A number from an entry; not-a-number where there is none, and what is strange is noted with
  /// the horizon's depths, where it has any.
  mutating func number(
    _ text: String, _ column: String, _ id: String, top: Double = .nan, bottom: Double = .nan
  ) -> Double {
    switch NumberEntry(text) {
    case .number(let value, let decimalComma):
      if decimalComma { decimalCommas += 1 }
      // Shorter ones have no two groups of digits.
      if text.utf8.count > 6, NumberEntry.decimal(text) == nil, NumberEntry.grouped(text) != nil {
        groupedNumbers += 1
      }
      return value
    case .undetermined: undetermined["\(column): “\(text)”", default: 0] += 1
    case let entry:
      guard let (rule, repair) = Self.fault(entry) else { return .nan }
      note(
        id, rule, Self.described(text, column, top, bottom),
        text.contains("°") ? repair + ": write degrees as a decimal number" : repair)
    }
    return .nan
  }

  /// What is wrong with an entry that is no number, and what is done about it.
  private static func fault(_ entry: NumberEntry) -> (rule: Finding.Rule, repair: String)? {
    switch entry {
    case .number, .missing, .undetermined: nil
    case .belowLimit: (.belowLimit, CensoredRule.missing.sentence)
    case .aboveLimit: (.aboveLimit, "counts as missing: only its lower bound is known")
    case .outOfRange: (.outOfRange, "counts as missing: too great for a number")
    case .notANumber: (.notANumber, "counts as missing")
    }
  }

  /// An entry with its column and depths, for example `oc 10-20 cm: BDL`.
  private static func described(
    _ text: String, _ column: String, _ top: Double, _ bottom: Double
  ) -> String {
    guard !top.isNaN || !bottom.isNaN else { return "\(column): \(text)" }
    let ends = [top, bottom].map { $0.isNaN ? "?" : NumberText.trimmed($0, decimals: 2) }
    return "\(column) \(ends[0])-\(ends[1]) cm: \(text)"
  }

  /// Reports words such as `ND` once a column; there may be thousands of them.
  private mutating func noteUndetermined() {
    for (entry, count) in undetermined.sorted(by: { $0.key < $1.key }) {
      note(
        "", .undetermined, "\(entry), \(count.counted("time"))",
        "counts as missing; where it means not detected, write < and the limit")
    }
  }

  /// A measured value in the column's unit, and its detection limit where it is censored.
  ///
  /// - Returns: The value, not-a-number where missing, with what stands in for a censored one; and
  ///   the limit, not-a-number for a value that is not censored, infinite where it is not known.
  mutating func measured(
    _ text: String, _ column: String, _ id: String, top: Double = .nan, bottom: Double = .nan
  ) -> (value: Double, limit: Double) {
    guard NumberEntry(text) == .belowLimit else {
      return (number(text, column, id, top: top, bottom: bottom), .nan)
    }
    let limit = Self.limit(text) ?? detectionLimits[column] ?? .infinity
    let value = repairs.censored.value(below: limit)
    let isUnknown = limit.isInfinite && repairs.censored != .missing
    note(
      id, .belowLimit, Self.described(text, column, top, bottom),
      isUnknown
        ? "counts as missing: the limit is not known, give it by detectionLimits"
        : repairs.censored.sentence)
    return (value, limit)
  }

  /// The number of an entry such as `< 0,5`; `nil` for `< LOD`.
  private static func limit(_ text: String) -> Double? {
    let number = String(text.drop { $0.isWhitespace || $0 == "<" || $0 == "=" || $0 == "≤" })
    let value = NumberEntry(number).value
    return value.isFinite && value >= 0 ? value : nil
  }

  /// A value computed from others of its row; not-a-number where there is none, which is reported
  /// where something is there to compute it from.
  mutating func derived(
    _ outcome: ProfileReader.Fallback.Outcome, _ id: String, _ horizon: RawHorizon
  ) -> Double {
    switch outcome {
    case .value(let value, let remark):
      computed[remark, default: 0] += 1
      return value
    case .lacking(let reason):
      let text = Self.described(reason, "layer", horizon.top, horizon.bottom)
      note(id, .notDerived, text, "counts as missing")
      return .nan
    case .nothing: return .nan
    }
  }

  /// Says how many values were computed, and how.
  mutating func remarkDerived() {
    for (text, count) in computed.sorted(by: { $0.key < $1.key }) {
      remark("\(count.counted("time")) \(text)")
    }
  }

  /// Keeps a sentence for the notes.
  mutating func remark(_ sentence: String) { notes.append(sentence) }

  /// Reports a row that lies above the mineral soil by its own mark, and is left out.
  mutating func noteLitter(_ id: String, top: Double, bottom: Double) {
    rowCount += 1
    note(
      id, .litter,
      "\(NumberText.trimmed(top, decimals: 2))-\(NumberText.trimmed(bottom, decimals: 2)) cm",
      "left out: marked as litter")
  }

  mutating func noteSecondSite(_ id: String) {
    note(id, .siteTwice, "", "the first one kept")
  }

  mutating func noteSites(file: String, unused: [String], seen: Set<String>) {
    let text = "coordinates are from “\(file)”"
    notes.append(
      unused.isEmpty
        ? text
        : text
          + "; \(unused.count) of its sites \(unused.count.agreeing("has", "have")) no horizons")
    for id in unused { note(id, .siteUnused, file, "left out") }
    for id in ids where !seen.contains(id) { note(id, .siteMissing, file, "kept without place") }
  }

  mutating func note(
    _ id: String, _ rule: Finding.Rule, _ value: String, _ repair: String
  ) {
    findings.append(Finding(profile: id, rule: rule, value: value, repair: repair))
  }
}

extension ProfileAssembly {
  /// Repairs, checks, and makes the profiles.
  package mutating func finish(source: String) throws -> SoilProfiles {
    let context = RunContext.current
    guard !ids.isEmpty else {
      throw SoilError.noHorizons(path: source, reason: "no row has a profile identifier")
    }
    takeOutDepthCodes()
    doubtCodes()
    turnDownwardDepths()
    var profiles: [SoilProfile] = []
    var rounded = 0
    var greatest = 0.0
    for index in ids.indices {
      if index % 256 == 0 { try context.checkCancellation() }
      var repair = HorizonRepair(id: ids[index], repairs: repairs, properties: properties)
      let kept = repair.repaired(horizons[index])
      findings += repair.findings
      rounded += repair.roundedDepths
      greatest = max(greatest, repair.greatestRounding)
      profiles.append(
        SoilProfile(
          id: ids[index], x: places[index]?.x ?? .nan, y: places[index]?.y ?? .nan,
          horizons: kept))
    }
    noteUndetermined()
    findings += try ValueChecks.run(
      &profiles, properties: properties, outliers: repairs.outliers, context: context)
    findings += RepeatedProfiles.run(&profiles, rule: repairs.repeatedProfiles)
    findings += DepthUnitCheck.run(profiles, unit: depthUnit)
    findings += try CoordinateChecks(crs: crs, swapped: repairs.swappedCoordinates)
      .run(&profiles)
    return SoilProfiles(
      crs: crs, properties: properties, checks: Finding.table(findings),
      notes: allNotes(rounded: rounded, by: greatest), source: source, repairs: repairs,
      profiles: profiles)
  }

  /// Profiles that have several places and several horizons of the same depths may be several ones.
  private var ambiguousIdentifiers: Int {
    func ids(_ rule: Finding.Rule) -> Set<String> {
      Set(findings.filter { $0.rule == rule }.map(\.profile))
    }
    return ids(.coordinatesDiffer).intersection(ids(.duplicate)).count
  }

  private func allNotes(rounded: Int, by greatest: Double) -> [String] {
    var all = ["\(rowCount.counted("row")) \(rowCount.agreeing("was", "were")) read"] + notes
    if depthUnit != .centimetres { all.append("depths were converted from \(depthUnit) to cm") }
    for property in properties {
      if let remark = property.remark { all.append(remark) }
      if property.fileUnit != property.unit, property.remark == nil {
        all.append("\(property.name) was converted from \(property.fileUnit) to \(property.unit)")
      }
    }
    let ambiguous = ambiguousIdentifiers
    if ambiguous > 0 {
      all.append(
        "\(ambiguous.counted("profile")) \(ambiguous.agreeing("has", "have")) several places and "
          + "repeated horizons, as profiles of several surveys with one identifier; give each an "
          + "identifier of its own")
    }
    if depthsWithUnit > 0 {
      all.append("\(depthsWithUnit.counted("depth")) written with a unit of its own")
    }
    if groupedNumbers > 0 {
      all.append(
        "\(groupedNumbers.counted("number")) \(groupedNumbers.agreeing("has", "have")) separated "
          + "thousands")
    }
    if decimalCommas > 0 {
      all.append(
        "\(decimalCommas.counted("number")) \(decimalCommas.agreeing("has", "have")) a decimal comma"
      )
    }
    if rounded > 0 {
      let most = NumberText.brief(greatest)
      all.append(
        "\(rounded.counted("depth")) \(rounded.agreeing("was", "were")) rounded to 0.01 cm, by at most \(most) cm"
      )
    }
    return all + Finding.summary(findings)
  }
}
