import ArgumentParser
import Development

/// `dev lint`: checks form and structure.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Checks the form of the sources and the rules of the house.")

  @Flag(help: "Checks only the rules of the house, which takes a second.")
  var structure = false

  func run() throws {
    let repository = try Repository()
    let findings = try Lint.findings(in: repository)
    for finding in findings { print(finding) }
    if !structure {
      try Tool(words: ["swift", "format", "lint", "--strict", "--parallel"] + repository.ownFiles)
        .run(in: repository)
    }
    guard findings.isEmpty else { throw ExitCode.failure }
  }
}
