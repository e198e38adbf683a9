import Basics
import SwiftSyntax

/// Checks one expression: makes drafts from its syntax, finds their types, and makes nodes.
final class ExpressionChecker {
  let system = ConstraintSystem()
  /// The checker of the cell around the expression.
  let statements: StatementChecker
  var unit: SourceUnit { statements.unit }
  /// Whether drafts are being made for the bases of an optional chain.
  var isInChain = false

  /// All drafts, kept only where a place of the cell is asked about.
  private var probedDrafts: [Draft] = []

  init(_ statements: StatementChecker) { self.statements = statements }

  /// Keeps a draft for whoever asks about a place of the cell.
  func note(_ draft: Draft) {
    if statements.probe != nil { probedDrafts.append(draft) }
  }

  func report(_ diagnostic: Diagnostic) { statements.report(diagnostic) }

  func span(_ syntax: some SyntaxProtocol) -> Span { statements.span(syntax) }

  /// A mistake in what is written, found while drafts are made.
  func fail(_ syntax: some SyntaxProtocol, _ message: String) -> Draft {
    let place = span(syntax)
    system.fail(Issue(place, message))
    return BrokenDraft(self, place)
  }

  /// Finds the types; reports what is wrong and gives `false` where they cannot be found.
  func solve() -> Bool {
    let isSolved = system.solve()
    statements.probe?.settle(probedDrafts, self)
    if isSolved {
      return reportOpenVariables()
    }
    var seen: Set<Int> = []
    for issue in system.state.issues {
      for diagnostic in issue.diagnostics(system)
      where seen.insert(diagnostic.span.start &* 31 &+ diagnostic.message.hashValue).inserted {
        report(diagnostic)
      }
    }
    return false
  }

  /// Types that nothing determines are mistakes too.
  private func reportOpenVariables() -> Bool {
    for check in unresolvedChecks {
      if let diagnostic = check() {
        report(diagnostic)
        return false
      }
    }
    return true
  }

  /// Looked at when a solution was found: drafts whose type may have stayed open.
  var unresolvedChecks: [() -> Diagnostic?] = []

  /// Asks that the type of a draft is known in the end.
  func mustResolve(_ draft: Draft, _ message: @escaping (CellType) -> String) {
    unresolvedChecks.append { [unowned self] in
      let type = system.full(draft.type)
      guard type.hasVariables else { return nil }
      return Diagnostic(message(type), draft.span)
    }
  }

  /// Generates the body of a closure that is a single expression, inside its own function.
  func generateBody(_ closure: ClosureDraft, _ chosen: ChosenClosure) {
    guard let single = closure.single else { return }
    let context = statements.closureContext(closure.syntax, closure.scope)
    let scope = Scope(parent: closure.scope, function: context)
    for (index, parameter) in closure.parameters.enumerated() {
      let slot = context.allocate(isWord: false)
      if parameter.name == "_" { continue }
      let isInout = chosen.inoutParameters.contains(index)
      let variable = Variable(
        parameter.name, parameter.type, isConstant: !isInout,
        storage: isInout ? .address(slot) : .slot(slot), home: context, span: parameter.span)
      variable.isParameter = true
      variable.system = system
      scope.declare(parameter.name, .variable(variable))
    }
    let body = generate(single, scope)
    var chosen = chosen
    chosen.body = body
    chosen.context = context
    chosen.scope = scope
    if system.resolve(chosen.result).isVoid, !closure.isReturning {
      chosen.discardsResult = true
      if let inner = body as? ClosureDraft {
        system.add(ClosureConstraint(inner, system.unknown()))
      }
    } else {
      system.convert(body, to: chosen.result, .closureResult)
    }
    system.state.choices[closure.number] = .closure(chosen)
  }
}

