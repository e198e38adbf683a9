import Networks
import Testing

@Suite struct CompositeLayerTests {
  @Test func layersInsideAreNamedByTheirPlace() throws {
    let network = try Network(
      layers: [
        Conv2D(4, kernel: 1),
        Residual {
          Conv2D(4, kernel: 3, padding: .same)
          BatchNorm()
        },
        Branches(.concatenation) {
          Branch { [GlobalAveragePool2D(), Dense(3)] }
          Branch { [Channels(0..<1), Flatten()] }
        },
        Dense(1),
      ], input: [2, 3, 3], seed: 1)
    #expect(
      network.parameters.map(\.name) == [
        "1.weight", "1.bias", "2.1.weight", "2.1.bias", "2.2.weight", "2.2.bias",
        "2.2.running_mean", "2.2.running_var", "3.1.2.weight", "3.1.2.bias", "4.weight", "4.bias",
      ])
    #expect(network.outputShape == [1])
    #expect(network.summary.rows.map(\.place).contains("3.1.2"))
    #expect(network.summary.parameterCount == 12 + 148 + 8 + 15 + 13)
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    let layer: any Layer
    let message: String
    var testDescription: String { message }
  }

  static let mistakes: [Mistake] = [
    Mistake(
      layer: Residual { Conv2D(4, kernel: 3) },
      message: "Layer 1, Residual { Conv2D(4, kernel: 3) }, cannot take an input of 2 × 5 × 5: it "
        + "expects layers inside that give 2 × 5 × 5 back, but they give 4 × 3 × 3. Use padding: "
        + ".same, stride 1 and as many filters as the input has channels."),
    Mistake(
      layer: Branches(.sum) {
        Flatten()
        Conv2D(1, kernel: 1)
      },
      message: "Layer 1, Branches, cannot take an input of 1 × 5 × 5: it expects branches that end "
        + "in shapes like the first one's, 50. End every branch with the same layer, for example "
        + "Dense(64)."),
    Mistake(
      layer: Branches(.concatenation) {
        Conv2D(1, kernel: 1)
        Conv2D(1, kernel: 2)
      },
      message: "Layer 1, Branches, cannot take an input of 1 × 4 × 4: it expects branches that end "
        + "in shapes like the first one's, 1 × 5 × 5. Give all branches the same rows and columns, "
        + "for example by GlobalAveragePool2D()."),
    Mistake(
      layer: Residual {},
      message: "Layer 1, Residual: its body is empty, but must be one layer or more."),
    Mistake(
      layer: Channels(1..<4),
      message: "Layer 1, Channels(1..<4), cannot take an input of 2 × 5 × 5: it expects 4 or more "
        + "channels and a range that is not empty. The input has 2 channels: choose from 0..<2."),
    Mistake(
      layer: Residual { Dense(3) },
      message: "Layer 1, Dense(3), cannot take an input of 2 × 5 × 5: it expects a plain list of "
        + "features. Put Flatten() before it."),
    Mistake(
      layer: Branch { [Flatten(), AtDepths([[1], [2, 3]])] },
      message:
        "Layer 1, AtDepths: depths is [[1.0], [2.0, 3.0]], but must be one or more depths of "
        + "equally many finite numbers."),
  ]

  @Test(arguments: mistakes)
  func layersThatDoNotFitAreErrors(_ mistake: Mistake) {
    let error = #expect(throws: NetworksError.self) {
      try Network(layers: [mistake.layer], input: [2, 5, 5], seed: 1)
    }
    #expect(error?.description == mistake.message)
  }

  @Test func layersInsideTellTheirOutputShape() throws {
    let layer = Branches(.concatenation) {
      Conv2D(3, kernel: 3, padding: .same)
      Branch { [Conv2D(5, kernel: 1), ReLU()] }
    }
    #expect(try layer.outputShape(for: [2, 4, 4]) == [8, 4, 4])
  }

  @Test(arguments: [2, 5])
  func theCountOfThreadsChangesNoBit(threads: Int) throws {
    func weights(_ threads: Int) throws -> [[UInt32]] {
      let network = try Network(
        layers: [
          Conv2D(5, kernel: 3, padding: .same), BatchNorm(), Activate(.relu),
          Residual {
            Conv2D(5, kernel: 3, padding: .same)
            BatchNorm()
          },
          GlobalAveragePool2D(), LayerNorm(), Dense(2),
        ], input: [3, 5, 5], seed: 2)
      let data = try waveData(100, [3, 5, 5])
      var options = TrainingOptions(epochs: 2, batchSize: 70)
      options.threads = threads
      try network.fit(inputs: data.inputs, targets: data.targets, options: options)
      return network.parameters.map { $0.values.map(\.bitPattern) }
    }
    #expect(try weights(threads) == weights(1))
  }

  @Test func aFrozenBatchNormKeepsItsRunningMoments() throws {
    let network = try Network(
      layers: [Conv2D(3, kernel: 2), BatchNorm(), Flatten(), Dense(2)], input: [2, 3, 3], seed: 1)
    network.freeze(.convolutions)
    let before = network.parameters
    let data = try waveData(20, [2, 3, 3])
    try network.fit(
      inputs: data.inputs, targets: data.targets,
      options: TrainingOptions(epochs: 2, optimizer: .adamW(decay: 0.1)))
    #expect(network.parameters.prefix(6) == before.prefix(6))
    #expect(network.parameters.suffix(2) != before.suffix(2))
  }

  /// Weight decay must not pull running moments to zero.
  @Test func runningMomentsFollowTheDataAlone() throws {
    func moments(_ decay: Double) throws -> [WeightArray] {
      let network = try Network(
        layers: [BatchNorm(), Flatten(), Dense(2)], input: [2, 3, 3], seed: 1)
      let data = try waveData(40, [2, 3, 3])
      try network.fit(
        inputs: data.inputs, targets: data.targets,
        options: TrainingOptions(epochs: 3, optimizer: .adamW(decay: decay)))
      return network.parameters.filter { $0.name.contains("running") }
    }
    #expect(try moments(0) == moments(0.5))
  }

  @Test func aBatchOfOneSampleTrains() throws {
    let network = try Network(layers: [BatchNorm(), Dense(2)], input: [4], seed: 1)
    let data = try waveData(17, [4])
    let history = try network.fit(
      inputs: data.inputs, targets: data.targets, options: TrainingOptions(epochs: 2, batchSize: 16)
    )
    #expect(history.epochs == 2)
  }
}
