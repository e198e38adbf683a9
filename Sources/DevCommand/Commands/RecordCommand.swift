import ArgumentParser
import Development

/// `dev record`: writes the golden files anew.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Runs the tests so that they write their golden files anew.",
    discussion: "Look at every changed picture, and say in the commit why it changed.")

  @Option(help: "Records only the tests whose name matches.")
  var filter: String?

  func run() throws {
    try Tool.runTests(
      filter: filter, environment: ["RECORD_SNAPSHOTS": "1"], in: Repository())
  }
}
