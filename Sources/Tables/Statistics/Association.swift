/// How numbers of two lists go together, over the pairs of which both are known.
package enum Association {
  /// The pairs of which both are known.
  package static func complete(
    _ x: [Double], _ y: [Double]
  ) -> (x: [Double], y: [Double]) {
    let places = x.indices.filter { !x[$0].isNaN && !y[$0].isNaN }
    return (places.map { x[$0] }, places.map { y[$0] })
  }

  /// The covariance with the divisor n − 1; not-a-number for fewer than two pairs.
  package static func covariance(_ x: [Double], _ y: [Double]) -> Double {
    let pairs = complete(x, y)
    let count = pairs.x.count
    guard count > 1 else { return .nan }
    return products(pairs.x, pairs.y).xy / Double(count - 1)
  }

  /// A correlation; not-a-number for fewer than three pairs and where one list does not vary.
  package static func correlation(
    _ x: [Double], _ y: [Double], _ method: CorrelationMethod
  ) -> Double {
    var (x, y) = complete(x, y)
    guard x.count > 2 else { return .nan }
    if method == .spearman { (x, y) = (Ranks.of(x), Ranks.of(y)) }
    let sums = products(x, y)
    guard sums.xx > 0, sums.yy > 0 else { return .nan }
    return min(1, max(-1, sums.xy / (sums.xx.squareRoot() * sums.yy.squareRoot())))
  }

  /// Sums of products of differences from the means.
  package static func products(
    _ x: [Double], _ y: [Double]
  ) -> (xx: Double, yy: Double, xy: Double) {
    let (meanX, meanY) = (Moments.mean(x), Moments.mean(y))
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for index in x.indices {
      let (a, b) = (x[index] - meanX, y[index] - meanY)
      xx += a * a
      yy += b * b
      xy += a * b
    }
    return (xx, yy, xy)
  }
}

/// Which correlation is meant.
public enum CorrelationMethod: String, Sendable, CaseIterable {
  /// Of the numbers: how near to a line they are.
  case pearson
  /// Of their ranks: how near to any ascending or descending curve they are.
  case spearman
}

/// Numbers of entries in ascending order.
package enum Ranks {
  /// From 1; equal numbers share the mean of their ranks, missing ones have none.
  package static func of(_ values: [Double]) -> [Double] {
    let order = values.indices.filter { !values[$0].isNaN }.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: .nan, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for place in start..<end { ranks[order[place]] = Double(start + end + 1) / 2 }
      start = end
    }
    return ranks
  }
}
