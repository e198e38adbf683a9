import Display
import Soil

/// Where a model may be applied: how unlike its training sites a place is.
///
/// The dissimilarity index of a place is the distance to the nearest training site over the mean
/// distance between training sites, in covariates that are scaled and weighted by their importance.
/// The threshold is the largest index among the training sites, each compared with sites of other
/// folds only, that is no outlier (above Q3 + 1.5 interquartile ranges).
///
/// Source: Meyer & Pebesma (2021), Methods in Ecology and Evolution 12, 1620–1633,
/// DOI 10.1111/2041-210X.13650.
struct Applicability: Sendable {
  /// Scaled and weighted covariates of the training sites, `[N, C]`.
  private let training: [Float]
  private let channels: Int
  private let scaling: CovariateScaling
  private let weights: [Float]
  private let meanDistance: Double
  /// The index above which a model should not be trusted.
  let threshold: Double

  init(model: SoilModel, training samples: Samples, context: RunContext) throws {
    channels = samples.covariateNames.count
    scaling = Self.scaling(samples)
    weights = try Self.importance(model, samples, context)
    training = Self.weighted(samples.centers, scaling, weights)
    let folds = try samples.folds(min(10, samples.count), by: .profile, seed: 1)
    let count = samples.count
    let fold = (0..<count).map { folds.assignment[$0 * folds.layerCount] }
    let rows = training
    let width = channels
    let distances = try Shards.map(count) { site in
      if site % 64 == 0 { try context.checkCancellation() }
      var sum = 0.0
      var nearest = Double.infinity
      for other in 0..<count where other != site {
        let distance = Self.distance(rows, site * width, rows, other * width, width)
        sum += distance
        if fold[other] != fold[site] { nearest = min(nearest, distance) }
      }
      return (sum: sum, nearest: nearest)
    }
    let pairs = Double(count) * Double(count - 1)
    let mean = distances.reduce(0) { $0 + $1.sum } / max(1, pairs)
    meanDistance = mean > 0 ? mean : 1
    let divisor = meanDistance
    let indices = distances.map { $0.nearest / divisor }.filter(\.isFinite).sorted()
    let upper = Quantiles.type7(indices, 0.75)
    let fence = upper + 1.5 * (upper - Quantiles.type7(indices, 0.25))
    threshold = indices.last { $0 <= fence } ?? .infinity
  }

  /// The dissimilarity index of places with the covariates `[N, C]`.
  func index(centers: [Float]) -> [Double] {
    let places = Self.weighted(centers, scaling, weights)
    return (0..<centers.count / channels).map { place in
      var nearest = Double.infinity
      for row in 0..<training.count / channels {
        nearest = min(
          nearest, Self.distance(places, place * channels, training, row * channels, channels))
      }
      return nearest / meanDistance
    }
  }

  private static func weighted(
    _ centers: [Float], _ scaling: CovariateScaling, _ weights: [Float]
  ) -> [Float] {
    var values = scaling.scaled(centers, area: 1, limit: .infinity)
    for place in values.indices { values[place] *= weights[place % weights.count] }
    return values
  }

  private static func distance(
    _ a: [Float], _ first: Int, _ b: [Float], _ second: Int, _ count: Int
  ) -> Double {
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        var sum: Float = 0
        for place in 0..<count {
          let difference = a[first + place] - b[second + place]
          sum += difference * difference
        }
        return Double(sum).squareRoot()
      }
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
    let area = samples.window * samples.window
    let base = try error(model, samples, samples.windows, context)
    let counter = StepCounter("Importance of covariates", total: channels, context: context)
    let increases = try Shards.map(channels) { channel in
      var random = SeededGenerator(seed: 1, stream: channel)
      let order = (0..<samples.count).shuffled(using: &random)
      var windows = samples.windows
      for site in 0..<samples.count {
        let to = (site * channels + channel) * area
        let from = (order[site] * channels + channel) * area
        for place in 0..<area { windows[to + place] = samples.windows[from + place] }
      }
      let increase = max(0, try error(model, samples, windows, context) - base)
      counter.step()
      return increase
    }
    let mean = increases.reduce(0, +) / Double(max(1, channels))
    return increases.map { mean > 0 ? Float($0 / mean) : 1 }
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
