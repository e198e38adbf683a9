/// What is known and what is asked about the types of one expression.
///
/// Everything that a choice may change lies in ``State``, which is a value: trying an overload
/// means keeping a copy and putting it back.
final class ConstraintSystem {
  /// What is known so far.
  struct State {
    var variables: [VariableState] = []
    /// What was chosen, by the number of the draft that had a choice.
    var choices: [Int: Choice] = [:]
    var pending: [Constraint] = []
    /// How far the solution is from the simplest reading; lower is better.
    var score = 0
    var issues: [Issue] = []
  }

  /// What is known about one variable.
  struct VariableState {
    var binding: CellType?
    var literals: LiteralSet = []
  }

  var state = State()
  /// The variables by number.
  private var variables: [TypeVariable] = []
  private var draftCount = 0
  /// Whether mistakes are collected instead of ending the search.
  var isSalvaging = false
  /// The first mistake that was met while not salvaging.
  var firstIssue: Issue?
  /// Where the whole expression stands.
  var place: Span?
  /// What may still be tried before the search gives up.
  var budget = 200_000

  /// Costs of a reading, from cheap to unthinkable.
  enum Cost {
    static let promotion = 3
    static let upcast = 4
    static let literal = 5
    static let generic = 1
    static let variadic = 2
    static let defaults = 1
    static let otherLiteral = 40
    static let issue = 1_000_000
  }

  func nextDraftNumber() -> Int {
    draftCount += 1
    return draftCount
  }

  /// A new unknown type.
  func unknown(_ origin: TypeVariable.Origin = .result, _ literals: LiteralSet = []) -> CellType {
    let variable = TypeVariable(state.variables.count, origin)
    if variables.count > state.variables.count {
      variables.removeSubrange(state.variables.count...)
    }
    variables.append(variable)
    state.variables.append(VariableState(binding: nil, literals: literals))
    return CellType(.variable(variable))
  }

  /// The type with the binding of a variable looked up, but not of its parts.
  func resolve(_ type: CellType) -> CellType {
    var current = type
    while case .variable(let variable) = current.kind {
      guard let next = state.variables[variable.number].binding else { return current }
      current = next
    }
    if case .member(let base, let name) = current.kind {
      let known = full(base)
      if let associated = known.associatedType(name), associated != current {
        return resolve(associated)
      }
      return known === base ? current : CellType(.member(known, name))
    }
    return current
  }

  /// The type with all bindings looked up.
  func full(_ type: CellType) -> CellType {
    if !type.hasVariables {
      guard case .member = type.kind else { return type }
      return resolve(type)
    }
    return type.mapped { part in
      switch part.kind {
      case .variable, .member:
        let known = self.resolve(part)
        if known == part { return part }
        return known.hasVariables ? self.full(known) : known
      default: return part.hasVariables ? nil : part
      }
    }
  }

  /// The variables in a type that have no binding.
  func openVariables(_ type: CellType) -> [TypeVariable] {
    var result: [TypeVariable] = []
    _ = full(type).mapped { part in
      if case .variable(let variable) = part.kind { result.append(variable) }
      return part.hasVariables ? nil : part
    }
    return result
  }

  /// The type as it is written in a message: literals have their default types.
  func shown(_ type: CellType) -> CellType {
    full(type).mapped { part in
      guard case .variable(let variable) = part.kind else { return nil }
      return self.state.variables[variable.number].literals.defaultType ?? part
    }
  }

  func literals(_ variable: TypeVariable) -> LiteralSet {
    state.variables[variable.number].literals
  }

  /// Gives a variable its type; `false` where the type does not fit its literals.
  func bind(_ variable: TypeVariable, _ type: CellType) -> Bool {
    let known = resolve(type)
    if case .variable(let other) = known.kind {
      if other === variable { return true }
      let literals = literals(variable).union(literals(other))
      if literals.isContradictory { return false }
      state.variables[other.number].literals = literals
      state.variables[variable.number].binding = known
      return true
    }
    if occurs(variable, in: known) { return false }
    for kind in literals(variable).kinds where !known.accepts(kind) { return false }
    if literals(variable).contains(.integer), let standard = literals(variable).defaultType,
      known != standard, !known.isHole
    {
      // Reading a literal as its default type is preferred.
      if case .nominal = known.kind { state.score += Cost.literal }
    }
    if literals(variable).contains(.string), known == .character { state.score += Cost.promotion }
    state.variables[variable.number].binding = known
    return true
  }

