/// A call of anything.
final class CallDraft: Draft {
  /// What is called.
  enum Callee {
    /// One of several functions.
    case functions([Candidate], name: String, variable: Variable?)
    /// An initialiser of a type.
    case initializer(CellType)
    /// A method of a value, a static method or a case of a type.
    case member(Draft, String, Span)
    /// A static method or a case of the type that the context gives.
    case implicitMember(String)
    /// A value of function type.
    case value(Draft)
  }
  let callee: Callee
  let arguments: [Argument]
  /// Where the name that is called stands.
  let nameSpan: Span
  /// Whether it is a subscript.
  let isSubscript: Bool

  init(
    _ checker: ExpressionChecker, _ span: Span, _ callee: Callee, _ arguments: [Argument],
    nameSpan: Span, isSubscript: Bool = false
  ) {
    self.callee = callee
    self.arguments = arguments
    self.nameSpan = nameSpan
    self.isSubscript = isSubscript
    super.init(checker, span, checker.system.unknown())
    checker.system.add(CallConstraint(self, checker))
  }

  /// The receiver that was written, or `nil`.
  var receiver: Draft? {
    switch callee {
    case .member(let base, _, _): return base
    case .value(let function): return function
    case .functions, .initializer, .implicitMember: return nil
    }
  }

  override func lower(_ lowering: Lowering) -> Expression {
    switch lowering.system.state.choices[number] {
    case .functionValue(let read)?:
      if let read { return lowering.call(read, arguments, self) }
      guard case .value(let function) = callee else { return Constant(.void) }
      return lowering.call(function, arguments, self)
    case .declaration(let chosen)?:
      if isSubscript {
        return lowering.read(chosen, receiver, lowering.arguments(chosen, arguments), span)
      }
      lowering.checkAccess(chosen.declaration, nameSpan)
      let node = lowering.call(chosen, self)
      guard case .implicitMember = callee else { return node }
      let have = lowering.type(chosen.declaration.result.substituting(chosen.substitution))
      return Coercion.make(node, have, lowering.type(self))
    default: return Constant(.void)
    }
  }

  override func place(_ lowering: Lowering) -> Place {
    guard isSubscript, case .declaration(let chosen)? = lowering.system.state.choices[number],
      let receiver
    else { return super.place(lowering) }
    return lowering.place(chosen, receiver, lowering.arguments(chosen, arguments), span)
  }

  override func immutability(_ lowering: Lowering) -> String? {
    guard isSubscript, case .declaration(let chosen)? = lowering.system.state.choices[number]
    else { return "expression is not assignable: a call returns an immutable value" }
    if !chosen.declaration.isSettable {
      return "cannot assign through subscript: subscript is get-only"
    }
    return receiver?.immutability(lowering).map {
      $0.replacingOccurrences("cannot assign to value", "cannot assign through subscript")
    }
  }
}

/// Which declaration a call means, and that the arguments fit.
final class CallConstraint: Constraint {
  let draft: CallDraft
  unowned let checker: ExpressionChecker

  init(_ draft: CallDraft, _ checker: ExpressionChecker) {
    self.draft = draft
    self.checker = checker
  }

  /// What is known about the callee.
  private enum Callees {
    case waiting
    case known([Candidate], receiver: CellType?)
    case function(FunctionType)
    case property(Draft, FunctionType)
    case failed(Issue)
    case broken
  }

  override func attempt(_ system: ConstraintSystem) -> Outcome {
    if system.state.choices[draft.number] != nil { return .solved }
    switch callees(system) {
    case .waiting: return .waiting
    case .broken:
      giveUp(system)
      for case let member as ImplicitMemberDraft in draft.arguments.map(\.draft) {
        system.fail(
          Issue(
            member.span, "cannot infer contextual base in reference to member '\(member.name)'"))
      }
      return .solved
    case .failed(let issue):
      giveUp(system)
      return .failed(issue)
    case .function(let function): return apply(function, system, .functionValue(nil))
    case .property(let read, let function): return apply(function, system, .functionValue(read))
    case .known(let candidates, let receiver):
      return attempt(candidates, receiver, system)
    }
  }

  private func attempt(
    _ candidates: [Candidate], _ receiver: CellType?, _ system: ConstraintSystem
  ) -> Outcome {
    var matching: [(Candidate, [[Int]])] = []
    var nearest: ArgumentMatch.Problem?
    for candidate in candidates {
      switch ArgumentMatch.match(candidate.declaration.parameters, draft.arguments, callSpan) {
      case .matched(let arguments): matching.append((candidate, arguments))
      case .mismatched(let problem):
        if problem.distance < (nearest?.distance ?? .max) { nearest = problem }
      }
    }
    if matching.isEmpty {
      giveUp(system)
      return .failed(labelIssue(nearest, candidates))
    }
    if matching.count > 1 {
      let fitting = matching.filter { fits($0.0, $0.1, system) }
      if fitting.count > 1 { return .waiting }
      if fitting.isEmpty, !system.isSalvaging || matching.count > 1 {
        giveUp(system)
        return .failed(noMatch(matching.map(\.0)))
      }
      matching = fitting
    }
    apply(matching[0].0, matching[0].1, receiver, system)
    return .solved
  }

