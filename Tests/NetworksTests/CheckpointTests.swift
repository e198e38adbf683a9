import Basics
import Display
import Foundation
import Networks
import Testing

@Suite struct CheckpointTests {
  private let layers: [any Layer] = [
    Dense(12, activation: .tanh), BatchNorm(), Dropout(0.2), Dense(2),
  ]

  private func options(epochs: Int = 9, seed: Int = 1) -> TrainingOptions {
    TrainingOptions(
      epochs: epochs, batchSize: 16, learningRate: 0.01,
      schedule: .plateau(factor: 0.5, patience: 1), patience: 5, seed: seed)
  }

  private func withFile(_ body: (String) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("\(UUID().uuidString).safetensors")
    defer { try? FileManager.default.removeItem(at: file) }
    try body(file.path)
  }

  /// Trains until a number of epochs is reported, then stops.
  private func train(
    _ network: Network, stopAfter limit: Int?, checkpoint: String?, seed: Int = 1
  ) throws -> TrainingHistory {
    let data = try waveData(70, [5])
    let validation = TrainingData(
      inputs: data.inputs.samples(Array(50..<70)), targets: data.targets.samples(Array(50..<70)))
    let stopper = Stopper(limit)
    return try network.fit(
      inputs: data.inputs.samples(Array(0..<50)), targets: data.targets.samples(Array(0..<50)),
      validation: validation, options: options(seed: seed),
      context: RunContext(cancellation: stopper.token, reporter: stopper), checkpoint: checkpoint)
  }

  @Test(arguments: [1, 4])
  func aBreakChangesNoBit(epochs: Int) throws {
    try withFile { path in
      let whole = try Network(layers: layers, input: [5], seed: 1)
      let expected = try train(whole, stopAfter: nil, checkpoint: nil)
      let broken = try Network(layers: layers, input: [5], seed: 1)
      #expect(throws: Interrupted.self) {
        try train(broken, stopAfter: epochs, checkpoint: path)
      }
      #expect(FileManager.default.fileExists(atPath: path))
      let history = try train(broken, stopAfter: nil, checkpoint: path)
      #expect(history == expected)
      #expect(broken.parameters == whole.parameters)
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func aFileOfAnotherTrainingIsRefused() throws {
    try withFile { path in
      let network = try Network(layers: layers, input: [5], seed: 1)
      #expect(throws: Interrupted.self) { try train(network, stopAfter: 2, checkpoint: path) }
      let error = #expect(throws: NetworksError.self) {
        try train(network, stopAfter: nil, checkpoint: path, seed: 2)
      }
      #expect(error?.description.contains("belongs to another training") == true)
    }
  }
}

/// Stops the work after some reports.
private final class Stopper: ProgressReporter {
  let token = CancellationToken()
  private let limit: Int?

  init(_ limit: Int?) { self.limit = limit }

  func report(_ progress: ProgressReport) {
    if progress.completed == limit { token.cancel() }
  }
}
