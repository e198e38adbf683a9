/// Looking for the reading of an expression that fits best.
extension ConstraintSystem {
  /// Adds a constraint, and looks at it at once.
  func add(_ constraint: Constraint) {
    switch constraint.attempt(self) {
    case .solved: break
    case .waiting: state.pending.append(constraint)
    case .failed(let issue): fail(issue)
    }
  }

  /// Adds a conversion.
  func convert(_ source: CellType, to target: CellType, _ role: Site.Role, _ span: Span) {
    add(ConversionConstraint(source, target, Site(role: role, span: span)))
  }

  /// Notes a mistake: the reading is given up, or when salvaging goes on at a price.
  func fail(_ issue: Issue) {
    state.issues.append(issue)
    state.score += Cost.issue * issue.weight
    if firstIssue == nil { firstIssue = issue }
  }

  private var hasFailed: Bool { !isSalvaging && !state.issues.isEmpty }

  /// Looks at everything that waits until nothing moves.
  private func propagate() {
    var isMoving = true
    while isMoving && !hasFailed && budget > -100_000 {
      isMoving = false
      let waiting = state.pending
      state.pending = []
      for (index, constraint) in waiting.enumerated() {
        budget -= 1
        switch constraint.attempt(self) {
        case .solved: isMoving = true
        case .waiting: state.pending.append(constraint)
        case .failed(let issue):
          isMoving = true
          fail(issue)
          if hasFailed {
            state.pending += waiting[(index + 1)...]
            return
          }
        }
      }
    }
  }

  /// Finds the best reading; `false` where there is none, and then the mistakes of the reading that
  /// comes closest are in ``State/issues``.
  func solve() -> Bool {
    let start = state
    if start.issues.isEmpty {
      if let solution = search(nil), solution.issues.isEmpty {
        state = solution
        return true
      }
    }
    isSalvaging = true
    budget = 5_000
    state = start
    if let solution = search(nil) { state = solution }
    if state.issues.isEmpty, let firstIssue { state.issues.append(firstIssue) }
    return false
  }

  /// How many choices may follow one another; only a choice that changes nothing comes so far.
  private static let depthLimit = 300

  /// The best reading from here on that scores better than `bound`.
  private func search(_ bound: Int?, depth: Int = 0) -> State? {
    budget -= 1
    propagate()
    if hasFailed || (bound.map { state.score >= $0 } ?? false) { return nil }
    guard depth < Self.depthLimit, let alternatives = nextChoice() else { return finished() }
    var best: State?
    var limit = bound
    let before = state
    for (index, alternative) in alternatives.choices.enumerated() {
      if budget <= 0, index > 0 { break }
      state = before
      state.score += alternative.cost
      if let limit, state.score > limit || state.score == limit && alternatives.ambiguity == nil {
        continue
      }
      if let issue = alternative.apply(self) {
        fail(issue)
        if !isSalvaging { continue }
      }
      if let found = search(limit, depth: depth + 1) {
        best = found
        limit = found.score
        if found.score <= before.score, alternatives.ambiguity == nil { break }
      } else if let issue = alternatives.ambiguity, best != nil, let twin = limit {
        // Nothing says which of two equally good readings is meant.
        state = before
        state.score += alternative.cost
        if alternative.apply(self) == nil, let other = search(twin + 1, depth: depth + 1),
          other.score == twin
        {
          state = other
          fail(issue)
          return isSalvaging ? state : nil
        }
      }
    }
    return best
  }

  /// What is left over once nothing waits: mistakes for what could not be found out.
  private func finished() -> State? {
    let waiting = state.pending
    state.pending = []
    for constraint in waiting {
      guard let issue = constraint.stuckIssue(self) else { continue }
      fail(issue)
      if hasFailed { return nil }
    }
    for number in state.variables.indices where state.variables[number].binding == nil {
      state.variables[number].binding = state.variables[number].literals.defaultType
    }
    return state
  }

  /// The most promising guess.
  private func nextChoice() -> Alternatives? {
    var best: Alternatives?
    func consider(_ candidate: Alternatives?) {
      guard let candidate else { return }
      if let current = best {
        if candidate.priority.rawValue > current.priority.rawValue { return }
        if candidate.priority == current.priority,
          candidate.choices.count >= current.choices.count
        {
          return
        }
      }
      best = candidate
    }
    let flow = flow()
    if let erased = erasedBranches(flow) { return erased }
    consider(boundsChoice(flow, isLoose: false))
    if best?.priority == .bounds { return best }
    for constraint in state.pending { consider(constraint.alternatives(self)) }
    if let best, best.priority.rawValue < Alternatives.Priority.looseBounds.rawValue {
      return best
    }
    consider(boundsChoice(flow, isLoose: true))
    if best?.priority == .looseBounds { return best }
    consider(literalBoundsChoice(flow))
    consider(literalChoice())
    return best ?? boundsChoice(flow, isLoose: true, takesAnything: true)
  }

