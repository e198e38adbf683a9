import SwiftSyntax

/// Checks the statements of one cell and makes nodes of them.
final class StatementChecker {
  let unit: SourceUnit
  let vocabulary: Vocabulary
  let session: SessionTypes
  let lookup: MemberLookup
  let machine: Machine
  /// The scope of the cell's top level, whose variables belong to the session.
  let rootScope: Scope
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var lateDiagnostics: [Diagnostic] = []
  private var hasReported = false
  /// Variables that certainly or possibly have no value at the place being checked.
  var uninitialized: Set<Variable> = []
  /// Those that got a value on some way to the place being checked.
  var maybeAssigned: Set<Variable> = []
  /// Stored properties that an initialiser has not set yet; `nil` outside initialisers.
  var unsetFields: Set<String>?
  /// Whether the initialiser was blamed already for using `self` too early.
  var hasNamedSelf = false
  /// What stands for the generic parameters of the extension whose members are checked.
  var assumedTypes: Substitution = [:]
  /// Names of operators that cells have declared.
  var declaredOperators: Set<String>
  /// Bodies of functions that wait until the whole top level has been seen.
  var pendingBodies: [() -> Void] = []
  /// Instances of templates whose bodies are checked for each use, and were not yet.
  var uncheckedUses: [FunctionCode] = []
  var checkedUseCount = 0
  /// The expression that was used as a statement last, with its type.
  var lastUnused: (syntax: ExprSyntax, type: CellType)?
  /// Checks of conformances that wait until the extensions have been seen.
  var pendingConformances: [() -> Void] = []
  /// Looks for associated types, before the conformances are checked.
  var pendingInferences: [() -> Void] = []
  /// Whether types are being declared whose conformances may not be known yet.
  var isDeclaring = false
  /// How many `do` blocks with a `catch` are around the place being checked.
  var catchDepth = 0
  /// Notes what is learnt about one place, for completion and inspection.
  var probe: Probe? { didSet { probe?.statements = self } }
  /// What a name stands for that has an error already.
  lazy var brokenVariable = Variable(
    "_", .hole, isConstant: false, storage: .none, home: nil, span: nil)

  init(
    unit: SourceUnit, vocabulary: Vocabulary, session: SessionTypes, machine: Machine,
    root: Scope, operators: Set<String>
  ) {
    self.unit = unit
    self.vocabulary = vocabulary
    self.session = session
    self.machine = machine
    rootScope = root
    declaredOperators = operators
    lookup = MemberLookup(vocabulary: vocabulary, session: session)
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  func span(_ syntax: some SyntaxProtocol) -> Span {
    Span(
      unit: unit, start: syntax.positionAfterSkippingLeadingTrivia.utf8Offset,
      end: syntax.endPositionBeforeTrailingTrivia.utf8Offset)
  }

  func report(_ diagnostic: Diagnostic) {
    // '_' stands for a type that a mistake reported earlier left unknown.
    if hasReported, diagnostic.severity == .error, diagnostic.message.contains("'_'") { return }
    let isKnown = diagnostics.contains {
      $0.span.start == diagnostic.span.start && $0.message == diagnostic.message
    }
    if isKnown { return }
    hasReported = true
    diagnostics.append(diagnostic)
  }

  /// A mistake that the compiler looks for only where it finds no other.
  func reportLate(_ diagnostic: Diagnostic) {
    let isKnown = lateDiagnostics.contains {
      $0.span.start == diagnostic.span.start && $0.message == diagnostic.message
    }
    if !isKnown { lateDiagnostics.append(diagnostic) }
  }

  func report(_ syntax: some SyntaxProtocol, _ message: String, notes: [Diagnostic] = []) {
    report(Diagnostic(message, span(syntax), notes: notes))
  }

  /// Runs a check and hands back what it reported instead of reporting it.
  func capturing<R>(_ work: () -> R) -> (R, [Diagnostic]) {
    let outer = diagnostics
    let (unset, open) = (unsetFields, uninitialized)
    diagnostics = []
    let result = work()
    let found = diagnostics
    diagnostics = outer
    (unsetFields, uninitialized) = (unset, open)
    return (result, found)
  }

  /// An expression with its node and type.
  struct CheckedExpression {
    let node: Expression
    let type: CellType
  }

  /// Checks an expression; where a type is expected, the node gives a value of that type.
  func check(
    _ syntax: ExprSyntax, _ scope: Scope, expected wanted: CellType? = nil,
    expectedGeneric: NominalType? = nil, role: Site.Role = .initialization
  ) -> CheckedExpression? {
    let expressions = ExpressionChecker(self)
    let expected = wanted ?? expectedGeneric.map { expressions.open($0) }
    expressions.system.place = span(syntax)
    let draft = expressions.generate(syntax, scope)
    if let expected {
      expressions.system.convert(draft, to: expected, role)
    } else if let closure = draft as? ClosureDraft {
      expressions.system.add(ClosureConstraint(closure, expressions.system.unknown()))
    }
    guard expressions.solve() else { return nil }
    let lowering = Lowering(expressions, scope)
    let type = expressions.system.full(draft.type)
    if type.hasVariables {
      report(syntax, Self.unresolved(draft, type))
      return nil
    }
    if draft.isType, expected == nil || expected?.instanceType == nil, draft is TypeDraft {
      report(syntax, "expected member name or initializer call after type name")
      return nil
    }
    let node =
      expected.map { lowering.lower(draft, to: $0) } ?? draft.lower(lowering)
    return CheckedExpression(node: node, type: expected.map { lowering.type($0) } ?? type)
  }

  private static func unresolved(_ draft: Draft, _ type: CellType) -> String {
    if draft is ClosureDraft { return "unable to infer closure type without a type annotation" }
    var name: String?
    _ = type.mapped { part in
      if case .variable(let variable) = part.kind,
        case .parameter(let parameter, _) = variable.origin
      {
        name = parameter
      }
      return nil
    }
    if let name { return "generic parameter '\(name)' could not be inferred" }
    return "type of expression is ambiguous without a type annotation"
  }

  /// The statements of a cell.
  func topLevel(_ items: [CodeBlockItemSyntax], _ scope: Scope) -> Statement {
    sequence(items, scope).node
  }

  /// Checks a condition.
  func condition(_ syntax: ExprSyntax, _ scope: Scope) -> Expression? {
    check(syntax, scope, expected: .bool, role: .condition)?.node
  }
}

/// Which variables have values where.
extension StatementChecker {
  func isUninitialized(_ variable: Variable) -> Bool { uninitialized.contains(variable) }

