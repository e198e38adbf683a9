/// Quantiles of numbers.
enum Quantiles {
  /// The quantile of sorted numbers by linear interpolation between order statistics.
  ///
  /// Source: Hyndman & Fan (1996), type 7, DOI 10.2307/2684934.
  static func type7(_ sorted: [Double], _ probability: Double) -> Double {
    guard let last = sorted.last else { return .nan }
    let position = min(max(probability, 0), 1) * Double(sorted.count - 1)
    let index = Int(position)
    guard index + 1 < sorted.count else { return last }
    return sorted[index] + (position - Double(index)) * (sorted[index + 1] - sorted[index])
  }
}
