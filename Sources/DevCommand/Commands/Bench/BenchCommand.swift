import ArgumentParser

/// `dev bench`: what can only be timed inside one process, for `make bench`.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Times parts of the libraries; one figure a line, in seconds.",
    subcommands: [
      CellBenchCommand.self, NetworkBenchCommand.self, ForestBenchCommand.self,
      RasterBenchCommand.self, TableBenchCommand.self,
    ])
}
