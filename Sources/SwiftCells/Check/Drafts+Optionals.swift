/// `optional!`, or what `?` unwraps in a chain.
final class UnwrapDraft: Draft {
  let operand: Draft
  /// Whether `nil` ends the chain; otherwise it is an error.
  let isChained: Bool
  init(_ checker: ExpressionChecker, _ span: Span, _ operand: Draft, isChained: Bool) {
    self.operand = operand
    self.isChained = isChained
    super.init(checker, span, checker.system.unknown())
    checker.system.add(UnwrapConstraint(self))
  }

  override func lower(_ lowering: Lowering) -> Expression {
    let isNested = lowering.type(operand).wrapped?.isOptional ?? false
    if isChained {
      let source = operand.lower(lowering)
      let slot = lowering.function.allocate(isWord: false)
      lowering.links.append(OptionalChain.Link(source: source, slot: slot, isNested: isNested))
      return LocalVariable(slot: slot)
    }
    return ForceUnwrap(operand.lower(lowering), isNested: isNested, span)
  }

  override func place(_ lowering: Lowering) -> Place {
    if isChained { lowering.isChangingChain = true }
    return WrappedPlace(operand.place(lowering), isChained ? nil : span)
  }
  override func immutability(_ lowering: Lowering) -> String? { operand.immutability(lowering) }
}

private final class UnwrapConstraint: Constraint {
  private let draft: UnwrapDraft
  init(_ draft: UnwrapDraft) { self.draft = draft }

  override func attempt(_ system: ConstraintSystem) -> Outcome {
    let type = system.resolve(draft.operand.type)
    if type.isHole {
      _ = system.unify(draft.type, .hole)
      return .solved
    }
    if type.isOpen { return .waiting }
    if let wrapped = type.wrapped {
      if system.unify(draft.type, wrapped) { return .solved }
      let wanted = draft.type
      return .failed(.mismatch(wrapped, wanted, Site(role: .other, span: draft.span)))
    }
    let draft = draft
    _ = system.unify(draft.type, .hole)
    return .failed(
      Issue(draft.span) { system in
        let shown = system.shown(type)
        return draft.isChained
          ? "cannot use optional chaining on non-optional value of type '\(shown)'"
          : "cannot force unwrap value of non-optional type '\(shown)'"
      })
  }
  override func outputs(_ system: ConstraintSystem) -> [CellType] { [draft.type] }
  override var mentionedTypes: [CellType] { [draft.operand.type] }
}

/// A whole chain with `?` in it, whose value is optional.
final class ChainDraft: Draft {
  let inner: Draft
  init(_ checker: ExpressionChecker, _ span: Span, _ inner: Draft) {
    self.inner = inner
    super.init(checker, span, checker.system.unknown())
    checker.system.add(WrapConstraint(inner, type))
  }

  override func lower(_ lowering: Lowering) -> Expression {
    let outer = lowering.links
    let wasChanging = lowering.isChangingChain
    lowering.links = []
    lowering.isChangingChain = false
    defer {
      lowering.links = outer
      lowering.isChangingChain = wasChanging
    }
    let node = inner.lower(lowering)
    let (innerType, type) = (lowering.type(inner), lowering.type(self))
    let wrapsNested = innerType.isOptional && type != innerType
    let result: Expression =
      lowering.isChangingChain ? MutatingChain(node, wrapsNested: wrapsNested) : node
    if lowering.links.isEmpty { return result }
    return OptionalChain(
      lowering.links, result, wrapsNested: wrapsNested && !lowering.isChangingChain)
  }

  override func place(_ lowering: Lowering) -> Place { inner.place(lowering) }
  override func immutability(_ lowering: Lowering) -> String? { inner.immutability(lowering) }
}

/// One type is the optional of another, unless that is optional already.
private final class WrapConstraint: Constraint {
  private let inner: Draft
  private let outer: CellType
  init(_ inner: Draft, _ outer: CellType) {
    self.inner = inner
    self.outer = outer
  }
  override func attempt(_ system: ConstraintSystem) -> Outcome {
    let type = system.resolve(inner.type)
    if type.isOpen { return .waiting }
    let result = type.isOptional ? type : CellType.optional(type)
    if system.unify(outer, result) { return .solved }
    return .failed(.mismatch(result, outer, Site(role: .other, span: inner.span)))
  }
  override func outputs(_ system: ConstraintSystem) -> [CellType] { [outer] }
  override var mentionedTypes: [CellType] { [inner.type] }
}

/// `condition ? first : second`
final class TernaryDraft: Draft {
  let condition: Draft
  let first: Draft
  let second: Draft
  init(
    _ checker: ExpressionChecker, _ span: Span, _ condition: Draft, _ first: Draft,
    _ second: Draft
  ) {
    self.condition = condition
    self.first = first
    self.second = second
    let type = checker.system.unknown(.branches(span))
    super.init(checker, span, type)
    checker.system.convert(condition, to: .bool, .condition)
    checker.system.convert(first, to: type, .ternary)
    checker.system.convert(second, to: type, .ternary)
  }
  override func lower(_ lowering: Lowering) -> Expression {
    Conditional(
      condition.lower(lowering), lowering.lower(first, to: type),
      lowering.lower(second, to: type))
  }
}

