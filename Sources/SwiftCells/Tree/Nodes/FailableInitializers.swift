/// An initialiser to which another delegated gave `nil`.
struct InitializerFailed: Error {}

/// `self.init(…)` of an initialiser that may fail.
final class FailableDelegation: Expression {
  private let place: Place
  private let source: Expression
  init(_ place: Place, _ source: Expression) {
    self.place = place
    self.source = source
  }
  override func value(_ frame: Frame) throws -> Value {
    let made = try source.value(frame)
    if made.isNone { throw InitializerFailed() }
    try place.prepare(frame)
    try place.store(frame, made)
    return .void
  }
}

/// The body of an initialiser that may fail: it gives `nil` where one it delegates to does.
final class FailableBody: Statement {
  private let body: Statement
  init(_ body: Statement) { self.body = body }
  override func run(_ frame: Frame) throws -> Completion {
    do {
      return try body.run(frame)
    } catch is InitializerFailed {
      frame[1] = .none
      return .returned
    }
  }
}
