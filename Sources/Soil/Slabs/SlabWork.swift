import Basics
import Display

/// Cuts profiles into slices and takes the quantiles of their values.
struct SlabWork {
  private let profiles: SoilProfiles
  private let column: Int
  private let slabs: [DepthInterval]
  private let probabilities: [Double]

  init(
    _ profiles: SoilProfiles, column: Int, slabs: [DepthInterval], probabilities: [Double]
  ) {
    self.profiles = profiles
    self.column = column
    self.slabs = slabs
    self.probabilities = probabilities
  }

  func summary(_ groupColumn: String?) throws -> SlabSummary {
    var groups = ["all profiles": profiles.profiles]
    if let groupColumn {
      let entries = try profiles.siteTexts(groupColumn)
      groups = Dictionary(grouping: profiles.profiles) { entries[$0.id] ?? "" }
    }
    let without = groups.removeValue(forKey: "")?.count ?? 0
    let names = groups.keys.sorted()
    guard !names.isEmpty else {
      throw SoilError.nothingToHarmonize(
        property: profiles.properties[column].name, reason: "no profile has a group")
    }
    return SlabSummary(
      property: profiles.properties[column], groups: names, slabs: slabs,
      probabilities: probabilities, profilesWithoutGroup: without,
      profileCounts: names.map { groups[$0]?.count ?? 0 },
      cells: try names.map { try cells(groups[$0] ?? []) })
  }

  private func cells(_ group: [SoilProfile]) throws -> [SlabSummary.Cell] {
    let context = RunContext.current
    let measured = group.map { profile in
      profile.horizons.compactMap { horizon in
        horizon.values[column].isNaN
          ? nil
          : MeasuredSpan(
            top: horizon.top, bottom: horizon.bottom, value: horizon.values[column])
      }
    }
    return try slabs.map { slab in
      try context.checkCancellation()
      return cell(slab, measured)
    }
  }

  private func cell(_ slab: DepthInterval, _ group: [[MeasuredSpan]]) -> SlabSummary.Cell {
    let slices = max(1, Int(slab.thickness.rounded()))
    let middles = (0..<slices).map {
      slab.top + (Double($0) + 0.5) * slab.thickness / Double(slices)
    }
    var values: [Double] = []
    var contributing = 0
    for spans in group {
      let before = values.count
      for middle in middles { values += Self.value(spans, middle).map { [$0] } ?? [] }
      contributing += values.count > before ? 1 : 0
    }
    let share = Double(values.count) / Double(max(1, group.count * slices))
    values.sort()
    return SlabSummary.Cell(
      quantiles: probabilities.map { Quantile.of(sorted: values, $0) }, profiles: contributing,
      share: share)
  }

  /// The value at a depth, a mean where horizons overlap; `nil` where none reaches it.
  private static func value(_ spans: [MeasuredSpan], _ depth: Double) -> Double? {
    var (sum, count) = (0.0, 0.0)
    for span in spans where span.top <= depth && depth < span.bottom {
      sum += span.value
      count += 1
    }
    return count > 0 ? sum / count : nil
  }
}
