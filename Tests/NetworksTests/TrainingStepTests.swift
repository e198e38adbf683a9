import Networks
import Testing

/// Steps of the optimisers against PyTorch 2.15, see `Fixtures/make_fixtures.py`.
@Suite struct TrainingStepTests {
  struct Expected: Decodable {
    let losses: [Double]
    let weights: [[Double]]
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let optimizer: Optimizer
    var schedule = Schedule.constant
    var warmUp = 0.0
    var weightDecay = 0.0
    var clipping: Double?
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "adam", optimizer: .adam),
    Case(name: "adamW", optimizer: .adamW(decay: 0.1)),
    Case(name: "sgd", optimizer: .sgd(momentum: 0.9)),
    Case(name: "clipped", optimizer: .sgd(momentum: 0), clipping: 0.5),
    Case(name: "rmsProp", optimizer: .rmsProp(smoothing: 0.9)),
    Case(name: "adamPenalty", optimizer: .adam, weightDecay: 0.1),
    Case(name: "sgdPenalty", optimizer: .sgd(momentum: 0.9), weightDecay: 0.1),
    Case(name: "rmsPropPenalty", optimizer: .rmsProp(smoothing: 0.9), weightDecay: 0.1),
    Case(name: "stepped", optimizer: .adam, schedule: .step(every: 2, factor: 0.3)),
    Case(name: "warmed", optimizer: .adam, warmUp: 0.5),
    Case(name: "cosine", optimizer: .adam, schedule: .cosine, warmUp: 0.25),
  ]

  @Test(arguments: cases)
  func lossesAndWeightsEqualPyTorch(_ test: Case) throws {
    let expected = try #require(fixture("steps", as: [String: Expected].self)[test.name])
    let network = try Network(
      layers: [Dense(6, activation: .tanh), Dense(2)], input: [4], seed: 1)
    try network.fillWithWaves()
    let data = try waveData(10, [4])
    let options = TrainingOptions(
      epochs: expected.losses.count, batchSize: 10, learningRate: 0.05, optimizer: test.optimizer,
      schedule: test.schedule, warmUp: test.warmUp, weightDecay: test.weightDecay,
      clipping: test.clipping)
    let history = try network.fit(inputs: data.inputs, targets: data.targets, options: options)
    for (found, target) in zip(history.trainingLoss, expected.losses) {
      #expect(abs(found - target) < 2e-5)
    }
    for (found, target) in zip(network.parameters, expected.weights) {
      #expect(
        isClose(found.values, target, absolute: 3e-5),
        "\(found.name) off by \(distance(found.values, target))")
    }
  }

  /// 0.8 after the first warm-up step of five, the cosine's value at a half, nearly nothing at the end.
  @Test func cosineRisesThenFalls() throws {
    let network = try Network(layers: [Dense(2)], input: [4], seed: 1)
    let data = try waveData(10, [4])
    let options = TrainingOptions(
      epochs: 25, batchSize: 10, learningRate: 1, optimizer: .sgd(momentum: 0),
      schedule: .cosine, warmUp: 0.2, clipping: 1e-3)
    let rates = try network.fit(inputs: data.inputs, targets: data.targets, options: options)
      .learningRate
    #expect(abs(rates[0] - 0.2) < 1e-12)
    #expect(abs(rates[4] - 1) < 1e-12)
    #expect(abs(rates[15] - 0.5) < 1e-12)
    #expect(rates[24] < 0.01)
  }

  @Test func plateauLowersTheRate() throws {
    let network = try Network(layers: [Dense(2)], input: [4], seed: 1)
    let data = try waveData(10, [4])
    let options = TrainingOptions(
      epochs: 60, batchSize: 10, learningRate: 0.4, optimizer: .adam,
      schedule: .plateau(factor: 0.5, patience: 2))
    let rates = try network.fit(inputs: data.inputs, targets: data.targets, options: options)
      .learningRate
    #expect(rates.first == 0.4)
    let last = try #require(rates.last)
    #expect(last < 0.4)
    #expect(zip(rates, rates.dropFirst()).allSatisfy { $1 == $0 || abs($1 - $0 / 2) < 1e-12 })
  }
}
