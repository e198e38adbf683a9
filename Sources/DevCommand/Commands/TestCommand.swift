import ArgumentParser

/// `dev test`: builds and runs the tests.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Builds and runs the tests in the release configuration.")

  @Option(help: "Runs only the tests whose name matches.")
  var filter: String?

  @Flag(help: "Also runs the slow tests: cells are compiled and notebooks run.")
  var slow = false

  func run() throws {
    var words = ["swift", "test", "-c", "release"]
    if let filter { words += ["--filter", filter] }
    let environment = slow ? ["SOLUM_SLOW_TESTS": "1"] : [:]
    try Tool(words: words, environment: environment).run(in: Repository())
  }
}