  /// A variable is read: it must have a value.
  func noteRead(_ variable: Variable, _ span: Span) {
    guard uninitialized.contains(variable) else { return }
    let noun = variable.isConstant ? "constant" : "variable"
    report(Diagnostic("\(noun) '\(variable.name)' used before being initialized", span))
  }

  /// `self` is read in an initialiser: everything in it must have a value.
  func noteWholeSelf(_ span: Span) {
    guard let unset = unsetFields, !unset.isEmpty, !hasNamedSelf else { return }
    report(Diagnostic("'self' used before all stored properties are initialized", span))
    hasNamedSelf = true
  }

  /// Reads a member; a stored property needs only itself to be set.
  func readingPart(
    of base: Draft, _ declaration: Declaration, _ work: () -> Expression
  ) -> Expression {
    guard case .stored = declaration.implementation, let name = base as? NameDraft,
      name.variable.name == "self", let unset = unsetFields, !unset.contains(declaration.name)
    else { return work() }
    unsetFields = nil
    defer { unsetFields = unset }
    return work()
  }

  /// A variable is assigned to.
  func noteAssignment(_ variable: Variable) {
    if uninitialized.remove(variable) != nil { maybeAssigned.insert(variable) }
    if variable.name == "self", unsetFields != nil { unsetFields = [] }
    variable.isChanged = true
  }

  /// A variable is changed in place.
  func noteChange(_ variable: Variable) { variable.isChanged = true }

  /// A variable is changed by a method or an `inout` parameter, which need its value.
  func notePassing(_ draft: Draft) {
    guard let name = draft as? NameDraft, uninitialized.contains(name.variable) else { return }
    noteRead(name.variable, name.span)
    noteAssignment(name.variable)
  }

  /// A constant that a loop sets is set again in the next round.
  func noteRounds(since before: Set<Variable>, _ body: CheckedStatement) {
    guard body.goesOn else { return }
    for variable in before.subtracting(uninitialized) where variable.isConstant {
      guard let place = variable.assignment else { continue }
      report(
        Diagnostic("immutable value '\(variable.name)' may only be initialized once", place))
    }
  }

  /// A stored property is assigned to; in an initialiser that gives it its value.
  func noteMemberAssignment(_ base: Draft, _ name: String) {
    if let draft = base as? NameDraft {
      if draft.variable.name == "self", unsetFields != nil { unsetFields?.remove(name) }
      noteChange(draft.variable)
    }
  }

  /// Whether a stored constant may still be set, in an initialiser.
  func isUninitializedMember(_ base: Draft, _ name: String) -> Bool {
    guard let draft = base as? NameDraft, draft.variable.name == "self" else { return false }
    return unsetFields?.contains(name) ?? false
  }

  /// Checks branches that exclude one another; afterwards a variable has a value only if it got
  /// one in every branch that goes on.
  func branches(_ list: [() -> Bool]) -> [Bool] {
    let (before, fields, assigned) = (uninitialized, unsetFields, maybeAssigned)
    var after: Set<Variable> = []
    var assignedAfter: Set<Variable> = []
    var fieldsAfter: Set<String> = []
    var continues: [Bool] = []
    for branch in list {
      (uninitialized, unsetFields, maybeAssigned) = (before, fields, assigned)
      let goesOn = branch()
      continues.append(goesOn)
      if goesOn {
        after.formUnion(uninitialized)
        assignedAfter.formUnion(maybeAssigned)
        fieldsAfter.formUnion(unsetFields ?? [])
      }
    }
    uninitialized = after
    maybeAssigned = assignedAfter
    unsetFields = fields == nil ? nil : fieldsAfter
    return continues
  }
}

/// A statement with its node, and whether what follows it can be reached.
struct CheckedStatement {
  let node: Statement
  let goesOn: Bool
}
