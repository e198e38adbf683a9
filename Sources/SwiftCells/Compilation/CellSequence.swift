/// Cells that are checked one after another although none of them runs, and that can then be
/// written as a program for the compiler.
package final class CellSequence {
  private let session: CellSession
  private var cells: [SequenceCell] = []

  /// Makes a sequence in which nothing is declared yet.
  ///
  /// - Throws: ``SystemError`` where a thread for deeply nested cells cannot be started.
  package init(vocabulary: Vocabulary) throws {
    session = try CellSession(vocabulary: vocabulary)
  }

  /// Checks the next cell, which sees what the cells before it declare.
  ///
  /// What a cell with mistakes declares is kept as well, so that each mistake is reported once.
  ///
  /// - Parameters:
  ///   - source: The text of the cell.
  ///   - name: The name of the cell or file in messages.
  ///   - firstLine: The number of the cell's first line in messages.
  /// - Returns: What is wrong with the cell.
  package func check(_ source: String, name: String, firstLine: Int = 1) -> [Diagnostic] {
    let unit = SourceUnit(name: name, text: source, firstLine: firstLine)
    let uses = CellUses()
    let cell = session.declare(unit, probe: Probe(uses: uses))
    cells.append(SequenceCell(cell, uses))
    return cell.diagnostics
  }

  /// What a session takes and a program does not, in cells without errors.
  package var programDiagnostics: [Diagnostic] { RepeatedMembers(cells).diagnostics }

  /// The text of every cell as the compiler takes it, in order.
  ///
  /// `try` stands wherever a cell left it out, names that an earlier cell declared have another
  /// name, and the value of a last expression is shown or printed. The text means something only
  /// where no cell has an error.
  package func compiledCells() -> [String] {
    var effects = Effects(cells)
    effects.spread()
    let redeclarations = Redeclarations(cells)
    return cells.indices.map { index in
      var edits = TextEdits()
      // What is inserted at one place stands in this order.
      ShownResult(cells[index]).edit(&edits)
      effects.edit(cells[index], &edits)
      redeclarations.edit(index, &edits)
      return edits.applied(to: cells[index].unit.text)
    }
  }
}
