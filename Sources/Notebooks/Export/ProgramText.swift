import SwiftCells

/// The `main.swift` of a notebook.
struct ProgramText {
  let text: String

  /// Checks the cells and writes them as the compiler takes them.
  ///
  /// - Throws: ``ExportError/mistakes(_:)``.
  init(_ document: NotebookDocument, vocabulary: Vocabulary) throws {
    // A cell that is there to show an error would end the program.
    let kept = document.runCells.filter { !$0.mayFail }
    let sequence = try CellSequence(vocabulary: vocabulary)
    let found = kept.flatMap {
      sequence.check($0.source, name: $0.name, firstLine: $0.firstLine)
    }
    if found.contains(where: { $0.severity == .error }) { throw ExportError.mistakes(found) }
    let refused = sequence.programDiagnostics
    if !refused.isEmpty { throw ExportError.mistakes(refused) }
    let compiled = Dictionary(
      uniqueKeysWithValues: zip(kept.map(\.place), sequence.compiledCells()))
    var notebook = document.notebook
    for place in notebook.cells.indices where notebook.cells[place].kind == .code {
      if let source = compiled[place] {
        notebook.cells[place].source = source
      } else {
        notebook.cells[place].kind = .raw
      }
    }
    text = Self.head(document.path) + "\n" + notebook.swiftText
  }

  private static func head(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return """
      // Made by "solum export" from \(file). A cell stands below each "// %%".
      import Foundation
      import Solum

      // Figures are written to this folder, unless the environment names another.
      setenv("SOLUM_OUTPUT", "output", 0)

      """
  }
}
