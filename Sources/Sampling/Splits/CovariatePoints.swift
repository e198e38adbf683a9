import Basics
import Display

/// Places as points in the space of their covariates, each scaled to mean 0 and variance 1.
struct CovariatePoints {
  /// The coordinates, row by row `[n, C]`.
  private let values: [Double]
  private let width: Int
  let count: Int

  init(_ table: [[Double]]) {
    count = table.count
    width = table.first?.count ?? 0
    var values = [Double](repeating: 0, count: table.count * width)
    for column in 0..<width {
      let raw = table.map { $0[column] }
      let mean = raw.reduce(0, +) / Double(raw.count)
      let squares = raw.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let spread = (squares / Double(raw.count)).squareRoot()
      guard spread > 1e-9 * mean.magnitude, spread > 0, spread.isFinite else { continue }
      for row in raw.indices { values[row * width + column] = (raw[row] - mean) / spread }
    }
    self.values = values
  }

  private func squared(_ first: Int, _ second: Int) -> Double {
    let (one, other) = (first * width, second * width)
    var sum = 0.0
    for column in 0..<width {
      let gap = values[one + column] - values[other + column]
      sum += gap * gap
    }
    return sum
  }
}

extension CovariatePoints {
  /// The points that cover the space most evenly: the two farthest from each other, and then always
  /// the one farthest from those chosen. The earlier point wins a tie.
  ///
  /// Source: Kennard & Stone (1969), DOI 10.1080/00401706.1969.10490666.
  func kennardStone(_ wanted: Int, _ context: RunContext) throws -> [Int] {
    var chosen = try farthestPair(context)
    if wanted == 1 { return [chosen[0]] }
    var nearest = (0..<count).map { point in
      min(squared(point, chosen[0]), squared(point, chosen[1]))
    }
    for point in chosen { nearest[point] = -1 }
    while chosen.count < wanted {
      if chosen.count % 64 == 0 { try context.checkCancellation() }
      var next = 0
      for point in 1..<count where nearest[point] > nearest[next] { next = point }
      chosen.append(next)
      nearest[next] = -1
      for point in 0..<count where nearest[point] >= 0 {
        nearest[point] = min(nearest[point], squared(point, next))
      }
    }
    return chosen
  }

  private func farthestPair(_ context: RunContext) throws -> [Int] {
    var (best, pair) = (-1.0, [0, 0])
    for first in 0..<count {
      if first % 64 == 0 { try context.checkCancellation() }
      for second in first + 1..<max(count, first + 1) {
        let distance = squared(first, second)
        if distance > best { (best, pair) = (distance, [first, second]) }
      }
    }
    return pair
  }

  /// Groups of near points by k-means; fewer groups where there are fewer different points.
  ///
  /// Sources: Lloyd (1982), DOI 10.1109/TIT.1982.1056489; the starting points: Arthur &
  /// Vassilvitskii (2007), k-means++, DOI 10.5555/1283383.1283494.
  func clusters(
    _ wanted: Int, _ generator: inout SeededGenerator, _ context: RunContext
  ) throws -> [Int] {
    var centres = startingCentres(wanted, &generator)
    var groups = [Int](repeating: -1, count: count)
    for _ in 0..<100 {
      try context.checkCancellation()
      let next = (0..<count).map { nearest($0, centres) }
      if next == groups { break }
      groups = next
      var sums = centres.map { _ in [Double](repeating: 0, count: width) }
      var sizes = [Double](repeating: 0, count: centres.count)
      for point in 0..<count {
        sizes[groups[point]] += 1
        for column in 0..<width { sums[groups[point]][column] += values[point * width + column] }
      }
      for group in centres.indices where sizes[group] > 0 {
        centres[group] = sums[group].map { $0 / sizes[group] }
      }
    }
    return groups
  }

  private func startingCentres(
    _ wanted: Int, _ generator: inout SeededGenerator
  ) -> [[Double]] {
    var chosen = [generator.index(below: count)]
    var nearest = (0..<count).map { squared($0, chosen[0]) }
    while chosen.count < wanted {
      let total = nearest.reduce(0, +)
      guard total > 0 else { break }
      var rest = generator.uniform() * total
      var next = nearest.lastIndex { $0 > 0 } ?? 0
      for point in 0..<count where nearest[point] > 0 {
        rest -= nearest[point]
        if rest < 0 {
          next = point
          break
        }
      }
      chosen.append(next)
      for point in 0..<count { nearest[point] = min(nearest[point], squared(point, next)) }
    }
    return chosen.map { Array(values[$0 * width..<($0 + 1) * width]) }
  }

  private func nearest(_ point: Int, _ centres: [[Double]]) -> Int {
    var (best, least) = (0, Double.infinity)
    for (group, centre) in centres.enumerated() {
      var sum = 0.0
      for column in 0..<width {
        let gap = values[point * width + column] - centre[column]
        sum += gap * gap
      }
      if sum < least { (best, least) = (group, sum) }
    }
    return best
  }
}
