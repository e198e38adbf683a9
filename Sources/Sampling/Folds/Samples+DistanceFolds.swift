import CovariateGrids
import Display
import Geodata
import Geostatistics

extension Samples {
  /// Folds whose test sites are as far from the training sites as the map is from the sites.
  ///
  /// - Returns: One fold a site, and what was found.
  func byDistance(
    _ count: Int, _ map: Covariates?, _ seed: Int
  ) throws -> (sites: [Int], remarks: [String]) {
    guard let map else {
      throw SamplingError.folds(
        count: count,
        reason: "distance matching takes the covariates of the map to be made; give them with "
          + "map: covariates")
    }
    let targets = try map.completePlaces(about: FoldDistances.mapPlaces)
    let moved = try map.grid.crs.transform(x: targets.x, y: targets.y, to: crs)
    let cells = zip(moved.x, moved.y).filter { $0.isFinite && $1.isFinite }
      .map { SiteCoordinate(x: $0, y: $1) }
    guard !cells.isEmpty else {
      throw SamplingError.folds(
        count: count, reason: "no cell of the map has a place in the sites' reference system")
    }
    return try byDistance(count, to: try SitePositions(cells, crs: crs), seed)
  }

  /// The same for the places that are to be predicted.
  package func byDistance(
    _ count: Int, to cells: SitePositions, _ seed: Int
  ) throws -> (sites: [Int], remarks: [String]) {
    let random = try byProfile(count, meanTargets(), seed)
    let places = places
    let matching = DistanceMatching(
      places: try SitePositions(coordinates, crs: crs).subset(places.map { $0[0] }),
      weights: places.map(\.count), cells: cells, context: RunContext.current)
    let choice = try matching.folds(count, random: places.map { random[$0[0]] })
    var sites = [Int](repeating: 0, count: self.count)
    for (place, members) in places.enumerated() {
      for site in members { sites[site] = choice.folds[place] }
    }
    return (sites, choice.remarks)
  }
}

extension Covariates {
  /// Places spread evenly over the cells that have a value in every raster.
  ///
  /// - Parameter wanted: About how many; at least half as many where the grid has them.
  /// - Returns: The cells' centres in the grid's reference system.
  /// - Throws: ``SamplingError/noSites(reason:)`` where no cell has all values; ``GeodataError``.
  package func completePlaces(about wanted: Int) throws -> (x: [Double], y: [Double]) {
    var step = max(1, (Double(grid.cellCount) / Double(max(1, wanted))).squareRoot())
    while true {
      let found = try completePlaces(step: step)
      if found.x.count >= wanted / 2 || step <= 1 {
        guard !found.x.isEmpty else {
          throw SamplingError.noSites(reason: "no cell of the grid has a value in every covariate")
        }
        return found
      }
      let share = Double(found.x.count) / Double(wanted)
      step = max(1, step * max(0.25, 0.9 * share.squareRoot()))
    }
  }

  private func completePlaces(step: Double) throws -> (x: [Double], y: [Double]) {
    func centres(_ count: Int) -> [Double] {
      stride(from: min(step, Double(count)) / 2, to: Double(count), by: step)
        .map { $0.rounded(.down) + 0.5 }
    }
    let columns = centres(grid.columns)
    var places = centres(grid.rows).flatMap { row in
      columns.map { grid.point(column: $0, row: row) }
    }
    // One line of progress for all rasters; each reads without one of its own.
    let context = RunContext.current
    let quiet = RunContext(cancellation: context.cancellation)
    for (number, raster) in rasters.enumerated() where !places.isEmpty {
      context.report("Looking at the map", number, of: count, remark: raster.name)
      let values = try RunContext.$current.withValue(quiet) {
        try raster.values(x: places.map(\.x), y: places.map(\.y), crs: grid.crs)
      }
      places = places.indices.filter { !values[$0].isNaN }.map { places[$0] }
    }
    context.report("Looking at the map", count, of: count)
    return (places.map(\.x), places.map(\.y))
  }
}