/// Names.
extension ExpressionChecker {
  /// The candidates for a member of a type; statics, initialisers and cases for metatypes.
  func candidates(_ type: CellType, _ name: String) -> [Candidate] {
    if let instance = type.instanceType {
      let known = system.full(instance)
      return statements.lookup.members(of: known, named: name, isStatic: true)
    }
    return statements.lookup.members(of: system.full(type), named: name, isStatic: false)
  }

  /// The operators with a name that cells declared for some operands.
  func operators(_ name: String, _ types: [CellType]) -> [Candidate] {
    guard statements.knowsOperator(name) || types.contains(where: { $0.nominal is NativeType })
    else { return [] }
    var result: [Candidate] = []
    var seen: Set<ObjectIdentifier> = []
    for known in types.flatMap(operandTypes) {
      for candidate in statements.lookup.members(of: known, named: name, isStatic: true)
      where candidate.declaration.kind == .operation
        // What a protocol asks for stands for what the type has, which is known but for a parameter.
        && (!candidate.declaration.isRequirement || known.nominal == nil && known.protocols == nil)
        && seen.insert(ObjectIdentifier(candidate.declaration)).inserted
      {
        result.append(candidate)
      }
    }
    if case .functions(let global)? = statements.rootScope.find(name) {
      result += global.map { Candidate(declaration: $0, substitution: [:]) }
    }
    return result
  }

  /// The types among whose members an operator may stand for an operand: for a literal those that it
  /// is read as.
  private func operandTypes(_ type: CellType) -> [CellType] {
    guard let variable = type.variable else { return [system.full(type)] }
    let literals = system.literals(variable)
    guard let standard = literals.defaultType else { return [] }
    return literals.contains(.integer) && standard == .int ? [standard, .double] : [standard]
  }

  /// A member that a type does not have.
  func missingMember(_ type: CellType, _ name: String, _ span: Span) -> Issue {
    let shown = system.shown(type)
    let isElement = shown.wrapped?.tupleElements.map { elements in
      elements.contains { $0.label == name } || Int(name).map(elements.indices.contains) ?? false
    }
    if let wrapped = shown.wrapped, isElement ?? !candidates(wrapped, name).isEmpty {
      return Issue(
        span,
        "value of optional type '\(shown)' must be unwrapped to refer to member '\(name)' of "
          + "wrapped base type '\(wrapped)'",
        notes: [Diagnostic("write '?.' or '!' before the member", span, severity: .note)])
    }
    if let instance = shown.instanceType {
      let isInstanceMember = !statements.lookup.members(
        of: instance, named: name, isStatic: false
      ).isEmpty
      if isInstanceMember {
        return Issue(span, "instance member '\(name)' cannot be used on type '\(instance)'")
      }
      let near = near(name, instance, isStatic: true)
      return Issue(span, "type '\(instance)' has no member '\(name)'" + near)
    }
    let isStaticMember = !statements.lookup.members(of: shown, named: name, isStatic: true).isEmpty
    if isStaticMember {
      return Issue(
        span,
        "static member '\(name)' cannot be used on instance of type '\(shown)'; write "
          + "\(shown).\(name)")
    }
    if let advice = LeftOut.member(name, of: shown) { return Issue(span, advice) }
    if name == "subscript" { return Issue(span, "value of type '\(shown)' has no subscripts") }
    if shown.tupleElements != nil {
      let near = near(name, shown, isStatic: false)
      return Issue(span, "value of tuple type '\(shown)' has no member '\(name)'" + near)
    }
    return Issue(
      span, "value of type '\(shown)' has no member '\(name)'" + near(name, shown, isStatic: false))
  }

  private func near(_ name: String, _ type: CellType, isStatic: Bool) -> String {
    var names = statements.lookup.allMembers(of: type, isStatic: isStatic).map(\.name)
    names += type.tupleElements?.compactMap(\.label) ?? []
    guard let nearest = NearNames.identifier(name, among: names) else { return "" }
    return "; did you mean '\(nearest)'?"
  }
}
