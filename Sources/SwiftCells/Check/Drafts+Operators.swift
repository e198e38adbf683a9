/// What an operator does to its operands.
enum OperatorMeaning {
  /// The operator of the standard library for operands of a type.
  case builtIn(CellType)
  /// Appending any sequence to an array.
  case appending
  /// An operator that a cell or the host declared.
  case declared(ChosenDeclaration)

  /// Whether it is an operator of one operand that a cell declared.
  var isUnary: Bool {
    guard case .declared(let chosen) = self else { return false }
    return chosen.declaration.parameters.count == 1
  }
}

/// `left + right`, and also `left += right`.
final class BinaryDraft: Draft {
  let name: String
  let left: Draft
  let right: Draft
  let operatorSpan: Span
  /// Whether the left operand receives the result.
  let isAssignment: Bool
  /// The `??` whose right operand this is, which is read first.
  private(set) weak var outerCoalescing: BinaryDraft?

  init(
    _ checker: ExpressionChecker, _ span: Span, _ name: String, _ left: Draft, _ right: Draft,
    _ operatorSpan: Span, isAssignment: Bool = false
  ) {
    self.name = name
    self.left = left
    self.right = right
    self.operatorSpan = operatorSpan
    self.isAssignment = isAssignment
    super.init(checker, span, isAssignment ? .void : checker.system.unknown())
    if name == "??" { (right as? BinaryDraft)?.outerCoalescing = self }
    checker.system.add(BinaryConstraint(self, checker))
  }

  /// The operator without `=`.
  var operation: String { isAssignment ? String(name.dropLast()) : name }

  override func lower(_ lowering: Lowering) -> Expression {
    guard case .operation(let meaning)? = lowering.system.state.choices[number] else {
      return Constant(.void)
    }
    return isAssignment
      ? lowering.compound(self, meaning) : lowering.binary(self, meaning)
  }
}

/// What a binary operator means, and that its operands fit.
final class BinaryConstraint: Constraint {
  let draft: BinaryDraft
  unowned let checker: ExpressionChecker

  init(_ draft: BinaryDraft, _ checker: ExpressionChecker) {
    self.draft = draft
    self.checker = checker
  }

  override func attempt(_ system: ConstraintSystem) -> Outcome {
    let choice = system.state.choices[draft.number]
    let left = system.resolve(draft.left.type)
    let right = system.resolve(draft.right.type)
    if case .builtInOperator? = choice { return builtIn(left, right, system) }
    if choice != nil { return .solved }
    if left.isHole || right.isHole {
      giveUp(system, left, right)
      return .solved
    }
    if [left, right].contains(where: { $0.isOpen && $0.variable == nil }) { return .waiting }
    let fitting = fitting(left, right, system)
    if !fitting.isEmpty {
      if fitting.count > 1 || mightBeBuiltIn(left, right, system) { return .waiting }
      return apply(fitting[0], system)
    }
    return awaitsTruth(left, right, system) ? .waiting : builtIn(left, right, system)
  }

  /// Whether an operand of `&&` or `||` is what another operator gives that is still to be chosen: it
  /// need not be a Bool.
  private func awaitsTruth(
    _ left: CellType, _ right: CellType, _ system: ConstraintSystem
  ) -> Bool {
    ["&&", "||"].contains(draft.name)
      && [left, right].contains { system.isResultOfOpenOperator($0) }
  }

  override var operatorExpression: Draft? { draft }

  func giveUp(_ system: ConstraintSystem, _ left: CellType, _ right: CellType) {
    system.state.choices[draft.number] = .failed
    let isTruth = ["==", "!=", "<", ">", "<=", ">=", "&&", "||"].contains(draft.name)
    // A number keeps its type whatever the other operand was meant to be.
    let number = [left, right].first { [.int, .double, .float].contains($0) }
    let isHalfKnown = left.isHole || right.isHole
    _ = system.unify(
      draft.type, isTruth ? .bool : isHalfKnown ? number ?? .hole : .hole)
    for type in [left, right] where type.variable.map({ system.literals($0).isEmpty }) == true {
      _ = system.unify(type, .hole)
    }
  }

  /// The operators that cells or the host declared and that take the operands.
  private func fitting(
    _ left: CellType, _ right: CellType, _ system: ConstraintSystem
  ) -> [Candidate] {
    checker.operators(draft.name, [left, right, system.resolve(draft.type)])
      .filter { fits($0, system) }
  }

  private func fits(_ candidate: Candidate, _ system: ConstraintSystem) -> Bool {
    let parameters = candidate.declaration.parameters
    guard parameters.count == 2 else { return false }
    if draft.isAssignment && !parameters[0].isInout { return false }
    var open = candidate.substitution
    for parameter in candidate.declaration.genericParameters { open[parameter] = .hole }
    return system.mightConvert(draft.left.type, parameters[0].argumentType.substituting(open))
      && system.mightConvert(draft.right.type, parameters[1].argumentType.substituting(open))
      && (draft.isAssignment
        || system.mightConvert(candidate.declaration.result.substituting(open), draft.type))
  }