  private func occurs(_ variable: TypeVariable, in type: CellType) -> Bool {
    guard type.hasVariables else { return false }
    var found = false
    _ = full(type).mapped { part in
      if case .variable(let other) = part.kind, other === variable { found = true }
      return nil
    }
    return found
  }

  /// What meets a mistake is not looked for any more, so that the mistake is named once.
  func spread(_ a: CellType, _ b: CellType) {
    for type in [a, b] {
      if let variable = type.variable, literals(variable).isEmpty {
        state.variables[variable.number].binding = .hole
      }
    }
  }

  /// Makes two types the same.
  func unify(_ first: CellType, _ second: CellType) -> Bool {
    let a = resolve(first)
    let b = resolve(second)
    if a == b { return true }
    if a.isHole || b.isHole {
      spread(a, b)
      return true
    }
    if a.variable == nil, b.variable == nil, a.isOpen || b.isOpen {
      state.pending.append(SameTypeConstraint(a, b, anySpan))
      return true
    }
    switch (a.kind, b.kind) {
    case (.variable(let variable), _): return bind(variable, b)
    case (_, .variable(let variable)): return bind(variable, a)
    case (.nominal(let x, let p), .nominal(let y, let q)):
      return x === y && zip(p, q).allSatisfy { unify($0, $1) }
    case (.tuple(let p), .tuple(let q)):
      return p.count == q.count
        && zip(p, q).allSatisfy {
          ($0.label == $1.label || $0.label == nil || $1.label == nil) && unify($0.type, $1.type)
        }
    case (.function(let p), .function(let q)):
      return p.parameters.count == q.parameters.count
        && zip(p.parameters, q.parameters).allSatisfy { unify($0.type, $1.type) }
        && unify(p.result, q.result)
    case (.metatype(let p), .metatype(let q)): return unify(p, q)
    default: return false
    }
  }
}

/// What was decided about one draft.
enum Choice {
  /// The declaration that a name, member or call stands for.
  case declaration(ChosenDeclaration)
  /// A call of a value of function type: of the callee, or of a property of it.
  case functionValue(Draft?)
  /// An element of a tuple.
  case element(Int)
  /// A closure was given its context.
  case closure(ChosenClosure)
  /// What an operator does.
  case operation(OperatorMeaning)
  /// An operator of the standard library whose operands are not known yet.
  case builtInOperator
  /// A type nested in another.
  case type(CellType)
  /// A collection literal with its element types.
  case literal
  /// Whether `??` gives an optional.
  case coalesce(isOptional: Bool)
  /// Nothing sensible; there is an issue already.
  case failed
}

/// A declaration with everything that a use of it fixes.
struct ChosenDeclaration {
  let declaration: Declaration
  /// What stands for its generic parameters and those of its owner.
  var substitution: Substitution
  /// For each parameter, the arguments given; empty where the default is taken.
  var arguments: [[Int]] = []
  /// The type of the receiver.
  var receiver: CellType?
}

/// What the context of a closure fixed.
struct ChosenClosure {
  /// The result type that the context asks for.
  var result: CellType
  /// Whether a single tuple arrives where the closure names its elements.
  var splatsTuple = false
  /// Whether the value of its only expression is thrown away.
  var discardsResult = false
  /// The only expression of the body, the function it belongs to, and its scope.
  var body: Draft?
  var context: FunctionContext?
  var scope: Scope?
  /// The node of a result builder's block.
  var block: Expression?
  /// The parameters that arrive by address.
  var inoutParameters: Set<Int> = []
  /// The root of a key path.
  var root: Variable?
}
