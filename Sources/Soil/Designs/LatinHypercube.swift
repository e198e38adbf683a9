import Display
import Glibc

/// Chooses places so that every covariate is represented over its whole range: a conditioned Latin
/// hypercube by simulated annealing.
///
/// The range of each number is divided at its quantiles into as many strata as places are wanted;
/// each stratum should have one. Strata that equal values make empty are joined with the next one,
/// which then should have as many. Classes should keep their shares, and numbers their
/// correlations.
///
/// Source: Minasny & McBratney (2006), DOI 10.1016/j.cageo.2005.12.009.
package struct LatinHypercube {
  /// The number of exchanges tried.
  static let steps = 10_000

  /// The places chosen, ascending.
  package private(set) var chosen: [Int]

  private let count: Int
  private let strata: LatinStrata
  private let classes: [[Double]]
  private let classShares: [Double]
  private let numbers: CorrelatedNumbers
  private var generator: SeededGenerator

  /// Starts from places drawn at random.
  ///
  /// - Parameters:
  ///   - table: The covariates of each place, `[places][C]`, none missing.
  ///   - isClass: Whether a covariate is the 0/1 indicator of a class, `[C]`.
  ///   - wanted: The number of places to choose, less than there are.
  ///   - generator: Draws the exchanges.
  package init(
    table: [[Double]], isClass: [Bool], wanted: Int, generator: SeededGenerator
  ) {
    self.generator = generator
    var order = Array(table.indices)
    order.shuffle(with: &self.generator)
    chosen = order.prefix(wanted).sorted()
    func column(_ index: Int) -> [Double] { table.map { $0[index] } }
    let columns = isClass.indices.filter { !isClass[$0] }.map(column)
    strata = LatinStrata(columns: columns, wanted: wanted)
    count = table.count
    numbers = CorrelatedNumbers(columns: columns)
    classes = isClass.indices.filter { isClass[$0] }.map(column)
    classShares = classes.map { $0.reduce(0, +) / Double(table.count) }
  }

  /// How far the places chosen are from a Latin hypercube: the sum of the three parts.
  package var objective: Double { parts(chosen).reduce(0, +) }

  /// The parts of the objective for any choice of places: strata, classes, correlations.
  package func parts(_ places: [Int]) -> [Double] {
    let counts = strata.counts(places)
    let shares = classes.map { column in
      places.reduce(0) { $0 + column[$1] } / Double(max(1, places.count))
    }
    return [
      strata.deviation(counts), zip(shares, classShares).reduce(0) { $0 + abs($1.0 - $1.1) },
      numbers.deviation(numbers.sums(places), places.count),
    ]
  }

  /// Exchanges places while that helps, and at first also where it does not.
  ///
  /// - Throws: ``Interrupted``.
  package mutating func run(_ context: RunContext) throws {
    var inside = chosen
    let known = Set(chosen)
    var outside = (0..<count).filter { !known.contains($0) }
    var counts = strata.counts(inside)
    var sums = numbers.sums(inside)
    var shares = classes.map { column in inside.reduce(0) { $0 + column[$1] } }
    let size = Double(inside.count)
    func cost() -> Double {
      strata.deviation(counts) + numbers.deviation(sums, inside.count)
        + zip(shares, classShares).reduce(0) { $0 + abs($1.0 / size - $1.1) }
    }
    func exchange(_ old: Int, _ new: Int) {
      strata.move(&counts, from: old, to: new)
      numbers.move(&sums, from: old, to: new)
      for index in classes.indices { shares[index] += classes[index][new] - classes[index][old] }
    }
    var current = cost()
    var best = (cost: current, places: inside)
    var temperature = 1.0
    for step in 1...Self.steps {
      if step % 64 == 0 { try context.checkCancellation() }
      let leaving = leaving(inside, counts)
      let entering = generator.index(below: outside.count)
      exchange(inside[leaving], outside[entering])
      let next = cost()
      if next <= current || generator.uniform() < exp((current - next) / temperature) {
        (inside[leaving], outside[entering]) = (outside[entering], inside[leaving])
        current = next
        if current < best.cost { best = (current, inside) }
      } else {
        exchange(outside[entering], inside[leaving])
      }
      if step % 10 == 0 { temperature *= 0.95 }
    }
    chosen = best.places.sorted()
  }

  /// A place to exchange: every second time any, else the one of 1,000 in the fullest strata.
  private mutating func leaving(_ inside: [Int], _ counts: [[Int]]) -> Int {
    let random = generator.index(below: inside.count)
    guard generator.uniform() >= 0.5 else { return random }
    // From a random start, so that ties are broken by the seed.
    var (worst, most) = (random, -Double.infinity)
    for offset in 0..<min(inside.count, 1000) {
      let index = (random + offset) % inside.count
      let excess = strata.excess(counts, at: inside[index])
      if excess > most { (worst, most) = (index, excess) }
    }
    return worst
  }
}

