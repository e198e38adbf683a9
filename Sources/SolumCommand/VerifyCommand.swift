import ArgumentParser
import Display
import Notebooks

/// `solum verify`: runs a notebook again and compares.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Run a notebook again and compare with the outputs it holds.",
    discussion: "Exits with 1 where a cell shows something else than before.")

  @Argument(help: "The executed notebook.")
  var notebook: String

  @OptionGroup var threads: ThreadOptions

  func run() throws {
    threads.prepareEvaluation()
    let expected = try NotebookFile.read(notebook)
    let run = try NotebookRunner(SwiftCellLanguage(), failureRule: .goOn).run(expected)
    NotebookFile.reportFailures(of: run)
    let comparison = NotebookComparison(expected: expected, found: run.notebook)
    guard comparison.isEqual else {
      print(comparison.table)
      if let difference = expected.provenance?.difference(from: .current) { print(difference) }
      throw ExitCode.failure
    }
    print("Every cell shows what it showed before.")
  }
}
