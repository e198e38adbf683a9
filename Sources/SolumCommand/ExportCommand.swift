import ArgumentParser
import Foundation
import Notebooks
import SolumBindings

/// `solum export`: makes a compiled program of a notebook.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a Swift package whose program prints and draws what a notebook shows.",
    discussion: "Nothing is run. Exits with 1 where cells have errors.")

  @Argument(help: "The notebook, .ipynb or .swift with // %% between cells.")
  var notebook: String

  @Option(help: "The folder for the package.")
  var to: String

  @Option(
    help: "The folder of the package Solum; the one that this program was built in by default.")
  var solum: String?

  @Flag(help: "Write into a folder that is not empty.")
  var force = false

  func run() throws {
    let library = try library
    let document = try Failure.reading(notebook) { try NotebookDocument(reading: notebook) }
    do {
      let package = try ProgramPackage(document, library: library, vocabulary: .solum())
      try package.write(to: to, isForced: force)
      print("Wrote \(to). Build and run it with: swift run -c release --package-path \(to)")
    } catch let error as ExportError {
      guard case .mistakes = error else { try Failure.exit("error: \(error)", .unusable) }
      try Failure.exit("\(error)", .mistakes)
    } catch let error as NotebookError {
      try Failure.exit("error: \(error)", .unusable)
    }
  }

  /// Where the package finds Solum.
  private var library: ProgramPackage.Library {
    get throws {
      guard let solum else {
        return Self.folderAroundProgram.map { .folder($0) } ?? .unknown
      }
      let path = URL(fileURLWithPath: solum).standardizedFileURL.path
      guard Self.isSolum(path) else {
        try Failure.exit(
          "error: --solum names \"\(path)\", which is not the package Solum: expected a folder "
            + "whose Package.swift says name: \"Solum\".", .unusable)
      }
      return .folder(path)
    }
  }

  /// The folder of the package that this program was built in, or `nil`.
  private static var folderAroundProgram: String? {
    guard
      let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    else { return nil }
    var folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    while folder.path != "/" {
      if isSolum(folder.path) { return folder.path }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  private static func isSolum(_ folder: String) -> Bool {
    let manifest = try? String(contentsOfFile: folder + "/Package.swift", encoding: .utf8)
    return manifest?.contains("name: \"Solum\"") ?? false
  }
}
