import Basics
import Display
import Sampling

/// Refitted models with the variance that they leave unexplained.
struct ModelEnsemble: Sendable {
  let predictors: [any SitePredictor]
  /// The variance of the noise, in squared units of the property.
  let noise: Double

  /// Fits a model again on sites drawn with replacement and looks at the sites not drawn.
  init(of model: SoilModel, training: Samples, members: Int, context: RunContext) throws {
    let counter = StepCounter("Fitting the ensemble", total: members, context: context)
    let quiet = RunContext(cancellation: context.cancellation)
    let fits = try Shards.map(members) { member in
      let refit = try model.refit(member + 1, quiet)
      let values = try refit.predictor.predict(
        windows: training.windows, count: training.count, context: quiet)
      counter.step()
      return (refit: refit, values: values)
    }
    predictors = fits.map(\.refit.predictor)
    var residual = Moments()
    var between = Moments()
    for site in 0..<training.count {
      var values = Moments()
      for fit in fits where !fit.refit.drawn.contains(training.profileIDs[site]) {
        values.add(fit.values[site])
      }
      guard values.count > 0 else { continue }
      let error = values.mean - Double(training.targets[site])
      residual.add(error * error)
      if values.count > 1 { between.add(values.variance / values.count) }
    }
    noise = residual.count > 0 ? max(0, residual.mean - (between.count > 0 ? between.mean : 0)) : 0
  }

  /// The standard deviation of new observations at every window.
  func deviations(windows: [Float], count: Int, context: RunContext) throws -> [Double] {
    var moments = [Moments](repeating: Moments(), count: count)
    for predictor in predictors {
      let values = try predictor.predict(windows: windows, count: count, context: context)
      for (place, value) in values.enumerated() { moments[place].add(value) }
    }
    return moments.map { ($0.variance + noise).squareRoot() }
  }
}

/// Mean and variance of numbers that come one by one.
///
/// Source: Welford (1962), DOI 10.1080/00401706.1962.10490022.
struct Moments: Sendable {
  private(set) var count = 0.0
  private(set) var mean = 0.0
  private var squares = 0.0

  /// The variance with the divisor n − 1; 0 for fewer than two numbers.
  var variance: Double { count > 1 ? squares / (count - 1) : 0 }

  mutating func add(_ value: Double) {
    count += 1
    let difference = value - mean
    mean += difference / count
    squares += difference * (value - mean)
  }
}
