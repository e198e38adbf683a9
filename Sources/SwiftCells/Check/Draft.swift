/// An expression while its types are looked for.
///
/// A draft knows where it stands, what type it has as far as that is known, and how to become a
/// node once everything is known.
class Draft {
  let span: Span
  /// Its number, under which choices about it are kept.
  let number: Int
  final var type: CellType

  init(_ checker: ExpressionChecker, _ span: Span, _ type: CellType) {
    self.span = span
    self.type = type
    number = checker.system.nextDraftNumber()
    checker.note(self)
  }

  /// The node that computes the value.
  func lower(_ lowering: Lowering) -> Expression { Constant(.void) }

  /// The place that can be assigned to, after ``immutability(_:)`` had no objection.
  func place(_ lowering: Lowering) -> Place {
    TemporaryPlace(lower(lowering), slot: lowering.function.allocate(isWord: false))
  }

  /// Why it cannot be assigned to or changed, or `nil` where it can.
  func immutability(_ lowering: Lowering) -> String? { "expression is not assignable" }

  /// Whether it stands for a type, not for a value.
  var isType: Bool { false }

  /// Notes that it is about to be changed, for constants that have no value yet.
  func willAssign(_ lowering: Lowering) {}
}

/// Turning drafts into nodes once a solution is known.
final class Lowering {
  let checker: ExpressionChecker
  let scope: Scope
  var function: FunctionContext { scope.function }
  var system: ConstraintSystem { checker.system }
  /// The links of the optional chain that is being lowered.
  var links: [OptionalChain.Link] = []
  /// Whether the chain that is being lowered ends in a change, so that its links are places.
  var isChangingChain = false

  init(_ checker: ExpressionChecker, _ scope: Scope) {
    self.checker = checker
    self.scope = scope
  }

  /// The type of a draft.
  func type(_ draft: Draft) -> CellType { system.full(draft.type) }
  func type(_ type: CellType) -> CellType { system.full(type) }

  /// The node of a draft, converted to a type.
  func lower(_ draft: Draft, to target: CellType) -> Expression {
    Coercion.make(draft.lower(self), type(draft), system.full(target))
  }

  /// Reports a mistake that shows only once the types are known.
  func report(_ message: String, _ span: Span, notes: [Diagnostic] = []) {
    checker.report(Diagnostic(message, span, notes: notes))
  }
}
