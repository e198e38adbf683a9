import Networks
import Testing

/// Data and options that cannot work are refused with a sentence that says what to do.
@Suite struct BadDataTests {
  private func network() throws -> Network {
    try Network(layers: [Dense(1)], input: [2], seed: 1)
  }

  private func message(
    inputs: Tensor, targets: Tensor, weights: [Float]? = nil,
    options: TrainingOptions = TrainingOptions(epochs: 1)
  ) throws -> String {
    let network = try network()
    let error = #expect(throws: NetworksError.self) {
      try network.fit(inputs: inputs, targets: targets, weights: weights, options: options)
    }
    return error?.description ?? ""
  }

  @Test func missingInputsThrow() throws {
    let inputs = try Tensor([1, 2, 3, .nan], [2, 2])
    let text = try message(inputs: inputs, targets: try Tensor([1, 2], [2, 1]))
    #expect(text.hasPrefix("Sample 2 of the training inputs holds the value nan"))
    let network = try network()
    #expect(throws: NetworksError.self) { try network.predict(inputs) }
  }

  @Test func infiniteInputsAndTargetsThrow() throws {
    let finite = try Tensor([1, 2, 3, 4], [2, 2])
    let text = try message(
      inputs: try Tensor([1, -.infinity, 3, 4], [2, 2]), targets: try Tensor([1, 2], [2, 1]))
    #expect(text.hasPrefix("Sample 1 of the training inputs holds the value -inf"))
    let other = try message(inputs: finite, targets: try Tensor([1, .infinity], [2, 1]))
    #expect(other.hasPrefix("Sample 2 of the training targets holds the value inf"))
  }

  @Test func anEmptySetThrows() throws {
    let text = try message(inputs: try Tensor([], [0, 2]), targets: try Tensor([], [0, 1]))
    #expect(
      text == "There are no training samples. At least one sample with a known value is needed.")
  }

  @Test func targetsThatAreAllMissingThrow() throws {
    let text = try message(
      inputs: try Tensor([1, 2], [1, 2]), targets: try Tensor([.nan], [1, 1]))
    #expect(text.hasPrefix("There are no training targets."))
  }

  @Test func targetsWithoutWeightThrow() throws {
    let text = try message(
      inputs: try Tensor([1, 2], [1, 2]), targets: try Tensor([1], [1, 1]), weights: [0])
    #expect(text.hasPrefix("There are no training targets."))
  }

  @Test func inputsOfAnotherShapeThrow() throws {
    let text = try message(
      inputs: try Tensor([1, 2, 3], [1, 3]), targets: try Tensor([1], [1, 1]))
    #expect(text.hasPrefix("The training inputs have the shape 3, but the network expects 2."))
  }

  @Test func fewerTargetsThanInputsThrow() throws {
    let text = try message(
      inputs: try Tensor([1, 2, 3, 4], [2, 2]), targets: try Tensor([1], [1, 1]))
    #expect(
      text
        == "The number of training targets is 1, but that of training samples is 2. Give one for each."
    )
  }

  @Test func moreTargetsThanOutputsThrow() throws {
    let text = try message(
      inputs: try Tensor([1, 2], [1, 2]), targets: try Tensor([1, 2, 3], [1, 3]))
    #expect(text.contains("end the network with Dense(3)"))
  }

  @Test func weightsThatAreNoneThrow() throws {
    let inputs = try Tensor([1, 2, 3, 4], [2, 2])
    let targets = try Tensor([1, 2], [2, 1])
    #expect(
      try message(inputs: inputs, targets: targets, weights: [1])
        == "The number of training weights is 1, but that of training samples is 2. Give one for each."
    )
    #expect(
      try message(inputs: inputs, targets: targets, weights: [1, -1])
        .hasPrefix("Sample 2 of the training weights holds the value -1.0"))
  }

  static let options: [(TrainingOptions, String)] = [
    (TrainingOptions(epochs: 0), "epochs is 0"),
    (TrainingOptions(batchSize: 0), "batchSize is 0"),
    (TrainingOptions(learningRate: -1), "learningRate is -1.0"),
    (TrainingOptions(learningRate: .nan), "learningRate is nan"),
    (TrainingOptions(optimizer: .sgd(momentum: 1)), "optimizer: .sgd(momentum:) is 1.0"),
    (TrainingOptions(optimizer: .adamW(decay: -1)), "optimizer: .adamW(decay:) is -1.0"),
    (TrainingOptions(schedule: .cosine, warmUp: 1), "warmUp is 1.0"),
    (
      TrainingOptions(schedule: .plateau(factor: 2, patience: 1)),
      "schedule: .plateau(factor:) is 2.0"
    ),
    (TrainingOptions(clipping: 0), "clipping is 0.0"),
    (TrainingOptions(patience: 3), "patience is 3, but must be nil where there are no validation"),
  ]

  @Test(arguments: options)
  func optionsWithoutMeaningThrow(options: TrainingOptions, text: String) throws {
    let found = try message(
      inputs: try Tensor([1, 2], [1, 2]), targets: try Tensor([1], [1, 1]), options: options)
    #expect(found.contains("The option \(text)"), "\(found)")
  }

  @Test(arguments: [([2, 2], 3), ([-1, 2], 2), ([Int.max, 4], 4)])
  func valuesThatDoNotFillTheDimensionsThrow(dimensions: [Int], count: Int) {
    #expect(throws: NetworksError.tensorSize(values: count, dimensions: dimensions)) {
      try Tensor(Array(repeating: 0, count: count), dimensions)
    }
  }
}