/// `value as T`, `value as? T`, `value as! T`, `value is T`.
final class CastDraft: Draft {
  enum Kind { case coercion, optional, forced, test }
  let operand: Draft
  let target: CellType
  let kind: Kind

  init(
    _ checker: ExpressionChecker, _ span: Span, _ operand: Draft, _ target: CellType, _ kind: Kind
  ) {
    self.operand = operand
    self.target = target
    self.kind = kind
    let type: CellType
    switch kind {
    case .coercion, .forced: type = target
    case .optional: type = .optional(target)
    case .test: type = .bool
    }
    super.init(checker, span, type)
    if kind == .coercion {
      checker.system.convert(operand, to: target, .coercion)
    } else if let closure = operand as? ClosureDraft {
      checker.system.add(ClosureConstraint(closure, checker.system.unknown()))
    }
  }

  override func lower(_ lowering: Lowering) -> Expression {
    let node = operand.lower(lowering)
    let (source, target) = (lowering.type(operand), lowering.type(target))
    let (types, span) = (lowering.checker.statements.session, span)
    switch kind {
    case .coercion: return Coercion.make(node, source, target)
    case .test:
      return ValueCheck(node) { DynamicCast.cast($0, source, target, types) != nil }
    case .optional:
      return Coercion(node) { value in
        guard let result = DynamicCast.cast(value, source, target, types) else { return .none }
        return target.isOptional ? result.nested : result
      }
    case .forced:
      return Coercion(node) { value in
        if let result = DynamicCast.cast(value, source, target, types) { return result }
        let have = DynamicCast.dynamicType(value, source)
        throw Failure(
          .fatal("could not cast value of type '\(have)' to '\(target)'"), span)
      }
    }
  }
}

/// `try?`
final class TryOptionalDraft: Draft {
  let operand: Draft
  init(_ checker: ExpressionChecker, _ span: Span, _ operand: Draft) {
    self.operand = operand
    super.init(checker, span, checker.system.unknown())
    checker.system.add(WrapConstraint(operand, type))
  }
  override func lower(_ lowering: Lowering) -> Expression {
    let (inner, outer) = (lowering.type(operand), lowering.type(self))
    return TryOptional(
      operand.lower(lowering), wrapsNested: inner.isOptional && inner != outer)
  }
}

/// `try! operand`
final class TryForcedDraft: Draft {
  private let operand: Draft
  init(_ checker: ExpressionChecker, _ span: Span, _ operand: Draft) {
    self.operand = operand
    super.init(checker, span, operand.type)
  }
  override func lower(_ lowering: Lowering) -> Expression {
    TryForced(operand.lower(lowering), span)
  }
}

/// `target = value`
final class AssignDraft: Draft {
  let target: Draft
  let value: Draft
  init(_ checker: ExpressionChecker, _ span: Span, _ target: Draft, _ value: Draft) {
    self.target = target
    self.value = value
    super.init(checker, span, .void)
    let isElement = (target as? CallDraft)?.isSubscript == true
    checker.system.convert(
      value, to: target is ChainDraft ? wrappedTarget : target.type,
      isElement ? .subscriptAssignment : .assignment)
  }

  /// Behind a chain the value is assigned to what the chain ends in.
  private var wrappedTarget: CellType { (target as? ChainDraft)?.inner.type ?? target.type }

  override func lower(_ lowering: Lowering) -> Expression {
    if target is DiscardDraft { return Discard(value.lower(lowering)) }
    if let tuple = target as? TupleDraft { return tupleAssignment(tuple, lowering) }
    let type = wrappedTarget
    let source = lowering.lower(value, to: type)
    if let reason = target.immutability(lowering) {
      lowering.report(reason, target.span)
      return source
    }
    target.willAssign(lowering)
    let wasChanging = lowering.isChangingChain
    lowering.isChangingChain = false
    defer { lowering.isChangingChain = wasChanging }
    if let fast = lowering.elementAssignment(target, source) { return fast }
    let node = Assign.make(target.place(lowering), source, lowering.type(type))
    return lowering.isChangingChain ? MutatingChain(node, wrapsNested: false) : node
  }

  private func tupleAssignment(_ tuple: TupleDraft, _ lowering: Lowering) -> Expression {
    let slot = lowering.function.allocate(isWord: false)
    var nodes: [Expression] = [
      AssignObject(Operand(slot: slot), lowering.lower(value, to: tuple.type))
    ]
    for (index, element) in tuple.elements.enumerated() where !(element.draft is DiscardDraft) {
      if let reason = element.draft.immutability(lowering) {
        lowering.report(reason, element.draft.span)
        continue
      }
      element.draft.willAssign(lowering)
      nodes.append(
        Assign.make(
          element.draft.place(lowering), PartOfSimple(Operand(slot: slot), index),
          lowering.type(element.draft)))
    }
    return InOrder(nodes)
  }
}
