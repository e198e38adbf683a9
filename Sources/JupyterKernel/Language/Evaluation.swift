import Basics
import Display

/// A cell or an expression that is to be evaluated, and everything it may use meanwhile.
package struct Evaluation: Sendable {
  /// The source text.
  package let code: String
  /// The number of the cell, shown beside it.
  package let count: Int
  /// Where output goes. It may be used from any thread.
  package let output: any OutputSink
  /// Cancelled when the user interrupts the cell; a fresh one for every cell.
  package let cancellation: CancellationToken
  private let ask: @Sendable (_ prompt: String, _ isPassword: Bool) throws -> String

  /// Makes an evaluation.
  package init(
    code: String, count: Int, output: any OutputSink, cancellation: CancellationToken,
    ask: @escaping @Sendable (_ prompt: String, _ isPassword: Bool) throws -> String
  ) {
    self.code = code
    self.count = count
    self.output = output
    self.cancellation = cancellation
    self.ask = ask
  }

  /// Asks the user for a line of text and waits for it.
  ///
  /// - Parameters:
  ///   - prompt: What is shown before the field.
  ///   - isPassword: Whether the text is hidden while it is typed.
  /// - Returns: The line without its end.
  /// - Throws: ``InputError/notAvailable`` where the front end takes no input; `Interrupted`.
  package func readLine(prompt: String, isPassword: Bool = false) throws -> String {
    try ask(prompt, isPassword)
  }
}

/// Input that cannot be had.
package enum InputError: Error, Equatable, CustomStringConvertible {
  /// The front end said that it asks nobody.
  case notAvailable
  /// The kernel is about to end.
  case ended

  package var description: String {
    switch self {
    case .notAvailable: "this front end does not take input; set the value in the cell instead"
    case .ended: "the kernel is ending"
    }
  }
}
