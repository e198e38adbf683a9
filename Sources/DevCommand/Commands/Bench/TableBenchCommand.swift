import ArgumentParser
import Development

/// `dev bench table`: times work with a table that the Python side wrote, for `make bench`.
struct TableBenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Times reading, grouping, joining, sorting and quantiles; one figure a line.")

  @Option(help: "A file of separated values with rows.")
  var rows: String

  @Option(help: "A file of separated values with sites.")
  var sites: String

  func run() throws {
    for result in try TableBenchmark(rows: rows, sites: sites).run() {
      print(result.name, result.seconds, result.check)
    }
  }
}