/// The strata of some numbers, of which each should have its share of the places chosen.
private struct LatinStrata {
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

/// Numbers whose correlations should stay what they are among all places.
private struct CorrelatedNumbers {
  /// The numbers scaled to mean 0 and variance 1, one list a place.
  private let rows: [[Double]]
  private let width: Int
  private let correlations: [Double]

  /// The sums of the numbers, and of their products row by row.
  struct Sums {
    var first: [Double]
    var products: [Double]
  }

  init(columns: [[Double]]) {
    width = columns.count
    let scaled = columns.map { column -> [Double] in
      let mean = column.reduce(0, +) / Double(max(1, column.count))
      let squares = column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let spread = (squares / Double(max(1, column.count))).squareRoot()
      let isConstant = spread <= 1e-9 * mean.magnitude || !(spread > 0)
      return column.map { isConstant ? 0 : ($0 - mean) / spread }
    }
    let rows = (scaled.first ?? []).indices.map { place in scaled.map { $0[place] } }
    self.rows = rows
    let all = Self.sums(rows, Array(rows.indices), columns.count)
    correlations = Self.correlations(all, rows.count, columns.count)
  }

  func sums(_ places: [Int]) -> Sums { Self.sums(rows, places, width) }

  private static func sums(_ rows: [[Double]], _ places: [Int], _ width: Int) -> Sums {
    var sums = Sums(
      first: Array(repeating: 0, count: width), products: Array(repeating: 0, count: width * width))
    // With classes alone there are no rows.
    for place in places where width > 0 { add(rows[place], 1, &sums) }
    return sums
  }

  private static func add(_ row: [Double], _ sign: Double, _ sums: inout Sums) {
    let width = row.count
    for one in 0..<width {
      sums.first[one] += sign * row[one]
      for other in 0...one { sums.products[one * width + other] += sign * row[one] * row[other] }
    }
  }

  func move(_ sums: inout Sums, from old: Int, to new: Int) {
    guard width > 0 else { return }
    Self.add(rows[old], -1, &sums)
    Self.add(rows[new], 1, &sums)
  }

  /// The sum of the absolute differences of all entries of the matrix of correlations.
  func deviation(_ sums: Sums, _ count: Int) -> Double {
    zip(Self.correlations(sums, count, width), correlations).reduce(0) { $0 + 2 * abs($1.0 - $1.1) }
  }

  /// The correlations below the diagonal, row by row; 0 where a number does not vary.
  private static func correlations(_ sums: Sums, _ count: Int, _ width: Int) -> [Double] {
    let size = Double(max(1, count))
    func covariance(_ one: Int, _ other: Int) -> Double {
      sums.products[one * width + other] / size
        - sums.first[one] / size * (sums.first[other] / size)
    }
    let spreads = (0..<width).map { max(0, covariance($0, $0)).squareRoot() }
    return (0..<width).flatMap { one in
      (0..<one).map { other in
        let product = spreads[one] * spreads[other]
        return product > 1e-12 ? covariance(one, other) / product : 0
      }
    }
  }
}
