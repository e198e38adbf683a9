import Basics
import Display
import Networks

/// The trainings whose time is compared with other libraries; see the table of benchmarks.
package struct NetworkBenchmark: Sendable {
  /// The name in the table of benchmarks, for example `"P1"`.
  package let name: String
  /// The shape of one sample.
  package let input: Shape
  /// How many samples there are.
  package var samples: Int
  /// How many samples make one step.
  package let batchSize: Int
  private let hidden: [any Layer]

  /// Every training.
  package static let all = [
    // P1: windows of 9 × 9 pixels with ten covariates.
    NetworkBenchmark(
      name: "P1", input: [10, 9, 9], samples: 10_000, batchSize: 64, hidden: planeLayers),
    // P2: series of 32 numbers.
    NetworkBenchmark(
      name: "P2", input: [1, 32], samples: 10_000, batchSize: 64,
      hidden: [
        Conv1D(16, kernel: 3, padding: .same, activation: .relu), MaxPool1D(2),
        Conv1D(32, kernel: 3, padding: .same, activation: .relu), MaxPool1D(2), Flatten(),
        Dense(64, activation: .relu),
      ]),
    // P3: a few windows of 5 × 5 pixels, as in a study of some hundred profiles.
    NetworkBenchmark(
      name: "P3", input: [10, 5, 5], samples: 300, batchSize: 32, hidden: planeLayers),
  ]

  private static let planeLayers: [any Layer] = [
    Conv2D(16, kernel: 3, padding: .same, activation: .relu), MaxPool2D(2),
    Conv2D(32, kernel: 3, padding: .same, activation: .relu), MaxPool2D(2), Flatten(),
    Dense(64, activation: .relu),
  ]

  /// The layers; the share of `dropout` is set to zero before the last.
  package func layers(dropout: Double) -> [any Layer] { hidden + [Dropout(dropout), Dense(1)] }

  /// Standard normal inputs and targets that are a sum of them.
  private func data() throws -> TrainingData {
    var generator = SeededGenerator(seed: 1)
    let width = input.count
    let inputs = (0..<samples * width).map { _ in Float(generator.normal()) }
    let targets = (0..<samples).map { sample in
      let row = inputs[sample * width..<(sample + 1) * width]
      return row.reduce(0, +) / Float(width).squareRoot() + 0.5 * row[row.startIndex]
    }
    return TrainingData(
      inputs: try Tensor(inputs, [samples] + input.dimensions),
      targets: try Tensor(targets, [samples, 1]))
  }

  private func options(epochs: Int, threads: Int?) -> TrainingOptions {
    var options = TrainingOptions(epochs: epochs, batchSize: batchSize)
    options.threads = threads
    return options
  }

  /// Trains with a dropout of 0.3.
  ///
  /// - Parameters:
  ///   - epochs: How many epochs are timed, after one that is not.
  ///   - threads: How many threads work at once, or `nil` for all there are.
  /// - Returns: The seconds of one epoch.
  /// - Throws: ``NetworksError`` where training goes wrong; `Interrupted` when stopped.
  package func secondsPerEpoch(epochs: Int, threads: Int?) throws -> Double {
    let network = try Network(layers: layers(dropout: 0.3), input: input, seed: 1)
    let data = try data()
    try network.fit(data, options: options(epochs: 1, threads: threads))
    let start = ContinuousClock.now
    try network.fit(data, options: options(epochs: epochs, threads: threads))
    return (ContinuousClock.now - start) / .seconds(1) / Double(epochs)
  }

  /// Trains without dropout and writes all that another library needs to do the same.
  ///
  /// The file holds the inputs, the targets, the first weights under their names, and the order of the
  /// samples in every epoch, `[epochs, N]`.
  ///
  /// - Parameters:
  ///   - path: The file, in the safetensors format.
  ///   - epochs: How many epochs.
  /// - Returns: The loss of every epoch.
  /// - Throws: ``NetworksError`` where training goes wrong or the file cannot be written.
  package func losses(writing path: String, epochs: Int) throws -> [Double] {
    let network = try Network(layers: layers(dropout: 0), input: input, seed: 1)
    let data = try data()
    let options = options(epochs: epochs, threads: nil)
    let order = (1...max(1, epochs)).flatMap { options.order(epoch: $0, count: samples) }
    let arrays = [
      WeightArray(
        name: "inputs", shape: Shape(data.inputs.dimensions), values: data.inputs.values),
      WeightArray(name: "targets", shape: [samples, 1], values: data.targets.values),
      WeightArray(name: "order", shape: [epochs, samples], values: order.map { Float($0) }),
    ]
    try WeightFile.write(arrays + network.parameters, to: path)
    return try network.fit(data, options: options).trainingLoss
  }
}
