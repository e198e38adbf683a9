/// `base.name`
final class MemberDraft: Draft {
  let base: Draft
  let name: String
  let nameSpan: Span
  /// Set where the name alone was written and `self` is meant.
  var isImplicit = false

  init(_ checker: ExpressionChecker, _ span: Span, _ base: Draft, _ name: String, _ nameSpan: Span)
  {
    self.base = base
    self.name = name
    self.nameSpan = nameSpan
    super.init(checker, span, checker.system.unknown())
    checker.system.add(MemberConstraint(self, checker))
  }

  override var isType: Bool { false }

  override func lower(_ lowering: Lowering) -> Expression {
    switch lowering.system.state.choices[number] {
    case .element(let index)?: return PartOfSimple.make(base.lower(lowering), index)
    case .type(let type)?: return Constant(Value(MetatypeBox.of(type)))
    case .declaration(let chosen)?:
      let declaration = chosen.declaration
      lowering.checkAccess(declaration, nameSpan)
      if declaration.kind == .property || declaration.kind == .enumerationCase {
        if declaration.kind == .enumerationCase, !declaration.parameters.isEmpty {
          return lowering.reference(chosen, nil, span)
        }
        return lowering.checker.statements.readingPart(of: base, chosen.declaration) {
          lowering.read(chosen, base, [], span)
        }
      }
      return lowering.reference(chosen, base, span)
    default: return Constant(.void)
    }
  }

  override func place(_ lowering: Lowering) -> Place {
    switch lowering.system.state.choices[number] {
    case .element(let index)?: return PartPlace(base.place(lowering), index)
    case .declaration(let chosen)?:
      lowering.checkAccess(chosen.declaration, nameSpan)
      return lowering.place(chosen, base, [], span)
    default: return super.place(lowering)
    }
  }

  override func willAssign(_ lowering: Lowering) {
    lowering.checker.statements.noteMemberAssignment(base, name)
  }

  override func immutability(_ lowering: Lowering) -> String? {
    switch lowering.system.state.choices[number] {
    case .element?: return base.immutability(lowering)
    case .declaration(let chosen)?:
      let declaration = chosen.declaration
      if lowering.checker.statements.isUninitializedMember(base, name) { return nil }
      if !declaration.isSettable {
        if case .stored = declaration.implementation {
          return "cannot assign to property: '\(name)' is a 'let' constant"
        }
        return declaration.kind == .property
          ? "cannot assign to property: '\(name)' is a get-only property"
          : "expression is not assignable: '\(name)' is a method"
      }
      if declaration.isPrivatelySet, !lowering.isInside(declaration) {
        return "cannot assign to property: '\(name)' setter is inaccessible"
      }
      if declaration.isStatic { return nil }
      return base.immutability(lowering).map {
        $0.replacingOccurrences("cannot assign to value", "cannot assign to property")
      }
    default: return "expression is not assignable"
    }
  }
}

extension String {
  /// The text with every occurrence of a part replaced.
  func replacingOccurrences(_ part: String, _ replacement: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: replacement)
  }
}

/// What a member is.
private final class MemberConstraint: Constraint {
  private let draft: MemberDraft
  private unowned let checker: ExpressionChecker
  init(_ draft: MemberDraft, _ checker: ExpressionChecker) {
    self.draft = draft
    self.checker = checker
  }

  override func attempt(_ system: ConstraintSystem) -> Outcome {
    if system.state.choices[draft.number] != nil { return .solved }
    let base = system.resolve(draft.base.type)
    if base.isHole {
      _ = system.unify(draft.type, .hole)
      return .solved
    }
    if base.isOpen || base.instanceType.map({ system.resolve($0).isOpen }) == true {
      return .waiting
    }
    if draft.name == Probe.placeholder, let probe = checker.statements.probe {
      probe.noteMember(of: system.full(base))
      _ = system.unify(draft.type, .hole)
      return .solved
    }
    if let elements = base.tupleElements, let outcome = element(elements, system) {
      return outcome
    }
    if let type = nestedType(base) {
      system.state.choices[draft.number] = .type(type)
      return system.unify(draft.type, .metatype(type)) ? .solved : .waiting
    }
    if draft.name == "self" {
      system.state.choices[draft.number] = .type(base)
      return system.unify(draft.type, base) ? .solved : .waiting
    }
    let candidates = checker.candidates(base, draft.name).inUse()
    if candidates.isEmpty { return .failed(missing(base, system)) }
    if candidates.count > 1 { return choice(candidates, system) }
    choose(candidates[0], base, system)
    return .solved
  }

  private func element(_ elements: [TupleElement], _ system: ConstraintSystem) -> Outcome? {
    let index = Int(draft.name) ?? elements.firstIndex { $0.label == draft.name }
    guard let index, elements.indices.contains(index) else { return nil }
    system.state.choices[draft.number] = .element(index)
    return system.unify(draft.type, elements[index].type) ? .solved : .waiting
  }

  private func nestedType(_ base: CellType) -> CellType? {
    guard let outer = base.instanceType?.nominal else { return nil }
    return checker.statements.nestedType(outer, draft.name)
  }

