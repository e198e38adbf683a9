import ArgumentParser
import Development

/// `dev bench forest`: times a forest on data that the Python side wrote, for `make bench`.
struct ForestBenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forest",
    abstract: "Times fitting a forest and predicting with it; one figure a line.")

  @Option(help: "A safetensors file with x, F32 [N, P], and y, F64 [N].")
  var data: String

  @Option(help: "The number of trees.")
  var trees = 500

  @Option(help: "How many threads work at once; all cores if left out.")
  var threads: Int?

  func run() throws {
    let result = try ForestBenchmark(data: data).run(trees: trees, threads: threads)
    print("fit", result.fit)
    print("predict", result.predict)
    print("r2", result.rSquared)
  }
}
