import ArgumentParser
import Development

/// `dev bench network`: the trainings of the table of benchmarks.
struct NetworkBenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network",
    abstract: "Times an epoch of one training, or writes its data and prints its losses.")

  @Argument(help: "P1, P2 or P3.")
  var name: String

  @Option(help: "How many samples, where it is not the training's own number.")
  var samples: Int?

  @Option(help: "How many epochs, after one that is not timed.")
  var epochs = 3

  @Option(help: "How many threads, where it is not one for each core.")
  var threads: Int?

  @Option(help: "A safetensors file for data, first weights and order; the losses are printed.")
  var write: String?

  func run() throws {
    guard var benchmark = NetworkBenchmark.all.first(where: { $0.name == name }) else {
      let names = NetworkBenchmark.all.map(\.name).joined(separator: ", ")
      throw ValidationError("There is no training \(name); there are \(names).")
    }
    if let samples { benchmark.samples = samples }
    if let write {
      for loss in try benchmark.losses(writing: write, epochs: epochs) { print("loss", loss) }
    } else {
      print("epoch", try benchmark.secondsPerEpoch(epochs: epochs, threads: threads))
    }
  }
}
