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
    let choice = system.state.choices[draft.number]
    let type = system.resolve(draft.operand.type)
    if case .builtInOperator? = choice { return builtIn(type, system) }
    if choice != nil { return .solved }
    if type.isHole {
      system.state.choices[draft.number] = .failed
      _ = system.unify(draft.type, .hole)
      return .solved
    }
    let fitting = fitting(type, system)
    if !fitting.isEmpty {
      if fitting.count > 1 || type.isOpen || mightBeBuiltIn(type, system) { return .waiting }
      return apply(fitting[0], system)
    }
    return awaitsTruth(type, system) ? .waiting : builtIn(type, system)
  }

  /// Whether the operand of `!` is what another operator gives that is still to be chosen: it need not
  /// be a Bool.
  private func awaitsTruth(_ type: CellType, _ system: ConstraintSystem) -> Bool {
    draft.name == "!" && !draft.isPostfix && system.isResultOfOpenOperator(type)
  }

  override var operatorExpression: Draft? { draft }

  /// The operators that cells or the host declared and that take the operand.
  private func fitting(_ type: CellType, _ system: ConstraintSystem) -> [Candidate] {
    checker.operators(draft.name, [type, system.resolve(draft.type)]).filter { candidate in
      let declaration = candidate.declaration
      var open = candidate.substitution
      for parameter in declaration.genericParameters { open[parameter] = .hole }
      return declaration.parameters.count == 1 && declaration.isPostfix == draft.isPostfix
        && system.mightConvert(type, declaration.parameters[0].type.substituting(open))
    }
  }

  /// Whether the operator of the standard library could be meant as well.
  private func mightBeBuiltIn(_ type: CellType, _ system: ConstraintSystem) -> Bool {
    if draft.isPostfix ? draft.name != "..." : !BuiltInOperatorNames.prefix.contains(draft.name) {
      return false
    }
    if let variable = type.variable {
      return system.literals(variable).isDisjoint(with: [.array, .dictionary])
    }
    switch draft.name {
    case "!": return type == .bool
    case "~": return type.isInteger
    case "...", "..<": return Conformance.holds(system.full(type), StandardProtocol.comparable)
    default: return Conformance.holds(system.full(type), StandardProtocol.numeric)
    }
  }

  override func alternatives(_ system: ConstraintSystem) -> Alternatives? {
    let type = system.resolve(draft.operand.type)
    let fitting = fitting(type, system)
    if system.state.choices[draft.number] != nil { return nil }
    if fitting.isEmpty {
      guard awaitsTruth(type, system) else { return nil }
      return Alternatives(priority: .literal, choices: [builtInChoice(0, type)])
    }
    var choices = fitting.map { candidate in
      Alternative(
        cost: candidate.declaration.genericParameters.isEmpty ? 0 : ConstraintSystem.Cost.generic
      ) {
        if case .failed(let issue) = self.apply(candidate, $0) { return issue }
        return nil
      }
    }
    let isTwin = fitting.contains { $0.declaration.isTwinOfBuiltIn }
    if mightBeBuiltIn(type, system) {
      // Those of the library belong to protocols: one for the type itself is preferred.
      choices.append(builtInChoice(isTwin ? 0 : 1, type))
    }
    return Alternatives(
      priority: .overload, choices: choices,
      ambiguity: isTwin
        ? Issue(draft.operatorSpan, "ambiguous use of operator '\(draft.name)'") : nil)
  }

  private func builtInChoice(_ cost: Int, _ type: CellType) -> Alternative {
    Alternative(cost: cost) { system in
      system.state.choices[self.draft.number] = .builtInOperator
      if case .failed(let issue) = self.builtIn(type, system) { return issue }
      return nil
    }
  }

  private func builtIn(_ type: CellType, _ system: ConstraintSystem) -> Outcome {
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
    let parameter = candidate.declaration.parameters[0]
    let result = candidate.declaration.result.substituting(substitution)
    if !system.unify(draft.type, result) {
      return .failed(.mismatch(result, draft.type, Site(role: .other, span: draft.span)))
    }
    let wanted = parameter.argumentType.substituting(substitution)
    if parameter.isInout {
      let type = draft.operand.type
      if !system.unify(type, wanted) { return failure(system.resolve(type), system) }
    } else {
      system.convert(draft.operand, to: wanted, .argument)
    }
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
