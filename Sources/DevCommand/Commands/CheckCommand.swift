import ArgumentParser
import Development

/// `dev check`: everything that continuous integration runs.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Runs all that continuous integration runs.")

  func run() throws {
    try Tool(words: ["make", "test"], environment: ["CI": "1"]).run(in: Repository())
  }
}