  private func choose(_ candidate: Candidate, _ base: CellType, _ system: ConstraintSystem) {
    let declaration = candidate.declaration
    let substitution = system.open(candidate, draft.span)
    system.state.choices[draft.number] = .declaration(
      ChosenDeclaration(
        declaration: declaration, substitution: substitution, receiver: system.resolve(base)))
    let isValue =
      declaration.kind == .property
      || (declaration.kind == .enumerationCase && declaration.parameters.isEmpty)
    let type = isValue ? declaration.result : declaration.functionType
    if !system.unify(draft.type, type.substituting(substitution)) {
      let (have, want) = (type.substituting(substitution), draft.type)
      system.fail(.mismatch(have, want, Site(role: .other, span: draft.span)))
    }
  }

  private func choice(_ candidates: [Candidate], _ system: ConstraintSystem) -> Outcome {
    // A property is meant where nothing is called.
    let properties = candidates.filter { $0.declaration.kind == .property }
    if let property = properties.first {
      choose(property, draft.base.type, system)
      return .solved
    }
    let wanted = system.resolve(draft.type)
    if wanted.isOpen { return .waiting }
    let fitting = candidates.filter { candidate in
      var open = candidate.substitution
      for parameter in candidate.declaration.genericParameters { open[parameter] = .hole }
      return system.mightConvert(
        candidate.declaration.functionType.substituting(open), wanted)
    }
    if fitting.count > 1 { return .waiting }
    choose(fitting.first ?? candidates[0], draft.base.type, system)
    return .solved
  }

  private func missing(_ base: CellType, _ system: ConstraintSystem) -> Issue {
    _ = system.unify(draft.type, .hole)
    return checker.missingMember(base, draft.name, draft.nameSpan)
  }

  override func alternatives(_ system: ConstraintSystem) -> Alternatives? {
    let base = system.resolve(draft.base.type)
    guard base.variable == nil else { return nil }
    let candidates = checker.candidates(base, draft.name).inUse()
    return Alternatives(
      priority: .overload,
      choices: candidates.map { candidate in
        Alternative(cost: candidate.declaration.genericParameters.isEmpty ? 0 : 1) { system in
          self.choose(candidate, base, system)
          return nil
        }
      })
  }

  override func outputs(_ system: ConstraintSystem) -> [CellType] { [draft.type] }
  override var mentionedTypes: [CellType] { [draft.base.type] }

  override func stuckIssue(_ system: ConstraintSystem) -> Issue? {
    let base = system.resolve(draft.base.type)
    if base.isHole { return nil }
    return Issue(
      draft.span, "cannot infer the type of the value whose member '\(draft.name)' is used")
  }
}

/// `.name`, whose type the context gives.
final class ImplicitMemberDraft: Draft {
  let name: String

  init(_ checker: ExpressionChecker, _ span: Span, _ name: String) {
    self.name = name
    super.init(checker, span, checker.system.unknown())
    checker.system.add(ImplicitMemberConstraint(self, checker))
  }

  override func lower(_ lowering: Lowering) -> Expression {
    guard case .declaration(let chosen)? = lowering.system.state.choices[number] else {
      return Constant(.void)
    }
    if chosen.declaration.kind == .enumerationCase, !chosen.declaration.parameters.isEmpty {
      return lowering.reference(chosen, nil, span)
    }
    let node = lowering.read(chosen, nil, [], span)
    let have = chosen.declaration.result.substituting(chosen.substitution)
    return Coercion.make(node, lowering.type(have), lowering.type(self))
  }
}

private final class ImplicitMemberConstraint: Constraint {
  private let draft: ImplicitMemberDraft
  private unowned let checker: ExpressionChecker
  init(_ draft: ImplicitMemberDraft, _ checker: ExpressionChecker) {
    self.draft = draft
    self.checker = checker
  }

  override func attempt(_ system: ConstraintSystem) -> Outcome {
    if system.state.choices[draft.number] != nil { return .solved }
    let type = system.resolve(draft.type)
    if type.isHole { return .solved }
    if type.isOpen { return .waiting }
    if draft.name == Probe.placeholder, let probe = checker.statements.probe {
      probe.noteContext(system.full(type))
      return .solved
    }
    for base in [type, type.unwrapped] {
      let candidates = checker.candidates(.metatype(base), draft.name).filter {
        $0.declaration.kind != .method && $0.declaration.kind != .initializer
      }
      guard let candidate = candidates.first else { continue }
      if let issue = missingPayload(candidate.declaration, type) { return .failed(issue) }
      let opened = system.open(candidate, draft.span)
      system.state.choices[draft.number] = .declaration(
        ChosenDeclaration(
          declaration: candidate.declaration, substitution: opened, receiver: base))
      let result = candidate.declaration.result.substituting(opened)
      system.convert(result, to: type, .other, draft.span)
      return .solved
    }
    return .failed(checker.missingMember(.metatype(type.unwrapped), draft.name, draft.span))
  }

  /// A case that carries something is no value without it.
  private func missingPayload(_ declaration: Declaration, _ wanted: CellType) -> Issue? {
    guard declaration.kind == .enumerationCase, let first = declaration.parameters.first,
      wanted.unwrapped.functionType == nil
    else { return nil }
    return Issue(
      draft.span,
      declaration.parameters.count == 1
        ? "member '\(draft.name)' expects argument of type '\(first.type)'"
        : "member '\(draft.name)' expects arguments of type "
          + "'\(CellType.tuple(declaration.parameters.map { TupleElement(label: $0.label, type: $0.type) }))'"
    )
  }

  override var mentionedTypes: [CellType] { [draft.type] }
  override func stuckIssue(_ system: ConstraintSystem) -> Issue? {
    Issue(
      draft.span, "reference to member '\(draft.name)' cannot be resolved without a contextual type"
    )
  }
}
