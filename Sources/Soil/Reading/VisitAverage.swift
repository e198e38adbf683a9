/// The mean of several visits to one site.
enum VisitAverage {
  /// The horizons of all visits as one profile: wherever the boundaries of any visit lie one horizon
  /// ends, and its values are the means of those that the visits have there.
  static func horizons(
    _ visits: [[SoilHorizon]], properties: [SoilProperty], censored: CensoredRule
  ) -> [SoilHorizon] {
    let bounds = Set(visits.joined().flatMap { [$0.top, $0.bottom] }).sorted()
    return zip(bounds, bounds.dropFirst()).compactMap { top, bottom in
      let group = visits.joined().filter {
        $0.top <= top && $0.bottom >= bottom
      }.map { RawHorizon($0, top: top, bottom: bottom) }
      guard bottom - top >= 2 * SoilHorizon.tolerance, !group.isEmpty else { return nil }
      let merge = HorizonMerge(group, properties: properties, censored: censored)
      return SoilHorizon(top: top, bottom: bottom, values: merge.values, limits: merge.limits)
    }
  }
}

extension RawHorizon {
  /// A part of a horizon.
  fileprivate init(_ horizon: SoilHorizon, top: Double, bottom: Double) {
    self.init(top: top, bottom: bottom, values: horizon.values)
    limits = horizon.limits
  }
}
