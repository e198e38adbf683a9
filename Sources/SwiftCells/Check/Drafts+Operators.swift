/// What an operator does to its operands.
enum OperatorMeaning {
  /// The operator of the standard library for operands of a type.
  case builtIn(CellType)
  /// Appending any sequence to an array.
  case appending
  /// An operator that a cell or the host declared.
  case declared(ChosenDeclaration)
}

/// `left + right`, and also `left += right`.
final class BinaryDraft: Draft {
  let name: String
  let left: Draft
  let right: Draft
  let operatorSpan: Span
  /// Whether the left operand receives the result.
  let isAssignment: Bool

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
  private let draft: BinaryDraft
  private unowned let checker: ExpressionChecker

  init(_ draft: BinaryDraft, _ checker: ExpressionChecker) {
    self.draft = draft
    self.checker = checker
  }

  override func attempt(_ system: ConstraintSystem) -> Outcome {
    if system.state.choices[draft.number] != nil { return .solved }
    let left = system.resolve(draft.left.type)
    let right = system.resolve(draft.right.type)
    if left.isHole || right.isHole {
      giveUp(system, left, right)
      return .solved
    }
    if [left, right].contains(where: { $0.isOpen && $0.variable == nil }) { return .waiting }
    let declared = declared(left, right, system)
    if !declared.isEmpty {
      let fitting = declared.filter { fits($0, system) }
      if fitting.count == 1, !mightBeBuiltIn(left, right, system) {
        return apply(fitting[0], system)
      }
      if fitting.count > 1 || (!fitting.isEmpty && mightBeBuiltIn(left, right, system)) {
        return .waiting
      }
    }
    return builtIn(left, right, system)
  }

  private func giveUp(_ system: ConstraintSystem, _ left: CellType, _ right: CellType) {
    system.state.choices[draft.number] = .failed
    let isTruth = ["==", "!=", "<", ">", "<=", ">=", "&&", "||"].contains(draft.name)
    _ = system.unify(draft.type, isTruth ? .bool : .hole)
    for type in [left, right] where type.variable.map({ system.literals($0).isEmpty }) == true {
      _ = system.unify(type, .hole)
    }
  }

  private func declared(
    _ left: CellType, _ right: CellType, _ system: ConstraintSystem
  ) -> [Candidate] {
    checker.operators(draft.name, [left, right, system.resolve(draft.type)])
  }

  private func fits(_ candidate: Candidate, _ system: ConstraintSystem) -> Bool {
    let parameters = candidate.declaration.parameters
    guard parameters.count == 2 else { return false }
    if draft.isAssignment != parameters[0].isInout { return false }
    var open = candidate.substitution
    for parameter in candidate.declaration.genericParameters { open[parameter] = .hole }
    return system.mightConvert(draft.left.type, parameters[0].type.substituting(open))
      && system.mightConvert(draft.right.type, parameters[1].type.substituting(open))
      && system.mightConvert(candidate.declaration.result.substituting(open), draft.type)
  }

