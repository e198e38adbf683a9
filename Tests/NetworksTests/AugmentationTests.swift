import Networks
import Testing

@Suite struct AugmentationTests {
  /// Which cells of a window a dense layer learns from where only one cell is not zero.
  private func learntCells(_ augmentation: Augmentation, rows: Int, columns: Int) throws -> Set<Int>
  {
    let network = try Network(
      layers: [Flatten(), Dense(1)], input: [1, rows, columns], seed: 1)
    let before = network.parameters[0].values
    var window = [Float](repeating: 0, count: rows * columns)
    window[1] = 1
    try network.fit(
      inputs: Tensor(window, [1, 1, rows, columns]), targets: Tensor([30], [1, 1]),
      options: TrainingOptions(
        epochs: 100, learningRate: 1e-3, optimizer: .sgd(momentum: 0), augmentation: augmentation))
    let after = network.parameters[0].values
    return Set(after.indices.filter { after[$0] != before[$0] })
  }

  @Test func windowsAsTheyAreLearnFromOneCell() throws {
    #expect(try learntCells(.none, rows: 5, columns: 5) == [1])
  }

  /// The second cell of the first row, its mirror images and the one that is both.
  @Test func flipsMirrorBothWays() throws {
    #expect(try learntCells(.flips, rows: 4, columns: 5) == [1, 3, 16, 18])
  }

  /// Four quarter turns of a window of five by five cells.
  @Test func rotationsTurnByQuarters() throws {
    #expect(try learntCells(.rotations, rows: 5, columns: 5) == [1, 9, 23, 15])
  }

  @Test func flipsAndRotationsReachAllEightImages() throws {
    #expect(
      try learntCells(.flipsAndRotations, rows: 5, columns: 5)
        == [1, 3, 5, 9, 15, 19, 21, 23])
  }

  @Test(arguments: [Augmentation.rotations, .flipsAndRotations])
  func unequalSidesCannotBeTurned(augmentation: Augmentation) {
    let error = #expect(throws: NetworksError.self) {
      try learntCells(augmentation, rows: 4, columns: 5)
    }
    #expect(error?.description.contains("1 × 4 × 5") == true)
  }

  @Test func aSeriesCannotBeMirrored() throws {
    let network = try Network(layers: [Flatten(), Dense(1)], input: [1, 5], seed: 1)
    #expect(throws: NetworksError.self) {
      try network.fit(
        inputs: Tensor(repeating: 1, [2, 1, 5]), targets: Tensor(repeating: 1, [2, 1]),
        options: TrainingOptions(epochs: 1, augmentation: .flips))
    }
  }

  /// The first channel holds the number of a cell, the second a hundred more: whatever the turn, both
  /// must be turned together, so their difference stays what a network can learn exactly.
  @Test func channelsTurnTogether() throws {
    var values: [Float] = []
    for _ in 0..<40 { values += (0..<9).map { Float($0) / 9 } + (0..<9).map { Float($0) / 9 + 1 } }
    let network = try Network(
      layers: [Conv2D(1, kernel: 1), Flatten(), Dense(1)], input: [2, 3, 3], seed: 1)
    try network.setParameters([
      WeightArray(name: "1.weight", shape: [1, 2, 1, 1], values: [-1, 1]),
      WeightArray(name: "1.bias", shape: [1], values: [0]),
      WeightArray(name: "3.weight", shape: [1, 9], values: (1...9).map(Float.init)),
      WeightArray(name: "3.bias", shape: [1], values: [0]),
    ])
    let history = try network.fit(
      inputs: Tensor(values, [40, 2, 3, 3]), targets: Tensor(repeating: 45, [40, 1]),
      options: TrainingOptions(
        epochs: 1, learningRate: 1e-30, optimizer: .sgd(momentum: 0),
        augmentation: .flipsAndRotations))
    #expect(history.trainingLoss[0] < 1e-8)
  }
}
