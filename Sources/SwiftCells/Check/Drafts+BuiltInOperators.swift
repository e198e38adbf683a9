/// The operators of the standard library.
extension BinaryConstraint {
  func builtIn(
    _ left: CellType, _ right: CellType, _ system: ConstraintSystem
  ) -> Outcome {
    switch draft.operation {
    case "+", "-", "*", "/", "%": return arithmetic(left, right, system)
    case "&+", "&-", "&*", "&", "|", "^", "&<<", "&>>":
      return uniform(left, right, system) { $0.isInteger }
    case "<<", ">>": return shift(left, right, system)
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
    case _ where checker.statements.knowsOperator(draft.name): return failure(system)
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
          ["+", "-"].contains(draft.operation)
          ? StandardProtocol.additive
          : draft.operation == "*"
            ? StandardProtocol.numeric
            : draft.operation == "/"
              ? StandardProtocol.floatingPoint
              : StandardProtocol.binaryInteger
        return Conformance.holds(type, wanted)
          || (draft.operation == "/" && Conformance.holds(type, StandardProtocol.binaryInteger))
      default: break
      }
      switch draft.operation {
      case "%": return type.integer != nil
      case "+":
        return type.isNumber || type == .string || type.arrayElement != nil || type == .substring
      default: return type.isNumber
      }
    }
  }

  /// Shifts, whose right operand may be any whole number.
  private func shift(
    _ left: CellType, _ right: CellType, _ system: ConstraintSystem
  ) -> Outcome {
    if let issue = unwrapIssue(left, right, system) { return failure(system, issue) }
    if let variable = right.variable {
      // A literal, or something that is going to be known.
      if !system.literals(variable).contains(.integer) { return .waiting }
      guard system.unify(right, .int) else { return failure(system) }
    } else if !right.isInteger {
      return failure(system)
    }
    if !draft.isAssignment, !system.unify(draft.type, left) { return failure(system) }
    let type = system.resolve(left)
    if type.isOpen { return .waiting }
    guard type.isInteger else { return failure(system) }
    choose(type, system)
    return .solved
  }

  /// Operators whose operands and result have one type.
  private func uniform(
    _ left: CellType, _ right: CellType, _ system: ConstraintSystem,
    _ isSupported: (CellType) -> Bool
  ) -> Outcome {
    if let issue = nilIssue(left, right) ?? unwrapIssue(left, right, system) {
      return failure(system, issue)
    }
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

  /// `nil` is no number.
  private func nilIssue(_ left: CellType, _ right: CellType) -> Issue? {
    for (operand, other) in [(draft.left, right), (draft.right, left)] where operand is NilDraft {
      return Issue(operand.span) {
        "'nil' is not compatible with expected argument type '\($0.shown(other))'"
      }
    }
    return nil
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
      _ = system.unify(
        isNil(draft.left) ? left : right, other.isOptional ? other : .optional(other))
      choose(other.isOptional ? other : .optional(other), system)
      return .solved
    }
    if left.instanceType != nil, right.instanceType != nil {
      _ = system.unify(draft.type, .bool)
      choose(left, system)
      return .solved
    }
    guard left.isOptional || right.isOptional else {
      if left.variable != nil || right.variable != nil {
        let plain = [left, right].contains {
          $0.variable.map { system.literals($0).isEmpty } ?? false
        }
        let both = left.variable != nil && right.variable != nil
        if plain && both && isMemberAhead(system) { return .waiting }
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

  /// Whether an operand is a member of something still unknown: it may turn out to be optional.
  private func isMemberAhead(_ system: ConstraintSystem) -> Bool {
    [draft.left, draft.right].contains {
      $0 is MemberDraft && system.state.choices[$0.number] == nil
    }
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
      if system.literals(variable).isEmpty || waitsForUse(wrapped, right, system) {
        return .waiting
      }
      return takeCoalesce(wrapped, isOptional: false, system)
    }
    let isOptional = right.isOptional && !system.full(wrapped).isOptional
    if !system.mightConvert(right, isOptional ? left : wrapped) {
      return waitsForUse(wrapped, right, system) ? .waiting : failure(system)
    }
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

  /// The one reading of `??` whose type depends on what its result is used as.
  private func usedAlternative(
    _ wrapped: CellType, _ right: CellType, _ system: ConstraintSystem
  ) -> Alternatives {
    let type = system.isUsedAsAny(draft.type, draft.span) ? .any : wrapped
    let fits = system.mightConvert(right, type)
    return Alternatives(
      priority: .overload,
      choices: [
        Alternative(cost: 0) { system in
          let outcome =
            fits ? self.takeCoalesce(type, isOptional: false, system) : self.failure(system)
          if case .failed(let issue) = outcome { return issue }
          return nil
        }
      ])
  }

  func coalesceAlternatives(
    _ left: CellType, _ right: CellType, _ system: ConstraintSystem
  ) -> Alternatives? {
    guard let wrapped = left.wrapped else { return nil }
    if waitsForUse(wrapped, right, system) {
      let isInner = draft.outerCoalescing.map { system.state.choices[$0.number] == nil } ?? false
      return isInner ? nil : usedAlternative(wrapped, right, system)
    }
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