  /// The span that messages about missing arguments point at.
  private var callSpan: Span { draft.nameSpan }

  /// The rest of the expression should not suffer from this mistake.
  private func giveUp(_ system: ConstraintSystem) {
    system.state.choices[draft.number] = .failed
    _ = system.unify(draft.type, .hole)
    for argument in draft.arguments {
      if let closure = argument.draft as? ClosureDraft { closure.giveUp(system) }
      if system.resolve(argument.draft.type).variable.map({ system.literals($0).isEmpty }) == true {
        _ = system.unify(argument.draft.type, .hole)
      }
    }
  }

  private func callees(_ system: ConstraintSystem) -> Callees {
    switch draft.callee {
    case .functions(let candidates, _, _): return .known(candidates, receiver: nil)
    case .initializer(let type):
      let known = system.resolve(type)
      let candidates = checker.candidates(.metatype(known), "init")
      if candidates.isEmpty { return .failed(notConstructible(known)) }
      return .known(candidates, receiver: known)
    case .value(let function):
      let type = system.resolve(function.type)
      if type.isHole { return .broken }
      if let shape = type.functionType { return .function(shape) }
      if type.isOpen { return .waiting }
      let callable = checker.candidates(type, "callAsFunction")
      if !callable.isEmpty { return .known(callable, receiver: type) }
      return .failed(
        Issue(draft.span) { "cannot call value of non-function type '\($0.shown(type))'" })
    case .implicitMember(let name): return implicit(name, system)
    case .member(let base, let name, let span): return member(base, name, span, system)
    }
  }

  private func implicit(_ name: String, _ system: ConstraintSystem) -> Callees {
    let type = system.resolve(draft.type)
    if type.isHole { return .broken }
    if type.isOpen { return .waiting }
    if name == Probe.placeholder, let probe = checker.statements.probe {
      probe.noteContext(system.full(type))
      return .broken
    }
    for base in [type, type.unwrapped] {
      let candidates = checker.candidates(.metatype(base), name).filter {
        $0.declaration.kind != .property && !$0.declaration.parameters.isEmpty
          || $0.declaration.kind == .method || $0.declaration.kind == .initializer
      }
      if !candidates.isEmpty { return .known(candidates, receiver: base) }
    }
    return .failed(checker.missingMember(.metatype(type.unwrapped), name, draft.nameSpan))
  }

  private func member(
    _ base: Draft, _ name: String, _ span: Span, _ system: ConstraintSystem
  ) -> Callees {
    let type = system.resolve(base.type)
    if type.isHole { return .broken }
    if type.isOpen { return .waiting }
    if name == Probe.placeholder, let probe = checker.statements.probe {
      probe.noteMember(of: system.full(type))
      return .broken
    }
    if let elements = type.tupleElements,
      let element = elements.first(where: { $0.label == name })
        ?? Int(name).flatMap({ elements.indices.contains($0) ? elements[$0] : nil }),
      let shape = system.resolve(element.type).functionType
    {
      return .property(MemberDraft(checker, draft.span, base, name, span), shape)
    }
    let found = checker.candidates(type, name)
    if found.isEmpty { return .failed(checker.missingMember(type, name, span)) }
    let callable = found.filter {
      $0.declaration.kind != .property
        && !($0.declaration.kind == .enumerationCase && $0.declaration.parameters.isEmpty)
    }
    if !callable.isEmpty {
      return .known(callable.inUse { hasLabels(of: $0) }, receiver: type)
    }
    let property = found[0]
    let value = property.declaration.result.substituting(property.substitution)
    if let shape = value.functionType {
      // The property is read first and called then.
      let read = MemberDraft(checker, draft.span, base, name, span)
      return .property(read, shape)
    }
    return .failed(
      Issue(span) { "cannot call value of non-function type '\($0.shown(value))'" })
  }

  private func hasLabels(of candidate: Candidate) -> Bool {
    let match = ArgumentMatch.match(candidate.declaration.parameters, draft.arguments, callSpan)
    if case .matched = match { return true }
    return false
  }

