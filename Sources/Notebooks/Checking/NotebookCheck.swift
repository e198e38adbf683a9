import SwiftCells

/// What the checker finds in the cells of a notebook, none of which runs.
package struct NotebookCheck {
  /// What was found, from top to bottom.
  package let diagnostics: [Diagnostic]

  /// Checks the cells one after another; each sees what the cells before it declare.
  ///
  /// A cell with the tag `raises-exception` may have errors.
  ///
  /// - Parameters:
  ///   - document: The notebook.
  ///   - vocabulary: The words of the libraries.
  /// - Throws: `SystemError` where a thread for deeply nested cells cannot be started.
  package init(_ document: NotebookDocument, vocabulary: Vocabulary) throws {
    let sequence = try CellSequence(vocabulary: vocabulary)
    diagnostics = document.runCells.flatMap { cell in
      let found = sequence.check(cell.source, name: cell.name, firstLine: cell.firstLine)
      return cell.mayFail ? [] : found
    }
  }

  /// Whether nothing is an error.
  package var isCorrect: Bool { !diagnostics.contains { $0.severity == .error } }

  /// What was found as a compiler writes it, each with its source line and carets.
  package var lines: [String] { diagnostics.flatMap(\.rendered) }
}
