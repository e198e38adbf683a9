import ArgumentParser
import Display
import Foundation
import Notebooks

/// A notebook on disk, as the commands take it: `.ipynb`, or `.swift` with `// %%` between cells.
enum NotebookFile {
  /// Reads a notebook.
  static func read(_ path: String) throws -> Notebook {
    guard path.hasSuffix(".swift") else { return try Notebook.read(path) }
    do {
      return Notebook(swiftText: try String(contentsOfFile: path, encoding: .utf8))
    } catch {
      throw ValidationError(
        "\"\(path)\" cannot be read: \((error as NSError).localizedDescription)")
    }
  }

  /// The path with another suffix, in a folder where one is given.
  static func path(_ path: String, suffix: String, in folder: String? = nil) -> String {
    let file = URL(fileURLWithPath: path)
    let name = file.deletingPathExtension().lastPathComponent + suffix
    let parent = folder.map { URL(fileURLWithPath: $0) } ?? file.deletingLastPathComponent()
    return parent.appendingPathComponent(name).path
  }

  /// What `run` and `verify` say after each cell.
  static func report(_ step: NotebookRunner.Step) {
    let seconds =
      Double(step.duration.components.seconds)
      + Double(step.duration.components.attoseconds) * 1e-18
    let firstLine = step.source.split(separator: "\n").first.map(String.init) ?? ""
    let time = (seconds * 100).rounded() / 100
    print("cell \(step.count): \(word(step.end)), \(time) s  \(firstLine)")
  }

  private static func word(_ end: CellOutcome) -> String {
    switch end {
    case .value: "ok"
    case .failure: "error"
    case .interrupted: "interrupted"
    }
  }

  /// Writes the errors of a run to the standard error stream.
  static func reportFailures(of run: NotebookRunner.Run) {
    for place in run.failures {
      for case .error(_, _, let traceback) in run.notebook.cells[place].outputs {
        StandardStreams.writeError(traceback.joined(separator: "\n") + "\n")
      }
    }
  }
}
