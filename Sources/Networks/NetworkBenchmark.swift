import Display

/// The trainings whose time is compared with other libraries; see the table of benchmarks.
package struct NetworkBenchmark: Sendable {
  /// The name in the table of benchmarks, for example `"P1"`.
  package let name: String
  /// The shape of one sample.
  package let input: Shape
  /// How many samples there are.
  package let samples: Int
  /// How many samples make one step.
  package let batchSize: Int
  /// The layers, first to last.
  package let layers: [any Layer]

  /// Every training.
  package static let all = [windows(samples: 10_000), series, smallWindows]

  /// P1: windows of 9 × 9 pixels with ten covariates.
  package static func windows(samples: Int) -> NetworkBenchmark {
    NetworkBenchmark(
      name: "P1", input: [10, 9, 9], samples: samples, batchSize: 64, layers: planeLayers)
  }

  /// P2: series of 32 numbers.
  package static let series = NetworkBenchmark(
    name: "P2", input: [1, 32], samples: 10_000, batchSize: 64,
    layers: [
      Conv1D(16, kernel: 3, padding: .same, activation: .relu), MaxPool1D(2),
      Conv1D(32, kernel: 3, padding: .same, activation: .relu), MaxPool1D(2), Flatten(),
      Dense(64, activation: .relu), Dropout(0.3), Dense(1),
    ])

  /// P3: a few windows of 5 × 5 pixels, as in a study of some hundred profiles.
  package static let smallWindows = NetworkBenchmark(
    name: "P3", input: [10, 5, 5], samples: 300, batchSize: 32, layers: planeLayers)

  private static let planeLayers: [any Layer] = [
    Conv2D(16, kernel: 3, padding: .same, activation: .relu), MaxPool2D(2),
    Conv2D(32, kernel: 3, padding: .same, activation: .relu), MaxPool2D(2), Flatten(),
    Dense(64, activation: .relu), Dropout(0.3), Dense(1),
  ]

  /// Trains on random numbers.
  ///
  /// - Parameters:
  ///   - epochs: How many epochs are timed, after one that is not.
  ///   - threads: How many threads work at once, or `nil` for all there are.
  ///   - clock: A second clock, for example of processor time.
  /// - Returns: The seconds of one epoch, those of the second clock, and the last training loss.
  /// - Throws: ``NetworksError`` where training goes wrong; `Interrupted` when stopped.
  package func run(
    epochs: Int, threads: Int? = nil, clock: () -> Double = { 0 }
  ) throws -> (seconds: Double, clock: Double, loss: Double) {
    var generator = SeededGenerator(seed: 1)
    let inputs = (0..<samples * input.count).map { _ in Float(generator.normal()) }
    let width = input.count
    let targets = (0..<samples).map { sample in
      let row = inputs[sample * width..<(sample + 1) * width]
      return row.reduce(0, +) / Float(width).squareRoot() + 0.5 * row[row.startIndex]
    }
    let network = try Network(layers: layers, input: input, seed: 1)
    var options = TrainingOptions(epochs: 1, batchSize: batchSize)
    options.threads = threads
    let data = try Tensor(inputs, [samples] + input.dimensions)
    let truth = try Tensor(targets, [samples, 1])
    try network.fit(inputs: data, targets: truth, options: options)
    options.epochs = epochs
    let start = ContinuousClock.now
    let other = clock()
    let history = try network.fit(inputs: data, targets: truth, options: options)
    let time = (ContinuousClock.now - start) / epochs
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    return (seconds, (clock() - other) / Double(epochs), history.trainingLoss.last ?? .nan)
  }
}
