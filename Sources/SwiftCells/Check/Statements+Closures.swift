import SwiftSyntax

/// Closures, result-builder blocks, and `if` and `switch` as expressions.
extension StatementChecker {
  /// The function that a closure is.
  func closureContext(_ syntax: ClosureExprSyntax, _ scope: Scope) -> FunctionContext {
    let code = FunctionCode(name: "closure", machine: machine)
    let context = FunctionContext(.closure, code: code, parent: scope.function)
    context.capturedNames = CapturedNames.inside(syntax.statements)
    return context
  }

  /// Finishes a closure whose only expression was checked together with its surroundings.
  func finishClosure(
    _ closure: ClosureDraft, _ body: Draft, _ context: FunctionContext, _ scope: Scope,
    _ result: CellType, _ outer: Lowering, discards: Bool
  ) -> ClosureDraft.CheckedBody {
    for (index, parameter) in closure.parameters.enumerated() {
      let type = outer.type(parameter.type)
      guard case .variable(let variable)? = scope.meanings[parameter.name] else { continue }
      variable.type = type
      if case .slot = variable.storage {
        context.settle(2 + index, type)
      } else {
        context.settle(2 + index, .int)
      }
    }
    let lowering = Lowering(outer.checker, scope)
    let node: Expression =
      discards || result.isVoid ? Discard(body.lower(lowering)) : lowering.lower(body, to: result)
    context.finish(node)
    return ClosureDraft.CheckedBody(
      code: context.code, context: context, result: result, diagnostics: [], block: nil)
  }

  /// Checks a closure of several statements.
  func checkClosure(
    _ closure: ClosureDraft, _ parameters: [CellType], _ result: CellType?,
    _ inoutParameters: Set<Int>
  ) -> ClosureDraft.CheckedBody {
    let context = closureContext(closure.syntax, closure.scope)
    context.result = result
    context.infersResult = result == nil
    let scope = Scope(parent: closure.scope, function: context)
    for (index, (parameter, type)) in zip(closure.parameters, parameters).enumerated() {
      let isInout = inoutParameters.contains(index)
      let slot = context.allocate(isWord: isInout || type.representation.isWord)
      guard parameter.name != "_" else { continue }
      let variable = Variable(
        parameter.name, type, isConstant: !isInout,
        storage: isInout ? .address(slot) : .slot(slot), home: context, span: parameter.span)
      variable.isParameter = true
      scope.declare(parameter.name, .variable(variable))
    }
    let (body, found) = capturing { () -> CheckedStatement in
      closureBody(closure, context, scope)
    }
    let known = context.result ?? .void
    context.finish(body.node.asBody(followedBy: nil) ?? StatementBody(body.node))
    return ClosureDraft.CheckedBody(
      code: context.code, context: context, result: known, diagnostics: found, block: nil)
  }

  private func closureBody(
    _ closure: ClosureDraft, _ context: FunctionContext, _ scope: Scope
  ) -> CheckedStatement {
    let items = closure.syntax.statements
    // A closure that is one `if` or `switch` gives the value of that, unless nothing is wanted.
    if items.count == 1, let only = items.first, context.result?.isVoid != true,
      let expression = Self.conditionExpression(only), Self.hasValue(expression)
    {
      guard let checked = conditionValue(expression, scope, expected: context.result) else {
        return CheckedStatement(node: Block([]), goesOn: false)
      }
      context.result = checked.type
      return CheckedStatement(
        node: Return(checked.node, isWord: checked.type.representation.isWord), goesOn: false)
    }
    let body = block(Array(items), scope, scope: nil)
    if body.goesOn, let result = context.result, !result.isVoid, !result.isHole {
      report(
        unreturned(Array(items), result) ?? Syntax(closure.syntax.rightBrace),
        "missing return in closure expected to return '\(result)'")
    }
    return body
  }

