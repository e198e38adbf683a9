import Basics
import CovariateGrids
import Display
import Geodata

extension Samples {
  /// Divides the samples into folds for cross-validation.
  ///
  /// Folds by profile are balanced: profiles are sorted by their mean value and the neighbours in
  /// this order are drawn into different folds, so that all folds have high and low values. Under
  /// every rule except ``FoldRule/rows`` a profile is in one fold with all its layers; draw the
  /// folds before layers are pooled.
  ///
  /// - Parameters:
  ///   - count: The number of folds, at least 2.
  ///   - rule: What stays together.
  ///   - map: The covariates of the map to be made, for ``FoldRule/kNNDM`` and no other rule.
  ///   - seed: The seed; equal seeds give equal folds.
  /// - Returns: The folds; every value that is not missing is tested in exactly one of them.
  /// - Throws: ``SamplingError/folds(count:reason:)`` where there are too few profiles, blocks,
  ///   locations or values, or the blocks have no size; ``SoilError/unknownLayer(_:available:)``,
  ///   ``SamplingError/unknownSiteColumn(_:available:)``; ``GeodataError`` where the map's rasters
  ///   cannot be read.
  public func folds(
    _ count: Int, by rule: FoldRule = .profile, map: Covariates? = nil, seed: Int = 1
  ) throws -> Folds {
    guard count >= 2 else {
      throw SamplingError.folds(count: count, reason: "at least 2 are needed to train and to test")
    }
    guard map == nil || rule == .kNNDM else {
      throw SamplingError.folds(
        count: count, reason: "\(rule) takes no map; leave it out, or ask for by: .kNNDM")
    }
    switch rule {
    case .profile: return folds(rule, count, seed, try byProfile(count, meanTargets(), seed))
    case .stratified(let layer):
      return folds(rule, count, seed, try byProfile(count, stratifyingValues(layer), seed))
    case .spatialBlocks(let metres):
      let blocks = try blocks(count, metres)
      return folds(
        rule, count, seed, packed(blocks, count, seed),
        ["the sites lie in \(blocks.count.counted("block"))"])
    case .leaveLocationOut(let column):
      let (groups, remarks) = try locations(count, column)
      return folds(rule, count, seed, packed(groups, count, seed), remarks)
    case .kNNDM:
      let (sites, remarks) = try byDistance(count, map, seed)
      return folds(rule, count, seed, sites, remarks)
    case .rows: return made(rule, count, seed, try byRow(count, seed), [])
    }
  }

  /// Folds of whole sites: one fold a site becomes one fold a value.
  private func folds(
    _ rule: FoldRule, _ count: Int, _ seed: Int, _ sites: [Int], _ remarks: [String] = []
  ) -> Folds {
    made(
      rule, count, seed, sites.flatMap { Array(repeating: $0, count: layerCount) }, remarks)
  }

  /// Folds of the fold of every value.
  private func made(
    _ rule: FoldRule, _ count: Int, _ seed: Int, _ assignment: [Int], _ remarks: [String]
  ) -> Folds {
    var values = [Int](repeating: 0, count: count)
    for (fold, target) in zip(assignment, targets) where fold >= 0 && !target.isNaN {
      values[fold] += 1
    }
    return Folds(
      count: count, rule: rule, seed: seed, assignment: assignment, valueCounts: values,
      layerCount: layerCount, coordinates: coordinates, crs: crs, profileIDs: profileIDs,
      remarks: remarks)
  }

  /// Sites at the same place see the same covariates: apart, they would be a leak.
  var places: [[Int]] {
    Dictionary(grouping: 0..<count) { coordinates[$0] }.values.sorted { $0[0] < $1[0] }
  }

  /// Draws neighbours in the order of some values into different folds.
  func byProfile(_ count: Int, _ values: [Double], _ seed: Int) throws -> [Int] {
    var groups = places
    guard groups.count >= count else {
      throw SamplingError.folds(
        count: count,
        reason:
          "there \(groups.count.agreeing("is", "are")) only \(groups.count.counted("place")); ask for fewer folds"
      )
    }
    func mean(_ group: [Int]) -> Double {
      group.reduce(0) { $0 + values[$1] } / Double(group.count)
    }
    let order = groups.map(mean)
    groups = groups.indices.sorted { (order[$0], groups[$0][0]) < (order[$1], groups[$1][0]) }
      .map { groups[$0] }
    var generator = SeededGenerator(seed: seed)
    var folds = [Int](repeating: 0, count: self.count)
    for start in stride(from: 0, to: groups.count, by: count) {
      var labels = Array(0..<count)
      labels.shuffle(with: &generator)
      for (group, label) in zip(groups[start..<min(start + count, groups.count)], labels) {
        for site in group { folds[site] = label }
      }
    }
    return folds
  }

  /// Each site's mean over its layers, every layer scaled to mean 0 and variance 1.
  func meanTargets() -> [Double] {
    var sums = [Double](repeating: 0, count: count)
    var known = [Double](repeating: 0, count: count)
    for layer in 0..<layerCount {
      let sites = (0..<count).filter { !targets[$0 * layerCount + layer].isNaN }
      let values = sites.map { Double(targets[$0 * layerCount + layer]) }
      guard !values.isEmpty else { continue }
      let mean = values.reduce(0, +) / Double(values.count)
      let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let spread = (squares / Double(values.count)).squareRoot()
      for (site, value) in zip(sites, values) {
        sums[site] += spread > 0 ? (value - mean) / spread : 0
        known[site] += 1
      }
    }
    return zip(sums, known).map { $1 > 0 ? $0 / $1 : 0 }
  }

  /// The values of a layer; sites without one come after all others, so that they too are dealt
  /// out evenly.
  private func stratifyingValues(_ layer: String) throws -> [Double] {
    let values = try values(layer)
    let last = (values.filter { !$0.isNaN }.max() ?? 0).nextUp
    return values.map { $0.isNaN ? last : $0 }
  }

  private func byRow(_ count: Int, _ seed: Int) throws -> [Int] {
    var rows = targets.indices.filter { !targets[$0].isNaN }
    guard rows.count >= count else {
      throw SamplingError.folds(
        count: count,
        reason: "there \(rows.count.agreeing("is", "are")) only \(rows.count.counted("value"))")
    }
    var generator = SeededGenerator(seed: seed)
    rows.shuffle(with: &generator)
    var folds = [Int](repeating: -1, count: targets.count)
    for (position, row) in rows.enumerated() { folds[row] = position % count }
    return folds
  }
}
