import Networks
import Sampling
import Soil

/// Training and test sites as networks see them; all scaling is learnt from the training sites.
struct NetworkTask: Sendable {
  let layerCount: Int
  let testCount: Int
  let covariates: CovariateScaling
  let target: TargetScaling
  let depth: DepthInput?
  let depths: [DepthInterval]
  /// The training sites with a value, one list a layer.
  let sites: [[Int]]
  private let channels: Int
  private let window: Int
  private let trainingWindows: [Float]
  private let testWindows: [Float]
  /// Scaled targets `[N, L]`.
  private let scaledTargets: [Float]

  init(
    training: Samples, test: Samples, transformation: TargetTransformation, depthAsInput: Bool
  ) throws {
    layerCount = training.layerNames.count
    testCount = test.count
    depths = training.depths
    channels = training.covariateNames.count
    window = training.window
    covariates = CovariateScaling(training)
    target = try TargetScaling(
      training.targets, layers: training.layerNames, transformation: transformation)
    depth = depthAsInput ? DepthInput(training.depths) : nil
    sites = training.layerNames.indices.map { training.knownSites(layer: $0) }
    trainingWindows = covariates.scaled(training.windows, area: window * window)
    testWindows = covariates.scaled(test.windows, area: window * window)
    let scaling = target
    let layers = layerCount
    scaledTargets = training.targets.enumerated().map {
      scaling.scaled($1, layer: $0 % layers)
    }
  }

  /// Inputs and scaled targets `[n, 1]` of some values.
  func training(_ rows: [(site: Int, layer: Int)]) throws -> (inputs: Tensor, targets: Tensor) {
    let inputs = try NetworkInputs(scaled: trainingWindows, channels: channels, window: window)
      .tensor(rows: rows.map { ($0.site, depthValues($0.layer)) })
    let targets = rows.map { scaledTargets[$0.site * layerCount + $0.layer] }
    return (inputs, try Tensor(targets, [rows.count, 1]))
  }

  /// All training sites with all layers as targets `[n, L]`, leaving out sites without any value.
  func trainingAllLayers() throws -> (sites: [Int], inputs: Tensor, targets: Tensor) {
    let known = Set(sites.flatMap { $0 }).sorted()
    let inputs = try NetworkInputs(scaled: trainingWindows, channels: channels, window: window)
      .tensor(rows: known.map { ($0, []) })
    let targets = known.flatMap { scaledTargets[$0 * layerCount..<($0 + 1) * layerCount] }
    return (known, inputs, try Tensor(targets, [known.count, layerCount]))
  }

  /// The windows of the test sites with the depth of a layer where depth is an input.
  func testInputs(layer: Int) throws -> Tensor {
    try NetworkInputs(scaled: testWindows, channels: channels, window: window)
      .tensor(rows: (0..<testCount).map { ($0, depthValues(layer)) })
  }

  /// The values of the depth channels; none where depth is no input.
  func depthValues(_ layer: Int) -> [Float] { depth?.values(depths[layer]) ?? [] }

  /// The scaled target of one layer at some training sites.
  func scaledTargets(layer: Int, sites: [Int]) -> [Float] {
    sites.map { scaledTargets[$0 * layerCount + layer] }
  }
}

/// Outputs of networks on the way back to the unit of the property.
struct TaskOutputs {
  private let task: NetworkTask
  private var target: TargetScaling
  private var test: [[Float]?]

  init(_ task: NetworkTask) {
    self.task = task
    target = task.target
    test = Array(repeating: nil, count: task.layerCount)
  }

  /// Takes the outputs of one layer at its training sites and at all test sites.
  mutating func set(layer: Int, training: [Float], test outputs: [Float]) {
    target.learnResiduals(
      targets: task.scaledTargets(layer: layer, sites: task.sites[layer]), outputs: training,
      layer: layer)
    test[layer] = outputs
  }

  /// Predictions `[N, L]`; not-a-number for layers without outputs.
  func restored() -> [Double] {
    var result = [Double](repeating: .nan, count: task.testCount * task.layerCount)
    for (layer, outputs) in test.enumerated() {
      for (site, output) in (outputs ?? []).enumerated() {
        result[site * task.layerCount + layer] = target.restored(output, layer: layer)
      }
    }
    return result
  }
}
