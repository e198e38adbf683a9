import ArgumentParser
import Foundation
import JupyterKernel

/// `solum kernel`: what Jupyter starts.
struct KernelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kernel", abstract: "Serve one notebook; Jupyter starts this.")

  @Argument(help: "The connection file that Jupyter wrote.")
  var connectionFile: String

  @OptionGroup var threads: ThreadOptions

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp("What launchers pass on to other kernels.", visibility: .hidden))
  var others: [String] = []

  func run() throws {
    if !others.isEmpty {
      StandardStreams.writeError("solum kernel: ignored: \(others.joined(separator: " "))\n")
    }
    threads.prepareEvaluation()
    let kernel = try Kernel(
      language: SwiftCellLanguage(), connectionFile: connectionFile, historyFile: historyFile)
    kernel.runAndExit()
  }

  /// The database of the cells of all sessions; `nil` where there is no home to keep it in.
  private var historyFile: String? {
    let environment = ProcessInfo.processInfo.environment
    if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") {
      return folder + "/solum/history.sqlite"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.local/share/solum/history.sqlite"
  }
}
