import ArgumentParser

/// `dev format`: brings every source into the house's form.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format", abstract: "Formats sources, tests and the manifest in place.")

  func run() throws {
    let repository = try Repository()
    try Tool(words: ["swift", "format", "--in-place", "--parallel"] + repository.ownFiles)
      .run(in: repository)
  }
}

extension Repository {
  /// The Swift files in the form of the house: neither generated ones nor the cells that tests run.
  var ownFiles: [String] {
    let files = swiftFiles(under: "Sources") + swiftFiles(under: "Tests")
    return files.filter {
      !$0.contains("/Generated/") && !$0.contains("/Programs/")
        && !$0.contains("/Cells/")
    }
      + ["Package.swift"]
  }
}
