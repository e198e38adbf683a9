import SwiftSyntax

/// `switch`, `do` and `throw`.
extension StatementChecker {
  /// One `case` of a switch before its body is checked.
  struct CaseHead {
    let test: Expression
    let scope: Scope
    let body: [CodeBlockItemSyntax]
    let fallsThrough: Bool
  }

  func choice(
    _ syntax: SwitchExprSyntax, _ scope: Scope, label: String?
  ) -> CheckedStatement {
    let function = scope.function
    let subject = check(syntax.subject, scope)
    let slot = function.allocate(subject?.type ?? .any)
    let number = function.open(label: label, isLoop: false, isUnlabelledTarget: true)
    let errorCount = diagnostics.count
    let heads = caseHeads(syntax, subject?.type ?? .hole, slot, scope)
    // What a wrong pattern was meant to match is not known.
    let isCountable = diagnostics.count == errorCount
    var bodies: [CheckedStatement] = []
    let continues = branches(
      heads.map { head in
        {
          let body = self.block(head.body, head.scope, scope: head.scope)
          bodies.append(body)
          return body.goesOn
        }
      })
    let isLeft = function.close()
    uninitialized.formUnion(function.uninitializedAtBreak)
    if let subject, isCountable { checkExhaustive(syntax, subject.type, scope) }
    let cases = zip(heads, bodies).map { head, body in
      Switch.Case(test: head.test, body: body.node, fallsThrough: head.fallsThrough)
    }
    let prepare =
      subject.map { Assign.make(VariablePlace(Operand(slot: slot)), $0.node, $0.type) }
      ?? Constant(.void)
    return CheckedStatement(
      node: Switch(prepare, cases, number: number), goesOn: continues.contains(true) || isLeft)
  }

  /// The tests of the cases, with the names that they bind.
  func caseHeads(
    _ syntax: SwitchExprSyntax, _ type: CellType, _ slot: Int, _ scope: Scope
  ) -> [CaseHead] {
    var heads: [CaseHead] = []
    for element in syntax.cases {
      guard case .switchCase(let one) = element else {
        report(element, "'#if' is left out of cells")
        continue
      }
      let inner = Scope(parent: scope, function: scope.function)
      let test: Expression
      switch one.label {
      case .default: test = Constant(Value(true))
      case .case(let label): test = tests(label, type, LocalVariable(slot: slot), inner)
      }
      let items = Array(one.statements)
      let fallsThrough = items.last?.item.is(FallThroughStmtSyntax.self) ?? false
      if items.isEmpty {
        let word = one.label.is(SwitchDefaultLabelSyntax.self) ? "default" : "case"
        report(one, "'\(word)' label in a 'switch' must have at least one executable statement")
      }
      heads.append(
        CaseHead(
          test: test, scope: inner, body: fallsThrough ? items.dropLast() : items,
          fallsThrough: fallsThrough))
    }
    return heads
  }

  private func tests(
    _ label: SwitchCaseLabelSyntax, _ type: CellType, _ value: Expression, _ scope: Scope
  ) -> Expression {
    var result: Expression?
    for item in label.caseItems {
      // Names bound in several patterns are the same names.
      let itemScope =
        label.caseItems.count > 1 && result != nil
        ? Scope(parent: scope, function: scope.function) : scope
      var test = pattern(item.pattern, type, value, itemScope, isConstant: true)
      if itemScope !== scope { test = sharing(test, itemScope, scope, item.pattern) }
      if let filter = item.whereClause, let condition = condition(filter.condition, scope) {
        test = And(test, condition)
      }
      result = result.map { Or($0, test) } ?? test
    }
    return result ?? Constant(Value(true))
  }

  /// Copies names that a later pattern of the same case bound into those of the first one.
  private func sharing(
    _ test: Expression, _ inner: Scope, _ outer: Scope, _ syntax: PatternSyntax
  ) -> Expression {
    var copies: [Statement] = []
    for (name, meaning) in inner.meanings {
      guard case .variable(let variable) = meaning else { continue }
      guard case .variable(let first)? = outer.meanings[name], first.type == variable.type else {
        report(syntax, "'\(name)' must be bound in every pattern")
        continue
      }
      copies.append(initialize(first, inner.function.read(variable, span(syntax))))
    }
    return copies.isEmpty ? test : And(test, BindAlways(Block.make(copies)))
  }

