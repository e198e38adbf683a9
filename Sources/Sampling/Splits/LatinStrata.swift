import Basics

/// The strata of some numbers, of which each should have its share of the places chosen.
struct LatinStrata {
  /// The stratum of each place, one list a number.
  private let strata: [[Int]]
  /// How many places each stratum should have, one list a number.
  private let targets: [[Int]]

  init(columns: [[Double]], wanted: Int) {
    var strata: [[Int]] = []
    var targets: [[Int]] = []
    for column in columns {
      let sorted = column.sorted()
      var edges: [Double] = []
      var numbers: [Int] = []
      var pending = 0
      for index in 1...max(1, wanted) {
        pending += 1
        let upper = Quantile.of(sorted: sorted, Double(index) / Double(max(1, wanted)))
        let lower = edges.last ?? sorted.first ?? 0
        guard upper > lower || index == wanted else { continue }
        edges.append(upper)
        numbers.append(pending)
        pending = 0
      }
      strata.append(column.map { Self.stratum(of: $0, edges) })
      targets.append(numbers)
    }
    self.strata = strata
    self.targets = targets
  }

  /// The first stratum whose upper edge is above a value; the last one holds its edge.
  private static func stratum(of value: Double, _ edges: [Double]) -> Int {
    var (low, high) = (0, edges.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if edges[middle] > value { high = middle } else { low = middle + 1 }
    }
    return low
  }

  func counts(_ chosen: [Int]) -> [[Int]] {
    strata.indices.map { number in
      var counts = [Int](repeating: 0, count: targets[number].count)
      for place in chosen { counts[strata[number][place]] += 1 }
      return counts
    }
  }

  func move(_ counts: inout [[Int]], from old: Int, to new: Int) {
    for number in strata.indices {
      counts[number][strata[number][old]] -= 1
      counts[number][strata[number][new]] += 1
    }
  }

  func deviation(_ counts: [[Int]]) -> Double {
    var sum = 0
    for (have, want) in zip(counts, targets) {
      for index in have.indices { sum += abs(have[index] - want[index]) }
    }
    return Double(sum)
  }

  /// By how much the strata of a place are too full.
  func excess(_ counts: [[Int]], at place: Int) -> Double {
    var sum = 0
    for number in strata.indices {
      let stratum = strata[number][place]
      sum += counts[number][stratum] - targets[number][stratum]
    }
    return Double(sum)
  }
}
