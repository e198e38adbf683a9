import ArgumentParser
import Development

/// `dev test`: builds and runs the tests.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Builds and runs the tests in the release configuration.")

  @Option(help: "Runs only the tests whose name matches.")
  var filter: String?

  func run() throws { try Tool.runTests(filter: filter, in: Repository()) }
}
