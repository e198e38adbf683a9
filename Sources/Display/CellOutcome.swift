/// How a cell ended.
package enum CellOutcome: Equatable, Sendable {
  /// At its end; the value of its last expression, where there is one to show.
  case value(DisplayData?)
  /// With an error: the cell is wrong, or something went wrong while it ran.
  case failure(CellFailure)
  /// The user stopped it.
  case interrupted
}

/// Why a cell failed.
package struct CellFailure: Error, Equatable, Sendable {
  /// The kind of error: `CompileError`, `RuntimeError`, or the name of an error's type.
  package let name: String
  /// The sentence that says what was wrong.
  package let message: String
  /// The lines to show, which may be coloured by ANSI sequences.
  package let traceback: [String]

  /// Makes a failure; without a traceback, the name and the message are shown.
  package init(name: String, message: String, traceback: [String] = []) {
    self.name = name
    self.message = message
    self.traceback = traceback.isEmpty ? ["\(name): \(message)"] : traceback
  }

  /// What is shown of a cell that the user stopped.
  package static let interrupted = CellFailure(
    name: "Interrupted", message: "The cell was interrupted; what it had assigned is kept.")
}
