import SwiftSyntax

/// Statements that decide what is done next.
extension StatementChecker {
  /// The statements of a block, in a scope of its own.
  func block(_ items: CodeBlockItemListSyntax, _ outer: Scope) -> CheckedStatement {
    block(Array(items), outer, scope: nil)
  }

  func block(
    _ items: [CodeBlockItemSyntax], _ outer: Scope, scope given: Scope?
  ) -> CheckedStatement {
    let scope = given ?? Scope(parent: outer, function: outer.function)
    let prologue = hoist(items, scope)
    let body = sequence(items, scope)
    if prologue.isEmpty { return body }
    return CheckedStatement(node: Block.make(prologue + [body.node]), goesOn: body.goesOn)
  }

  /// Statements one after another; `defer` takes what follows it inside.
  func sequence(_ items: [CodeBlockItemSyntax], _ scope: Scope) -> CheckedStatement {
    var nodes: [Statement] = []
    var goesOn = true
    for (index, item) in items.enumerated() {
      if let cleanup = item.item.as(DeferStmtSyntax.self) {
        scope.function.deferDepth += 1
        let body = block(cleanup.body.statements, scope).node
        scope.function.deferDepth -= 1
        let rest = sequence(Array(items[(index + 1)...]), scope)
        nodes.append(Defer(body, then: rest.node))
        return CheckedStatement(node: Block.make(nodes), goesOn: goesOn && rest.goesOn)
      }
      let checked = statement(item, scope)
      nodes += checked.0
      if !checked.goesOn { goesOn = false }
    }
    return CheckedStatement(node: Block.make(nodes), goesOn: goesOn)
  }

  /// One statement.
  func statement(_ item: CodeBlockItemSyntax, _ scope: Scope) -> ([Statement], goesOn: Bool) {
    switch item.item {
    case .decl(let declaration): return (self.declaration(declaration, scope), true)
    case .stmt(let statement): return control(statement, scope, label: nil)
    case .expr(let expression): return self.expression(expression, scope)
    }
  }

  /// An expression used as a statement.
  private func expression(
    _ syntax: ExprSyntax, _ scope: Scope
  ) -> ([Statement], goesOn: Bool) {
    if let branch = syntax.as(IfExprSyntax.self) {
      return single(self.branch(branch, scope))
    }
    if let choice = syntax.as(SwitchExprSyntax.self) {
      return single(self.choice(choice, scope, label: nil))
    }
    guard let checked = check(syntax, scope) else { return ([], true) }
    lastUnused = (syntax, checked.type)
    reportUnusedFunction(syntax, checked.type, scope)
    return ([checked.node], !checked.type.isNever)
  }

  /// The last expression of a body, where it could have been returned.
  func unreturned(_ items: [CodeBlockItemSyntax], _ result: CellType) -> Syntax? {
    guard case .expr(let expression)? = items.last?.item, let lastUnused,
      lastUnused.syntax.id == expression.id, lastUnused.type == result
    else { return nil }
    return Syntax(expression)
  }

  /// A function that is named and not called does nothing; that in a variable may be shown.
  func reportUnusedFunction(
    _ syntax: ExprSyntax, _ type: CellType, _ scope: Scope, isShown: Bool = false
  ) {
    guard type.functionType != nil,
      let name = syntax.as(DeclReferenceExprSyntax.self)?.baseName.text
    else { return }
    switch meaning(name, scope) {
    case .functions, .local: report(syntax, "function is unused")
    case .variable where !isShown: report(syntax, "function is unused")
    default: break
    }
  }

  private func single(_ checked: CheckedStatement) -> ([Statement], goesOn: Bool) {
    ([checked.node], checked.goesOn)
  }

