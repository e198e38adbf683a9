/// `throw`
final class Throw: Statement {
  private let error: Expression
  private let span: Span
  init(_ error: Expression, _ span: Span) {
    self.error = error
    self.span = span
  }
  override func run(_ frame: Frame) throws -> Completion {
    let value = try error.value(frame).existential
    if let box = value.value.object as? NativeObject, let error = box.any as? any Error {
      throw Failure(.host(error), span)
    }
    throw Failure(.thrown(value.value, value.type), span)
  }
}

/// `do { … } catch { … }`
final class DoCatch: Statement {
  private let body: Statement
  private let clauses: [Switch.Case]
  private let slot: Int
  private let vocabulary: Vocabulary
  init(_ body: Statement, _ clauses: [Switch.Case], _ slot: Int, _ vocabulary: Vocabulary) {
    self.body = body
    self.clauses = clauses
    self.slot = slot
    self.vocabulary = vocabulary
  }
  override func run(_ frame: Frame) throws -> Completion {
    do {
      return try body.run(frame)
    } catch let failure as Failure where failure.isCatchable {
      frame[slot] = try failure.value(vocabulary)
      for clause in clauses where try clause.test.bool(frame) {
        return try clause.body.run(frame)
      }
      throw failure
    }
  }
}

extension Failure {
  /// The error as a value of type `any Error`.
  func value(_ vocabulary: Vocabulary) throws -> Value {
    switch reason {
    case .thrown(let value, let type): return Value(Existential(value, type))
    case .host(let error):
      let (value, type) = try vocabulary.wrapDynamically(error)
      return Value(Existential(value, type))
    case .fatal: return .void
    }
  }
}
