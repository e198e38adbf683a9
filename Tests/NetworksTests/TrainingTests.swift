import Basics
import Display
import Foundation
import Networks
import Testing

@Suite struct TrainingTests {
  /// Sums of products of two inputs, which no straight line follows.
  private func knownFunction(_ count: Int, seed: Int) throws -> TrainingData {
    var generator = SeededGenerator(seed: seed)
    var inputs: [Float] = []
    var targets: [Float] = []
    for _ in 0..<count {
      let (x, y) = (Float(2 * generator.uniform() - 1), Float(2 * generator.uniform() - 1))
      inputs += [x, y]
      targets.append(x * y + 0.5 * x)
    }
    return TrainingData(
      inputs: try Tensor(inputs, [count, 2]), targets: try Tensor(targets, [count, 1]))
  }

  private let layers: [any Layer] = [Dense(24, activation: .tanh), Dense(1)]

  private func meanSquare(_ network: Network, _ data: TrainingData) throws -> Double {
    let found = try network.predict(data.inputs).values
    let sum = zip(found, data.targets.values).reduce(0.0) { $0 + pow(Double($1.0 - $1.1), 2) }
    return sum / Double(found.count)
  }

  @Test func aKnownFunctionIsLearnt() throws {
    let network = try Network(layers: layers, input: [2], seed: 4)
    let data = try knownFunction(400, seed: 1)
    let options = TrainingOptions(
      epochs: 120, learningRate: 0.01, schedule: .cosine, warmUp: 0.05)
    let history = try network.fit(inputs: data.inputs, targets: data.targets, options: options)
    #expect(history.epochs == 120)
    // The variance of the targets is 7/36.
    #expect(try meanSquare(network, try knownFunction(200, seed: 2)) < 0.001)
  }

  /// The position of a bright pixel does not matter to a convolution with pooling.
  @Test func aConvolutionFindsAPattern() throws {
    var generator = SeededGenerator(seed: 5)
    var inputs = [Float](repeating: 0, count: 300 * 36)
    var targets: [Float] = []
    for sample in 0..<300 {
      let place = sample * 36 + generator.index(below: 5) * 6 + generator.index(below: 5)
      let isPair = generator.index(below: 2) == 1
      inputs[place] = 1
      inputs[place + (isPair ? 1 : 6)] = 1
      targets.append(isPair ? 1 : 0)
    }
    let network = try Network(
      layers: [
        Conv2D(8, kernel: 3, padding: .same, activation: .relu), GlobalAveragePool2D(), Dense(1),
      ], input: [1, 6, 6], seed: 1)
    let history = try network.fit(
      inputs: try Tensor(inputs, [300, 1, 6, 6]), targets: try Tensor(targets, [300, 1]),
      options: TrainingOptions(epochs: 60, learningRate: 0.01))
    #expect(try #require(history.trainingLoss.last) < 0.02)
  }

  /// Shards are cut from the batch alone and summed in their order.
  @Test(arguments: [2, 3, 7])
  func theCountOfThreadsChangesNoBit(threads: Int) throws {
    func weights(_ threads: Int) throws -> [[UInt32]] {
      let network = try Network(
        layers: [
          Conv2D(5, kernel: 3, padding: .same, activation: .gelu), MaxPool2D(2),
          DepthwiseConv2D(kernel: 2, padding: .same), SpatialDropout(0.2), Flatten(),
          Dropout(0.4), Dense(7, activation: .relu), Dense(2),
        ], input: [3, 5, 5], seed: 2)
      let data = try waveData(150, [3, 5, 5])
      var options = TrainingOptions(epochs: 3, batchSize: 70, optimizer: .adamW(decay: 0.01))
      options.threads = threads
      options.augmentation = .flipsAndRotations
      try network.fit(inputs: data.inputs, targets: data.targets, options: options)
      let predicted = try network.predict(data.inputs, threads: threads, context: .current).values
      return network.parameters.map { $0.values.map(\.bitPattern) } + [predicted.map(\.bitPattern)]
    }
    #expect(try weights(threads) == weights(1))
  }

  @Test func anotherSeedGivesOtherNumbers() throws {
    let data = try knownFunction(64, seed: 1)
    func weights(_ seed: Int) throws -> [WeightArray] {
      let network = try Network(layers: layers, input: [2], seed: 1)
      try network.fit(
        inputs: data.inputs, targets: data.targets, options: TrainingOptions(epochs: 2, seed: seed))
      return network.parameters
    }
    #expect(try weights(1) == weights(1))
    #expect(try weights(1) != weights(2))
  }

  @Test func targetsThatAreMissingTakeNoPart() throws {
    let network = try Network(layers: [Dense(2)], input: [1], seed: 1)
    let inputs = try Tensor((0..<40).map { Float($0) / 40 }, [40, 1])
    let targets = try Tensor(inputs.values.flatMap { [2 * $0, Float.nan] }, [40, 2])
    let before = network.parameters
    try network.fit(
      inputs: inputs, targets: targets, options: TrainingOptions(epochs: 200, learningRate: 0.05))
    let after = network.parameters
    #expect(abs(after[0].values[0] - 2) < 0.01)
    // The second output was never known, so nothing changed there.
    #expect(after[0].values[1] == before[0].values[1])
    #expect(after[1].values[1] == before[1].values[1])
  }

  @Test func samplesWithoutWeightTakeNoPart() throws {
    let inputs = try Tensor([1, 1, 1, 1], [4, 1])
    let targets = try Tensor([1, 1, 9, 9], [4, 1])
    let network = try Network(layers: [Dense(1)], input: [1], seed: 1)
    try network.fit(
      inputs: inputs, targets: targets, weights: [1, 1, 0, 0],
      options: TrainingOptions(epochs: 300, learningRate: 0.05))
    #expect(abs(try network.predict(inputs).values[0] - 1) < 1e-3)
  }