  /// A statement that is no expression.
  func control(
    _ syntax: StmtSyntax, _ scope: Scope, label: String?
  ) -> ([Statement], goesOn: Bool) {
    switch syntax.as(StmtSyntaxEnum.self) {
    case .expressionStmt(let statement):
      if let branch = statement.expression.as(IfExprSyntax.self) {
        return single(labelled(label, scope) { self.branch(branch, scope) })
      }
      if let choice = statement.expression.as(SwitchExprSyntax.self) {
        return single(self.choice(choice, scope, label: label))
      }
      return expression(statement.expression, scope)
    case .guardStmt(let guarded): return guardStatement(guarded, scope)
    case .whileStmt(let loop): return single(whileLoop(loop, scope, label))
    case .repeatStmt(let loop): return single(repeatLoop(loop, scope, label))
    case .forStmt(let loop): return single(forLoop(loop, scope, label))
    case .doStmt(let statement):
      return single(labelled(label, scope) { self.doStatement(statement, scope) })
    case .returnStmt(let statement): return (returnStatement(statement, scope), false)
    case .breakStmt(let statement): return (jump(statement.label, statement, scope, false), false)
    case .continueStmt(let statement):
      return (jump(statement.label, statement, scope, true), false)
    case .throwStmt(let statement): return (throwStatement(statement, scope), false)
    case .labeledStmt(let labelled):
      return control(labelled.statement, scope, label: labelled.label.text)
    case .fallThroughStmt(let statement):
      report(statement, "'fallthrough' is only allowed inside a switch, as its last statement")
      return ([], true)
    default:
      if !syntax.is(MissingStmtSyntax.self) {
        report(syntax, "this kind of statement is left out of cells")
      }
      return ([], true)
    }
  }

  /// A statement that `break` with a label can leave.
  private func labelled(
    _ label: String?, _ scope: Scope, _ work: () -> CheckedStatement
  ) -> CheckedStatement {
    guard let label else { return work() }
    let number = scope.function.open(label: label, isLoop: false, isUnlabelledTarget: false)
    let checked = work()
    let isLeft = scope.function.close()
    uninitialized.formUnion(scope.function.uninitializedAtBreak)
    return CheckedStatement(
      node: Breakable(checked.node, number: number), goesOn: checked.goesOn || isLeft)
  }

  // MARK: if and guard

  /// The conditions of `if`, `guard` and `while`: names that they bind live in the scope given.
  func conditions(_ list: ConditionElementListSyntax, _ scope: Scope) -> Expression {
    var result: Expression?
    for element in list {
      let next: Expression
      switch element.condition {
      case .expression(let expression):
        next = condition(expression, scope) ?? Constant(Value(true))
      case .optionalBinding(let binding): next = optionalBinding(binding, scope)
      case .matchingPattern(let matching):
        next = match(matching, scope)
      case .availability(let availability):
        report(availability, "'#available' is left out of cells")
        next = Constant(Value(true))
      }
      result = result.map { And($0, next) } ?? next
    }
    return result ?? Constant(Value(true))
  }

  private func match(_ matching: MatchingPatternConditionSyntax, _ scope: Scope) -> Expression {
    guard let value = check(matching.initializer.value, scope) else {
      declareBroken(matching.pattern, true, scope)
      return Constant(Value(true))
    }
    let slot = scope.function.allocate(value.type)
    let matcher = pattern(
      matching.pattern, value.type, LocalVariable(slot: slot), scope, isConstant: true)
    return InOrderTest(
      Assign.make(VariablePlace(Operand(slot: slot)), value.node, value.type), matcher)
  }

  private func optionalBinding(
    _ binding: OptionalBindingConditionSyntax, _ scope: Scope
  ) -> Expression {
    let isConstant = binding.bindingSpecifier.text == "let"
    var expected: CellType?
    if let annotation = binding.typeAnnotation {
      expected = type(annotation.type, scope).map { .optional($0) }
    }
    let value: CheckedExpression?
    if let initializer = binding.initializer {
      value = check(initializer.value, scope, expected: expected)
    } else if let name = binding.pattern.as(IdentifierPatternSyntax.self) {
      value = readOptional(name, scope)
    } else {
      report(binding, "a name must stand behind '\(binding.bindingSpecifier.text)'")
      return Constant(Value(true))
    }
    return bind(value, binding, isConstant, expected, scope)
  }

