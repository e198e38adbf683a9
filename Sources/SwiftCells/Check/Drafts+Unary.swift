/// `-x`, `!x`, `~x`, and ranges with one bound.
final class UnaryDraft: Draft {
  let name: String
  let operand: Draft
  let operatorSpan: Span
  let isPostfix: Bool

  init(
    _ checker: ExpressionChecker, _ span: Span, _ name: String, _ operand: Draft,
    _ operatorSpan: Span, isPostfix: Bool = false
  ) {
    self.name = name
    self.operand = operand
    self.operatorSpan = operatorSpan
    self.isPostfix = isPostfix
    super.init(checker, span, checker.system.unknown())
    checker.system.add(UnaryConstraint(self, checker))
  }

  override func lower(_ lowering: Lowering) -> Expression {
    guard case .operation(let meaning)? = lowering.system.state.choices[number] else {
      return Constant(.void)
    }
    return lowering.unary(self, meaning)
  }
}

private final class UnaryConstraint: Constraint {
  private let draft: UnaryDraft
  private unowned let checker: ExpressionChecker
  init(_ draft: UnaryDraft, _ checker: ExpressionChecker) {
    self.draft = draft
    self.checker = checker
  }

  override func attempt(_ system: ConstraintSystem) -> Outcome {
    if system.state.choices[draft.number] != nil { return .solved }
    let type = system.resolve(draft.operand.type)
    if type.isHole {
      system.state.choices[draft.number] = .failed
      _ = system.unify(draft.type, .hole)
      return .solved
    }
    if let candidate = checker.operators(draft.name, [type]).first(where: {
      $0.declaration.parameters.count == 1
        && system.mightConvert(type, $0.declaration.parameters[0].type)
    }), type.variable == nil {
      return apply(candidate, system)
    }
    switch draft.name {
    case "!":
      _ = system.unify(draft.type, .bool)
      system.state.choices[draft.number] = .operation(.builtIn(.bool))
      if type.variable == nil && type != .bool { return failure(type, system) }
      system.convert(draft.operand, to: .bool, .other)
      return .solved
    case "..<" where draft.isPostfix:
      _ = system.unify(draft.type, .hole)
      return .failed(Issue(draft.operatorSpan, "'..<' is not a postfix unary operator"))
    case "...", "..<": return range(type, system)
    default: return number(type, system)
    }
  }

  private func apply(_ candidate: Candidate, _ system: ConstraintSystem) -> Outcome {
    let substitution = system.open(candidate, draft.operatorSpan)
    system.state.choices[draft.number] = .operation(
      .declared(
        ChosenDeclaration(declaration: candidate.declaration, substitution: substitution)))
    _ = system.unify(draft.type, candidate.declaration.result.substituting(substitution))
    system.convert(
      draft.operand, to: candidate.declaration.parameters[0].type.substituting(substitution),
      .argument)
    return .solved
  }

  private func number(_ type: CellType, _ system: ConstraintSystem) -> Outcome {
    guard system.unify(draft.type, type) else {
      let wanted = draft.type
      return .failed(.mismatch(type, wanted, Site(role: .other, span: draft.span)))
    }
    if type.isOpen { return .waiting }
    let isNumber =
      draft.name == "~"
      ? type.isInteger
      : Conformance.holds(
        type, draft.name == "+" ? StandardProtocol.numeric : StandardProtocol.signedNumeric)
    guard isNumber, ["-", "+", "~"].contains(draft.name) else { return failure(type, system) }
    system.state.choices[draft.number] = .operation(.builtIn(type))
    return .solved
  }

  private func range(_ type: CellType, _ system: ConstraintSystem) -> Outcome {
    let nominal =
      draft.isPostfix
      ? BuiltIn.partialRangeFrom
      : draft.name == "..." ? BuiltIn.partialRangeThrough : BuiltIn.partialRangeUpTo
    guard system.unify(draft.type, nominal.applied([type])) else {
      let wanted = draft.type
      return .failed(
        .mismatch(nominal.applied([type]), wanted, Site(role: .other, span: draft.span)))
    }
    if type.isOpen { return .waiting }
    system.state.choices[draft.number] = .operation(.builtIn(type))
    return .solved
  }

  private func failure(_ type: CellType, _ system: ConstraintSystem) -> Outcome {
    let draft = draft
    system.state.choices[draft.number] = .failed
    if draft.name != "!" { _ = system.unify(draft.type, .hole) }
    if !["-", "+", "~", "!"].contains(draft.name), !checker.statements.knowsOperator(draft.name) {
      let near = ["++": "; did you mean '+= 1'?", "--": "; did you mean '-= 1'?"][draft.name] ?? ""
      return .failed(
        Issue(draft.operatorSpan, "cannot find operator '\(draft.name)' in scope" + near))
    }
    return .failed(
      Issue(draft.operatorSpan) { system in
        "unary operator '\(draft.name)' cannot be applied to an operand of type "
          + "'\(system.shown(type))'"
      })
  }

  override func outputs(_ system: ConstraintSystem) -> [CellType] {
    system.resolve(draft.type) == system.resolve(draft.operand.type) ? [] : [draft.type]
  }
  override var mentionedTypes: [CellType] { [draft.operand.type] }
}