  fileprivate typealias Cost = ConstraintSystem.Cost

  private func apply(_ candidate: Candidate, _ system: ConstraintSystem) -> Outcome {
    let substitution = system.open(candidate, draft.operatorSpan)
    let declaration = candidate.declaration
    system.state.choices[draft.number] = .operation(
      .declared(ChosenDeclaration(declaration: declaration, substitution: substitution)))
    if !draft.isAssignment {
      let result = declaration.result.substituting(substitution)
      if !system.unify(draft.type, result) {
        system.fail(.mismatch(result, draft.type, Site(role: .other, span: draft.span)))
      }
    }
    for (operand, parameter) in zip([draft.left, draft.right], declaration.parameters) {
      let type = parameter.argumentType.substituting(substitution)
      if parameter.isInout {
        if !system.unify(operand.type, type) { return .failed(mismatch()) }
      } else {
        system.convert(operand, to: type, .argument)
      }
    }
    return .solved
  }

  override func alternatives(_ system: ConstraintSystem) -> Alternatives? {
    let left = system.resolve(draft.left.type)
    let right = system.resolve(draft.right.type)
    if draft.name == "??" { return coalesceAlternatives(left, right, system) }
    let fitting = fitting(left, right, system)
    if system.state.choices[draft.number] != nil { return nil }
    if fitting.isEmpty {
      guard awaitsTruth(left, right, system) else { return nil }
      return Alternatives(priority: .literal, choices: [builtInChoice(0, left, right)])
    }
    var choices = fitting.map { candidate in
      Alternative(cost: candidate.declaration.genericParameters.isEmpty ? 0 : Cost.generic) {
        if case .failed(let issue) = self.apply(candidate, $0) { return issue }
        return nil
      }
    }
    if mightBeBuiltIn(left, right, system) {
      let cost = builtInCost(left, right, fitting, system)
      choices.insert(
        builtInChoice(cost, left, right), at: cost == 0 ? 0 : choices.count)
    }
    return Alternatives(
      priority: .overload, choices: choices,
      ambiguity: fitting.contains { $0.declaration.isTwinOfBuiltIn }
        ? Issue(draft.operatorSpan, "ambiguous use of operator '\(draft.name)'") : nil)
  }

  private func builtInChoice(_ cost: Int, _ left: CellType, _ right: CellType) -> Alternative {
    Alternative(cost: cost) { system in
      system.state.choices[self.draft.number] = .builtInOperator
      if case .failed(let issue) = self.builtIn(left, right, system) { return issue }
      return nil
    }
  }

  override func outputs(_ system: ConstraintSystem) -> [CellType] {
    // Where operands and result have one type, the operands decide.
    let result = system.resolve(draft.type)
    let isShared = [draft.left, draft.right].contains { system.resolve($0.type) == result }
    return isShared ? [] : [result]
  }
  override var mentionedTypes: [CellType] { [draft.left.type, draft.right.type] }

  func choose(_ type: CellType, _ system: ConstraintSystem) {
    system.state.choices[draft.number] = .operation(.builtIn(type))
  }

  /// `Binary operator '+' cannot be applied to operands of type 'Int' and 'Double'`.
  func mismatch() -> Issue {
    let draft = draft
    return Issue(
      draft.operatorSpan, weight: 1,
      diagnostics: { system in
        let left = system.shown(draft.left.type)
        let right = system.shown(draft.right.type)
        let message: String
        if draft.isAssignment, left == .int || left == .double || left == .string {
          message = "cannot convert value of type '\(right)' to expected argument type '\(left)'"
        } else if left == right {
          message = "binary operator '\(draft.name)' cannot be applied to two '\(left)' operands"
        } else {
          message =
            "binary operator '\(draft.name)' cannot be applied to operands of type '\(left)' "
            + "and '\(right)'"
        }
        let numbers: Set<CellType> = [.int, .double, .float]
        let notes =
          numbers.contains(left) && numbers.contains(right)
          ? [
            Diagnostic(
              "convert one of the numbers, for example with Double(…)", draft.operatorSpan,
              severity: .note)
          ] : []
        return [Diagnostic(message, draft.operatorSpan, notes: notes)]
      })
  }

  func failure(_ system: ConstraintSystem, _ issue: Issue? = nil) -> Outcome {
    let issue = issue ?? mismatch()
    giveUp(system, system.resolve(draft.left.type), system.resolve(draft.right.type))
    return .failed(issue)
  }
}