  private func bind(
    _ value: CheckedExpression?, _ binding: OptionalBindingConditionSyntax, _ isConstant: Bool,
    _ expected: CellType?, _ scope: Scope
  ) -> Expression {
    guard let value else {
      declareBroken(binding.pattern, isConstant, scope, expected?.wrapped)
      return Constant(Value(true))
    }
    guard let wrapped = value.type.wrapped else {
      report(
        binding.initializer.map { Syntax($0.value) } ?? Syntax(binding.pattern),
        "initializer for conditional binding must have Optional type, not '\(value.type)'")
      declareBroken(binding.pattern, isConstant, scope, value.type)
      return Constant(Value(true))
    }
    let slot = scope.function.allocate(isWord: false)
    let inner: Expression =
      wrapped.isOptional
      ? ForceUnwrap(LocalVariable(slot: slot), isNested: true, span(binding))
      : LocalVariable(slot: slot)
    let stores = destructure(
      binding.pattern, CheckedExpression(node: inner, type: wrapped), isConstant, scope)
    return BindOptional(value.node, slot, Block.make(stores))
  }

  /// `if let x`: the variable of that name further out.
  private func readOptional(
    _ name: IdentifierPatternSyntax, _ scope: Scope
  ) -> CheckedExpression? {
    let expressions = ExpressionChecker(self)
    let text = name.identifier.text
    let place = span(name)
    let draft: Draft
    switch meaning(text, scope) {
    case .variable(let variable)?: draft = NameDraft(expressions, place, variable)
    case .member(let receiver, _)?:
      guard let variable = receiver.variable else {
        report(name, "cannot find '\(text)' in scope")
        return nil
      }
      draft = MemberDraft(
        expressions, place, NameDraft(expressions, place, variable), text, place)
    default: draft = expressions.unknownName(text, place, scope)
    }
    guard expressions.solve() else { return nil }
    let lowering = Lowering(expressions, scope)
    return CheckedExpression(node: draft.lower(lowering), type: lowering.type(draft))
  }

  private func branch(_ syntax: IfExprSyntax, _ scope: Scope) -> CheckedStatement {
    let inner = Scope(parent: scope, function: scope.function)
    let condition = conditions(syntax.conditions, inner)
    var then: CheckedStatement?
    var otherwise: CheckedStatement?
    let goesOn = branches([
      {
        let checked = self.block(syntax.body.statements, inner)
        then = checked
        return checked.goesOn
      },
      {
        switch syntax.elseBody {
        case .codeBlock(let body)?: otherwise = self.block(body.statements, scope)
        case .ifExpr(let next)?: otherwise = self.branch(next, scope)
        case nil: break
        }
        return otherwise?.goesOn ?? true
      },
    ])
    return CheckedStatement(
      node: If(condition, then?.node ?? Block([]), otherwise?.node),
      goesOn: goesOn.contains(true))
  }

  private func guardStatement(
    _ syntax: GuardStmtSyntax, _ scope: Scope
  ) -> ([Statement], goesOn: Bool) {
    let (before, fields, assigned) = (uninitialized, unsetFields, maybeAssigned)
    // What a guard binds lives on in the scope around it, but not in its own body.
    let bodyScope = Scope(parent: scope, function: scope.function)
    let body = block(syntax.body.statements, bodyScope)
    if body.goesOn {
      report(
        syntax.body.rightBrace,
        "'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope"
      )
    }
    (uninitialized, unsetFields, maybeAssigned) = (before, fields, assigned)
    let condition = conditions(syntax.conditions, scope)
    return ([If(Not(condition), body.node, nil)], true)
  }

  // MARK: Loops

