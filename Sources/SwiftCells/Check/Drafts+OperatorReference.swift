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
    let choice = system.state.choices[draft.number]
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
    if operands.contains(where: { $0.isOpen && $0.variable == nil }) { return .waiting }
    if case .builtInOperator? = choice { return builtIn(operands, function, system) }
    if choice != nil { return .solved }
    let fitting = fitting(operands, function, system)
    if let candidate = fitting.first {
      let isKnown = operands.allSatisfy { $0.variable == nil }
      let isOnly = fitting.count == 1 && !mightBeBuiltIn(operands)
      if !isKnown, !isOnly { return .waiting }
      return apply(candidate, operands, function, system)
    }
    // A result whose first value is looked at later may turn out to be a type of the cell.
    if isUnknown(operands, system), checker.statements.knowsOperator(draft.name) {
      return .waiting
    }
    return builtIn(operands, function, system)
  }

  /// Whether nothing at all is known about one of the operands.
  private func isUnknown(_ operands: [CellType], _ system: ConstraintSystem) -> Bool {
    operands.contains { $0.variable.map { system.literals($0).isEmpty } ?? false }
  }

  /// The operator of the standard library.
  private func builtIn(
    _ operands: [CellType], _ function: FunctionType, _ system: ConstraintSystem
  ) -> Outcome {
    if operands.count == 1, BuiltInOperatorNames.prefix.contains(draft.name) {
      return unary(operands[0], function, system)
    }
    guard operands.count == 2 else {
      return .failed(
        Issue(draft.span, "operator '\(draft.name)' takes two operands, which do not fit here"))
    }
    let (left, right) = (operands[0], operands[1])
    let isCompound = CompoundOperators.names.contains(draft.name)
    guard isCompound == (function.parameters.first?.isInout ?? false) else {
      return .failed(mismatch(left, right))
    }
    guard system.unify(left, right) else { return .failed(mismatch(left, right)) }
    let isTruth = ["==", "!=", "<", ">", "<=", ">="].contains(draft.name)
    let result: CellType = isTruth ? .bool : isCompound ? .void : left
    guard system.unify(function.result, result) else { return .failed(mismatch(left, right)) }
    let operand = system.resolve(left)
    if operand.isOpen { return .waiting }
    let isFit =
      isTruth
      ? isComparable(system.full(operand))
      : operand.isArithmetic(isCompound ? String(draft.name.dropLast()) : draft.name)
    guard isFit else { return .failed(mismatch(left, right)) }
    system.state.choices[draft.number] = .operation(.builtIn(operand))
    return .solved
  }

  /// The operators that cells or the host declared and that take operands of these types.
  private func fitting(
    _ operands: [CellType], _ function: FunctionType, _ system: ConstraintSystem,
    hints: [CellType] = []
  ) -> [Candidate] {
    let isSplat = operands.count != function.parameters.count
    return checker.operators(draft.name, operands + hints).filter { candidate in
      let declaration = candidate.declaration
      var open = candidate.substitution
      for parameter in declaration.genericParameters { open[parameter] = .hole }
      guard declaration.parameters.count == operands.count,
        declaration.parameters.map(\.isInout)
          == (isSplat ? operands.map { _ in false } : function.parameters.map(\.isInout)),
        !declaration.parameters.contains(where: \.isAutoclosure)
      else { return false }
      return zip(operands, declaration.parameters).allSatisfy {
        system.mightConvert($0, $1.type.substituting(open))
      } && system.mightConvert(declaration.result.substituting(open), function.result)
    }
  }

  /// Whether the operator of the standard library could be meant as well.
  private func mightBeBuiltIn(_ operands: [CellType]) -> Bool {
    operands.allSatisfy { !($0.nominal is UserType) && !($0.nominal is NativeType) }
  }

  override func alternatives(_ system: ConstraintSystem) -> Alternatives? {
    guard system.state.choices[draft.number] == nil,
      let function = system.resolve(draft.type).functionType
    else { return nil }
    let operands = function.parameters.map { system.resolve($0.type) }
    // One operand that is not known may turn out to be two in a tuple.
    if operands.count == 1, operands[0].isOpen { return nil }
    // What is handed over for a result tells which type's operators may be meant.
    let hints = operands.compactMap(\.variable).flatMap(system.sources)
    let fitting = fitting(operands, function, system, hints: hints)
    if fitting.isEmpty, !isUnknown(operands, system) { return nil }
    let own = fitting.map { candidate in
      Alternative(cost: 0) { system in
        if case .failed(let issue) = self.apply(candidate, operands, function, system) {
          return issue
        }
        return nil
      }
    }
    let library = Alternative(cost: 0) { system in
      system.state.choices[self.draft.number] = .builtInOperator
      if case .failed(let issue) = self.builtIn(operands, function, system) { return issue }
      return nil
    }
    return Alternatives(
      priority: .overload, choices: own + (mightBeBuiltIn(operands + hints) ? [library] : []))
  }

  private func apply(
    _ candidate: Candidate, _ operands: [CellType], _ function: FunctionType,
    _ system: ConstraintSystem
  ) -> Outcome {
    let substitution = system.open(candidate, draft.span)
    let declaration = candidate.declaration
    for (operand, parameter) in zip(operands, declaration.parameters)
    where !system.unify(operand, parameter.type.substituting(substitution)) {
      return .failed(mismatch(operands[0], operands[operands.count - 1]))
    }
    let result = declaration.result.substituting(substitution)
    guard system.unify(function.result, result) else {
      return .failed(mismatch(operands[0], operands[operands.count - 1]))
    }
    system.state.choices[draft.number] = .operation(
      .declared(ChosenDeclaration(declaration: declaration, substitution: substitution)))
    return .solved
  }

  override var mentionedTypes: [CellType] { [draft.type] }
  override func outputs(_ system: ConstraintSystem) -> [CellType] {
    guard checker.statements.knowsOperator(draft.name), system.state.choices[draft.number] == nil,
      let parameters = system.resolve(draft.type).functionType?.parameters, parameters.count == 2
    else { return [] }
    return parameters.map(\.type)
  }
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