  /// What flows into and out of a variable.
  private struct Bounds {
    var lower: [CellType] = []
    /// The literals that flow into it.
    var literals: LiteralSet = []
    var upper: [CellType] = []
    /// Whether `nil` flows into it.
    var isOptional = false
    /// Whether something flows into it whose type is not known yet.
    var receivesUnknown = false
    /// Whether any of that is more than branches of a ternary operator.
    var receivesUnknownValue = false
  }

  /// The variables with bounds, in the order in which they were met, and their bounds.
  private typealias Flow = (order: [TypeVariable], bounds: [Int: Bounds])

  private func flow() -> Flow {
    var bounds: [Int: Bounds] = [:]
    var order: [TypeVariable] = []
    func note(_ variable: TypeVariable, _ change: (inout Bounds) -> Void) {
      if bounds[variable.number] == nil { order.append(variable) }
      change(&bounds[variable.number, default: Bounds()])
    }
    for constraint in state.pending {
      guard let conversion = constraint.conversion else { continue }
      let source = resolve(conversion.source)
      let target = resolve(conversion.target)
      switch (source.variable, target.variable) {
      case (let variable?, nil): note(variable) { $0.upper.append(target) }
      case (nil, let variable?):
        note(variable) {
          if source.isOpen {
            $0.receivesUnknown = true
            $0.receivesUnknownValue = true
          } else {
            $0.lower.append(source)
          }
        }
      case (let from?, let to?):
        // A literal that flows into a variable is a bound too, with its default type.
        let kinds = literals(from)
        note(to) {
          if kinds.defaultType != nil {
            $0.literals.formUnion(kinds)
          } else if kinds.contains(.nothing) {
            $0.isOptional = true
          } else {
            $0.receivesUnknown = true
            if from.branches == nil { $0.receivesUnknownValue = true }
          }
        }
        note(from) { _ in }
      case (nil, nil): break
      }
    }
    return (order, bounds)
  }

  /// Branches whose values are all known and used as `Any`: each becomes `Any` by itself.
  private func erasedBranches(_ flow: Flow) -> Alternatives? {
    let found = flow.order.first { variable in
      guard let span = variable.branches, let bound = flow.bounds[variable.number],
        !bound.receivesUnknownValue, !bound.isOptional
      else { return false }
      return isUsedAsAny(CellType(.variable(variable)), span)
    }
    guard let found else { return nil }
    return Alternatives(
      priority: .bounds,
      choices: [Alternative(cost: 0) { $0.choose(.any, for: found, otherwise: "unfit branches") }])
  }

  /// The known types of the values that flow into a variable.
  func sources(of variable: TypeVariable) -> [CellType] {
    state.pending.compactMap { constraint in
      guard let conversion = constraint.conversion,
        resolve(conversion.target).variable === variable
      else { return nil }
      let source = resolve(conversion.source)
      return source.isOpen ? nil : source
    }
  }

  /// Whether an expression of a type is used as `Any`, itself and not a part of it.
  func isUsedAsAny(_ type: CellType, _ span: Span) -> Bool {
    let known = resolve(type)
    return state.pending.contains { constraint in
      guard let conversion = constraint.conversion, conversion.site.span.isSame(as: span) else {
        return false
      }
      return resolve(conversion.source) == known && resolve(conversion.target).isAny
    }
  }

  /// A variable that has values flowing into or out of it; a loose one may be one into which
  /// something unknown flows. That such a variable is used as `Any` says nothing about it, and is
  /// a reason only where nothing else is known.
  private func boundsChoice(
    _ flow: Flow, isLoose: Bool, takesAnything: Bool = false
  ) -> Alternatives? {
    let (order, bounds) = flow
    var given: Set<Int> = []
    for constraint in state.pending {
      for type in constraint.outputs(self) {
        if let variable = resolve(type).variable { given.insert(variable.number) }
      }
    }
    let ready = order.filter { variable in
      guard let bound = bounds[variable.number], literals(variable).isEmpty else { return false }
      return !given.contains(variable.number) && (isLoose || !bound.receivesUnknown)
    }
    let chosen =
      ready.first { bounds[$0.number].map { !$0.lower.isEmpty } ?? false }
      ?? ready.first { variable in
        guard let bound = bounds[variable.number] else { return false }
        let isFed = !bound.literals.isEmpty && !bound.receivesUnknown
        return bound.upper.contains { takesAnything || isFed || !$0.isAny }
      }
    guard let chosen, let bound = bounds[chosen.number] else { return nil }
    let candidates = candidates(bound)
    return Alternatives(
      priority: isLoose ? .looseBounds : .bounds,
      choices: candidates.enumerated().map { rank, type in
        Alternative(cost: rank) { system in
          system.choose(type, for: chosen, otherwise: "types do not fit together here")
        }
      })
  }