  private func whileLoop(
    _ syntax: WhileStmtSyntax, _ scope: Scope, _ label: String?
  ) -> CheckedStatement {
    let inner = Scope(parent: scope, function: scope.function)
    let number = scope.function.open(label: label, isLoop: true, isUnlabelledTarget: true)
    let condition = conditions(syntax.conditions, inner)
    let (before, fields) = (uninitialized, unsetFields)
    let body = block(syntax.body.statements, inner)
    noteRounds(since: before, body)
    (uninitialized, unsetFields) = (before, fields)
    let isLeft = scope.function.close()
    let isEndless = condition.constantWord == 1
    if isEndless { uninitialized = scope.function.uninitializedAtBreak }
    return CheckedStatement(
      node: While(condition, body.node, number: number, machine: machine),
      goesOn: !isEndless || isLeft)
  }

  private func repeatLoop(
    _ syntax: RepeatStmtSyntax, _ scope: Scope, _ label: String?
  ) -> CheckedStatement {
    let number = scope.function.open(label: label, isLoop: true, isUnlabelledTarget: true)
    let body = block(syntax.body.statements, scope)
    let isLeft = scope.function.close()
    let condition = self.condition(syntax.condition, scope) ?? Constant(Value(true))
    return CheckedStatement(
      node: RepeatWhile(condition, body.node, number: number, machine: machine),
      goesOn: body.goesOn && condition.constantWord != 1 || isLeft)
  }

  private func jump(
    _ label: TokenSyntax?, _ syntax: some SyntaxProtocol, _ scope: Scope, _ isContinue: Bool
  ) -> [Statement] {
    let function = scope.function
    let index = function.targets.lastIndex { target in
      if let label { return target.label == label.text && (!isContinue || target.isLoop) }
      return isContinue ? target.isLoop : target.isUnlabelledTarget
    }
    guard let index else {
      if let label {
        report(label, "cannot find label '\(label.text)' in scope")
      } else {
        report(
          syntax,
          isContinue
            ? "'continue' is only allowed inside a loop"
            : "'break' is only allowed inside a loop, if, do, or switch")
      }
      return []
    }
    let target = function.targets[index]
    if !isContinue {
      function.targets[index].isLeft = true
      function.targets[index].uninitialized.formUnion(uninitialized)
    }
    return [Jump(isContinue ? .continuing(target.number) : .breaking(target.number))]
  }

  // MARK: return

  private func returnStatement(_ syntax: ReturnStmtSyntax, _ scope: Scope) -> [Statement] {
    let function = scope.function
    if function.kind == .cell {
      report(syntax, "return invalid outside of a func")
      return []
    }
    if function.deferDepth > 0 {
      report(syntax, "'return' cannot transfer control out of a defer statement")
      return []
    }
    if let unset = unsetFields, function.kind == .initializer,
      syntax.expression?.is(NilLiteralExprSyntax.self) != true
    {
      reportUnset(unset, syntax)
    }
    guard let expression = syntax.expression else {
      if let result = function.result, !result.isVoid, !function.infersResult,
        function.kind != .initializer
      {
        report(syntax, "non-void function should return a value")
      }
      if function.result == nil { function.result = .void }
      if function.kind == .initializer { return [initializerReturn(scope)] }
      return [Jump(.returned)]
    }
    if function.kind == .initializer {
      if expression.is(NilLiteralExprSyntax.self), function.result?.isOptional == true {
        return [Return(Constant(.none), isWord: false)]
      }
      report(syntax, "'nil' is the only return value permitted in an initializer")
      return []
    }
    if function.result?.isVoid == true, !function.infersResult {
      if let checked = check(expression, scope) {
        if !checked.type.isVoid {
          report(expression, "unexpected non-void return value in void function")
        }
        return [checked.node, Jump(.returned)]
      }
      return []
    }
    let role: Site.Role = function.kind == .closure ? .closureResult : .returning
    guard let checked = check(expression, scope, expected: function.result, role: role) else {
      if function.result == nil { function.result = .hole }
      return []
    }
    if function.result == nil { function.result = checked.type }
    return [Return(checked.node, isWord: checked.type.representation.isWord)]
  }
}