  /// The `if` or `switch` that an item is.
  static func conditionExpression(_ item: CodeBlockItemSyntax) -> ExprSyntax? {
    let expression: ExprSyntax?
    switch item.item {
    case .expr(let found): expression = found
    case .stmt(let statement): expression = statement.as(ExpressionStmtSyntax.self)?.expression
    case .decl: expression = nil
    }
    guard let expression,
      expression.is(IfExprSyntax.self) || expression.is(SwitchExprSyntax.self)
    else { return nil }
    return expression
  }

  /// Whether every branch of an `if` or `switch` is a single expression.
  static func hasValue(_ syntax: ExprSyntax) -> Bool {
    func isValue(_ items: CodeBlockItemListSyntax) -> Bool {
      guard items.count == 1, let only = items.first else { return false }
      if let nested = conditionExpression(only) { return hasValue(nested) }
      switch only.item {
      case .expr(let expression):
        return Operation(expression)?.isAssignment != true
      case .stmt(let statement): return statement.is(ThrowStmtSyntax.self)
      case .decl: return false
      }
    }
    if let branch = syntax.as(IfExprSyntax.self) {
      switch branch.elseBody {
      case .codeBlock(let body)?:
        return isValue(branch.body.statements) && isValue(body.statements)
      case .ifExpr(let next)?: return isValue(branch.body.statements) && hasValue(ExprSyntax(next))
      case nil: return false
      }
    }
    guard let choice = syntax.as(SwitchExprSyntax.self) else { return false }
    return choice.cases.allSatisfy { element in
      guard case .switchCase(let one) = element else { return false }
      return isValue(one.statements)
    }
  }

  // MARK: if and switch as expressions

  /// The value of an `if` or `switch`.
  func conditionValue(
    _ syntax: ExprSyntax, _ scope: Scope, expected: CellType?
  ) -> CheckedExpression? {
    if let branch = syntax.as(IfExprSyntax.self) {
      return branchValue(branch, scope, expected)
    }
    guard let choice = syntax.as(SwitchExprSyntax.self) else { return nil }
    return choiceValue(choice, scope, expected)
  }

  private func branchValue(
    _ syntax: IfExprSyntax, _ scope: Scope, _ expected: CellType?
  ) -> CheckedExpression? {
    let inner = Scope(parent: scope, function: scope.function)
    let condition = conditions(syntax.conditions, inner)
    guard var first = blockValue(syntax.body.statements, inner, expected) else { return nil }
    if expected == nil, let body = syntax.elseBody {
      let other = capturing { () -> CheckedExpression? in
        switch body {
        case .codeBlock(let block): self.blockValue(block.statements, scope, nil)
        case .ifExpr(let next): self.branchValue(next, scope, nil)
        }
      }.0
      let types = [first.type] + (other.map { [$0.type] } ?? [])
      guard let joined = joined(types, Syntax(syntax.body.statements)) else { return nil }
      if joined != first.type, !first.type.isNever {
        guard let again = blockValue(syntax.body.statements, inner, joined) else { return nil }
        first = again
      }
    }
    let wanted = expected ?? (first.type.isNever ? nil : first.type)
    let second: CheckedExpression?
    switch syntax.elseBody {
    case .codeBlock(let body)?: second = blockValue(body.statements, scope, wanted)
    case .ifExpr(let next)?: second = branchValue(next, scope, wanted)
    case nil:
      report(syntax, "'if' must have an unconditional 'else' to be used as expression")
      return nil
    }
    guard let second else { return nil }
    return CheckedExpression(
      node: Conditional(condition, first.node, second.node), type: wanted ?? second.type)
  }