/// An operator used as a function: `reduce(0, +)`, `sorted(by: >)`.
final class OperatorReferenceDraft: Draft {
  let name: String
  init(_ checker: ExpressionChecker, _ span: Span, _ name: String) {
    self.name = name
    super.init(checker, span, checker.system.unknown())
    checker.system.add(OperatorReferenceConstraint(self, checker))
  }

  override func lower(_ lowering: Lowering) -> Expression {
    guard let function = lowering.type(self).functionType,
      case .operation(let meaning)? = lowering.system.state.choices[number]
    else { return Constant(.void) }
    return lowering.operatorFunction(self, meaning, function)
  }
}

private final class OperatorReferenceConstraint: Constraint {
  private let draft: OperatorReferenceDraft
  private unowned let checker: ExpressionChecker
  init(_ draft: OperatorReferenceDraft, _ checker: ExpressionChecker) {
    self.draft = draft
    self.checker = checker
  }

  override func attempt(_ system: ConstraintSystem) -> Outcome {
    if system.state.choices[draft.number] != nil { return .solved }
    let type = system.resolve(draft.type)
    if type.isHole { return .solved }
    guard let function = type.functionType else {
      return type.variable != nil
        ? .waiting
        : .failed(Issue(draft.span, "operator '\(draft.name)' cannot be used as a value here"))
    }
    var operands = function.parameters.map { system.resolve($0.type) }
    if operands.count == 1 {
      if operands[0].isOpen { return .waiting }
      operands = operands[0].tupleElements?.map { system.resolve($0.type) } ?? operands
    }
    if operands.count == 1, ["!", "-", "+", "~"].contains(draft.name) {
      return unary(operands[0], function, system)
    }
    guard operands.count == 2 else {
      return .failed(
        Issue(draft.span, "operator '\(draft.name)' takes two operands, which do not fit here"))
    }
    let (left, right) = (operands[0], operands[1])
    if operands.contains(where: { $0.isOpen && $0.variable == nil }) { return .waiting }
    if left.variable == nil,
      let candidate = checker.operators(draft.name, [left, right]).first(where: {
        $0.declaration.parameters.count == 2
          && system.mightConvert(left, $0.declaration.parameters[0].type)
      })
    {
      system.state.choices[draft.number] = .operation(
        .declared(
          ChosenDeclaration(
            declaration: candidate.declaration, substitution: candidate.substitution)))
      _ = system.unify(function.result, candidate.declaration.result)
      return .solved
    }
    guard system.unify(left, right) else { return .failed(mismatch(left, right)) }
    let isTruth = ["==", "!=", "<", ">", "<=", ">="].contains(draft.name)
    let result: CellType = isTruth ? .bool : left
    guard system.unify(function.result, result) else { return .failed(mismatch(left, right)) }
    let operand = system.resolve(left)
    if operand.isOpen { return .waiting }
    let isFit =
      isTruth ? isComparable(system.full(operand)) : operand.isArithmetic(draft.name)
    guard isFit else { return .failed(mismatch(left, right)) }
    system.state.choices[draft.number] = .operation(.builtIn(operand))
    return .solved
  }

  override var mentionedTypes: [CellType] { [draft.type] }
  override func stuckIssue(_ system: ConstraintSystem) -> Issue? {
    Issue(draft.span, "operator '\(draft.name)' is ambiguous here; write a closure")
  }

  private func isComparable(_ type: CellType) -> Bool {
    if let parts = type.tupleElements { return parts.allSatisfy { isComparable($0.type) } }
    if case .metatype = type.kind { return true }
    let wanted =
      ["==", "!="].contains(draft.name) ? StandardProtocol.equatable : StandardProtocol.comparable
    return Conformance.holds(type, wanted)
  }

  private func unary(
    _ operand: CellType, _ function: FunctionType, _ system: ConstraintSystem
  ) -> Outcome {
    guard system.unify(function.result, draft.name == "!" ? .bool : operand) else {
      return .failed(mismatch(operand, operand))
    }
    if operand.isOpen { return .waiting }
    guard draft.name == "!" ? operand == .bool : operand.isArithmetic("-") else {
      return .failed(mismatch(operand, operand))
    }
    system.state.choices[draft.number] = .operation(.builtIn(operand))
    return .solved
  }

  private func mismatch(_ left: CellType, _ right: CellType) -> Issue {
    let name = draft.name
    return Issue(draft.span) { system in
      "binary operator '\(name)' cannot be applied to operands of type '\(system.shown(left))' and "
        + "'\(system.shown(right))'"
    }
  }
}

extension CellType {
  /// Whether values of the type can be operands of an arithmetic operator.
  func isArithmetic(_ name: String) -> Bool {
    switch name {
    case "+":
      return isNumber || self == .string
        || arrayElement != nil || Conformance.holds(self, StandardProtocol.additive)
    case "-", "*", "/":
      return isNumber || Conformance.holds(self, StandardProtocol.numeric)
    case "&&", "||": return self == .bool
    default: return isInteger
    }
  }

  /// Whether values of the type are whole numbers of any width.
  var isInteger: Bool {
    if case .parameter = kind { return Conformance.holds(self, StandardProtocol.binaryInteger) }
    return integer != nil
  }
}
