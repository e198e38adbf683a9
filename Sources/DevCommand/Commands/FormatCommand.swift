import ArgumentParser
import Development

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
