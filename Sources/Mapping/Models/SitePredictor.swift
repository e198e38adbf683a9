import Display
import Forests
import Networks
import Sampling

/// Something fitted that predicts one layer at windows of covariates.
protocol SitePredictor: Sendable {
  /// Predicts the property in its unit at raw windows `[N, C, H, W]`.
  func predict(windows: [Float], count: Int, context: RunContext) throws -> [Double]
}

/// A model fitted again on profiles drawn with replacement.
struct Refit: Sendable {
  let predictor: any SitePredictor
  /// The identifiers of the profiles that were drawn.
  let drawn: Set<String>
}

/// A forest that looks at the centres of the windows.
struct ForestPredictor: SitePredictor {
  let forest: FittedForest
  private let channels: Int
  private let area: Int

  init(_ forest: FittedForest, _ samples: Samples) {
    self.forest = forest
    channels = samples.covariateNames.count
    area = samples.window * samples.window
  }

  func predict(windows: [Float], count: Int, context: RunContext) throws -> [Double] {
    let middle = area / 2
    let centers = (0..<count * channels).map { windows[$0 * area + middle] }
    return try forest.predict(rowMajor: centers, context: context)
  }
}

/// One or several networks with equal layers whose outputs are averaged.
struct NetworkPredictor: SitePredictor {
  let networks: [Network]
  let covariates: CovariateScaling
  let target: TargetScaling
  /// The values of the depth channels, or none.
  let depth: [Float]
  let window: Int

  func predict(windows: [Float], count: Int, context: RunContext) throws -> [Double] {
    let scaled = covariates.scaled(windows, area: window * window)
    let inputs = try NetworkInputs(scaled: scaled, channels: covariates.mean.count, window: window)
      .tensor(rows: (0..<count).map { ($0, depth) })
    return try Self.mean(networks, inputs, context).map { target.restored($0, layer: 0) }
  }

  /// The mean output of several networks, in the order of the networks.
  static func mean(_ networks: [Network], _ inputs: Tensor, _ context: RunContext) throws -> [Float]
  {
    mean(try networks.map { try $0.predict(inputs, threads: 1, context: context).values })
  }

  /// The mean of outputs of equally many numbers, place by place.
  static func mean(_ outputs: [[Float]]) -> [Float] {
    guard var sum = outputs.first else { return [] }
    for values in outputs.dropFirst() {
      for index in sum.indices { sum[index] += values[index] }
    }
    let scale = 1 / Float(outputs.count)
    return sum.map { $0 * scale }
  }
}