  private func choiceValue(
    _ syntax: SwitchExprSyntax, _ scope: Scope, _ expected: CellType?
  ) -> CheckedExpression? {
    guard let subject = check(syntax.subject, scope) else { return nil }
    let slot = scope.function.allocate(subject.type)
    var wanted = expected
    var nodes: [(Expression, Expression)] = []
    let errorCount = diagnostics.count
    let heads = caseHeads(syntax, subject.type, slot, scope)
    // What a wrong pattern was meant to match is not known.
    let isCountable = diagnostics.count == errorCount
    if expected == nil, let first = heads.first?.body.first {
      let types = capturing { heads.compactMap { blockValue($0.body, $0.scope, nil)?.type } }.0
      if types.count > 1 {
        guard let joined = joined(types, Syntax(first)) else { return nil }
        if !joined.isNever { wanted = joined }
      }
    }
    for head in heads {
      guard let value = blockValue(head.body, head.scope, wanted) else { return nil }
      if wanted == nil, !value.type.isNever { wanted = value.type }
      nodes.append((head.test, value.node))
    }
    if isCountable { checkExhaustive(syntax, subject.type, scope) }
    guard let last = nodes.last else { return nil }
    // The last case fits whatever is left, but its test may bind names.
    var result: Expression = After(last.0, last.1)
    for (test, node) in nodes.dropLast().reversed() { result = Conditional(test, node, result) }
    let prepare = Assign.make(
      VariablePlace(Operand(slot: slot)), subject.node, subject.type)
    return CheckedExpression(node: After(prepare, result), type: wanted ?? .never)
  }

  /// The type of a condition whose branches have these types, when nothing else gives it one.
  private func joined(_ types: [CellType], _ first: Syntax) -> CellType? {
    if let joined = Join.of(types) { return joined }
    let other = types.first { $0 != types[0] && !$0.isNever } ?? types[0]
    report(first, "branches have mismatching types '\(types[0])' and '\(other)'")
    return nil
  }

  private func blockValue(
    _ items: CodeBlockItemListSyntax, _ scope: Scope, _ expected: CellType?
  ) -> CheckedExpression? {
    blockValue(Array(items), scope, expected)
  }

  /// The value of a branch: its only expression.
  private func blockValue(
    _ items: [CodeBlockItemSyntax], _ scope: Scope, _ expected: CellType?
  ) -> CheckedExpression? {
    guard items.count == 1 else {
      if let last = items.last {
        report(
          last,
          "non-expression branch of 'if' or 'switch' expression may only end with a 'throw'; "
            + "write one expression in each branch")
      }
      return nil
    }
    if let nested = Self.conditionExpression(items[0]) {
      return conditionValue(nested, scope, expected: expected)
    }
    switch items[0].item {
    case .expr(let expression):
      return check(expression, scope, expected: expected, role: .other)
    case .stmt(let statement):
      if let thrown = statement.as(ThrowStmtSyntax.self) {
        let nodes = throwStatement(thrown, scope)
        return CheckedExpression(node: StatementBody(Block.make(nodes)), type: .never)
      }
      report(statement, "a branch of an 'if' or 'switch' expression must be one expression")
      return nil
    case .decl(let declaration):
      report(declaration, "a branch of an 'if' or 'switch' expression must be one expression")
      return nil
    }
  }

  // MARK: Result builders

  /// Checks a block of a result builder; its node gives the array of components.
  func checkBlock(
    _ syntax: ClosureExprSyntax, _ builder: ResultBuilder, _ scope: Scope
  ) -> ClosureDraft.CheckedBody {
    let context = closureContext(syntax, scope)
    let inner = Scope(parent: scope, function: scope.function)
    let slot = scope.function.allocate(isWord: false)
    let (statement, found) = capturing { () -> Statement in
      if let signature = syntax.signature, signature.parameterClause != nil {
        report(signature, "a block of components takes no parameters")
      }
      return Block.make(components(Array(syntax.statements), builder, slot, inner))
    }
    let node = CollectComponents(slot, builder.component, statement)
    return ClosureDraft.CheckedBody(
      code: context.code, context: context, result: .array(builder.component),
      diagnostics: found, block: node)
  }

