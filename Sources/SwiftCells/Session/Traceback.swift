import Basics
import Display

/// Run-time errors as the user reads them.
enum Traceback {
  static func outcome(_ error: any Error) -> CellOutcome {
    if error is Stop || error is Interrupted { return .interrupted }
    guard let failure = error as? Failure else {
      let message = String(describing: error)
      return .failure(
        CellFailure(
          name: String(describing: type(of: error)), message: message, traceback: [message]))
    }
    failure.leaveCell()
    let message = failure.description
    var lines = ["\(failure.name): \(message)"]
    for step in failure.steps { lines += place(step) }
    if failure.omittedSteps > 0 {
      lines.append("… and \(failure.omittedSteps.counted("more call"))")
    }
    return .failure(CellFailure(name: failure.name, message: message, traceback: lines))
  }

  private static func place(_ step: Failure.Step) -> [String] {
    let (line, column) = step.span.position
    let function = step.function.isEmpty ? "" : ", in \(step.function)"
    return ["\(step.span.unit.name):\(line):\(column)\(function)"]
      + Diagnostic.excerpt(step.span)
  }
}
