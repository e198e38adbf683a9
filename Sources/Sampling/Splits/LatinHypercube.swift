import Basics
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