  @Test func oneSampleAndABatchLargerThanTheSetTrain() throws {
    let network = try Network(layers: [Dense(1)], input: [2], seed: 1)
    let history = try network.fit(
      inputs: try Tensor([0.5, -0.5], [1, 2]), targets: try Tensor([3], [1, 1]),
      options: TrainingOptions(epochs: 300, batchSize: .max, learningRate: 0.05))
    #expect(try #require(history.trainingLoss.last) < 1e-4)
  }

  @Test func theBestWeightsComeBackWhenTrainingStopsEarly() throws {
    let data = try knownFunction(24, seed: 1)
    var noisy = data.targets
    for index in noisy.values.indices { noisy.values[index] += index % 2 == 0 ? 1 : -1 }
    let validation = try knownFunction(100, seed: 2)
    let network = try Network(
      layers: [Dense(64, activation: .relu), Dense(64, activation: .relu), Dense(1)], input: [2],
      seed: 1)
    let history = try network.fit(
      inputs: data.inputs, targets: noisy, validation: validation,
      options: TrainingOptions(epochs: 400, batchSize: 8, learningRate: 0.01, patience: 5))
    #expect(history.stoppedEarly)
    #expect(history.epochs == history.bestEpoch + 5)
    let best = try #require(history.validationLoss.min())
    #expect(history.validationLoss[history.bestEpoch - 1] == best)
    #expect(abs(try meanSquare(network, validation) - best) < 1e-5)
  }

  @Test(arguments: [
    (Freezing.none, [true, true, true]), (.convolutions, [false, true, true]),
    (.allButLast, [false, false, true]),
  ])
  func frozenLayersKeepTheirWeights(freezing: Freezing, changes: [Bool]) throws {
    let network = try Network(
      layers: [
        Conv2D(3, kernel: 2, activation: .relu), Flatten(), Dense(4, activation: .tanh), Dense(2),
      ], input: [2, 3, 3], seed: 1)
    network.freeze(freezing)
    let before = network.parameters
    let data = try waveData(20, [2, 3, 3])
    try network.fit(
      inputs: data.inputs, targets: data.targets,
      options: TrainingOptions(epochs: 2, optimizer: .adamW(decay: 0.1)))
    let changed = zip(before, network.parameters).map { $0 != $1 }
    #expect([changed[0], changed[2], changed[4]] == changes)
  }

  @Test func aCopyLearnsOnItsOwn() throws {
    let network = try Network(layers: layers, input: [2], seed: 1)
    let before = network.parameters
    let data = try knownFunction(32, seed: 1)
    try network.copy().fit(
      inputs: data.inputs, targets: data.targets, options: TrainingOptions(epochs: 1))
    #expect(network.parameters == before)
  }

  @Test func aLossWithoutBoundThrowsAndKeepsTheWeights() throws {
    let network = try Network(layers: layers, input: [2], seed: 1)
    let before = network.parameters
    let data = try knownFunction(64, seed: 1)
    let error = #expect(throws: NetworksError.self) {
      try network.fit(
        inputs: data.inputs, targets: data.targets,
        options: TrainingOptions(epochs: 50, learningRate: 1e20, optimizer: .sgd(momentum: 0.9)))
    }
    guard case .diverged(let epoch, _, let rate) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(epoch >= 1)
    #expect(rate == 1e20)
    #expect(error?.description.contains("ten times smaller") == true)
    #expect(network.parameters == before)
  }

  @Test func aStoppedTrainingThrowsAndKeepsTheWeights() throws {
    let network = try Network(layers: layers, input: [2], seed: 1)
    let before = network.parameters
    let data = try knownFunction(64, seed: 1)
    let watcher = Watcher(stopAfter: 3)
    let context = RunContext(cancellation: watcher.token, reporter: watcher)
    #expect(throws: Interrupted.self) {
      try network.fit(
        inputs: data.inputs, targets: data.targets, options: TrainingOptions(epochs: 50),
        context: context, task: "Pretraining")
    }
    #expect(watcher.reports.count == 3)
    #expect(watcher.reports.last?.task == "Pretraining")
    #expect(watcher.reports.last?.completed == 3)
    #expect(watcher.reports.last?.total == 50)
    #expect(watcher.reports.last?.remark.hasPrefix("loss ") == true)
    #expect(network.parameters == before)
  }

  @Test func theHistoryShowsItself() throws {
    let network = try Network(layers: layers, input: [2], seed: 1)
    let data = try knownFunction(64, seed: 1)
    let history = try network.fit(
      inputs: data.inputs, targets: data.targets, validation: try knownFunction(30, seed: 2),
      options: TrainingOptions(epochs: 4, patience: 4))
    #expect(history.table.count == 4)
    #expect(history.table.columns.contains("validation loss"))
    #expect(history.validationLoss.count == 4)
    #expect(history.description.hasPrefix("4 epochs, training loss "))
    #expect(history.displayData.text(.svg)?.contains("validation") == true)
  }
}

/// Collects reports and stops the work after some.
private final class Watcher: ProgressReporter {
  let token = CancellationToken()
  private let state = Monitor<[ProgressReport]>([])
  private let limit: Int

  init(stopAfter limit: Int) { self.limit = limit }

  var reports: [ProgressReport] { state.withLock { $0 } }

  func report(_ progress: ProgressReport) {
    let count = state.withLock { reports in
      reports.append(progress)
      return reports.count
    }
    if count == limit { token.cancel() }
  }
}
