/// What the compiler finds out about values that are known before anything runs, and about
/// variables that are changed twice at once.
extension Lowering {
  /// Arithmetic on whole numbers that are known already is done now, and must not overflow.
  func folded(
    _ draft: BinaryDraft, _ type: CellType, _ left: Expression, _ right: Expression
  ) -> Expression? {
    guard type == .int, let second = function.knownInt(right) else { return nil }
    if draft.name == "/" || draft.name == "%", second == 0 {
      report("division by zero", draft.operatorSpan)
      return nil
    }
    guard let first = function.knownInt(left),
      let (result, isOver) = FunctionContext.fold(draft.name, first, second)
    else { return nil }
    if !isOver { return Constant(Value(result)) }
    report(
      "arithmetic operation '\(first) \(draft.name) \(second)' (on type 'Int') results in an "
        + "overflow", draft.operatorSpan)
    return nil
  }

  /// Two `inout` arguments, or a receiver that is changed and an argument, must not be the same
  /// variable.
  func checkExclusiveAccess(_ chosen: ChosenDeclaration, _ draft: CallDraft) {
    var changed: [(AccessPath, Span)] = []
    if chosen.declaration.isMutating, let path = draft.receiver.flatMap({ accessPath($0) }) {
      changed.append((path, draft.span))
    }
    for argument in draft.arguments {
      guard let place = argument.draft as? InoutDraft else { continue }
      checkExclusiveAccess(place.operand, place.span, &changed)
    }
  }

  /// Two operands that an operator changes must not be the same variable.
  func checkExclusiveAccess(_ operands: [Draft]) {
    var changed: [(AccessPath, Span)] = []
    for operand in operands { checkExclusiveAccess(operand, operand.span, &changed) }
  }

  private func checkExclusiveAccess(
    _ operand: Draft, _ span: Span, _ changed: inout [(AccessPath, Span)]
  ) {
    guard let path = accessPath(operand) else { return }
    if changed.contains(where: { $0.0.overlaps(path) }) {
      report(
        "overlapping accesses to '\(path.variable.name)', but modification requires exclusive "
          + "access; consider copying to a local variable", span)
    }
    changed.append((path, span))
  }

  /// A variable, and the way from it to a part of it as far as the compiler tells parts apart.
  struct AccessPath {
    let variable: Variable
    var steps: [Int] = []
    /// Whether the last step could be any part, as with a subscript.
    var isWhole = false

    func overlaps(_ other: AccessPath) -> Bool {
      variable === other.variable && zip(steps, other.steps).allSatisfy { $0 == $1 }
    }
  }

  private func accessPath(_ draft: Draft) -> AccessPath? {
    if let name = draft as? NameDraft { return AccessPath(variable: name.variable) }
    if let call = draft as? CallDraft, call.isSubscript, let base = call.receiver {
      return whole(base)
    }
    guard let member = draft as? MemberDraft, var path = accessPath(member.base) else { return nil }
    if path.isWhole { return path }
    switch system.state.choices[member.number] {
    case .element(let index)?: path.steps.append(index)
    case .declaration(let chosen)?:
      if chosen.declaration.isStatic { return nil }
      guard case .stored(let index) = chosen.declaration.implementation else {
        return whole(member.base)
      }
      path.steps.append(index)
    default: return nil
    }
    return path
  }

  private func whole(_ base: Draft) -> AccessPath? {
    var path = accessPath(base)
    path?.isWhole = true
    return path
  }
}

extension FunctionContext {
  /// The whole number that an expression is certain to have.
  func knownInt(_ node: Expression) -> Int? {
    if let constant = node as? Constant, constant.content.object == nil {
      return constant.content.bits
    }
    if let local = node as? LocalVariable { return knownNumbers[local.slot] }
    return nil
  }

  /// Notes that a constant holds a whole number that is known.
  func noteKnown(_ variable: Variable, _ source: Expression) {
    guard variable.isConstant, variable.type == .int, case .slot(let slot) = variable.storage
    else { return }
    knownNumbers[slot] = knownInt(source)
  }

  /// What an operator gives, and whether that is too large.
  static func fold(_ name: String, _ left: Int, _ right: Int) -> (Int, isOver: Bool)? {
    let result: (partialValue: Int, overflow: Bool)
    switch name {
    case "+": result = left.addingReportingOverflow(right)
    case "-": result = left.subtractingReportingOverflow(right)
    case "*": result = left.multipliedReportingOverflow(by: right)
    case "/" where right != 0: result = left.dividedReportingOverflow(by: right)
    default: return nil
    }
    return (result.partialValue, result.overflow)
  }
}
