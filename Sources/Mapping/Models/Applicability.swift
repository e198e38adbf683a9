import Basics
import Display
import Sampling

/// Where a model may be applied: how unlike its training sites a place is.
///
/// The dissimilarity index of a place is the distance to the nearest training site over the mean
/// distance between training sites, in covariates that are scaled and weighted by their importance.
/// The threshold is the largest index among the training sites, each compared with sites of other
/// folds only, that is no outlier (above Q3 + 1.5 interquartile ranges). Sites with equal covariates,
/// as those in one cell of the map, are in one fold. The mean distance is that of all pairs of sites,
/// or of 4,000 sites to all others where there are more.
///
/// Source: Meyer & Pebesma (2021), Methods in Ecology and Evolution 12, 1620–1633,
/// DOI 10.1111/2041-210X.13650.
struct Applicability: Sendable {
  private static let mostForMean = 4_000
  /// How many places one piece of work has.
  private static let pieceSize = 256

  private let channels: Int
  private let scaling: CovariateScaling
  private let weights: [Float]
  /// The channels that have a weight, the greatest first.
  private let used: [Int]
  private let sites: NearestRows
  private let meanDistance: Double
  /// The index above which a model should not be trusted.
  let threshold: Double

  init(model: SoilModel, training samples: Samples, context: RunContext) throws {
    channels = samples.covariateNames.count
    scaling = Self.scaling(samples)
    let weights = try Self.importance(model, samples, context)
    self.weights = weights
    used = weights.indices.filter { weights[$0] > 0 }.sorted {
      (weights[$1], $0) < (weights[$0], $1)
    }
    let rows = Self.weighted(samples.centers, scaling, weights, used)
    let groups = EqualRows(rows, columns: used.count)
    sites = NearestRows(groups.rows, columns: used.count)
    let mean = try Self.meanDistance(groups, columns: used.count, context)
    let divisor = mean > 0 ? mean : 1
    meanDistance = divisor
    let nearest = try Self.nearestOfOtherFolds(samples, groups, sites, used.count, context)
    threshold = Self.threshold(groups.groups.map { nearest[$0] / divisor })
  }

  /// The dissimilarity index of places with the covariates `[N, C]`.
  func index(centers: [Float]) throws -> [Double] {
    let places = Self.weighted(centers, scaling, weights, used)
    let count = centers.count / max(1, channels)
    let pieces = try Shards.map((count + Self.pieceSize - 1) / Self.pieceSize) { piece in
      (piece * Self.pieceSize..<min(count, (piece + 1) * Self.pieceSize)).map { place in
        let squared = sites.squaredDistance(to: places, place, columns: used.count)
        return Double(squared).squareRoot() / meanDistance
      }
    }
    return pieces.flatMap { $0 }
  }

  /// The distance of every group of equal sites to the nearest one in another fold.
  private static func nearestOfOtherFolds(
    _ samples: Samples, _ groups: EqualRows, _ sites: NearestRows, _ columns: Int,
    _ context: RunContext
  ) throws -> [Double] {
    let folds = try samples.folds(min(10, samples.count), by: .profile, seed: 1)
    let fold = groups.first.map { folds.assignment[$0 * folds.layerCount] }
    return try Shards.map(groups.first.count) { group in
      if group % 64 == 0 { try context.checkCancellation() }
      let squared = sites.squaredDistance(to: groups.rows, group, columns: columns) {
        fold[$0] != fold[group]
      }
      return Double(squared).squareRoot()
    }
  }

  /// The mean distance between two sites.
  private static func meanDistance(
    _ groups: EqualRows, columns: Int, _ context: RunContext
  ) throws -> Double {
    let count = groups.first.count
    var chosen = Array(0..<count)
    if count > mostForMean {
      var random = SeededGenerator(seed: 1)
      chosen = Array(chosen.shuffled(using: &random).prefix(mostForMean))
    }
    let picked = chosen
    let rows = groups.rows
    let sums = try Shards.map(picked.count) { place in
      if place % 64 == 0 { try context.checkCancellation() }
      let row = picked[place]
      let sum = (0..<count).reduce(0.0) { sum, other in
        sum + distance(rows, row * columns, other * columns, columns) * Double(groups.counts[other])
      }
      return sum * Double(groups.counts[row])
    }
    let drawn = picked.reduce(0) { $0 + groups.counts[$1] }
    return sums.reduce(0, +) / max(1, Double(drawn) * Double(groups.groups.count - 1))
  }