  private func fits(
    _ candidate: Candidate, _ arguments: [[Int]], _ system: ConstraintSystem
  ) -> Bool {
    var open = candidate.substitution
    for parameter in candidate.declaration.genericParameters { open[parameter] = .hole }
    if case .initializer(let type) = draft.callee, let nominal = type.nominal {
      for (parameter, argument) in zip(nominal.genericParameters, type.arguments) {
        open[parameter] = system.resolve(argument).variable == nil ? argument : .hole
      }
    }
    for (parameter, numbers) in zip(candidate.declaration.parameters, arguments) {
      let type = parameter.argumentType.substituting(open)
      for number in numbers {
        let argument = draft.arguments[number].draft
        if parameter.builder != nil || argument is InoutDraft { continue }
        if let closure = argument as? ClosureDraft {
          if !closure.mightFit(system.resolve(type), system) { return false }
          continue
        }
        if parameter.constraintsFail(argument, system, candidate) { return false }
        if !system.mightConvert(argument.type, type) { return false }
      }
    }
    let result = candidate.declaration.result.substituting(open)
    let wanted = system.resolve(draft.type)
    if wanted.variable == nil, !system.mightConvert(result, wanted) { return false }
    return true
  }

  override func alternatives(_ system: ConstraintSystem) -> Alternatives? {
    guard case .known(let candidates, let receiver) = callees(system) else { return nil }
    var choices: [(Alternative, Int)] = []
    var fitting: [Candidate] = []
    for candidate in candidates {
      guard
        case .matched(let arguments) = ArgumentMatch.match(
          candidate.declaration.parameters, draft.arguments, callSpan),
        fits(candidate, arguments, system)
      else { continue }
      let cost = self.cost(candidate, arguments)
      fitting.append(candidate)
      choices.append(
        (
          Alternative(cost: cost) { system in
            self.apply(candidate, arguments, receiver, system)
            return nil
          }, cost
        ))
    }
    let sorted = choices.sorted { $0.1 < $1.1 }.map(\.0)
    if sorted.isEmpty { return nil }
    return Alternatives(priority: .overload, choices: sorted, ambiguity: ambiguity(fitting))
  }

  /// Functions of a cell that differ only in their results must be told apart by the context.
  private func ambiguity(_ candidates: [Candidate]) -> Issue? {
    guard candidates.count > 1, let first = candidates.first?.declaration,
      candidates.allSatisfy({
        $0.declaration.span != nil && $0.declaration.fullName == first.fullName
          && $0.declaration.parameters.map(\.type) == first.parameters.map(\.type)
      })
    else { return nil }
    return Issue(draft.nameSpan, "ambiguous use of '\(first.fullName)'")
  }

  private func cost(_ candidate: Candidate, _ arguments: [[Int]]) -> Int {
    let declaration = candidate.declaration
    var cost = 0
    if !declaration.genericParameters.isEmpty || declaration.ownerProtocol != nil {
      cost += ConstraintSystem.Cost.generic
    }
    for (parameter, numbers) in zip(declaration.parameters, arguments) {
      if parameter.isVariadic { cost += ConstraintSystem.Cost.variadic }
      if numbers.isEmpty { cost += ConstraintSystem.Cost.defaults }
    }
    return max(0, cost - declaration.preference)
  }

  override func outputs(_ system: ConstraintSystem) -> [CellType] {
    if case .implicitMember = draft.callee { return [] }
    return [draft.type]
  }
  override var mentionedTypes: [CellType] {
    switch draft.callee {
    case .member(let base, _, _): [base.type]
    case .value(let function): [function.type]
    case .implicitMember: [draft.type]
    case .functions, .initializer: draft.arguments.map(\.draft.type)
    }
  }

  override func stuckIssue(_ system: ConstraintSystem) -> Issue? {
    switch draft.callee {
    case .implicitMember(let name):
      Issue(
        draft.nameSpan,
        "reference to member '\(name)' cannot be resolved without a contextual type")
    case .member(_, let name, let span):
      Issue(span, "cannot infer the type of the value whose member '\(name)' is called")
    case .functions(_, let name, _): Issue(draft.nameSpan, "ambiguous use of '\(name)'")
    case .initializer: Issue(draft.nameSpan, "ambiguous use of 'init'")
    case .value: Issue(draft.nameSpan, "cannot infer the type of the function that is called")
    }
  }
}

extension ParameterDeclaration {
  /// Whether a generic parameter asks for something that the argument certainly is not.
  func constraintsFail(
    _ argument: Draft, _ system: ConstraintSystem, _ candidate: Candidate
  ) -> Bool {
    guard case .parameter(let parameter) = type.kind,
      candidate.declaration.genericParameters.contains(parameter)
    else { return false }
    var known = system.resolve(argument.type)
    if let variable = known.variable {
      let literals = system.literals(variable)
      if literals.contains(.nothing) { return !parameter.constraints.isEmpty }
      if literals.contains(.array) { known = .array(.hole) }
      guard let standard = literals.defaultType ?? (known.variable == nil ? known : nil) else {
        return false
      }
      known = standard
    }
    return parameter.constraints.contains { !Conformance.holds(system.full(known), $0) }
  }
}
