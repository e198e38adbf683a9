import Basics
import Display
import Geostatistics
import Glibc

/// Folds by k-fold nearest neighbour distance matching.
///
/// Three distributions of distances count: G of the map's cells to the nearest site, G of the sites
/// to the nearest other site, and G* of the test sites to the nearest training site under some
/// folds. Where the sites are no more clustered than the map asks for (a one-sided
/// Kolmogorov-Smirnov test at 5 %), random folds do. Else the sites are clustered at many levels,
/// from as many clusters as folds to as many as places; clusters are joined to folds along the
/// first principal axis of their centres, in turn and with like sizes, and the folds with the least
/// area between G* and the cells' G are taken. No fold may hold more than half of the sites.
///
/// Source: Linnenbrink et al. (2024), DOI 10.5194/gmd-17-5897-2024. The clusters are Ward's, at 100
/// levels.
package struct DistanceMatching {
  /// Different places with sites.
  let places: SitePositions
  /// How many sites are at each place.
  let weights: [Int]
  /// Places to be predicted.
  let cells: SitePositions
  let context: RunContext

  /// Folds, one a place, with what was found.
  struct Choice {
    let folds: [Int]
    let remarks: [String]
  }

  /// The greatest share of the sites in one fold.
  private static let largestShare = 0.5
  private static let levelCount = 100

  /// The folds that match best.
  ///
  /// - Parameters:
  ///   - count: The number of folds, at most that of the places.
  ///   - random: Folds drawn without regard to place, one a place.
  /// - Returns: One fold a place.
  /// - Throws: ``Interrupted``.
  func folds(_ count: Int, random: [Int]) throws -> Choice {
    var tree = PositionTree(places.points)
    let cellDistances = cells.points.map { places.ground(squaredChord: tree.nearest($0)) }.sorted()
    let siteDistances = distances(&tree, Array(places.points.indices))
    let randomArea = Wasserstein.distance(distances(&tree, random), cellDistances)
    let probability = Self.clustering(siteDistances, cellDistances)
    guard places.count > count else {
      return Choice(
        folds: random,
        remarks: ["each of the \(count) places is a fold: W = \(NumberText.brief(randomArea)) m"])
    }
    guard probability < 0.05 else {
      return Choice(
        folds: random,
        remarks: [
          "the sites are not more clustered than the map's cells ask for (Kolmogorov-Smirnov test, "
            + "p = \(NumberText.brief(probability))): random folds match, "
            + "W = \(NumberText.brief(randomArea)) m"
        ])
    }
    let clusters = try WardTree(places.points, weights: weights, context: context)
    var best = (area: randomArea, folds: random, clusters: places.count)
    for level in levels(count) {
      try context.checkCancellation()
      let groups = described(clusters.clusters(level), level)
      for folds in [balanced(groups, count), dealt(groups, count)] where isAllowed(folds, count) {
        let area = Wasserstein.distance(distances(&tree, folds), cellDistances)
        if area < best.area { best = (area, folds, level) }
      }
    }
    let choice = best.folds == random ? "random folds" : "\(best.clusters) clusters"
    return Choice(
      folds: best.folds,
      remarks: [
        "\(choice) match the map best: W = \(NumberText.brief(best.area)) m, random folds have "
          + "W = \(NumberText.brief(randomArea)) m"
      ])
  }

  /// Numbers of clusters from that of the folds to that of the places, in equal ratios.
  private func levels(_ count: Int) -> [Int] {
    let ratio = Double(places.count) / Double(count)
    let all = (0..<Self.levelCount).map { step in
      Int((Double(count) * pow(ratio, Double(step) / Double(Self.levelCount - 1))).rounded())
    }
    return Set(all).sorted()
  }

  /// The sorted distances of the sites to the nearest one of another fold; a place counts as often
  /// as it has sites.
  private func distances(_ tree: inout PositionTree, _ folds: [Int]) -> [Double] {
    tree.label(folds)
    return places.points.indices.flatMap { place in
      let chord = tree.nearest(places.points[place], without: folds[place])
      return Array(repeating: places.ground(squaredChord: chord), count: weights[place])
    }.sorted()
  }

  private func isAllowed(_ folds: [Int], _ count: Int) -> Bool {
    var sizes = [Int](repeating: 0, count: count)
    for (fold, weight) in zip(folds, weights) { sizes[fold] += weight }
    let most = Self.largestShare * Double(weights.reduce(0, +))
    return sizes.allSatisfy { $0 > 0 && Double($0) <= most }
  }

  /// Clusters to be joined to folds.
  private struct Clusters {
    /// The cluster of each place.
    let ofPlaces: [Int]
    /// The number of sites of each cluster.
    let sizes: [Int]
    /// The clusters in the order of their centres along the first principal axis.
    let order: [Int]
  }

  private func described(_ clusters: [Int], _ number: Int) -> Clusters {
    var sizes = [Int](repeating: 0, count: number)
    var centres = [SIMD3<Double>](repeating: .zero, count: number)
    for (place, cluster) in clusters.enumerated() {
      sizes[cluster] += weights[place]
      centres[cluster] += places.points[place] * Double(weights[place])
    }
    for cluster in 0..<number { centres[cluster] /= Double(max(1, sizes[cluster])) }
    let axis = PrincipalAxis.of(centres)
    var along = centres.map { ($0 * axis).sum() }
    // An axis has no direction of its own; this one does not depend on the coordinates' origin.
    if let first = along.first, let last = along.last, first > last { along = along.map { -$0 } }
    let order = (0..<number).sorted { (along[$0], $0) < (along[$1], $1) }
    return Clusters(ofPlaces: clusters, sizes: sizes, order: order)
  }

  /// Joins clusters to folds in turn along the axis.
  private func dealt(_ clusters: Clusters, _ count: Int) -> [Int] {
    var folds = [Int](repeating: 0, count: clusters.order.count)
    for (turn, cluster) in clusters.order.enumerated() { folds[cluster] = turn % count }
    return clusters.ofPlaces.map { folds[$0] }
  }

  /// Joins clusters to folds of like sizes: those larger than a fold's share each to the smallest
  /// fold, the others in turn along the axis, passing over folds that are full.
  private func balanced(_ clusters: Clusters, _ count: Int) -> [Int] {
    let sizes = clusters.sizes
    let share = Double(sizes.reduce(0, +)) / Double(count)
    var foldSizes = [Int](repeating: 0, count: count)
    var folds = [Int](repeating: 0, count: sizes.count)
    func put(_ cluster: Int, _ fold: Int) {
      folds[cluster] = fold
      foldSizes[fold] += sizes[cluster]
    }
    func smallest() -> Int {
      foldSizes.indices.min { (foldSizes[$0], $0) < (foldSizes[$1], $1) } ?? 0
    }
    let large = sizes.indices.filter { Double(sizes[$0]) >= share }
      .sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }
    for cluster in large { put(cluster, smallest()) }
    var turn = 0
    for cluster in clusters.order where Double(sizes[cluster]) < share {
      let open = (0..<count).lazy.map { (turn + $0) % count }
        .first { Double(foldSizes[$0]) < share }
      let fold = open ?? smallest()
      put(cluster, fold)
      turn = (fold + 1) % count
    }
    return clusters.ofPlaces.map { folds[$0] }
  }

  /// The probability of sites as near to each other as these, if they were drawn as the cells are.
  ///
  /// Source: the one-sided two-sample test of Smirnov, asymptotic: exp(-2 D² n m / (n + m)),
  /// Hodges (1958), DOI 10.1007/BF02589501.
  package static func clustering(_ sites: [Double], _ cells: [Double]) -> Double {
    var (site, cell, excess) = (0, 0, 0.0)
    while site < sites.count {
      let value = sites[site]
      while site < sites.count, sites[site] <= value { site += 1 }
      while cell < cells.count, cells[cell] <= value { cell += 1 }
      excess = max(
        excess, Double(site) / Double(sites.count) - Double(cell) / Double(max(1, cells.count)))
    }
    let (n, m) = (Double(sites.count), Double(cells.count))
    return exp(-2 * excess * excess * n * m / (n + m))
  }
}
