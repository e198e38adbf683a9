import ArgumentParser
import Notebooks
import SolumBindings

/// `solum check`: finds mistakes without running anything.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find the mistakes in notebooks and Swift files without running them.",
    discussion: """
      Each mistake is a line that editors understand, path:line:column: error: message, with the \
      source line below it; in a notebook the path is followed by the cell's number. Exits with 1 \
      where there are errors, with 2 where a file cannot be read.
      """)

  @Argument(help: "Notebooks (.ipynb), or Swift files with // %% between cells.")
  var files: [String] = []

  func validate() throws {
    if files.isEmpty {
      try Failure.exit("name at least one file: solum check notebook.ipynb", .unusable)
    }
  }

  func run() throws {
    var isCorrect = true
    for path in files {
      let document = try Failure.reading(path) { try NotebookDocument(reading: path) }
      let check = try NotebookCheck(document, vocabulary: .solum())
      for line in check.lines { print(line) }
      isCorrect = isCorrect && check.isCorrect
    }
    if !isCorrect { throw ExitCode.failure }
  }
}
