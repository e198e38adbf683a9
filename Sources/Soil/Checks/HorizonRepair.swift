import Display

/// Brings the horizons of one profile into order, and says what it did.
struct HorizonRepair {
  let id: String
  let repairs: ProfileRepairs
  let properties: [SoilProperty]
  /// Whether the user has stated the depths, so that those of different properties may overlap.
  var areDepthsStated = false
  private(set) var findings: [Finding] = []
  /// How many depths were rounded to a tenth of a millimetre.
  private(set) var roundedDepths = 0
  /// By how much the most, in cm.
  private(set) var greatestRounding = 0.0

  init(id: String, repairs: ProfileRepairs, properties: [SoilProperty]) {
    self.id = id
    self.repairs = repairs
    self.properties = properties
  }

  /// The horizons with usable depths, from the surface down.
  mutating func repaired(_ raw: [RawHorizon]) -> [SoilHorizon] {
    var horizons = raw.map { rounded($0) }
    horizons = withoutMarkedLitter(horizons)
    horizons = movedBelowOrganicSoil(horizons) ?? markedByName(horizons)
    horizons = filledDepths(raisedLitter(horizons))
    horizons = turned(horizons)
    horizons = thickOnes(horizons)
    horizons =
      repairs.litter == .leaveOut
      ? mineralOnes(withoutNamedLitter(horizons)) : shiftedBelowLitter(horizons)
    horizons.sort { ($0.top, $0.bottom) < ($1.top, $1.bottom) }
    let result = merged(horizons).map { SoilHorizon($0) }
    let hasOverlaps = checkNeighbours(result)
    return hasOverlaps && repairs.overlaps == .shorten ? shortened(result) : result
  }

  mutating func note(_ rule: Finding.Rule, _ value: String, _ repair: String) {
    findings.append(Finding(profile: id, rule: rule, value: value, repair: repair))
  }

  /// Depths in words.
  static func span(_ top: Double, _ bottom: Double) -> String {
    let upper = top.isNaN ? "?" : NumberText.trimmed(top, decimals: 2)
    let lower = bottom.isNaN ? "?" : NumberText.trimmed(bottom, decimals: 2)
    return upper + (bottom < 0 ? " to " : "-") + lower + " cm"
  }

  private mutating func rounded(_ horizon: RawHorizon) -> RawHorizon {
    var result = horizon
    result.top = roundedDepth(horizon.top)
    result.bottom = roundedDepth(horizon.bottom)
    return result
  }

  private mutating func roundedDepth(_ depth: Double) -> Double {
    guard depth.isFinite, depth.magnitude < 1e6 else { return .nan }
    let rounded = (depth * 100).rounded() / 100
    // The last bits of a number that was converted from another unit are no rounding.
    if abs(rounded - depth) > 1e-9 {
      roundedDepths += 1
      greatestRounding = max(greatestRounding, abs(rounded - depth))
    }
    return rounded
  }

  /// A missing bottom becomes the next top, a missing top the bottom above or the surface.
  private mutating func filledDepths(_ horizons: [RawHorizon]) -> [RawHorizon] {
    var result: [RawHorizon] = []
    for horizon in horizons {
      guard horizon.top.isNaN || horizon.bottom.isNaN else {
        result.append(horizon)
        continue
      }
      var filled = horizon
      let text = Self.span(horizon.top, horizon.bottom)
      if repairs.missingDepths == .leaveOut || (horizon.top.isNaN && horizon.bottom.isNaN) {
        note(.missingDepth, text, "left out")
        continue
      }
      if horizon.bottom.isNaN {
        guard let next = horizons.map(\.top).filter({ $0 > horizon.top }).min() else {
          note(.missingDepth, text, "left out")
          continue
        }
        filled.bottom = next
        note(.missingDepth, text, "bottom set to the next top")
      } else {
        let above = horizons.filter { !$0.top.isNaN }.map(\.bottom)
          .filter { $0 < horizon.bottom }.max()
        filled.top = above ?? 0
        note(
          .missingDepth, text,
          above == nil ? "top set to the surface" : "top set to the bottom above")
      }
      result.append(filled)
    }
    return result
  }

  /// Old descriptions count litter upwards from the mineral surface, as 8-3 and 3-0 cm; other
  /// horizons whose top is below their bottom have the two exchanged where there is room, and are
  /// left out as misspelt where there is none.
  private mutating func turned(_ horizons: [RawHorizon]) -> [RawHorizon] {
    let litter = litterTops(horizons)
    var result: [RawHorizon] = []
    for horizon in horizons {
      var turned = horizon
      if horizon.top > horizon.bottom {
        let text = Self.span(horizon.top, horizon.bottom)
        if litter.contains(horizon.bottom) {
          if repairs.litter == .shiftToZero {
            result.append(horizon.upward)
            continue
          }
          note(.litter, text, "left out: counted upwards from the mineral surface")
          continue
        }
        if repairs.inverted == .leaveOut {
          note(.inverted, text, "left out")
          continue
        }
        (turned.top, turned.bottom) = (horizon.bottom, horizon.top)
        let collides = horizons.contains {
          $0.top < turned.bottom - SoilHorizon.tolerance
            && $0.bottom > turned.top + SoilHorizon.tolerance
        }
        if collides {
          note(.inverted, text, "left out: exchanged, it would overlap others")
          continue
        }
        note(.inverted, text, "top and bottom exchanged")
      }
      result.append(turned)
    }
    return result
  }

