/// An error while a cell runs, with the way that led to it.
///
/// It is made, filled in and read on the thread that evaluates the cell.
final class Failure: Error, CustomStringConvertible, @unchecked Sendable {
  /// What went wrong.
  enum Reason {
    /// What makes a compiled program stop: overflow, an index out of range, `nil` unwrapped.
    case fatal(String)
    /// An error that a cell threw: the value and its type.
    case thrown(Value, CellType)
    /// An error that the host threw.
    case host(any Error)
  }

  /// One step of the way: where in which function.
  struct Step {
    let function: String
    let span: Span
  }

  let reason: Reason
  /// Where it happened, innermost first; the function's name is filled in on the way out.
  private(set) var steps: [Step] = []
  /// The place inside the function that is being left.
  private var place: Span?
  /// How many steps were left out because there were too many.
  private(set) var omittedSteps = 0

  init(_ reason: Reason, _ span: Span?) {
    self.reason = reason
    place = span
  }

  /// Notes that the error leaves a function which was called at a place.
  func leave(_ function: String, calledAt span: Span?) {
    if let place {
      if steps.count < 64 {
        steps.append(Step(function: function, span: place))
      } else {
        omittedSteps += 1
      }
    }
    place = span
  }

  /// Notes that the error leaves the cell itself.
  func leaveCell() { leave("", calledAt: nil) }

  /// Whether `do … catch` and `try?` can take it; what would stop a compiled program they cannot.
  var isCatchable: Bool {
    if case .fatal = reason { return false }
    return true
  }

  /// The sentence.
  var description: String {
    switch reason {
    case .fatal(let message): message
    case .thrown(let value, let type): Describer.text(value, type)
    case .host(let error): String(describing: error)
    }
  }

  /// The name of the kind of error.
  var name: String {
    switch reason {
    case .fatal: "RuntimeError"
    case .thrown(_, let type): type.description
    case .host(let error): String(describing: Swift.type(of: error))
    }
  }

  /// Wraps whatever a host function threw; an interrupt passes as it is.
  static func wrap(_ error: any Error, _ span: Span?) -> any Error {
    if error is Failure || error is Stop { return error }
    return Failure(.host(error), span)
  }
}

/// Why evaluation stops although nothing is wrong with the cell.
enum Stop: Error {
  /// The user asked for it.
  case interrupted
}
