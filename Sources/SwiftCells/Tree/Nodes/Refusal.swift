/// The body of a generic function that turned out to make no sense for the types it is used with.
final class Refusal: Expression {
  private let reason: Failure.Reason
  private let span: Span
  init(_ reason: Failure.Reason, _ span: Span) {
    self.reason = reason
    self.span = span
  }
  override func value(_ frame: Frame) throws -> Value { throw Failure(reason, span) }
}
