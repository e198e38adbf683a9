import Display
import Networks

/// One or several networks with equal layers whose outputs are averaged.
struct NetworkPredictor: DescribedPredictor {
  let networks: [Network]
  let covariates: CovariateScaling
  let target: TargetScaling
  /// The values of the depth channels, or none.
  let depth: [Float]
  let window: Int
  /// The losses of the first network; `nil` where it was read from a file.
  var history: TrainingHistory?

  func predict(_ places: Places, context: RunContext) throws -> Prediction {
    let scaled = covariates.scaled(places.windows, area: window * window)
    let inputs = try NetworkInputs(scaled: scaled, channels: covariates.mean.count, window: window)
      .tensor(rows: (0..<places.count).map { ($0, depth) })
    return Prediction(
      mean: try Self.mean(networks, inputs, context).map { target.restored($0, layer: 0) })
  }

  /// The mean output of several networks, in the order of the networks.
  static func mean(
    _ networks: [Network], _ inputs: Tensor, _ context: RunContext
  ) throws -> [Float] {
    let outputs = try networks.map { try $0.predict(inputs, threads: 1, context: context).values }
    guard var sum = outputs.first else { return [] }
    for values in outputs.dropFirst() {
      for index in sum.indices { sum[index] += values[index] }
    }
    let scale = 1 / Float(outputs.count)
    return sum.map { $0 * scale }
  }
}

extension NetworkPredictor {
  /// How the numbers were standardised, with as many digits as tell them apart.
  func provenance(of origin: ModelOrigin?) -> [String: String] {
    func list(_ values: [Float]) -> String {
      values.map(\.description).joined(separator: ", ")
    }
    return [
      "LOOPS": Provenance.loops, "LOOPS_FITTED": origin?.loops ?? "unknown",
      "TRANSFORMATION": target.transformation.rawValue,
      "PROPERTY_MEAN": "\(target.mean[0])",
      "PROPERTY_DEVIATION": "\(target.deviation[0])",
      "COVARIATE_MEANS": list(covariates.mean),
      "COVARIATE_DEVIATIONS": list(covariates.scale.map { 1 / $0 }),
    ]
  }
}
