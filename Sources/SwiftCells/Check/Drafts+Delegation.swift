/// `self.init(…)` in an initialiser: what another initialiser makes becomes `self`.
final class DelegationDraft: Draft {
  private let target: NameDraft
  private let made: CallDraft

  init(_ checker: ExpressionChecker, _ span: Span, _ target: NameDraft, _ made: CallDraft) {
    self.target = target
    self.made = made
    super.init(checker, span, .void)
  }

  override func lower(_ lowering: Lowering) -> Expression {
    target.willAssign(lowering)
    let node = made.lower(lowering)
    let isFailable = lowering.type(made).isOptional && !lowering.type(target).isOptional
    let place = target.place(lowering)
    guard isFailable else { return Assign.make(place, node, lowering.type(target)) }
    if lowering.function.result?.isOptional != true {
      lowering.report(
        "a non-failable initializer cannot delegate to failable initializer 'init' written with "
          + "'init?'", span)
    }
    return FailableDelegation(place, node)
  }
}
