import SwiftSyntax

/// `if` or `switch` used as an expression.
final class ConditionDraft: Draft {
  let syntax: ExprSyntax
  let scope: Scope
  unowned let checker: ExpressionChecker
  private var checked: [CellType?: (StatementChecker.CheckedExpression?, [Diagnostic])] = [:]

  init(_ checker: ExpressionChecker, _ span: Span, _ syntax: ExprSyntax, _ scope: Scope) {
    self.checker = checker
    self.syntax = syntax
    self.scope = scope
    super.init(checker, span, checker.system.unknown())
    checker.system.add(ConditionConstraint(self))
  }

  /// Checks the branches, once for each type that the context may ask for.
  func check(_ expected: CellType?) -> (StatementChecker.CheckedExpression?, [Diagnostic]) {
    if let known = checked[expected] { return known }
    let statements = checker.statements
    let result = statements.capturing {
      statements.conditionValue(syntax, scope, expected: expected)
    }
    checked[expected] = result
    return result
  }

  override func lower(_ lowering: Lowering) -> Expression {
    let type = lowering.type(self)
    if let node = check(type).0?.node { return node }
    return check(nil).0?.node ?? Constant(.void)
  }
}

private final class ConditionConstraint: Constraint {
  private let draft: ConditionDraft
  init(_ draft: ConditionDraft) { self.draft = draft }

  override func attempt(_ system: ConstraintSystem) -> Outcome {
    let type = system.full(draft.type)
    if type.isHole { return .solved }
    if type.hasVariables { return .waiting }
    return outcome(draft.check(type).1)
  }

  private func outcome(_ found: [Diagnostic]) -> Outcome {
    let errors = found.filter { $0.severity == .error }
    return errors.isEmpty ? .solved : .failed(Issue(draft.span, weight: errors.count, found))
  }

  override func alternatives(_ system: ConstraintSystem) -> Alternatives? {
    Alternatives(
      priority: .literal,
      choices: [
        Alternative(cost: 0) { [self] system in
          // Where the value is used as Any, each branch becomes Any by itself.
          if system.isUsedAsAny(draft.type, draft.span), system.unify(draft.type, .any) {
            return nil
          }
          system.state.pending.removeAll { $0 === self }
          let (value, found) = draft.check(nil)
          if case .failed(let issue) = outcome(found) {
            _ = system.unify(draft.type, .hole)
            return issue
          }
          guard let value else { return Issue(draft.span, "this expression has no value") }
          return system.unify(draft.type, value.type)
            ? nil : .mismatch(value.type, draft.type, Site(role: .other, span: draft.span))
        }
      ])
  }

  override var mentionedTypes: [CellType] { [draft.type] }
}

/// `\.name`, used as a function.
final class KeyPathDraft: Draft {
  let syntax: KeyPathExprSyntax
  let scope: Scope
  unowned let checker: ExpressionChecker

  init(_ checker: ExpressionChecker, _ span: Span, _ syntax: KeyPathExprSyntax, _ scope: Scope) {
    self.checker = checker
    self.syntax = syntax
    self.scope = scope
    super.init(checker, span, checker.system.unknown())
    checker.system.add(KeyPathConstraint(self))
  }

  /// Makes the drafts of the members, starting from a variable of the root type.
  func generate(_ root: CellType, _ result: CellType) -> Issue? {
    let code = FunctionCode(name: "key path", machine: checker.statements.machine)
    let context = FunctionContext(.closure, code: code, parent: scope.function)
    let inner = Scope(parent: scope, function: context)
    let slot = context.allocate(isWord: false)
    let variable = Variable(
      "$0", root, isConstant: true, storage: .slot(slot), home: context, span: span)
    variable.system = checker.system
    var draft: Draft = NameDraft(checker, span, variable)
    var isChain = false
    for component in syntax.components {
      let place = checker.span(component)
      switch component.component {
      case .property(let property):
        let name = property.declName.baseName.text
        if name == "self" { continue }
        draft = MemberDraft(checker, place, draft, name, checker.span(property.declName))
      case .optional(let mark):
        let isForced = mark.questionOrExclamationMark.text == "!"
        if !isForced { isChain = true }
        draft = UnwrapDraft(checker, place, draft, isChained: !isForced)
      case .subscript(let indices):
        let arguments = indices.arguments.map {
          let index = checker.generate($0.expression, scope)
          return Argument(label: $0.label?.text, draft: index, span: index.span)
        }
        draft = CallDraft(
          checker, place, .member(draft, "subscript", place), arguments, nameSpan: place,
          isSubscript: true)
      default:
        return Issue(place, "this cannot stand in a key path here; write a closure")
      }
    }
    if isChain { draft = ChainDraft(checker, span, draft) }
    var chosen = ChosenClosure(result: result)
    chosen.body = draft
    chosen.context = context
    chosen.scope = inner
    chosen.root = variable
    checker.system.state.choices[number] = .closure(chosen)
    checker.system.convert(draft, to: result, .closureResult)
    return nil
  }

  override func lower(_ lowering: Lowering) -> Expression {
    guard case .closure(let chosen)? = lowering.system.state.choices[number],
      let body = chosen.body, let context = chosen.context, let inner = chosen.scope,
      let root = chosen.root
    else { return Constant(.void) }
    root.type = lowering.type(root.type)
    context.settle(2, root.type)
    let nested = Lowering(lowering.checker, inner)
    context.finish(nested.lower(body, to: chosen.result))
    return MakeClosure(context.code, lowering.function.captureNodes(of: context))
  }
}

private final class KeyPathConstraint: Constraint {
  private let draft: KeyPathDraft
  init(_ draft: KeyPathDraft) { self.draft = draft }

  override func attempt(_ system: ConstraintSystem) -> Outcome {
    if system.state.choices[draft.number] != nil { return .solved }
    let type = system.resolve(draft.type)
    if type.isHole { return .solved }
    if type.isOpen { return .waiting }
    guard let function = type.functionType, function.parameters.count == 1 else {
      return .failed(
        Issue(draft.span, "a key path can only be used where a function of one value is expected"))
    }
    let root = system.resolve(function.parameters[0].type)
    if root.variable != nil { return .waiting }
    if let issue = draft.generate(root, function.result) {
      system.state.choices[draft.number] = .failed
      return .failed(issue)
    }
    return .solved
  }

  override var mentionedTypes: [CellType] { [draft.type] }

  override func stuckIssue(_ system: ConstraintSystem) -> Issue? {
    Issue(draft.span, "cannot infer the root of the key path; write a closure")
  }
}
