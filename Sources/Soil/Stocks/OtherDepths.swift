import Display

/// The mean of what was measured at other horizon limits, over a horizon that lacks it.
///
/// Bulk density and coarse fragments are often sampled at fixed depths, organic carbon by horizons.
/// Values that cover at least half of a horizon stand for it with their mean, weighted by the
/// thickness they have in it; what covers less is not used.
struct OtherDepths {
  /// The part of a horizon that must be covered.
  static let coverage = 0.5

  let value: Double
  /// The horizon and those the mean is of, in words.
  let text: String

  /// `nil` where the others cover less than half of the horizon.
  init?(_ column: Int, over horizon: SoilHorizon, in profile: SoilProfile) {
    let interval = DepthInterval(checkedTop: horizon.top, bottom: horizon.bottom)
    let spans = profile.horizons.filter { !$0.values[column].isNaN }.map {
      MeasuredSpan(top: $0.top, bottom: $0.bottom, value: $0.values[column])
    }.filter { $0.shared(interval) > SoilHorizon.tolerance }
    let part = Self.covered(spans, of: horizon) / interval.thickness
    guard part >= Self.coverage - 1e-9 else { return nil }
    value = MeasuredSpan.mean(spans, over: interval)
    let share = part < 1 - 1e-9 ? ", \(NumberText.trimmed(100 * part, decimals: 0)) % of it" : ""
    text = "\(interval.name): mean of \(WordList.text(spans.map(\.text)))\(share)"
  }

  /// How many cm of a horizon spans cover, those that two cover once.
  private static func covered(_ spans: [MeasuredSpan], of horizon: SoilHorizon) -> Double {
    var end = horizon.top
    var sum = 0.0
    for span in spans.sorted(by: { $0.top < $1.top }) {
      let start = max(end, span.top)
      let bottom = min(span.bottom, horizon.bottom)
      guard bottom > start else { continue }
      sum += bottom - start
      end = bottom
    }
    return sum
  }
}

extension SoilProfile {
  /// Fills a property in horizons that have organic carbon and lack it with what was measured in
  /// them at other horizon limits.
  ///
  /// - Returns: The means that were filled in.
  mutating func fill(_ column: Int, whereMeasured carbon: Int) -> [OtherDepths] {
    let measured = self
    return horizons.indices.compactMap { index in
      let horizon = measured.horizons[index]
      guard !horizon.values[carbon].isNaN, !horizon.isMeasured(column),
        let mean = OtherDepths(column, over: horizon, in: measured)
      else { return nil }
      horizons[index].values[column] = mean.value
      return mean
    }
  }
}
