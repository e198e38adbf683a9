import Display

/// One horizon from several of the same depths.
struct HorizonMerge {
  private(set) var values: [Double]
  /// The detection limits of values that are censored in all rows that have one, as in
  /// ``SoilHorizon/limits``.
  private(set) var limits: [Double] = []
  /// The entries of properties in which the rows differ, in words.
  private(set) var differing: [String] = []
  private var deeds: [Deed] = []

  /// What was done about entries that differ.
  private enum Deed: String {
    case averaged = "values averaged"
    case measuredKept = "the measured value kept"
    case greatestLimit = "the greatest limit kept"
  }

  init(_ group: [RawHorizon], properties: [SoilProperty], censored: CensoredRule) {
    values = properties.map { _ in .nan }
    let limits = properties.indices.map { Self.limit(group, $0) }
    for column in properties.indices {
      let known = group.map { $0.values[column] }.filter { !$0.isNaN }
      let isAveraged = known.contains { $0 != known.first }
      if !limits[column].isNaN {
        values[column] = censored.value(below: limits[column])
      } else if isAveraged {
        values[column] = known.reduce(0, +) / Double(known.count)
      } else {
        values[column] = known.first ?? .nan
      }
      let rows = group.filter { $0.entry(column) != nil }
      guard let first = rows.first, rows.contains(where: { $0.differs(from: first, column) })
      else { continue }
      differing.append(properties[column].text(rows.compactMap { $0.entry(column) }))
      let deed: Deed =
        limits[column].isNaN ? (isAveraged ? .averaged : .measuredKept) : .greatestLimit
      if !deeds.contains(deed) { deeds.append(deed) }
    }
    if limits.contains(where: { !$0.isNaN }) { self.limits = limits }
  }

  /// What was done.
  var sentence: String {
    deeds.isEmpty
      ? "merged, the values agree" : deeds.map(\.rawValue).joined(separator: ", ")
  }

  /// A merged value is censored where none of the values behind it was measured.
  private static func limit(_ group: [RawHorizon], _ column: Int) -> Double {
    var greatest = Double.nan
    for horizon in group {
      let limit = horizon.limit(column)
      if limit.isNaN {
        if !horizon.values[column].isNaN { return .nan }
      } else {
        greatest = greatest.isNaN ? limit : max(greatest, limit)
      }
    }
    return greatest
  }
}

extension RawHorizon {
  /// The detection limit of a censored value; not-a-number for others.
  func limit(_ column: Int) -> Double { limits.isEmpty ? .nan : limits[column] }

  /// Whether another horizon has another value or another limit of a property.
  func differs(from other: RawHorizon, _ column: Int) -> Bool {
    func isSame(_ here: Double, _ there: Double) -> Bool {
      here == there || (here.isNaN && there.isNaN)
    }
    return !isSame(values[column], other.values[column])
      || !isSame(limit(column), other.limit(column))
  }

  /// What the file has for a property, in the unit that is kept: a number, or `<` and the limit;
  /// `nil` where nothing.
  func entry(_ column: Int) -> String? {
    let limit = limit(column)
    if !limit.isNaN { return limit.isFinite ? "<" + NumberText.brief(limit) : "< LOD" }
    return values[column].isNaN ? nil : NumberText.brief(values[column])
  }
}