  private static func threshold(_ indices: [Double]) -> Double {
    let sorted = indices.filter(\.isFinite).sorted()
    let upper = Quantile.of(sorted: sorted, 0.75)
    let fence = upper + 1.5 * (upper - Quantile.of(sorted: sorted, 0.25))
    return sorted.last { $0 <= fence } ?? .infinity
  }

  /// The scaled and weighted covariates of some channels.
  private static func weighted(
    _ centers: [Float], _ scaling: CovariateScaling, _ weights: [Float], _ used: [Int]
  ) -> [Float] {
    let values = scaling.scaled(centers, area: 1, limit: .infinity)
    let channels = max(1, weights.count)
    var result: [Float] = []
    result.reserveCapacity(values.count / channels * used.count)
    for place in 0..<values.count / channels {
      for channel in used { result.append(values[place * channels + channel] * weights[channel]) }
    }
    return result
  }

  private static func distance(
    _ rows: [Float], _ first: Int, _ second: Int, _ count: Int
  ) -> Double {
    rows.withUnsafeBufferPointer { rows in
      var sum: Float = 0
      for place in 0..<count {
        let difference = rows[first + place] - rows[second + place]
        sum += difference * difference
      }
      return Double(sum).squareRoot()
    }
  }

  /// Means and deviations of the sites' own cells, classes included.
  private static func scaling(_ samples: Samples) -> CovariateScaling {
    let channels = samples.covariateNames.count
    let centers = samples.centers
    var moments = [Moments](repeating: Moments(), count: channels)
    for (place, value) in centers.enumerated() where value.isFinite {
      moments[place % channels].add(Double(value))
    }
    return CovariateScaling(
      mean: moments.map { Float($0.mean) },
      scale: moments.map { $0.variance > 0 ? Float(1 / $0.variance.squareRoot()) : 1 })
  }

  /// The increase of the mean square error when a channel's windows are exchanged between sites,
  /// scaled to the mean 1; equal weights where nothing gets worse.
  private static func importance(
    _ model: SoilModel, _ samples: Samples, _ context: RunContext
  ) throws -> [Float] {
    let channels = samples.covariateNames.count
    let base = try error(model, samples, samples.windows, context)
    let counter = StepCounter("Importance of covariates", total: channels, context: context)
    let shards = min(channels, Threads.count)
    let parts = try Shards.map(shards) { shard in
      var windows = samples.windows
      return try stride(from: shard, to: channels, by: shards).map { channel in
        exchange(channel, of: samples, in: &windows)
        let increase = max(0, try error(model, samples, windows, context) - base)
        restore(channel, of: samples, in: &windows)
        counter.step()
        return increase
      }
    }
    let increases = (0..<channels).map { parts[$0 % shards][$0 / shards] }
    let mean = increases.reduce(0, +) / Double(max(1, channels))
    return increases.map { mean > 0 ? Float($0 / mean) : 1 }
  }

  /// Gives each site the windows of a channel that another site has.
  private static func exchange(_ channel: Int, of samples: Samples, in windows: inout [Float]) {
    var random = SeededGenerator(seed: 1, stream: channel)
    let order = (0..<samples.count).shuffled(using: &random)
    for site in 0..<samples.count {
      copy(channel, of: samples, from: order[site], to: site, &windows)
    }
  }

  private static func restore(_ channel: Int, of samples: Samples, in windows: inout [Float]) {
    for site in 0..<samples.count { copy(channel, of: samples, from: site, to: site, &windows) }
  }

  private static func copy(
    _ channel: Int, of samples: Samples, from source: Int, to site: Int, _ windows: inout [Float]
  ) {
    let (channels, area) = (samples.covariateNames.count, samples.window * samples.window)
    let (from, to) = ((source * channels + channel) * area, (site * channels + channel) * area)
    for place in 0..<area { windows[to + place] = samples.windows[from + place] }
  }

  private static func error(
    _ model: SoilModel, _ samples: Samples, _ windows: [Float], _ context: RunContext
  ) throws -> Double {
    let values = try model.predictor.predict(
      windows: windows, count: samples.count, context: context)
    let sum = zip(values, samples.targets).reduce(0) { sum, pair in
      sum + (pair.0 - Double(pair.1)) * (pair.0 - Double(pair.1))
    }
    return sum / Double(max(1, samples.count))
  }
}
