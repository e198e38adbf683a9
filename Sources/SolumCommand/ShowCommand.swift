import ArgumentParser
import Notebooks

/// `solum show`: what the cells of a notebook showed, as text.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print what the cells of a notebook showed when it was run, as text.",
    discussion: "Exits with 2 where the notebook cannot be read or has no such cell.")

  @Argument(help: "The executed notebook.")
  var notebook: String

  @Option(help: "Only the cells with this tag.")
  var tag: String?

  func run() throws {
    let cells = try Failure.reading(notebook) { try NotebookFile.read(notebook) }.cells
    let chosen = cells.filter { cell in tag.map(cell.tags.contains) ?? true }
    guard let tag, chosen.isEmpty else {
      for cell in chosen { TerminalOutput.write(cell.outputs) }
      return
    }
    let tags = Set(cells.flatMap(\.tags)).sorted()
    try Failure.exit(
      "\(notebook): error: no cell has the tag \"\(tag)\"; "
        + (tags.isEmpty ? "none has any." : "there are \(tags.joined(separator: ", "))."),
      .unusable)
  }
}
