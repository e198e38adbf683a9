import Display

/// A language that a ``Kernel`` speaks. The kernel knows nothing else about it.
///
/// Cells and user expressions are evaluated one after the other on one thread; a language whose
/// cells need a deep stack has a thread of its own for them.
/// Completion, inspection and ``isComplete(_:)`` are asked on a second thread, at any time, also
/// while a cell runs. Nothing may throw or end the process: what goes wrong in a cell is a
/// `CellOutcome.failure`.
package protocol KernelLanguage: AnyObject, Sendable {
  /// What the language is called and how front ends treat its text.
  var info: LanguageInfo { get }

  /// Runs a cell, until ``Evaluation/cancellation`` asks it to stop, which may be before it begins.
  func evaluate(_ cell: Evaluation) -> CellOutcome

  /// Evaluates one expression for a front end after a cell succeeded; what it prints is not shown.
  func evaluateExpression(_ expression: Evaluation) -> CellOutcome

  /// Finds what may stand at a place.
  ///
  /// - Parameters:
  ///   - code: The whole cell.
  ///   - cursor: Unicode scalars before the cursor, never more than the cell has.
  /// - Returns: The texts, and what they replace.
  func complete(_ code: String, cursor: Int) -> CompletionList

  /// Describes what stands at a place.
  ///
  /// - Parameters:
  ///   - code: The whole cell.
  ///   - cursor: Unicode scalars before the cursor, never more than the cell has.
  ///   - detail: 0 for a short description, 1 for everything that is known.
  /// - Returns: `nil` where nothing is known.
  func inspect(_ code: String, cursor: Int, detail: Int) -> DisplayData?

  /// Whether a cell can be run as it is, for consoles that run it at the end of a line.
  func isComplete(_ code: String) -> CodeCompleteness
}
