import SwiftSyntax

/// `for … in`
extension StatementChecker {
  func forLoop(_ syntax: ForStmtSyntax, _ scope: Scope, _ label: String?) -> CheckedStatement {
    let node = forLoop(syntax, scope, label) { inner in
      let before = self.uninitialized
      let body = self.block(syntax.body.statements, inner)
      self.noteRounds(since: before, body)
      return body.node
    }
    return CheckedStatement(node: node, goesOn: true)
  }

  /// A loop whose body somebody else makes.
  func forLoop(
    _ syntax: ForStmtSyntax, _ scope: Scope, _ label: String?, _ body: (Scope) -> Statement
  ) -> Statement {
    let function = scope.function
    let inner = Scope(parent: scope, function: function)
    guard let source = loopSequence(syntax, scope) else {
      declareBroken(syntax.pattern, true, inner)
      _ = function.open(label: label, isLoop: true, isUnlabelledTarget: true)
      _ = body(inner)
      _ = function.close()
      return Block([])
    }
    guard let element = source.type.elementType,
      Conformance.holds(source.type, StandardProtocol.sequence)
    else {
      report(
        syntax.sequence,
        source.type.isOptional
          ? "for-in loop requires '\(source.type)' to conform to 'Sequence'; did you mean to "
            + "unwrap optional?"
          : "for-in loop requires '\(source.type)' to conform to 'Sequence'")
      declareBroken(syntax.pattern, true, inner)
      _ = function.open(label: label, isLoop: true, isUnlabelledTarget: true)
      _ = body(inner)
      _ = function.close()
      return Block([])
    }
    let number = function.open(label: label, isLoop: true, isUnlabelledTarget: true)
    let (before, fields) = (uninitialized, unsetFields)
    let (slot, round) = loopBody(syntax, element, inner, body)
    (uninitialized, unsetFields) = (before, fields)
    _ = function.close()
    return loop(slot, source, round, number, function, span(syntax.sequence))
  }

  /// What a loop runs over; the type of its elements may be written behind the name.
  private func loopSequence(_ syntax: ForStmtSyntax, _ scope: Scope) -> CheckedExpression? {
    guard let written = syntax.typeAnnotation else { return check(syntax.sequence, scope) }
    guard let wanted = type(written.type, scope) else { return nil }
    if syntax.sequence.is(ArrayExprSyntax.self) {
      return check(syntax.sequence, scope, expected: .array(wanted), role: .other)
    }
    guard let source = check(syntax.sequence, scope) else { return nil }
    guard let element = source.type.elementType, element != wanted else { return source }
    report(
      written.type, "cannot convert sequence element type '\(element)' to expected type '\(wanted)'"
    )
    return nil
  }

  /// The slot that receives each element, and the body with the pattern and `where` in front.
  private func loopBody(
    _ syntax: ForStmtSyntax, _ element: CellType, _ scope: Scope, _ body: (Scope) -> Statement
  ) -> (Int, Statement) {
    let function = scope.function
    if syntax.caseKeyword == nil, syntax.whereClause == nil,
      let name = syntax.pattern.as(IdentifierPatternSyntax.self)
    {
      let variable = declare(
        name.identifier.text, element, isConstant: true, name, scope)
      if case .slot(let slot) = variable.storage {
        return (slot, body(scope))
      }
    }
    let slot = function.allocate(element)
    let value = CheckedExpression(node: LocalVariable(slot: slot), type: element)
    var steps: [Statement] = []
    var test: Expression?
    if syntax.caseKeyword != nil {
      test = pattern(syntax.pattern, element, value.node, scope, isConstant: true)
    } else if let binding = syntax.pattern.as(ValueBindingPatternSyntax.self) {
      steps = destructure(
        binding.pattern, value, binding.bindingSpecifier.text == "let", scope)
    } else {
      steps = destructure(syntax.pattern, value, true, scope)
    }
    if let filter = syntax.whereClause {
      let condition = self.condition(filter.condition, scope) ?? Constant(Value(true))
      test = test.map { And($0, condition) } ?? condition
    }
    let round = body(scope)
    steps.append(test.map { If($0, round, nil) } ?? round)
    return (slot, Block.make(steps))
  }

  private func loop(
    _ slot: Int, _ source: CheckedExpression, _ body: Statement, _ number: Int,
    _ function: FunctionContext, _ place: Span
  ) -> Statement {
    let isCounting = source.type == .range(.int) || source.type == .closedRange(.int)
    if isCounting, let range = source.node as? MakeRange {
      return ForCounting(
        slot: slot, from: range.lower, to: range.upper,
        isClosed: source.type == .closedRange(.int), body, number: number, machine: machine,
        span: place)
    }
    if source.type.isBuiltIn(BuiltIn.array) {
      return ForArray(slot: slot, source.node, body, number: number, machine: machine)
    }
    if source.type.isBuiltIn(BuiltIn.strideTo) || source.type.isBuiltIn(BuiltIn.strideThrough),
      source.type.elementType == .int
    {
      return ForStriding(
        slot: slot, source.node, isThrough: source.type.isBuiltIn(BuiltIn.strideThrough), body,
        number: number, machine: machine)
    }
    return ForSequence(
      slot: slot, source.node, source.type, body, number: number, owner: function.code,
      span: place)
  }
}
