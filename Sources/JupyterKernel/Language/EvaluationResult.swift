import Basics
import Display

/// How an evaluation ended.
package enum EvaluationResult: Equatable, Sendable {
  /// It reached its end; the value of the last expression, where there is one worth showing.
  case value(DisplayData?)
  /// It failed.
  case failure(EvaluationFailure)
  /// The user stopped it.
  case interrupted
}

/// What a front end shows of an error.
package struct EvaluationFailure: Error, Equatable, Sendable {
  /// The kind of error, for example `"SoilError"`.
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

  /// What is shown of an interrupted cell.
  static let interrupted = EvaluationFailure(
    name: "Interrupted", message: "The cell was interrupted; what it had assigned is kept.")
}
