import Display

/// Ends horizons where others begin that have a value of the same property.
///
/// Of two horizons that overlap, the one that begins lower keeps its depths; where both begin at
/// one depth, the shorter one does. The other keeps what is left of it, in several pieces where
/// need be. A property that only one of the two has keeps its depths, so that nothing is lost that
/// nothing else stands for.
struct HorizonOverlaps {
  let properties: [SoilProperty]
  /// What was overlapping and what was done, in words.
  private(set) var findings: [(value: String, repair: String)] = []

  init(properties: [SoilProperty]) {
    self.properties = properties
  }

  /// What is left of a horizon for a property.
  private struct Rest: Hashable {
    /// The horizons that take the rest of its depths.
    var others: [Int] = []
    var kept: [Range<Double>] = []
  }

  /// The horizons of a profile without overlaps of a property, from the surface down.
  mutating func resolved(_ horizons: [SoilHorizon]) -> [SoilHorizon] {
    // A horizon makes room for those after it.
    let ordered = horizons.sorted { ($0.top, $1.bottom) < ($1.top, $0.bottom) }
    var pieces: [SoilHorizon] = []
    for index in ordered.indices { pieces += resolved(index, in: ordered) }
    pieces.sort { ($0.top, $0.bottom) < ($1.top, $1.bottom) }
    return Self.joined(pieces)
  }

  private mutating func resolved(_ index: Int, in ordered: [SoilHorizon]) -> [SoilHorizon] {
    let horizon = ordered[index]
    let rests = horizon.values.indices.map { column in
      horizon.isMeasured(column) ? Self.rest(index, column, in: ordered) : Rest()
    }
    guard rests.contains(where: { !$0.others.isEmpty }) else { return [horizon] }
    report(horizon, rests, ordered)
    return Self.pieces(horizon, rests.map(\.kept))
  }

  private static func rest(_ index: Int, _ column: Int, in ordered: [SoilHorizon]) -> Rest {
    let horizon = ordered[index]
    var rest = Rest()
    var start = horizon.top
    func keep(to end: Double) {
      // A piece within the tolerance of depths would be nothing.
      if end - start >= 2 * SoilHorizon.tolerance { rest.kept.append(start..<end) }
    }
    for other in ordered.indices.dropFirst(index + 1) {
      let next = ordered[other]
      guard start < horizon.bottom, next.overlaps(below: horizon) else { break }
      guard next.isMeasured(column), next.bottom > start else { continue }
      keep(to: next.top)
      start = next.bottom
      rest.others.append(other)
    }
    keep(to: horizon.bottom)
    return rest
  }

  /// A horizon cut at all ends of what is kept of its properties.
  private static func pieces(_ horizon: SoilHorizon, _ kept: [[Range<Double>]]) -> [SoilHorizon] {
    let ends = Set(kept.joined().flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
    return zip(ends, ends.dropFirst()).compactMap { top, bottom in
      var piece = horizon
      piece.top = top
      piece.bottom = bottom
      for column in kept.indices
      where !kept[column].contains(where: { $0.lowerBound <= top && bottom <= $0.upperBound }) {
        piece.values[column] = .nan
        if !piece.limits.isEmpty { piece.limits[column] = .nan }
      }
      return piece.values.indices.contains(where: piece.isMeasured) ? piece : nil
    }
  }

  /// Pieces of the same depths with values of different properties become one.
  private static func joined(_ pieces: [SoilHorizon]) -> [SoilHorizon] {
    var result: [SoilHorizon] = []
    for piece in pieces {
      if let last = result.last, last.top == piece.top, last.bottom == piece.bottom,
        !piece.values.indices.contains(where: { piece.isMeasured($0) && last.isMeasured($0) })
      {
        result[result.count - 1].take(piece)
      } else {
        result.append(piece)
      }
    }
    return result
  }

  private mutating func report(
    _ horizon: SoilHorizon, _ rests: [Rest], _ ordered: [SoilHorizon]
  ) {
    var seen: Set<Rest> = []
    for rest in rests where !rest.others.isEmpty && seen.insert(rest).inserted {
      let columns = rests.indices.filter { rests[$0] == rest }
      let spans = ([horizon] + rest.others.map { ordered[$0] }).map {
        HorizonRepair.span($0.top, $0.bottom)
      }
      let kept = rest.kept.map { HorizonRepair.span($0.lowerBound, $0.upperBound) }
      let place = kept.isEmpty ? "not kept" : "kept at " + WordList.text(kept)
      let names = columns.map { column in
        let property = properties[column]
        return kept.isEmpty ? property.text([horizon.values[column]]) : property.name
      }
      findings.append(
        (
          "\(WordList.text(spans)); of the first, \(WordList.text(names)) \(place)",
          Self.sentence(rest, of: horizon)
        ))
    }
  }

  private static func sentence(_ rest: Rest, of horizon: SoilHorizon) -> String {
    guard let first = rest.kept.first else { return "the longer one left out: others cover it" }
    if rest.kept.count > 1 { return "the upper one split" }
    return first.lowerBound == horizon.top
      ? "the upper one shortened" : "the longer one keeps what lies below"
  }
}

extension SoilHorizon {
  /// Whether it has a value of a property, or one below a detection limit.
  func isMeasured(_ column: Int) -> Bool {
    !values[column].isNaN || (!limits.isEmpty && !limits[column].isNaN)
  }

  /// Whether it begins above the end of a horizon that begins no lower.
  func overlaps(below other: SoilHorizon) -> Bool {
    top < other.bottom - SoilHorizon.tolerance
  }

  /// Takes the values that another horizon has.
  fileprivate mutating func take(_ other: SoilHorizon) {
    if !other.limits.isEmpty { fillLimits() }
    takeTexts(other)
    for column in values.indices where other.isMeasured(column) {
      values[column] = other.values[column]
      if !other.limits.isEmpty { limits[column] = other.limits[column] }
    }
  }
}
