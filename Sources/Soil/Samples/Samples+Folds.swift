import Display
import Geodata

extension Samples {
  /// Divides the samples into folds for cross-validation.
  ///
  /// Folds by profile are balanced: profiles are sorted by their mean value and the neighbours in
  /// this order are drawn into different folds, so that all folds have high and low values.
  ///
  /// - Parameters:
  ///   - count: The number of folds, at least 2.
  ///   - rule: What stays together.
  ///   - seed: The seed; equal seeds give equal folds.
  /// - Returns: The folds; every value that is not missing is tested in exactly one of them.
  /// - Throws: ``SoilError/folds(count:reason:)`` where there are too few profiles, blocks or
  ///   values, or the blocks have no size.
  public func folds(_ count: Int, by rule: FoldRule = .profile, seed: Int = 1) throws -> Folds {
    guard count >= 2 else {
      throw SoilError.folds(count: count, reason: "at least 2 are needed to train and to test")
    }
    let assignment: [Int]
    switch rule {
    case .profile: assignment = try spread(byProfile(count, seed))
    case .spatialBlocks(let metres): assignment = try spread(byBlock(count, metres, seed))
    case .rows: assignment = try byRow(count, seed)
    }
    return Folds(
      count: count, rule: rule, seed: seed, assignment: assignment, layerCount: layerCount,
      coordinates: coordinates, crs: crs, profileIDs: profileIDs)
  }

  /// One fold a site becomes one fold a value.
  private func spread(_ folds: [Int]) -> [Int] {
    folds.flatMap { Array(repeating: $0, count: layerCount) }
  }

  private func byProfile(_ count: Int, _ seed: Int) throws -> [Int] {
    // Profiles at the same place see the same covariates: apart, they would be a leak.
    let places = Dictionary(grouping: 0..<self.count) { coordinates[$0] }
    var groups = places.values.sorted { $0[0] < $1[0] }
    guard groups.count >= count else {
      throw SoilError.folds(
        count: count, reason: "there are only \(groups.count) places; ask for fewer folds")
    }
    let means = meanTargets()
    func mean(_ group: [Int]) -> Double {
      group.reduce(0) { $0 + means[$1] } / Double(group.count)
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
  private func meanTargets() -> [Double] {
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

  private func byBlock(_ count: Int, _ metres: Double, _ seed: Int) throws -> [Int] {
    guard metres > 0, metres.isFinite else {
      throw SoilError.folds(
        count: count,
        reason: "blocks of \(NumberText.brief(metres)) m have no size; give metres above 0")
    }
    let places = try metricCoordinates()
    let west = places.map(\.x).min() ?? 0
    let south = places.map(\.y).min() ?? 0
    let blocks = Dictionary(grouping: 0..<self.count) { site in
      SiteCoordinate(
        x: ((places[site].x - west) / metres).rounded(.down),
        y: ((places[site].y - south) / metres).rounded(.down))
    }
    guard blocks.count >= count else {
      throw SoilError.folds(
        count: count,
        reason: "blocks of \(NumberText.brief(metres)) m divide the sites into \(blocks.count); "
          + "make the blocks smaller or ask for fewer folds")
    }
    var generator = SeededGenerator(seed: seed)
    var order = blocks.values.sorted { $0[0] < $1[0] }
    order.shuffle(with: &generator)
    // Large blocks first, each into the fold that has the fewest sites so far. The sort is stable
    // by the shuffled position, so the seed decides among blocks of equal size.
    let sorted = order.indices.sorted { (-order[$0].count, $0) < (-order[$1].count, $1) }
    var sizes = [Int](repeating: 0, count: count)
    var folds = [Int](repeating: 0, count: self.count)
    for block in sorted {
      let fold = sizes.indices.min { (sizes[$0], $0) < (sizes[$1], $1) } ?? 0
      sizes[fold] += order[block].count
      for site in order[block] { folds[site] = fold }
    }
    return folds
  }

  /// The sites' places in metres; degrees are laid out around the sites' mean latitude.
  package func metricCoordinates() throws -> [SiteCoordinate] {
    guard try crs.isGeographic else {
      let unit = try crs.metresPerUnit
      return coordinates.map { SiteCoordinate(x: $0.x * unit, y: $0.y * unit) }
    }
    let latitude = coordinates.reduce(0) { $0 + $1.y } / Double(max(1, count))
    let shrink = Latitude.cosine(latitude)
    return coordinates.map {
      SiteCoordinate(x: $0.x * 111_320 * shrink, y: $0.y * 111_320)
    }
  }

  private func byRow(_ count: Int, _ seed: Int) throws -> [Int] {
    var rows = targets.indices.filter { !targets[$0].isNaN }
    guard rows.count >= count else {
      throw SoilError.folds(count: count, reason: "there are only \(rows.count) values")
    }
    var generator = SeededGenerator(seed: seed)
    rows.shuffle(with: &generator)
    var folds = [Int](repeating: -1, count: targets.count)
    for (position, row) in rows.enumerated() { folds[row] = position % count }
    return folds
  }
}

extension Array {
  /// Brings the elements into random order; unlike the standard library's shuffle, the order drawn
  /// from a seed is the same with every version of the compiler.
  ///
  /// Source: Durstenfeld (1964), Algorithm 235, DOI 10.1145/364520.364540.
  fileprivate mutating func shuffle(with generator: inout SeededGenerator) {
    guard count > 1 else { return }
    for last in stride(from: count - 1, to: 0, by: -1) {
      swapAt(last, generator.index(below: last + 1))
    }
  }
}
