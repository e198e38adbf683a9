import Display
import Glibc

/// Folds by k-fold nearest neighbour distance matching.
///
/// Three distributions of distances count: G of the map's cells to the nearest site, G of the sites
/// to the nearest other site, and G* of the test sites to the nearest training site under some
/// folds. Where the sites are no more clustered than the map asks for (a one-sided
/// Kolmogorov-Smirnov test at 5 %), random folds do. Else the sites are clustered at many levels,
/// from as many clusters as folds to as many as places; clusters are joined to folds along the
/// first principal axis of their centres, and the level with the least area between G* and the
/// cells' G is taken. No fold may hold more than half of the sites.
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

  /// - Parameters:
  ///   - count: The number of folds, at most that of the places.
  ///   - random: Folds drawn without regard to place.
  /// - Throws: ``Interrupted``.
  func folds(_ count: Int, random: [Int]) throws -> Choice {
    var tree = PositionTree(places.points)
    let cellDistances = cells.points.map { places.ground(squaredChord: tree.nearest($0)) }.sorted()
    let siteDistances = distances(&tree, Array(places.points.indices))
    let randomArea = Wasserstein.distance(distances(&tree, random), cellDistances)
    let probability = Self.clustering(siteDistances, cellDistances)
    guard probability < 0.05, places.count > count else {
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
      let folds = merged(clusters.clusters(level), level, count)
      guard isAllowed(folds, count) else { continue }
      let area = Wasserstein.distance(distances(&tree, folds), cellDistances)
      if area < best.area { best = (area, folds, level) }
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

  /// Joins clusters to folds: those larger than a fold's share on their own, the others in turn
  /// along the first principal axis.
  private func merged(_ clusters: [Int], _ number: Int, _ count: Int) -> [Int] {
    var sizes = [Int](repeating: 0, count: number)
    var centres = [SIMD3<Double>](repeating: .zero, count: number)
    for (place, cluster) in clusters.enumerated() {
      sizes[cluster] += weights[place]
      centres[cluster] += places.points[place] * Double(weights[place])
    }
    for cluster in 0..<number { centres[cluster] /= Double(max(1, sizes[cluster])) }
    let share = Double(weights.reduce(0, +)) / Double(count)
    var foldSizes = [Int](repeating: 0, count: count)
    var folds = [Int](repeating: 0, count: number)
    func put(_ cluster: Int, _ fold: Int) {
      folds[cluster] = fold
      foldSizes[fold] += sizes[cluster]
    }
    func smallest() -> Int {
      foldSizes.indices.min { (foldSizes[$0], $0) < (foldSizes[$1], $1) } ?? 0
    }
    let large = (0..<number).filter { Double(sizes[$0]) >= share }
      .sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }
    for cluster in large { put(cluster, smallest()) }
    let axis = PrincipalAxis.of(centres)
    let along = centres.map { ($0 * axis).sum() }
    var turn = 0
    for cluster in (0..<number).filter({ Double(sizes[$0]) < share })
      .sorted(by: { (along[$0], $0) < (along[$1], $1) })
    {
      let open = (0..<count).lazy.map { (turn + $0) % count }
        .first { Double(foldSizes[$0]) < share }
      let fold = open ?? smallest()
      put(cluster, fold)
      turn = (fold + 1) % count
    }
    return clusters.map { folds[$0] }
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
