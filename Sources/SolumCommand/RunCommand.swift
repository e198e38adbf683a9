import ArgumentParser
import Foundation
import Notebooks

/// `solum run`: runs a notebook without Jupyter.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a notebook from top to bottom, without Jupyter.",
    discussion: """
      What the cells show is printed as text, or kept in the executed notebook with --to.
      """)

  @Argument(help: "The notebook, .ipynb or .swift with // %% between cells.")
  var notebook: String

  @Option(help: "The folder for the executed notebook; without it, results are printed.")
  var to: String?

  @Flag(help: "Write an HTML page beside the executed notebook.")
  var page = false

  @Flag(help: "Go on after a cell that failed.")
  var goOn = false

  @OptionGroup var threads: ThreadOptions

  func validate() throws {
    if page, to == nil { throw ValidationError("--page needs --to, the folder to write to.") }
  }

  func run() throws {
    threads.prepareEvaluation()
    let original = try NotebookFile.read(notebook)
    let runner = NotebookRunner(
      try SwiftCellLanguage(), failureRule: goOn ? .goOn : .stop, observer: report)
    let run = runner.run(original)
    if let to { try write(run.notebook, to: to) }
    NotebookFile.reportFailures(of: run)
    if !run.isComplete { throw ExitCode.failure }
  }

  private func report(_ step: NotebookRunner.Step) {
    NotebookFile.report(step)
    if to == nil { TerminalOutput.write(step.outputs) }
  }

  private func write(_ executed: Notebook, to folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    let path = NotebookFile.path(notebook, suffix: ".ipynb", in: folder)
    try executed.write(to: path)
    print("Wrote \(path)")
    guard page else { return }
    let pagePath = NotebookFile.path(notebook, suffix: ".html", in: folder)
    try executed.writePage(to: pagePath, folder: folder)
    print("Wrote \(pagePath)")
  }
}
