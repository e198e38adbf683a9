import Foundation
import Networks
import Testing

/// Outputs and gradients of layers against PyTorch 2.15, see `Fixtures/make_fixtures.py`.
@Suite struct LayerFixtureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let samples: Int
    let shape: [Int]
    let layers: [any Layer]
    var testDescription: String { name }

    init(_ name: String, _ samples: Int, _ shape: [Int], _ layers: [any Layer]) {
      (self.name, self.samples, self.shape, self.layers) = (name, samples, shape, layers)
    }
  }

  struct Expected: Decodable {
    let output: [Double]
    let loss: Double
    let gradients: [[Double]]
    let summed: Bool?
    let running: [[Double]]?
    let evaluated: [Double]?
  }

  static let cases = convolutions + pools + others + activations

  static let convolutions: [Case] = [
    Case(
      "convolutionValid", 19, [3, 5, 6],
      [Conv2D(4, kernel: 3, activation: .tanh), Conv2D(9, kernel: 2), Flatten(), Dense(2)]),
    Case(
      "convolutionSame", 5, [2, 4, 7],
      [
        Conv2D(3, kernel: 3, padding: .same, activation: .tanh),
        Conv2D(2, kernel: 3, padding: .same), Flatten(), Dense(2),
      ]),
    Case(
      "convolutionSameEven", 3, [2, 4, 5],
      [
        Conv2D(3, kernel: 2, padding: .same, activation: .tanh),
        Conv2D(2, kernel: 4, padding: .same), Flatten(), Dense(2),
      ]),
    Case(
      "convolutionStride", 4, [2, 7, 8],
      [
        Conv2D(3, kernel: 3, stride: 2, activation: .tanh), Conv2D(3, kernel: 2, stride: 2),
        Flatten(), Dense(2),
      ]),
    Case(
      "convolutionStrideSame", 4, [2, 7, 8],
      [
        Conv2D(3, kernel: 3, stride: 2, padding: .same, activation: .tanh),
        Conv2D(3, kernel: 3, stride: 3, padding: .same), Flatten(), Dense(2),
      ]),
    Case(
      "convolutionDilation", 4, [2, 8, 9],
      [
        Conv2D(3, kernel: 2, dilation: 2, activation: .tanh),
        Conv2D(2, kernel: 3, padding: .same, dilation: 2), Flatten(), Dense(2),
      ]),
    Case(
      "convolutionGroups", 4, [4, 4, 4],
      [
        Conv2D(6, kernel: 2, groups: 2, activation: .tanh), Conv2D(6, kernel: 2, groups: 6),
        Flatten(), Dense(2),
      ]),
    Case(
      "convolutionOne", 4, [3, 3, 4],
      [Conv2D(5, kernel: 1, activation: .tanh), Conv2D(17, kernel: 1), Flatten(), Dense(2)]),
    Case(
      "depthwise", 5, [3, 6, 7],
      [
        DepthwiseConv2D(kernel: 3, activation: .tanh),
        DepthwiseConv2D(kernel: 3, multiplier: 2, padding: .same, activation: .tanh),
        Conv2D(4, kernel: 1), Flatten(), Dense(2),
      ]),
    Case(
      "depthwiseStride", 18, [2, 8, 9],
      [
        DepthwiseConv2D(kernel: 3, stride: 2, padding: .same, dilation: 2, activation: .tanh),
        DepthwiseConv2D(kernel: 2, multiplier: 3), Flatten(), Dense(2),
      ]),
    Case(
      "oneFilter", 5, [3, 4, 7],
      [
        Conv2D(1, kernel: 3, padding: .same, activation: .tanh), Conv2D(9, kernel: 2), Flatten(),
        Dense(2),
      ]),
    Case(
      "series", 17, [2, 13],
      [
        Conv1D(3, kernel: 3, activation: .tanh), Conv1D(4, kernel: 5, padding: .same), Flatten(),
        Dense(2),
      ]),
    Case(
      "seriesStride", 4, [2, 13],
      [
        Conv1D(4, kernel: 3, stride: 2, padding: .same, activation: .tanh),
        Conv1D(4, kernel: 2, dilation: 3, groups: 2), Flatten(), Dense(2),
      ]),
    Case(
      "convolutionGELU", 3, [2, 4, 4],
      [Conv2D(3, kernel: 3, activation: .gelu), Flatten(), Dense(2)]),
  ]

  static let pools: [Case] = [
    Case(
      "maxPool", 6, [2, 5, 7],
      [Conv2D(3, kernel: 1), ReLU(), MaxPool2D(2), Flatten(), Dense(2)]),
    Case(
      "maxPoolOverlap", 6, [2, 5, 7],
      [Conv2D(3, kernel: 1), MaxPool2D(3, stride: 2), Flatten(), Dense(2)]),
    Case(
      "averagePool", 6, [2, 5, 7],
      [Conv2D(3, kernel: 1), AveragePool2D(2, stride: 1), Flatten(), Dense(2)]),
    Case(
      "seriesPools", 6, [2, 11],
      [Conv1D(3, kernel: 2), MaxPool1D(2), AveragePool1D(2), Flatten(), Dense(2)]),
    Case("globalAverage", 6, [2, 4, 3], [Conv2D(5, kernel: 2), GlobalAveragePool2D(), Dense(2)]),
  ]

  static let others: [Case] = [
    Case(
      "dense", 21, [7],
      [Dense(33, activation: .tanh), Dense(70, activation: .tanh), Flatten(), Dense(2)]),
    Case(
      "layerNorm", 5, [3, 4],
      [Conv1D(3, kernel: 1), LayerNorm(), Activate(.tanh), Flatten(), Dense(2)]),
    Case(
      "batchNorm", 21, [2, 3, 4],
      [
        Conv2D(3, kernel: 2), BatchNorm(), Activate(.tanh), Flatten(), Dense(5), BatchNorm(),
        Activate(.tanh), Dense(2),
      ]),
    Case(
      "residual", 5, [2, 4, 4],
      [
        Conv2D(3, kernel: 1),
        Residual {
          Conv2D(3, kernel: 3, padding: .same, activation: .relu)
          Conv2D(3, kernel: 1)
        },
        Activate(.tanh), Flatten(), Dense(2),
      ]),
    Case(
      "branches", 6, [4, 3, 3],
      [
        Branches(.sum) {
          Branch { [Channels(0..<2), Conv2D(3, kernel: 2), Flatten(), Dense(5)] }
          Branch { [Channels(1..<4), Conv2D(2, kernel: 3), Flatten(), Dense(5)] }
        },
        Activate(.tanh), Dense(2),
      ]),
    Case(
      "joined", 6, [4, 3, 3],
      [
        Conv2D(2, kernel: 1),
        Branches(.concatenation) {
          Conv2D(3, kernel: 1)
          Channels(0..<2)
        },
        Activate(.tanh), Flatten(), Dense(2),
      ]),
    Case(
      "atDepths", 6, [3],
      [
        Dense(4), AtDepths([[0.5, -1], [1.5, 0.25]]), Activate(.tanh), Conv1D(1, kernel: 1),
        Flatten(),
      ]),
    Case(
      "center", 6, [3, 5, 5],
      [
        Branches(.concatenation) {
          Branch { [Conv2D(2, kernel: 3), Flatten()] }
          Branch { [Center(), Dense(4, activation: .tanh)] }
        },
        Dense(2),
      ]),
    Case(
      "severalInputs", 6, [59],
      [
        Branches(.concatenation) {
          Branch { [Channels(0..<45), Reshape([5, 3, 3]), Conv2D(3, kernel: 2), Flatten()] }
          Branch {
            [
              Channels(45..<57), Reshape([1, 12]), Conv1D(2, kernel: 5), MaxPool1D(2), Flatten(),
            ]
          }
          Channels(57..<59)
        },
        Activate(.tanh), Dense(2),
      ]),
    Case(
      "heads", 6, [3, 4, 4],
      [
        Conv2D(4, kernel: 2, activation: .relu), Flatten(),
        Branches(.concatenation) {
          Branch { [Dense(5, activation: .tanh), Dense(1)] }
          Dense(1)
        },
      ]),
    Case(
      "study", 20, [4, 9, 9],
      [
        Conv2D(8, kernel: 3, padding: .same, activation: .relu), MaxPool2D(2),
        Conv2D(12, kernel: 3, padding: .same), ReLU(), MaxPool2D(2), Flatten(),
        Dense(10, activation: .relu), Dropout(0), Dense(2),
      ]),
  ]

  static let activations: [Case] = Activation.allCases.filter { $0 != .none }.map {
    Case($0.rawValue, 5, [6], [Dense(9, activation: $0), Dense(2)])
  }

  @Test(arguments: cases)
  func outputLossAndGradientsEqualPyTorch(_ test: Case) throws {
    let expected = try #require(fixture("layers", as: [String: Expected].self)[test.name])
    let network = try Network(layers: test.layers, input: Shape(test.shape), seed: 1)
    try network.fillWithWaves()
    let data = try waveData(test.samples, test.shape)
    let output = try network.predict(data.inputs).values
    if expected.running == nil {
      #expect(isClose(output, expected.output), "off by \(distance(output, expected.output))")
    }
    let (loss, gradients) = try network.lossAndGradients(data, loss: .meanSquaredError)
    #expect(abs(loss - expected.loss) < 1e-5 * (1 + expected.loss))
    #expect(gradients.count == expected.gradients.count)
    for (found, target) in zip(gradients, expected.gradients) {
      let values = expected.summed == true ? sums(found.values) : found.values
      #expect(
        isClose(values, target, absolute: 1e-5, relative: 5e-5),
        "\(found.name) off by \(distance(values, target))")
    }
  }

  /// The loss along one random direction of all weights, a step forward and back.
  @Test(arguments: cases)
  func gradientsEqualDifferences(_ test: Case) throws {
    let network = try Network(layers: test.layers, input: Shape(test.shape), seed: 7)
    let data = try waveData(test.samples, test.shape)
    let gradients = try network.lossAndGradients(data, loss: .meanSquaredError).gradients
    let start = network.parameters
    for (place, gradient) in gradients.enumerated() {
      let count = gradient.values.count
      let direction = wave(count, 0.7, 1 / Double(count).squareRoot())
      let step: Float = 2e-3
      func loss(_ factor: Float) throws -> Double {
        let moved = start.map { parameter in
          guard parameter.name == gradient.name else { return parameter }
          return WeightArray(
            name: parameter.name, shape: parameter.shape,
            values: zip(parameter.values, direction).map { $0 + factor * $1 })
        }
        try network.setParameters(moved)
        return try network.lossAndGradients(data, loss: .meanSquaredError).loss
      }
      let difference = (try loss(step) - loss(-step)) / Double(2 * step)
      let slope = zip(gradient.values, direction).reduce(0.0) { $0 + Double($1.0 * $1.1) }
      #expect(
        abs(slope - difference) < 1e-3 + 0.01 * abs(slope),
        "\(place) \(gradient.name): \(slope) against \(difference)")
      try network.setParameters(start)
    }
  }

  /// One step with a rate of nearly nothing leaves the weights and moves the running values.
  @Test func runningMomentsEqualPyTorch() throws {
    let test = try #require(Self.others.first { $0.name == "batchNorm" })
    let expected = try #require(fixture("layers", as: [String: Expected].self)[test.name])
    let network = try Network(layers: test.layers, input: Shape(test.shape), seed: 1)
    try network.fillWithWaves()
    let data = try waveData(test.samples, test.shape)
    try network.fit(
      inputs: data.inputs, targets: data.targets,
      options: TrainingOptions(
        epochs: 1, batchSize: 100, learningRate: 1e-30, optimizer: .sgd(momentum: 0)))
    let running = network.parameters.filter { $0.name.contains("running") }
    for (found, target) in zip(running, try #require(expected.running)) {
      #expect(isClose(found.values, target), "off by \(distance(found.values, target))")
    }
    let output = try network.predict(data.inputs).values
    let evaluated = try #require(expected.evaluated)
    #expect(isClose(output, evaluated), "off by \(distance(output, evaluated))")
  }

  /// The two sums under which the fixtures store large gradients.
  private func sums(_ values: [Float]) -> [Float] {
    [0.0, 1.0].map { phase in
      zip(values, wave(values.count, phase)).reduce(0) { $0 + $1.0 * $1.1 }
    }
  }
}