  /// The heights on which layers of litter rest; none where no mineral horizon begins at 0.
  func litterTops(_ horizons: [RawHorizon]) -> Set<Double> {
    guard horizons.contains(where: { $0.top == 0 && $0.bottom > 0 }) else { return [] }
    var tops: Set<Double> = [0]
    // Sorted from the surface upwards, each layer may rest on the one before.
    for horizon in horizons.sorted(by: { $0.bottom < $1.bottom })
    where horizon.top > horizon.bottom && tops.contains(horizon.bottom) {
      tops.insert(horizon.top)
    }
    return tops
  }

  private mutating func thickOnes(_ horizons: [RawHorizon]) -> [RawHorizon] {
    var result: [RawHorizon] = []
    for horizon in horizons {
      // Twice the tolerance: what is left after a neighbour's end is moved must not be nothing.
      if horizon.bottom - horizon.top < 2 * SoilHorizon.tolerance {
        note(.zeroThickness, Self.span(horizon.top, horizon.bottom), "left out")
      } else {
        result.append(horizon)
      }
    }
    return result
  }

  /// Depths count from the mineral surface; what lies above is litter.
  mutating func mineralOnes(_ horizons: [RawHorizon]) -> [RawHorizon] {
    var result: [RawHorizon] = []
    for horizon in horizons {
      var kept = horizon
      if horizon.bottom <= 0 {
        note(.litter, Self.span(horizon.top, horizon.bottom), "left out")
        continue
      }
      if horizon.top < 0 {
        note(.litter, Self.span(horizon.top, horizon.bottom), "cut at the surface")
        kept.top = 0
      }
      result.append(kept)
    }
    return result
  }

  /// Horizons of the same depths become one.
  private mutating func merged(_ sorted: [RawHorizon]) -> [RawHorizon] {
    var result: [RawHorizon] = []
    var group: [RawHorizon] = []
    for horizon in sorted {
      if let first = group.first, first.top == horizon.top, first.bottom == horizon.bottom {
        group.append(horizon)
      } else {
        if !group.isEmpty { result.append(merge(group)) }
        group = [horizon]
      }
    }
    if !group.isEmpty { result.append(merge(group)) }
    return result
  }

  private mutating func merge(_ group: [RawHorizon]) -> RawHorizon {
    var result = group[0]
    guard group.count > 1 else { return result }
    let text = Self.span(result.top, result.bottom)
    if repairs.duplicates == .first {
      for left in group.dropFirst() {
        note(.duplicate, text + ": " + dropped(left, first: result), "the first one kept")
      }
      return result
    }
    let merge = HorizonMerge(group, properties: properties, censored: repairs.censored)
    result.values = merge.values
    result.limits = merge.limits
    for other in group.dropFirst() { result.takeTexts(other) }
    let rows = group.count > 2 ? ", \(group.count) rows" : ""
    let entries = merge.differing.isEmpty ? "" : ": " + merge.differing.joined(separator: "; ")
    note(.duplicate, text + rows + entries, merge.sentence)
    return result
  }

  /// A horizon that is not kept: its row, and its values where they are others.
  private func dropped(_ horizon: RawHorizon, first: RawHorizon) -> String {
    let row = horizon.row.map { "row \($0)" } ?? "a repetition"
    let beside = first.row.map { " beside row \($0)" } ?? ""
    let others = horizon.values.indices.filter { column in
      horizon.entry(column) != nil && horizon.differs(from: first, column)
    }
    guard !others.isEmpty else { return "\(row) left out\(beside), no value differs" }
    let values = others.map { properties[$0].text([horizon.entry($0) ?? ""]) }
    return "\(row) left out\(beside), with " + WordList.text(values)
  }

  /// Reports gaps and overlaps, and tells whether there are overlaps.
  private mutating func checkNeighbours(_ horizons: [SoilHorizon]) -> Bool {
    var hasOverlaps = false
    guard var deepest = horizons.first else { return false }
    for (last, below) in zip(horizons, horizons.dropFirst()) {
      if last.bottom > deepest.bottom { deepest = last }
      let above = below.overlaps(below: last) ? last : deepest
      if below.overlaps(below: above) {
        hasOverlaps = true
        noteOverlap(above, below)
      } else if below.top > above.bottom + SoilHorizon.tolerance {
        note(.gap, Self.text(above, below), "kept; the spline bridges it")
      }
    }
    return hasOverlaps
  }

  /// Reports an overlap that stays.
  private mutating func noteOverlap(_ above: SoilHorizon, _ below: SoilHorizon) {
    let isShared = above.values.indices.contains {
      above.isMeasured($0) && below.isMeasured($0)
    }
    if !isShared, areDepthsStated { return }
    if !isShared {
      note(.overlap, Self.text(above, below), "kept: no property has a value in both")
    } else if repairs.overlaps == .refuse {
      note(.overlap, Self.text(above, below), "profile not harmonized where both have a value")
    }
  }

  private static func text(_ above: SoilHorizon, _ below: SoilHorizon) -> String {
    span(above.top, above.bottom) + " and " + span(below.top, below.bottom)
  }

  private mutating func shortened(_ horizons: [SoilHorizon]) -> [SoilHorizon] {
    var overlaps = HorizonOverlaps(properties: properties)
    let result = overlaps.resolved(horizons)
    for finding in overlaps.findings { note(.overlap, finding.value, finding.repair) }
    return result
  }
}
