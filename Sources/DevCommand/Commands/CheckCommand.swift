import ArgumentParser

/// `dev check`: everything that continuous integration runs.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Runs all that continuous integration runs.")

  func run() throws {
    let repository = try Repository()
    try LintCommand.parse([]).run()
    try BindingsCommand.parse(["--check"]).run()
    try Tool(words: ["swift", "build", "-c", "release"]).run(in: repository)
    try Tool(words: ["swift", "test", "-c", "release"], environment: ["CI": "1"])
      .run(in: repository)
  }
}
