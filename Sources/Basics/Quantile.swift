/// Quantiles of sorted numbers.
package enum Quantile {
  /// Linear interpolation between order statistics; not-a-number where there are no numbers.
  ///
  /// Source: Hyndman & Fan (1996), type 7, DOI 10.1080/00031305.1996.10473566.
  package static func of(sorted values: [Double], _ probability: Double) -> Double {
    guard let last = values.last else { return .nan }
    let position = min(max(probability, 0), 1) * Double(values.count - 1)
    let lower = position.rounded(.down)
    let index = Int(lower)
    guard index + 1 < values.count else { return last }
    return between(values[index], values[index + 1], position - lower)
  }

  /// The number at a share of the way between two; the first one at 0, also where it is infinite.
  package static func between(_ first: Double, _ second: Double, _ share: Double) -> Double {
    share == 0 || first == second ? first : first + share * (second - first)
  }
}
