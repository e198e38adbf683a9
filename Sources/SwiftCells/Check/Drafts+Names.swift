/// A variable.
final class NameDraft: Draft {
  let variable: Variable

  init(_ checker: ExpressionChecker, _ span: Span, _ variable: Variable) {
    self.variable = variable
    super.init(checker, span, variable.knownType(in: checker.system))
  }
  override func lower(_ lowering: Lowering) -> Expression {
    lowering.checker.statements.noteRead(variable, span)
    if variable.name == "self" { lowering.checker.statements.noteWholeSelf(span) }
    return lowering.function.read(variable, span)
  }
  override func place(_ lowering: Lowering) -> Place { lowering.function.place(variable) }
  override func willAssign(_ lowering: Lowering) {
    variable.assignment = span
    lowering.checker.statements.noteAssignment(variable)
  }
  override func immutability(_ lowering: Lowering) -> String? {
    if !variable.isConstant { return nil }
    let statements = lowering.checker.statements
    if statements.isUninitialized(variable) {
      return statements.maybeAssigned.contains(variable)
        ? "immutable value '\(variable.name)' may only be initialized once" : nil
    }
    if variable.name == "self" { return "cannot assign to value: 'self' is immutable" }
    if variable.isParameter {
      return "cannot assign to value: '\(variable.name)' is a 'let' constant"
    }
    return "cannot assign to value: '\(variable.name)' is a 'let' constant"
  }
}

/// A type where a value could stand: `Int`, `[Double]`, `SoilProfiles`.
final class TypeDraft: Draft {
  let instance: CellType

  override init(_ checker: ExpressionChecker, _ span: Span, _ instance: CellType) {
    self.instance = instance
    super.init(checker, span, .metatype(instance))
  }
  override func lower(_ lowering: Lowering) -> Expression {
    Constant(Value(MetatypeBox.of(lowering.type(instance))))
  }
  override var isType: Bool { true }
}

/// A type as a value.
final class MetatypeBox {
  let type: CellType
  private init(_ type: CellType) { self.type = type }

  private static let lock = RecursiveLock()
  nonisolated(unsafe) private static var known: [CellType: MetatypeBox] = [:]

  /// The one object that stands for a type.
  static func of(_ type: CellType) -> MetatypeBox {
    lock.withLock {
      if let box = known[type] { return box }
      let box = MetatypeBox(type)
      known[type] = box
      return box
    }
  }
}

/// Something that has an error already.
final class BrokenDraft: Draft {
  init(_ checker: ExpressionChecker, _ span: Span) { super.init(checker, span, .hole) }
  override func immutability(_ lowering: Lowering) -> String? { nil }
}

/// `_` on the left of an assignment.
final class DiscardDraft: Draft {
  init(_ checker: ExpressionChecker, _ span: Span) {
    super.init(checker, span, checker.system.unknown())
  }
  override func immutability(_ lowering: Lowering) -> String? { nil }
}

/// `&variable` as an argument.
final class InoutDraft: Draft {
  let operand: Draft
  init(_ checker: ExpressionChecker, _ span: Span, _ operand: Draft) {
    self.operand = operand
    super.init(checker, span, operand.type)
  }
  override func lower(_ lowering: Lowering) -> Expression { operand.lower(lowering) }
  override func place(_ lowering: Lowering) -> Place { operand.place(lowering) }
  override func immutability(_ lowering: Lowering) -> String? { operand.immutability(lowering) }
}

/// A function used as a value: `map(sqrt)`, `map(String.init)`.
final class ReferenceDraft: Draft {
  let name: String
  let candidates: [Candidate]
  let receiver: Draft?
  let localVariable: Variable?

  init(
    _ checker: ExpressionChecker, _ span: Span, _ name: String, _ candidates: [Candidate],
    receiver: Draft? = nil, localVariable: Variable? = nil
  ) {
    self.name = name
    self.candidates = candidates
    self.receiver = receiver
    self.localVariable = localVariable
    super.init(checker, span, checker.system.unknown())
    checker.system.add(ReferenceConstraint(self))
    checker.mustResolve(self) { type in
      let name = checker.system.openVariables(type).first?.placeholder ?? "_"
      return "generic parameter '\(name)' could not be inferred"
    }
  }

  /// Takes one of the candidates.
  func choose(_ candidate: Candidate, _ system: ConstraintSystem) -> Bool {
    let opened = system.open(candidate, span)
    system.state.choices[number] = .declaration(
      ChosenDeclaration(
        declaration: candidate.declaration, substitution: opened,
        receiver: receiver.map { system.resolve($0.type) }))
    return system.unify(type, candidate.declaration.functionType.substituting(opened))
  }

  override func lower(_ lowering: Lowering) -> Expression {
    guard case .declaration(let chosen)? = lowering.system.state.choices[number] else {
      return Constant(.void)
    }
    if let localVariable { return lowering.function.read(localVariable, span) }
    lowering.checkAccess(chosen.declaration, span)
    return lowering.reference(chosen, receiver, span)
  }
}

/// Which of several functions a name means.
private final class ReferenceConstraint: Constraint {
  private let draft: ReferenceDraft
  init(_ draft: ReferenceDraft) { self.draft = draft }

  private func fitting(_ system: ConstraintSystem) -> [Candidate] {
    let wanted = system.resolve(draft.type)
    return draft.candidates.filter { candidate in
      var open = candidate.substitution
      for parameter in candidate.declaration.genericParameters { open[parameter] = .hole }
      for parameter in candidate.declaration.owner?.genericParameters ?? []
      where open[parameter] == nil {
        open[parameter] = .hole
      }
      let type = candidate.declaration.functionType.substituting(open)
      return system.mightConvert(type, wanted)
    }
  }

  override func attempt(_ system: ConstraintSystem) -> Outcome {
    if case .declaration? = system.state.choices[draft.number] { return .solved }
    let wanted = system.resolve(draft.type)
    if wanted.isHole { return .solved }
    if draft.candidates.count > 1, wanted.isOpen { return .waiting }
    let fitting = fitting(system)
    if fitting.count > 1 { return .waiting }
    guard let only = fitting.first ?? draft.candidates.first, draft.choose(only, system) else {
      return .failed(mismatch(wanted))
    }
    return fitting.isEmpty ? .failed(mismatch(wanted)) : .solved
  }

  private func mismatch(_ wanted: CellType) -> Issue {
    let draft = draft
    return Issue(draft.span) { system in
      let have = draft.candidates[0].declaration.functionType
      return draft.candidates.count == 1
        ? "cannot convert value of type '\(have)' to expected type '\(system.shown(wanted))'"
        : "no exact matches in reference to '\(draft.name)'"
    }
  }

  override func outputs(_ system: ConstraintSystem) -> [CellType] { [draft.type] }

  override func alternatives(_ system: ConstraintSystem) -> Alternatives? {
    let draft = draft
    let list = system.resolve(draft.type).variable == nil ? fitting(system) : draft.candidates
    return Alternatives(
      priority: .overload,
      choices: list.map { candidate in
        Alternative(cost: candidate.declaration.referenceCost) { system in
          draft.choose(candidate, system)
            ? nil : Issue(draft.span, "no exact matches in reference to '\(draft.name)'")
        }
      })
  }
}

extension Declaration {
  /// How reluctantly the declaration is taken where its name alone is written: labels count.
  fileprivate var referenceCost: Int {
    (genericParameters.isEmpty ? 0 : 1) + 2 * parameters.count { $0.label != nil }
  }
}
