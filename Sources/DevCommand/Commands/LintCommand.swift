import ArgumentParser

/// `dev lint`: checks form and structure.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Checks the form of the sources and the rules of the house.")

  @Flag(help: "Checks only the rules of the house, which takes a second.")
  var structure = false

  func run() throws {
    let repository = try Repository()
    let findings = try Self.findings(in: repository)
    for finding in findings { print(finding) }
    if !structure {
      try Tool(words: ["swift", "format", "lint", "--strict", "--parallel"] + repository.ownFiles)
        .run(in: repository)
    }
    guard findings.isEmpty else { throw ExitCode.failure }
  }

  /// Everything in the tree that breaks a rule of the house.
  static func findings(in repository: Repository) throws -> [Finding] {
    let checks: [any StructureCheck] = [
      FileLength(), RoomImports(), Traps(), PublicDocumentation(),
    ]
    let inFiles = try repository.ownFiles.flatMap { path in
      let file = SourceFile(path: path, text: try repository.text(of: path))
      return checks.flatMap { $0.findings(in: file) }
    }
    return try RoomTable.findings(in: repository) + inFiles
  }
}
