import ArgumentParser
import Foundation
import Notebooks

/// `solum page`: an HTML page of a notebook as it stands.
struct PageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page", abstract: "Write an HTML page of a notebook, with its outputs, beside it.")

  @Argument(help: "The notebook.")
  var notebook: String

  func run() throws {
    let path = NotebookFile.path(notebook, suffix: ".html")
    let folder = URL(fileURLWithPath: notebook).deletingLastPathComponent().path
    try NotebookFile.read(notebook).writePage(to: path, folder: folder)
    print("Wrote \(path)")
  }
}