  /// A variable into which only literals flow, of one kind or of several.
  private func literalBoundsChoice(_ flow: Flow) -> Alternatives? {
    let (order, bounds) = flow
    let chosen = order.first { variable in
      bounds[variable.number].map { !$0.literals.isEmpty && !$0.receivesUnknown } ?? false
    }
    guard let chosen, let bound = bounds[chosen.number],
      let standard = bound.literals.defaultType
    else { return nil }
    var types = [standard]
    if standard == .int { types.append(.double) }
    if bound.isOptional { types = types.map { .optional($0) } }
    return Alternatives(
      priority: .literal,
      choices: types.enumerated().map { rank, type in
        Alternative(cost: rank * Cost.otherLiteral) { system in
          system.choose(type, for: chosen, otherwise: "literals do not fit together here")
        }
      })
  }

  /// Types that a variable with these bounds could stand for, best first.
  private func candidates(_ bounds: Bounds) -> [CellType] {
    var result: [CellType] = []
    func add(_ type: CellType) { if !result.contains(type) { result.append(type) } }
    var lower = bounds.lower.map { full($0) }
    if let type = bounds.literals.defaultType, !lower.contains(where: { $0.takes(bounds.literals) })
    {
      lower.append(type)
    }
    if let joined = Join.of(lower) {
      add(bounds.isOptional && !joined.isOptional ? .optional(joined) : joined)
    }
    for type in bounds.upper { add(type) }
    for type in lower { add(bounds.isOptional && !type.isOptional ? .optional(type) : type) }
    return result
  }

  /// A literal that can have its default type.
  private func literalChoice() -> Alternatives? {
    for constraint in state.pending {
      for variable in constraint.mentionedTypes.flatMap(openVariables) {
        guard let standard = literals(variable).defaultType else { continue }
        var choices = [
          Alternative(cost: 0) { system in
            system.choose(standard, for: variable, otherwise: "unfit literal")
          }
        ]
        if standard == .int {
          choices.append(
            Alternative(cost: Cost.otherLiteral) { system in
              system.choose(.double, for: variable, otherwise: "unfit literal")
            })
        }
        return Alternatives(priority: .literal, choices: choices)
      }
    }
    return nil
  }

  /// Gives a variable the type of an alternative; where that cannot be, the variable is given up,
  /// so that the search never meets the same choice again.
  private func choose(
    _ type: CellType, for variable: TypeVariable, otherwise message: String
  ) -> Issue? {
    if bind(variable, type) { return nil }
    let kind = literals(variable).defaultType
    state.variables[variable.number].binding = .hole
    return Issue(anySpan, weight: 4) { system in
      guard let kind else { return message }
      return "cannot convert value of type '\(kind)' to expected type '\(system.shown(type))'"
    }
  }

  /// A place for mistakes that nothing narrower is known about.
  var anySpan: Span {
    place ?? firstIssue?.span ?? Span(unit: SourceUnit(name: "", text: ""), start: 0, end: 0)
  }
}

/// The narrowest type that several types fit.
enum Join {
  static func of(_ types: [CellType]) -> CellType? {
    guard var result = types.first else { return nil }
    for type in types.dropFirst() {
      guard let wider = join(result, type) else { return nil }
      result = wider
    }
    return result
  }

  private static func join(_ a: CellType, _ b: CellType) -> CellType? {
    if a == b || b.isNever || b.isHole { return a }
    if a.isNever || a.isHole { return b }
    switch (a.wrapped, b.wrapped) {
    case (let x?, let y?): return join(x, y).map { .optional($0) }
    case (let x?, nil): return join(x, b).map { .optional($0) }
    case (nil, let y?): return join(a, y).map { .optional($0) }
    case (nil, nil): break
    }
    if a.isAny { return a }
    if b.isAny { return b }
    if let protocols = a.protocols, protocols.allSatisfy({ Conformance.holds(b, $0) }) { return a }
    if let protocols = b.protocols, protocols.allSatisfy({ Conformance.holds(a, $0) }) { return b }
    if let x = a.arrayElement, let y = b.arrayElement { return join(x, y).map { .array($0) } }
    return nil
  }
}
