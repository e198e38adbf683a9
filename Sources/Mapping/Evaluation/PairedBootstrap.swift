import Basics
import Display

/// A difference with the ends of its 95 % interval.
package struct DifferenceInterval: Equatable, Sendable {
  package let estimate: Double
  package let low: Double
  package let high: Double
}

/// Intervals of the difference of R² between learners, from resampled sites.
///
/// Sites are drawn with replacement, each with all its layers and the predictions of all learners,
/// so that the differences are paired. The interval lies between the 2.5 % and 97.5 % quantiles.
/// Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, chapter 13.
struct PairedBootstrap: Sendable {
  private static let rounds = 1000
  private let layers: Int
  /// R² `[learner][layer]` of all sites, then the mean of the layers.
  private let estimate: [[Double]]
  /// R² of each round.
  private let resampled: [[[Double]]]

  init(observed: [Double], predictions: [[Double]], layers: Int) {
    self.layers = layers
    let table = ErrorTable(observed: observed, predictions: predictions, layers: layers)
    estimate = table.rSquared(counts: Array(repeating: 1, count: table.sites))
    guard predictions.count > 1, table.sites > 1 else {
      resampled = []
      return
    }
    let length = 50
    let parts = try? Shards.map(Self.rounds / length) { part in
      var random = SeededGenerator(seed: 2025, stream: part)
      return (0..<length).map { _ in
        var counts = [Int32](repeating: 0, count: table.sites)
        for _ in 0..<table.sites { counts[random.index(below: table.sites)] += 1 }
        return table.rSquared(counts: counts)
      }
    }
    resampled = (parts ?? []).flatMap { $0 }
  }

  /// The difference to the first learner; the layer `nil` is the mean of the layers.
  func interval(learner: Int, layer: Int?) -> DifferenceInterval? {
    let column = layer ?? layers
    guard learner > 0, !resampled.isEmpty else { return nil }
    let differences = resampled.map { $0[learner][column] - $0[0][column] }
      .filter(\.isFinite).sorted()
    guard differences.count > 20 else { return nil }
    return DifferenceInterval(
      estimate: estimate[learner][column] - estimate[0][column],
      low: Quantile.of(sorted: differences, 0.025), high: Quantile.of(sorted: differences, 0.975))
  }
}

/// Observations and squared errors of the values that every learner predicted.
private struct ErrorTable: Sendable {
  let sites: Int
  private let layers: Int
  private let learners: Int
  /// For every layer the sites with a value, the observation less the layer's mean, and the squared
  /// errors, one a learner.
  private let rows: [[(site: Int, observed: Double, errors: [Double])]]

  init(observed: [Double], predictions: [[Double]], layers: Int) {
    let sites = observed.count / max(1, layers)
    self.sites = sites
    self.layers = layers
    learners = predictions.count
    rows = (0..<layers).map { layer in
      let known = (0..<sites).filter { site in
        let place = site * layers + layer
        return observed[place].isFinite && predictions.allSatisfy { $0[place].isFinite }
      }
      let mean =
        known.reduce(0) { $0 + observed[$1 * layers + layer] } / Double(max(1, known.count))
      return known.map { site in
        let o = observed[site * layers + layer]
        let errors = predictions.map {
          ($0[site * layers + layer] - o) * ($0[site * layers + layer] - o)
        }
        return (site, o - mean, errors)
      }
    }
  }

  /// R² `[learner][layer]` and the mean of the layers, with every site counted so often.
  func rSquared(counts: [Int32]) -> [[Double]] {
    var result = Array(repeating: [Double](repeating: .nan, count: layers + 1), count: learners)
    for layer in 0..<layers {
      var n = 0.0
      var sum = 0.0
      var squares = 0.0
      var errors = [Double](repeating: 0, count: learners)
      for row in rows[layer] where counts[row.site] > 0 {
        let weight = Double(counts[row.site])
        n += weight
        sum += weight * row.observed
        squares += weight * row.observed * row.observed
        for learner in 0..<learners { errors[learner] += weight * row.errors[learner] }
      }
      let total = squares - sum * sum / n
      for learner in 0..<learners where total > 0 {
        result[learner][layer] = 1 - errors[learner] / total
      }
    }
    for learner in 0..<learners {
      let known = result[learner][..<layers].filter(\.isFinite)
      if !known.isEmpty { result[learner][layers] = known.reduce(0, +) / Double(known.count) }
    }
    return result
  }
}
