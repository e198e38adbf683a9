import Basics

/// The values of a property in all horizons, as the doubts about its unit need them.
struct UnitEvidence {
  /// All values, sorted.
  let all: [Double]
  /// Those of horizons whose middle is no deeper than 30 cm, sorted.
  let topsoil: [Double]

  init(_ profiles: [SoilProfile], _ column: Int) {
    var all: [Double] = []
    var topsoil: [Double] = []
    for profile in profiles {
      for horizon in profile.horizons where !horizon.values[column].isNaN {
        all.append(horizon.values[column])
        if horizon.top + horizon.bottom <= 60 { topsoil.append(horizon.values[column]) }
      }
    }
    self.all = all.sorted()
    self.topsoil = topsoil.sorted()
  }

  var median: Double { Quantile.of(sorted: all, 0.5) }

  /// Whether the values, times a scale, lie where they usually do.
  func isUsual(_ usual: UsualValues, scale: Double) -> Bool {
    guard usual.median.contains(median * scale) else { return false }
    guard let signs = usual.topsoil, topsoil.count >= 3 else { return true }
    let middle = Quantile.of(sorted: topsoil, 0.5) * scale
    let isPoor =
      middle < signs.poorMedian && Quantile.of(sorted: topsoil, 0.9) * scale < signs.poorMost
    let isRich =
      middle > signs.richMedian && Quantile.of(sorted: all, 0.1) * scale > signs.richLeast
    return !isPoor && !isRich
  }

  /// How many values, times a scale, are impossible.
  func impossible(_ property: SoilProperty, scale: Double = 1) -> Int {
    all.count { !property.plausible.contains($0 * scale) }
  }
}