  /// Whether the operator of the standard library could be meant as well.
  private func mightBeBuiltIn(
    _ left: CellType, _ right: CellType, _ system: ConstraintSystem
  ) -> Bool {
    func cannot(_ type: CellType) -> Bool {
      if type.nominal is UserType { return true }
      let isArray =
        type.arrayElement != nil || type.variable.map { system.literals($0).contains(.array) } == true
      return isArray && ["-", "*", "/", "%"].contains(draft.operation)
    }
    return !cannot(left) && !cannot(right)
  }

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
      let type = parameter.type.substituting(substitution)
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
    let declared = declared(left, right, system).filter { fits($0, system) }
    guard !declared.isEmpty else { return nil }
    var choices = declared.map { candidate in
      Alternative(cost: 0) { system in
        if case .failed(let issue) = self.apply(candidate, system) { return issue }
        return nil
      }
    }
    if mightBeBuiltIn(left, right, system) {
      choices.insert(
        Alternative(cost: 0) { system in
          if case .failed(let issue) = self.builtIn(left, right, system) { return issue }
          return nil
        }, at: 0)
    }
    return Alternatives(priority: .overload, choices: choices)
  }

  override func outputs(_ system: ConstraintSystem) -> [CellType] {
    // Where operands and result have one type, the operands decide.
    let result = system.resolve(draft.type)
    let isShared = [draft.left, draft.right].contains { system.resolve($0.type) == result }
    return isShared ? [] : [result]
  }
  override var mentionedTypes: [CellType] { [draft.left.type, draft.right.type] }

  private func choose(_ type: CellType, _ system: ConstraintSystem) {
    system.state.choices[draft.number] = .operation(.builtIn(type))
  }

  /// `Binary operator '+' cannot be applied to operands of type 'Int' and 'Double'`.
  private func mismatch() -> Issue {
    let draft = draft
    return Issue(draft.operatorSpan, weight: 1, diagnostics: { system in
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

  private func failure(_ system: ConstraintSystem, _ issue: Issue? = nil) -> Outcome {
    let issue = issue ?? mismatch()
    giveUp(system, system.resolve(draft.left.type), system.resolve(draft.right.type))
    return .failed(issue)
  }
}

/// The operators of the standard library.
extension BinaryConstraint {
  private func builtIn(
    _ left: CellType, _ right: CellType, _ system: ConstraintSystem
  ) -> Outcome {
    switch draft.operation {
    case "+", "-", "*", "/", "%": return arithmetic(left, right, system)
    case "&+", "&-", "&*", "&", "|", "^", "<<", ">>", "&<<", "&>>":
      return uniform(left, right, system) { $0 == .int }
    case "<", ">", "<=", ">=":
      return comparison(left, right, system, StandardProtocol.comparable)
    case "==", "!=": return equality(left, right, system)
    case "&&", "||":
      choose(.bool, system)
      _ = system.unify(draft.type, .bool)
      system.convert(draft.left, to: .bool, .other)
      system.convert(draft.right, to: .bool, .other)
      return .solved
    case "...", "..<": return range(left, right, system)
    case "??": return coalesce(left, right, system)
    case "~=": return match(left, right, system)
    case "===", "!==":
      return failure(
        system,
        Issue(
          draft.operatorSpan,
          "'\(draft.name)' compares instances of classes, which are left out; write '=='"))
    default:
      return failure(
        system,
        Issue(draft.operatorSpan, "cannot find operator '\(draft.name)' in scope"))
    }
  }

  private func arithmetic(
    _ left: CellType, _ right: CellType, _ system: ConstraintSystem
  ) -> Outcome {
    let element = left.arrayElement
    if draft.operation == "+", let element, right.variable == nil, right.arrayElement == nil,
      let other = right.elementType, !right.isBuiltIn(BuiltIn.string), system.unify(element, other)
    {
      system.state.choices[draft.number] = .operation(.appending)
      if !draft.isAssignment { _ = system.unify(draft.type, left) }
      return .solved
    }
    if draft.operation == "+", left == .string || left == .substring, !right.isOpen, right != left,
      right.elementType == .character
    {
      system.state.choices[draft.number] = .operation(.appending)
      if !draft.isAssignment { _ = system.unify(draft.type, left) }
      return .solved
    }
    return uniform(left, right, system) { type in
      switch type.kind {
      case .parameter:
        let wanted =
          ["+", "-"].contains(draft.operation) ? StandardProtocol.additive
          : draft.operation == "*" ? StandardProtocol.numeric
            : draft.operation == "/" ? StandardProtocol.floatingPoint
              : StandardProtocol.binaryInteger
        return Conformance.holds(type, wanted)
          || (draft.operation == "/" && Conformance.holds(type, StandardProtocol.binaryInteger))
      default: break
      }
      switch draft.operation {
      case "%": return type == .int
      case "+":
        return type == .int || type == .double || type == .float || type == .string
          || type.arrayElement != nil || type == .substring
      default: return type == .int || type == .double || type == .float
      }
    }
  }

  /// Operators whose operands and result have one type.
  private func uniform(
    _ left: CellType, _ right: CellType, _ system: ConstraintSystem,
    _ isSupported: (CellType) -> Bool
  ) -> Outcome {
    if let issue = unwrapIssue(left, right, system) { return failure(system, issue) }
    let before = system.state
    guard system.unify(left, right) else {
      system.state = before
      return failure(system)
    }
    if !draft.isAssignment, !system.unify(draft.type, left) {
      system.state = before
      let (have, want) = (left, draft.type)
      let issue = Issue.mismatch(have, want, Site(role: .other, span: draft.span))
      return failure(system, issue)
    }
    let type = system.resolve(left)
    if type.isOpen { return .waiting }
    guard isSupported(type) else { return failure(system) }
    choose(type, system)
    return .solved
  }

  /// An optional among the operands is the usual mistake.
  private func unwrapIssue(
    _ left: CellType, _ right: CellType, _ system: ConstraintSystem
  ) -> Issue? {
    for (draft, type) in [(draft.left, left), (draft.right, right)] {
      if let wrapped = type.wrapped {
        return .mismatch(type, wrapped, Site(role: .other, span: draft.span))
      }
    }
    return nil
  }

  private func comparison(
    _ left: CellType, _ right: CellType, _ system: ConstraintSystem, _ wanted: ProtocolType
  ) -> Outcome {
    if !left.isOptional && !right.isOptional {
      let before = system.state
      guard system.unify(left, right) else {
        system.state = before
        return failure(system)
      }
    } else if wanted !== StandardProtocol.equatable {
      return failure(system, unwrapIssue(left, right, system))
    }
    _ = system.unify(draft.type, .bool)
    let type = system.resolve(left)
    if type.isOpen { return .waiting }
    if case .member = type.kind { return .waiting }
    guard isComparable(system.full(type), wanted) else { return failure(system) }
    choose(type, system)
    return .solved
  }

  private func isComparable(_ type: CellType, _ wanted: ProtocolType) -> Bool {
    if let elements = type.tupleElements {
      return elements.count <= 6 && elements.allSatisfy { isComparable($0.type, wanted) }
    }
    if case .metatype = type.kind { return wanted === StandardProtocol.equatable }
    return Conformance.holds(type, wanted)
  }

  private func equality(
    _ left: CellType, _ right: CellType, _ system: ConstraintSystem
  ) -> Outcome {
    let isNil: (Draft) -> Bool = { $0 is NilDraft }
    if isNil(draft.left) || isNil(draft.right) {
      let other = isNil(draft.left) ? right : left
      _ = system.unify(draft.type, .bool)
      if other.isOpen { return .waiting }
      _ = system.unify(isNil(draft.left) ? left : right, other.isOptional ? other : .optional(other))
      choose(other.isOptional ? other : .optional(other), system)
      return .solved
    }
    guard left.isOptional || right.isOptional else {
      if left.variable != nil || right.variable != nil {
        let plain = [left, right].contains {
          $0.variable.map { system.literals($0).isEmpty } ?? false
        }
        let both = left.variable != nil && right.variable != nil
        if plain && !both, (left.variable == nil ? left : right).isOptional { return .waiting }
      }
      return comparison(left, right, system, StandardProtocol.equatable)
    }
    _ = system.unify(draft.type, .bool)
    let wide = left.isOptional ? left : right
    let narrow = left.isOptional ? draft.right : draft.left
    guard Conformance.holds(system.full(wide.unwrapped), StandardProtocol.equatable),
      system.mightConvert(narrow.type, wide)
    else { return failure(system) }
    choose(wide, system)
    system.convert(narrow, to: wide, .other)
    return .solved
  }

  private func range(
    _ left: CellType, _ right: CellType, _ system: ConstraintSystem
  ) -> Outcome {
    if let issue = unwrapIssue(left, right, system) { return failure(system, issue) }
    let before = system.state
    guard system.unify(left, right) else {
      system.state = before
      return failure(system)
    }
    let type: CellType = draft.name == "..<" ? .range(left) : .closedRange(left)
    guard system.unify(draft.type, type) else {
      system.state = before
      let wanted = draft.type
      return failure(
        system, .mismatch(type, wanted, Site(role: .other, span: draft.span)))
    }
    let bound = system.resolve(left)
    if bound.isOpen { return .waiting }
    guard Conformance.holds(system.full(bound), StandardProtocol.comparable) else {
      return failure(system)
    }
    choose(bound, system)
    return .solved
  }

  /// `range ~= value`
  private func match(
    _ left: CellType, _ right: CellType, _ system: ConstraintSystem
  ) -> Outcome {
    if left.isOpen { return .waiting }
    _ = system.unify(draft.type, .bool)
    guard let bound = left.rangeBound else {
      return comparison(left, right, system, StandardProtocol.equatable)
    }
    if system.resolve(bound).variable != nil || right.variable != nil {
      guard system.unify(bound, right) else { return failure(system) }
      if system.resolve(bound).isOpen { return .waiting }
    }
    guard system.mightConvert(right, bound) else { return failure(system) }
    system.convert(draft.right, to: bound, .other)
    choose(left, system)
    return .solved
  }

  private func coalesce(
    _ left: CellType, _ right: CellType, _ system: ConstraintSystem
  ) -> Outcome {
    if left.isOpen { return .waiting }
    guard let wrapped = left.wrapped else {
      choose(left, system)
      _ = system.unify(draft.type, left)
      system.convert(draft.right, to: left, .other)
      return .solved
    }
    if let variable = right.variable {
      if system.literals(variable).contains(.nothing) {
        return takeCoalesce(wrapped, isOptional: !system.resolve(wrapped).isOptional, system)
      }
      if !system.literals(variable).isEmpty {
        return takeCoalesce(wrapped, isOptional: false, system)
      }
      return .waiting
    }
    let isOptional = right.isOptional && !system.full(wrapped).isOptional
    if !system.mightConvert(right, isOptional ? left : wrapped) { return failure(system) }
    return takeCoalesce(wrapped, isOptional: isOptional, system)
  }

  private func takeCoalesce(
    _ wrapped: CellType, isOptional: Bool, _ system: ConstraintSystem
  ) -> Outcome {
    let result = isOptional ? CellType.optional(wrapped) : wrapped
    choose(result, system)
    if !system.unify(draft.type, result) {
      let wanted = system.resolve(draft.type)
      return .failed(.mismatch(result, wanted, Site(role: .other, span: draft.span)))
    }
    system.convert(draft.right, to: result, .other)
    return .solved
  }

  private func coalesceAlternatives(
    _ left: CellType, _ right: CellType, _ system: ConstraintSystem
  ) -> Alternatives? {
    guard let wrapped = left.wrapped else { return nil }
    return Alternatives(
      priority: .overload,
      choices: [false, true].map { isOptional in
        Alternative(cost: isOptional ? 1 : 0) { system in
          if case .failed(let issue) = self.takeCoalesce(wrapped, isOptional: isOptional, system) {
            return issue
          }
          return nil
        }
      })
  }
}
