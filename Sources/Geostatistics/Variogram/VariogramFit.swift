import Glibc

/// Fits models to the classes of a variogram by weighted least squares.
///
/// The weights are N/h². For each range, nugget and partial sill follow from a weighted line; the
/// range is searched in equal ratios from a third of the shortest to three times the longest
/// distance, and then refined.
///
/// Source of the weights: Pebesma (2004), DOI 10.1016/j.cageo.2004.03.012; of the refinement: Kiefer
/// (1953), the golden section, DOI 10.1090/S0002-9939-1953-0055639-3.
struct VariogramFit {
  let distances: [Double]
  let semivariances: [Double]
  let weights: [Double]

  private typealias Fit = (misfit: Double, model: VariogramModel)
  private static let steps = 150

  init(distances: [Double], semivariances: [Double], counts: [Int]) {
    self.distances = distances
    self.semivariances = semivariances
    weights = zip(counts, distances).map { Double($0) / ($1 * $1) }
  }

  /// The model of the shapes with the least weighted squares, the earlier shape at a tie; `nil`
  /// where there are fewer than four classes. A model that does not rise is a nugget.
  func best(of shapes: [VariogramShape]) -> VariogramModel? {
    guard distances.count >= 4 else { return nil }
    var best: Fit?
    for shape in shapes {
      let fit = shape == .nugget ? self.nugget : self.fitted(shape)
      if fit.misfit < best?.misfit ?? .infinity { best = fit }
    }
    guard let model = best?.model, model.partialSill > 0 else { return nugget.model }
    return model
  }

  private var nugget: Fit {
    let sum = zip(weights, semivariances).reduce(0) { $0 + $1.0 * $1.1 }
    let mean = sum / weights.reduce(0, +)
    return (
      misfit(distances.map { _ in mean }),
      VariogramModel(shape: .nugget, nugget: mean, partialSill: 0, range: 0)
    )
  }

  private func fitted(_ shape: VariogramShape) -> Fit {
    let shortest = distances.min() ?? 1
    let longest = distances.max() ?? 1
    func logRange(_ step: Int) -> Double {
      log(shortest / 3) + log(9 * longest / shortest) * Double(step) / Double(Self.steps)
    }
    let curve = Curve(shape)
    var best = fitted(shape, curve, logRange(0))
    var bestStep = 0
    for step in 1...Self.steps {
      let fit = fitted(shape, curve, logRange(step))
      if fit.misfit < best.misfit { (best, bestStep) = (fit, step) }
    }
    let golden = (5.0.squareRoot() - 1) / 2
    var low = logRange(max(0, bestStep - 1))
    var high = logRange(min(Self.steps, bestStep + 1))
    for _ in 0..<40 {
      let (left, right) = (high - golden * (high - low), low + golden * (high - low))
      let (one, other) = (fitted(shape, curve, left), fitted(shape, curve, right))
      if one.misfit < other.misfit { high = right } else { low = left }
      if one.misfit < best.misfit { best = one }
      if other.misfit < best.misfit { best = other }
    }
    return best
  }

  private func fitted(_ shape: VariogramShape, _ curve: Curve, _ logRange: Double) -> Fit {
    let range = exp(logRange)
    let rises = distances.map { curve.rise($0 / range) }
    let (start, slope) = line(rises)
    return (
      misfit(rises.map { start + slope * $0 }),
      VariogramModel(shape: shape, nugget: start, partialSill: slope, range: range)
    )
  }

  private func misfit(_ heights: [Double]) -> Double {
    heights.indices.reduce(0.0) {
      let gap = semivariances[$1] - heights[$1]
      return $0 + weights[$1] * gap * gap
    }
  }

  /// The weighted line through the semivariances, with neither end below zero.
  private func line(_ x: [Double]) -> (start: Double, slope: Double) {
    var (w, wx, wy, wxx, wxy) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for index in x.indices {
      let weight = weights[index]
      w += weight
      wx += weight * x[index]
      wy += weight * semivariances[index]
      wxx += weight * x[index] * x[index]
      wxy += weight * x[index] * semivariances[index]
    }
    let determinant = w * wxx - wx * wx
    let slope = determinant > 1e-12 * w * wxx ? (w * wxy - wx * wy) / determinant : 0
    let start = (wy - slope * wx) / w
    if slope < 0 { return (max(0, wy / w), 0) }
    if start < 0 { return (0, wxx > 0 ? max(0, wxy / wxx) : 0) }
    return (start, slope)
  }

  /// A shape whose constants are computed once.
  private struct Curve {
    let shape: VariogramShape
    let reach: Double

    init(_ shape: VariogramShape) {
      self.shape = shape
      if case .matern(let smoothness) = shape {
        reach = Matern.reach(smoothness)
      } else {
        reach = 1
      }
    }

    func rise(_ distance: Double) -> Double {
      guard case .matern(let smoothness) = shape else { return shape.rise(distance) }
      return 1 - Matern.correlation(scaled: distance * reach, smoothness)
    }
  }
}
