import Networks
import Testing

/// Losses with missing targets and sample weights against PyTorch 2.15, see
/// `Fixtures/make_fixtures.py`.
@Suite struct LossTests {
  struct Expected: Decodable {
    let loss: Double
    let gradients: [[Double]]
  }

  static let cases: [(String, Loss, Int)] = [
    ("meanSquaredError", .meanSquaredError, 2),
    ("meanAbsoluteError", .meanAbsoluteError, 2),
    ("huber", .huber(delta: 0.7), 2),
    ("logCosh", .logCosh, 2),
    ("quantiles", .quantiles([0.1, 0.5, 0.9]), 6),
    ("gaussian", .gaussian, 4),
  ]

  private func data() throws -> TrainingData {
    var targets = wave(36, 0.9, 2)
    for index in stride(from: 0, to: 36, by: 5) { targets[index] = .nan }
    return TrainingData(
      inputs: try Tensor(wave(54, 0.2), [18, 3]), targets: try Tensor(targets, [18, 2]),
      weights: (0..<18).map { 0.5 * Float($0 % 4) })
  }

  @Test(arguments: cases)
  func lossAndGradientEqualPyTorch(name: String, loss: Loss, outputs: Int) throws {
    let expected = try #require(fixture("losses", as: [String: Expected].self)[name])
    let network = try Network(layers: [Dense(outputs)], input: [3], seed: 1)
    try network.fillWithWaves()
    let (value, gradients) = try network.lossAndGradients(try data(), loss: loss)
    #expect(abs(value - expected.loss) < 1e-5 * (1 + abs(expected.loss)))
    for (found, target) in zip(gradients, expected.gradients) {
      #expect(isClose(found.values, target), "off by \(distance(found.values, target))")
    }
  }

  /// Central differences over the loss, computed with the loss alone.
  @Test(arguments: cases)
  func gradientEqualsDifferences(name: String, loss: Loss, outputs: Int) throws {
    let network = try Network(layers: [Dense(outputs)], input: [3], seed: 3)
    let data = try data()
    let gradients = try network.lossAndGradients(data, loss: loss).gradients
    let found = try differences(network, data, loss, step: 1e-2)
    for (gradient, difference) in zip(gradients, found) {
      // A step over the corner of the absolute loss changes the difference.
      #expect(isClose(gradient.values, difference, absolute: 0.02, relative: 0.02))
    }
  }

  @Test(arguments: [
    (Loss.huber(delta: 0), "loss: .huber(delta:)"), (.huber(delta: .nan), "loss: .huber(delta:)"),
    (.quantiles([]), "loss: .quantiles"), (.quantiles([0.5, 1]), "loss: .quantiles"),
  ])
  func numbersWithoutMeaningThrow(loss: Loss, option: String) throws {
    let network = try Network(layers: [Dense(2)], input: [3], seed: 1)
    let data = try data()
    let error = #expect(throws: NetworksError.self) {
      try network.lossAndGradients(data, loss: loss)
    }
    #expect(error?.description.contains(option) == true)
  }
}

/// Central differences of the loss by every weight.
func differences(
  _ network: Network, _ data: TrainingData, _ loss: Loss, step: Float
) throws -> [[Double]] {
  let start = network.parameters
  var result: [[Double]] = []
  for (place, parameter) in start.enumerated() {
    var slopes: [Double] = []
    for index in parameter.values.indices {
      func value(at shift: Float) throws -> Double {
        var values = parameter.values
        values[index] += shift
        var changed = start
        changed[place] = WeightArray(name: parameter.name, shape: parameter.shape, values: values)
        try network.setParameters(changed)
        return try network.lossAndGradients(data, loss: loss).loss
      }
      slopes.append((try value(at: step) - value(at: -step)) / Double(2 * step))
    }
    result.append(slopes)
  }
  try network.setParameters(start)
  return result
}
