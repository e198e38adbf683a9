import Display
import Networks
import Sampling
import Soil

/// Sites to learn from as networks see them.
struct NetworkTask: Sendable {
  let covariates: CovariateScaling
  let target: TargetScaling
  let depth: DepthInput?
  /// The sites with a value, one list a layer.
  let sites: [[Int]]
  private let depths: [DepthInterval]
  private let inputs: NetworkInputs
  /// Scaled targets `[N, L]`.
  private let scaledTargets: [Float]

  /// Looks at samples.
  ///
  /// - Parameters:
  ///   - samples: The sites to learn from; targets are scaled by their values.
  ///   - transformation: What is done to the targets.
  ///   - covariates: How covariates are scaled; `nil` to learn it from the sites.
  ///   - depth: How depth is given to the networks; `nil` where it is no input.
  /// - Throws: ``MappingError/transformation(_:value:layer:)``.
  init(
    _ samples: Samples, transformation: TargetTransformation, covariates: CovariateScaling? = nil,
    depth: DepthInput? = nil
  ) throws {
    let layers = samples.layerNames.count
    let target = try TargetScaling(
      samples.targets, layers: samples.layerNames, transformation: transformation)
    let covariates = covariates ?? CovariateScaling(samples)
    self.covariates = covariates
    self.target = target
    self.depth = depth
    depths = samples.depths
    sites = samples.layerNames.indices.map { samples.knownSites(layer: $0) }
    inputs = NetworkInputs(
      scaled: covariates.scaled(samples.windows, area: samples.window * samples.window),
      channels: samples.covariateNames.count, window: samples.window)
    scaledTargets = samples.targets.enumerated().map { target.scaled($1, layer: $0 % layers) }
  }

  /// The layers that have a value.
  var knownLayers: [Int] { sites.indices.filter { !sites[$0].isEmpty } }

  /// The values of one layer, one target a sample.
  func data(layer: Int) throws -> TrainingData {
    try data(sites[layer].map { ($0, layer) })
  }

  /// The values of all layers, one target a sample, the first layer first.
  func pooledData() throws -> TrainingData {
    try data(sites.indices.flatMap { layer in sites[layer].map { ($0, layer) } })
  }

  private func data(_ rows: [(site: Int, layer: Int)]) throws -> TrainingData {
    TrainingData(
      inputs: try inputs.tensor(rows: rows.map { ($0.site, depthValues($0.layer)) }),
      targets: try Tensor(
        rows.map { scaledTargets[$0.site * depths.count + $0.layer] }, [rows.count, 1]))
  }

  /// All sites with any value, with all layers as targets `[n, L]`, not-a-number where missing.
  func jointData() throws -> TrainingData {
    let known = Set(sites.flatMap { $0 }).sorted()
    let layers = depths.count
    return TrainingData(
      inputs: try inputs.tensor(rows: known.map { ($0, []) }),
      targets: try Tensor(
        known.flatMap { scaledTargets[$0 * layers..<($0 + 1) * layers] }, [known.count, layers]))
  }

  /// What networks of one output predict in one layer; the variance of the residuals is learnt from
  /// the layer's own values, see ``data(layer:)``.
  func predictor(
    _ trained: [TrainedNetwork], layer: Int, data: TrainingData, context: RunContext
  ) throws -> NetworkPredictor {
    let networks = trained.map(\.network)
    var target = target.layer(layer)
    target.learnResiduals(
      targets: data.targets.values,
      outputs: try NetworkPredictor.mean(networks, data.inputs, context), layer: 0)
    return NetworkPredictor(
      networks: networks, covariates: covariates, target: target, depth: depthValues(layer),
      window: inputs.window, history: trained.first?.history)
  }

  /// The values of the depth channels; none where depth is no input.
  private func depthValues(_ layer: Int) -> [Float] { depth?.values(depths[layer]) ?? [] }
}