  private func components(
    _ items: [CodeBlockItemSyntax], _ builder: ResultBuilder, _ slot: Int, _ scope: Scope
  ) -> [Statement] {
    hoist(items, scope)
      + items.flatMap { item -> [Statement] in
        switch item.item {
        case .decl(let declaration): return self.declaration(declaration, scope)
        case .expr(let expression): return component(expression, builder, slot, scope)
        case .stmt(let statement):
          if let wrapper = statement.as(ExpressionStmtSyntax.self) {
            return component(wrapper.expression, builder, slot, scope)
          }
          if let loop = statement.as(ForStmtSyntax.self) {
            return [componentLoop(loop, builder, slot, scope)]
          }
          report(
            statement,
            "closure containing control flow statement cannot be used with result builder "
              + "'\(builder.name)'; 'if', 'switch' and 'for' can")
          return []
        }
      }
  }

  private func component(
    _ syntax: ExprSyntax, _ builder: ResultBuilder, _ slot: Int, _ scope: Scope
  ) -> [Statement] {
    if let branch = syntax.as(IfExprSyntax.self) {
      return [componentBranch(branch, builder, slot, scope)]
    }
    if let choice = syntax.as(SwitchExprSyntax.self) {
      guard let subject = check(choice.subject, scope) else { return [] }
      let subjectSlot = scope.function.allocate(subject.type)
      let cases = caseHeads(choice, subject.type, subjectSlot, scope).map { head in
        Switch.Case(
          test: head.test,
          body: Block.make(components(head.body, builder, slot, head.scope)),
          fallsThrough: head.fallsThrough)
      }
      checkExhaustive(choice, subject.type, scope)
      let prepare = Assign.make(
        VariablePlace(Operand(slot: subjectSlot)), subject.node, subject.type)
      return [Switch(prepare, cases, number: -1)]
    }
    // A line may also be a list of components, as another block makes it.
    guard
      let checked = check(syntax, scope, expected: builder.component, role: .argument)
    else { return [] }
    return [AppendComponent(slot, checked.node)]
  }

  private func componentBranch(
    _ syntax: IfExprSyntax, _ builder: ResultBuilder, _ slot: Int, _ scope: Scope
  ) -> Statement {
    let inner = Scope(parent: scope, function: scope.function)
    let condition = conditions(syntax.conditions, inner)
    let then = Block.make(components(Array(syntax.body.statements), builder, slot, inner))
    var otherwise: Statement?
    switch syntax.elseBody {
    case .codeBlock(let body)?:
      let other = Scope(parent: scope, function: scope.function)
      otherwise = Block.make(components(Array(body.statements), builder, slot, other))
    case .ifExpr(let next)?: otherwise = componentBranch(next, builder, slot, scope)
    case nil: break
    }
    return If(condition, then, otherwise)
  }

  private func componentLoop(
    _ syntax: ForStmtSyntax, _ builder: ResultBuilder, _ slot: Int, _ scope: Scope
  ) -> Statement {
    forLoop(syntax, scope, nil) { inner in
      Block.make(self.components(Array(syntax.body.statements), builder, slot, inner))
    }
  }
}

/// The components of a result builder's block, as an array.
final class CollectComponents: Expression {
  private let slot: Int
  private let component: CellType
  private let body: Statement
  init(_ slot: Int, _ component: CellType, _ body: Statement) {
    self.slot = slot
    self.component = component
    self.body = body
  }
  override func value(_ frame: Frame) throws -> Value {
    frame[slot] = Value(ArrayObject.make(element: component))
    _ = try body.run(frame)
    let result = frame[slot]
    frame[slot].object = nil
    return result
  }
}

/// One component of a result builder's block.
final class AppendComponent: Expression {
  private let slot: Int
  private let component: Expression
  init(_ slot: Int, _ component: Expression) {
    self.slot = slot
    self.component = component
  }
  override func value(_ frame: Frame) throws -> Value {
    let value = try component.value(frame)
    (frame + slot).uniqueArray().append(value)
    return .void
  }
}
