import Basics
import Display
import Geostatistics

/// Hierarchical clusters of places: those that lie together, at every level from one cluster a place
/// to one of all.
///
/// In each step the two clusters are joined whose union has the least additional squared distance
/// to its centre. Centres and sizes are enough for this, so that no matrix of distances is kept.
///
/// Sources: Ward (1963), DOI 10.1080/01621459.1963.10500845; the chain of nearest neighbours,
/// Murtagh & Contreras (2012), DOI 10.1002/widm.53.
package struct WardTree: Sendable {
  private let count: Int
  /// The pairs joined, each named by one place of either cluster, lowest level first.
  private let merges: [(Int, Int)]

  /// Clusters points.
  ///
  /// - Parameters:
  ///   - points: The places in space.
  ///   - weights: How many sites each place stands for.
  ///   - context: Tells whether the work shall stop.
  /// - Throws: ``Interrupted``.
  package init(_ points: [SIMD3<Double>], weights: [Int], context: RunContext) throws {
    count = points.count
    var work = WardWork(points: points, weights: weights)
    try work.run(context)
    merges = work.merges.indices
      .sorted { (work.merges[$0].height, $0) < (work.merges[$1].height, $1) }
      .map { (work.merges[$0].first, work.merges[$0].second) }
  }

  /// The cluster of each place at the level with some number of clusters, numbered in the order of
  /// their first places.
  package func clusters(_ wanted: Int) -> [Int] {
    var parents = Array(0..<count)
    func root(_ place: Int) -> Int {
      var place = place
      while parents[place] != place {
        parents[place] = parents[parents[place]]
        place = parents[place]
      }
      return place
    }
    for (first, second) in merges.prefix(max(0, count - max(1, wanted))) {
      let (one, other) = (root(first), root(second))
      parents[max(one, other)] = min(one, other)
    }
    var numbers: [Int: Int] = [:]
    return (0..<count).map { place in
      let top = root(place)
      let number = numbers[top] ?? numbers.count
      numbers[top] = number
      return number
    }
  }
}

/// Joins clusters along chains of nearest neighbours.
private struct WardWork {
  var centres: [SIMD3<Double>]
  var sizes: [Double]
  var active: [Int]
  var merges: [(height: Double, first: Int, second: Int)] = []

  init(points: [SIMD3<Double>], weights: [Int]) {
    centres = points
    sizes = weights.map(Double.init)
    active = Array(points.indices)
  }

  mutating func run(_ context: RunContext) throws {
    var chain: [Int] = []
    var step = 0
    while active.count > 1 {
      if step % 256 == 0 { try context.checkCancellation() }
      step += 1
      guard let end = chain.last else {
        chain = [active[0]]
        continue
      }
      let before = chain.count > 1 ? chain[chain.count - 2] : nil
      let (nearest, height) = self.nearest(to: end, preferring: before)
      if nearest == before {
        chain.removeLast(2)
        join(min(end, nearest), max(end, nearest), height)
      } else {
        chain.append(nearest)
      }
    }
  }

  /// The cluster whose union with another costs least; the one before in the chain wins a tie, so
  /// that chains end.
  private func nearest(to cluster: Int, preferring before: Int?) -> (Int, Double) {
    var best = before ?? -1
    var least = before.map { cost(cluster, $0) } ?? .infinity
    for other in active where other != cluster {
      let cost = cost(cluster, other)
      if cost < least { (best, least) = (other, cost) }
    }
    return (best, least)
  }

  private func cost(_ first: Int, _ second: Int) -> Double {
    let share = sizes[first] * sizes[second] / (sizes[first] + sizes[second])
    return share * SitePositions.squared(centres[first] - centres[second])
  }

  private mutating func join(_ first: Int, _ second: Int, _ height: Double) {
    merges.append((height, first, second))
    let size = sizes[first] + sizes[second]
    centres[first] = (centres[first] * sizes[first] + centres[second] * sizes[second]) / size
    sizes[first] = size
    active.removeAll { $0 == second }
  }
}