  /// Every value must fit some case.
  func checkExhaustive(_ syntax: SwitchExprSyntax, _ type: CellType, _ scope: Scope) {
    var labels: [SwitchCaseItemSyntax] = []
    for element in syntax.cases {
      guard case .switchCase(let one) = element else { continue }
      switch one.label {
      case .default: return
      case .case(let label): labels += label.caseItems.filter { $0.whereClause == nil }
      }
    }
    let shapes = labels.map { PatternShape($0.pattern) }
    let missing = Exhaustiveness(lookup: lookup).missing(shapes, [type])
    guard let missing else { return }
    let notes = missing.map {
      Diagnostic("add missing case: '\($0)'", span(syntax.switchKeyword), severity: .note)
    }
    report(
      Diagnostic("switch must be exhaustive", span(syntax.switchKeyword), notes: notes))
  }

  // MARK: Errors

  func throwStatement(_ syntax: ThrowStmtSyntax, _ scope: Scope) -> [Statement] {
    let wanted = CellType(.existential([StandardProtocol.error]))
    guard let value = check(syntax.expression, scope) else { return [] }
    guard Conformance.holds(value.type, StandardProtocol.error) || value.type.isHole else {
      report(
        syntax.expression, "thrown expression type '\(value.type)' does not conform to 'Error'")
      return []
    }
    let function = scope.function
    if catchDepth == 0, function.kind != .cell, function.kind != .closure, !function.isThrowing {
      report(
        syntax, "error is not handled because the enclosing function is not declared 'throws'")
    }
    return [
      Throw(Coercion.make(value.node, value.type, wanted), span(syntax))
    ]
  }

  func doStatement(_ syntax: DoStmtSyntax, _ scope: Scope) -> CheckedStatement {
    guard !syntax.catchClauses.isEmpty else { return block(syntax.body.statements, scope) }
    let errorType = CellType(.existential([StandardProtocol.error]))
    let slot = scope.function.allocate(isWord: false)
    var body: CheckedStatement?
    var clauses: [Switch.Case] = []
    var work: [() -> Bool] = [
      {
        self.catchDepth += 1
        let checked = self.block(syntax.body.statements, scope)
        self.catchDepth -= 1
        body = checked
        return checked.goesOn
      }
    ]
    for clause in syntax.catchClauses {
      work.append {
        let inner = Scope(parent: scope, function: scope.function)
        let test = self.catchTest(clause, errorType, slot, inner)
        let checked = self.block(clause.body.statements, inner)
        clauses.append(Switch.Case(test: test, body: checked.node, fallsThrough: false))
        return checked.goesOn
      }
    }
    let continues = branches(work)
    let node = DoCatch(
      body?.node ?? Block([]), clauses, slot, vocabulary)
    return CheckedStatement(node: node, goesOn: continues.contains(true))
  }

  private func catchTest(
    _ clause: CatchClauseSyntax, _ type: CellType, _ slot: Int, _ scope: Scope
  ) -> Expression {
    let value = LocalVariable(slot: slot)
    var result: Expression?
    for item in clause.catchItems {
      var test: Expression = Constant(Value(true))
      if let written = item.pattern {
        test = caught(written, type, value, scope)
      } else {
        test = BindAlways(bindError(type, value, scope))
      }
      if let filter = item.whereClause, let condition = condition(filter.condition, scope) {
        test = And(test, condition)
      }
      result = result.map { Or($0, test) } ?? test
    }
    return result ?? BindAlways(bindError(type, value, scope))
  }

  /// A pattern that names a case of some error type is a cast as well.
  private func caught(
    _ syntax: PatternSyntax, _ type: CellType, _ value: Expression, _ scope: Scope
  ) -> Expression {
    if let expression = syntax.as(ExpressionPatternSyntax.self)?.expression {
      let member =
        expression.as(FunctionCallExprSyntax.self)?.calledExpression
        .as(MemberAccessExprSyntax.self) ?? expression.as(MemberAccessExprSyntax.self)
      if let base = member?.base, let target = typeNamed(base, scope) {
        let slot = scope.function.allocate(target)
        let session = session
        return And(
          IsCast(value, { DynamicCast.cast($0, type, target, session) }, slot),
          pattern(syntax, target, LocalVariable(slot: slot), scope, isConstant: true))
      }
    }
    return pattern(syntax, type, value, scope, isConstant: true)
  }

  private func bindError(_ type: CellType, _ value: Expression, _ scope: Scope) -> Statement {
    let slot = scope.function.allocate(isWord: false)
    let variable = Variable(
      "error", type, isConstant: true, storage: .slot(slot), home: scope.function, span: nil)
    scope.declare("error", .variable(variable))
    return initialize(variable, value)
  }
}
