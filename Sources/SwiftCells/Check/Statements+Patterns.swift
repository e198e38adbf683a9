import SwiftSyntax

/// Patterns of `switch`, `if case` and `for case`.
extension StatementChecker {
  /// The test whether a value fits a pattern; names that the pattern binds are declared.
  func pattern(
    _ syntax: PatternSyntax, _ type: CellType, _ value: Expression, _ scope: Scope,
    isConstant: Bool, isBinding: Bool = false
  ) -> Expression {
    switch syntax.as(PatternSyntaxEnum.self) {
    case .wildcardPattern: return Constant(Value(true))
    case .identifierPattern(let name):
      let variable = declare(name.identifier.text, type, isConstant: isConstant, name, scope)
      return BindAlways(initialize(variable, value))
    case .valueBindingPattern(let binding):
      return pattern(
        binding.pattern, type, value, scope,
        isConstant: binding.bindingSpecifier.text == "let", isBinding: true)
    case .tuplePattern(let tuple):
      return parts(
        tuple.elements.map { element in
          { type, value in
            self.pattern(
              element.pattern, type, value, scope, isConstant: isConstant, isBinding: isBinding)
          }
        }, tuple, type, value, scope, isBinding)
    case .isTypePattern(let test):
      guard let target = self.type(test.type, scope) else { return Constant(Value(true)) }
      let session = session
      return ValueCheck(value) { DynamicCast.cast($0, type, target, session) != nil }
    case .expressionPattern(let expression):
      return expressionPattern(
        expression.expression, type, value, scope, isConstant, isBinding)
    default:
      report(syntax, "this kind of pattern is left out of cells")
      return Constant(Value(true))
    }
  }

  /// The test of each part of a tuple.
  private func parts(
    _ patterns: [(CellType, Expression) -> Expression], _ syntax: some SyntaxProtocol,
    _ type: CellType, _ value: Expression, _ scope: Scope, _ isBinding: Bool
  ) -> Expression {
    if patterns.count == 1 { return patterns[0](type, value) }
    guard let elements = type.tupleElements, elements.count == patterns.count else {
      report(
        syntax,
        type.tupleElements == nil
          ? "tuple pattern cannot match values of the non-tuple type '\(type)'"
          : "tuple pattern has the wrong length for tuple type '\(type)'")
      declareBrokenNames(syntax, scope, isBinding)
      return Constant(Value(true))
    }
    var result: Expression = Constant(Value(true))
    for (index, part) in patterns.enumerated() {
      result = and(result, part(elements[index].type, PartOfSimple.make(value, index)))
    }
    return result
  }

  private func and(_ first: Expression, _ second: Expression) -> Expression {
    if first.constantWord == 1, first is Constant { return second }
    if second.constantWord == 1, second is Constant { return first }
    return And(first, second)
  }

  /// An expression where a pattern stands: a case, a tuple, a cast, a range or a value.
  private func expressionPattern(
    _ syntax: ExprSyntax, _ type: CellType, _ value: Expression, _ scope: Scope,
    _ isConstant: Bool, _ isBinding: Bool
  ) -> Expression {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .discardAssignmentExpr: return Constant(Value(true))
    case .declReferenceExpr(let name) where isBinding:
      let variable = declare(name.baseName.text, type, isConstant: isConstant, name, scope)
      return BindAlways(initialize(variable, value))
    case .patternExpr(let inner):
      return pattern(
        inner.pattern, type, value, scope, isConstant: isConstant, isBinding: isBinding)
    case .tupleExpr(let tuple):
      return parts(
        tuple.elements.map { element in
          { type, value in
            self.expressionPattern(
              element.expression, type, value, scope, isConstant, isBinding)
          }
        }, tuple, type, value, scope, isBinding)
    case .optionalChainingExpr(let optional):
      return optionalPattern(optional, type, value, scope, isConstant, isBinding)
    case .asExpr(let cast): return castPattern(cast, type, value, scope, isConstant, isBinding)
    case .functionCallExpr(let call):
      if let test = casePattern(call, type, value, scope, isConstant, isBinding) { return test }
      if let broken = brokenCase(call, type, isBinding, scope) { return broken }
    case .memberAccessExpr(let member):
      if let test = plainCase(member, type, value, scope) { return test }
    default: break
    }
    return valuePattern(syntax, type, value, scope)
  }

  private func optionalPattern(
    _ syntax: OptionalChainingExprSyntax, _ type: CellType, _ value: Expression, _ scope: Scope,
    _ isConstant: Bool, _ isBinding: Bool
  ) -> Expression {
    guard let wrapped = type.wrapped else {
      report(syntax, "'?' pattern cannot match values of type '\(type)'")
      return Constant(Value(true))
    }
    let inner =
      wrapped.isOptional
      ? ForceUnwrap(value, isNested: true, span(syntax)) as Expression : value
    return and(
      Not(ValueCheck(value) { $0.isNone }),
      expressionPattern(syntax.expression, wrapped, inner, scope, isConstant, isBinding))
  }

  private func castPattern(
    _ syntax: AsExprSyntax, _ type: CellType, _ value: Expression, _ scope: Scope,
    _ isConstant: Bool, _ isBinding: Bool
  ) -> Expression {
    guard let target = self.type(syntax.type, scope) else { return Constant(Value(true)) }
    let slot = scope.function.allocate(target)
    let session = session
    let test = IsCast(value, { DynamicCast.cast($0, type, target, session) }, slot)
    return and(
      test,
      expressionPattern(
        syntax.expression, target, LocalVariable(slot: slot), scope, isConstant, isBinding))
  }

  /// `.some(pattern)`
  private func somePattern(
    _ call: FunctionCallExprSyntax, _ type: CellType, _ value: Expression, _ scope: Scope,
    _ isConstant: Bool, _ isBinding: Bool
  ) -> Expression? {
    guard let member = call.calledExpression.as(MemberAccessExprSyntax.self),
      member.declName.baseName.text == "some", let wrapped = type.wrapped,
      let only = call.arguments.first
    else { return nil }
    let inner =
      wrapped.isOptional
      ? ForceUnwrap(value, isNested: true, span(call)) as Expression : value
    return and(
      Not(ValueCheck(value) { $0.isNone }),
      expressionPattern(only.expression, wrapped, inner, scope, isConstant, isBinding))
  }

  /// `.name(patterns)`
  private func casePattern(
    _ call: FunctionCallExprSyntax, _ type: CellType, _ value: Expression, _ scope: Scope,
    _ isConstant: Bool, _ isBinding: Bool
  ) -> Expression? {
    if let some = somePattern(call, type, value, scope, isConstant, isBinding) { return some }
    guard let member = call.calledExpression.as(MemberAccessExprSyntax.self),
      let (declaration, owner) = enumerationCase(member, type, scope)
    else { return nil }
    if owner != type, let wrapped = type.wrapped, wrapped == owner {
      let test = casePattern(call, wrapped, value, scope, isConstant, isBinding)
      return test.map { and(Not(ValueCheck(value) { $0.isNone }), $0) }
    }
    let slot = scope.function.allocate(isWord: false)
    let payload = payloadTypes(declaration, owner)
    var result = caseTest(declaration, value, slot)
    let arguments = Array(call.arguments)
    let base: Expression = isNative(declaration) ? LocalVariable(slot: slot) : value
    if arguments.count == 1, payload.count > 1 {
      // One name for everything that the case carries.
      let whole = CellType.tuple(payload)
      return and(
        result,
        expressionPattern(arguments[0].expression, whole, base, scope, isConstant, isBinding))
    }
    guard arguments.count == payload.count else {
      report(
        call,
        payload.count == 1
          ? "tuple pattern cannot match values of the non-tuple type '\(payload[0].type)'"
          : "tuple pattern has the wrong length for tuple type '\(CellType.tuple(payload))'")
      declareBrokenNames(call.arguments, scope, isBinding)
      return Constant(Value(true))
    }
    for (index, argument) in arguments.enumerated() {
      if let label = argument.label?.text, label != payload[index].label {
        report(
          argument,
          "tuple pattern element label '\(label)' must be "
            + "'\(payload[index].label ?? "_")'")
      }
      let test = expressionPattern(
        argument.expression, payload[index].type, PartOfSimple.make(base, index), scope,
        isConstant, isBinding)
      result = and(result, test)
    }
    return result
  }

  /// `.name`
  private func plainCase(
    _ member: MemberAccessExprSyntax, _ type: CellType, _ value: Expression, _ scope: Scope
  ) -> Expression? {
    if type.isOptional, member.base == nil {
      let name = member.declName.baseName.text
      if name == "none" { return ValueCheck(value) { $0.isNone } }
      if name == "some" { return Not(ValueCheck(value) { $0.isNone }) }
    }
    guard let (declaration, owner) = enumerationCase(member, type, scope) else { return nil }
    let test = caseTest(declaration, value, scope.function.allocate(isWord: false))
    if owner != type { return and(Not(ValueCheck(value) { $0.isNone }), test) }
    return test
  }

  private func isNative(_ declaration: Declaration) -> Bool {
    if case .nativeCase = declaration.implementation { return true }
    return false
  }

  private func caseTest(
    _ declaration: Declaration, _ value: Expression, _ slot: Int
  ) -> Expression {
    switch declaration.implementation {
    case .enumerationCase(let index): return IsCase(value, index)
    case .nativeCase(_, let match): return IsNativeCase(value, match, slot)
    default: return Constant(Value(true))
    }
  }

  private func payloadTypes(_ declaration: Declaration, _ owner: CellType) -> [TupleElement] {
    var substitution: Substitution = [:]
    for (parameter, argument) in zip(owner.nominal?.genericParameters ?? [], owner.arguments) {
      substitution[parameter] = argument
    }
    return declaration.parameters.map {
      TupleElement(label: $0.label, type: $0.type.substituting(substitution))
    }
  }

  /// The case that a member names, in the type or in what it wraps.
  private func enumerationCase(
    _ member: MemberAccessExprSyntax, _ type: CellType, _ scope: Scope
  ) -> (Declaration, CellType)? {
    var owners = [type]
    if let wrapped = type.wrapped { owners.append(wrapped) }
    if let base = member.base {
      guard let known = typeNamed(base, scope) else { return nil }
      owners = [known]
    }
    for owner in owners {
      let name = member.declName.baseName.text
      let found = lookup.members(of: owner, named: name, isStatic: true).first {
        $0.declaration.kind == .enumerationCase
      }
      if let found { return (found.declaration, owner) }
    }
    return nil
  }

  func typeNamed(_ syntax: ExprSyntax, _ scope: Scope) -> CellType? {
    if let name = syntax.as(DeclReferenceExprSyntax.self),
      case .type(let type)? = meaning(name.baseName.text, scope)
    {
      return type
    }
    return typeOfExpression(syntax, scope)
  }

  /// A value or range that the value is compared with.
  private func valuePattern(
    _ syntax: ExprSyntax, _ type: CellType, _ value: Expression, _ scope: Scope
  ) -> Expression {
    if let own = declaredPattern(syntax, type, value, scope) { return own }
    let expressions = ExpressionChecker(self)
    let draft = expressions.generate(syntax, scope)
    let system = expressions.system
    let known = system.resolve(draft.type)
    if let bound = known.rangeBound {
      if !system.unify(bound, type) {
        let have = draft.type
        system.fail(
          Issue(draft.span) {
            "expression pattern of type '\($0.shown(have))' cannot match values of type '\(type)'"
          })
      }
    } else {
      system.convert(draft, to: type, .other)
    }
    guard expressions.solve() else { return Constant(Value(true)) }
    let lowering = Lowering(expressions, scope)
    let final = lowering.type(draft)
    let node = draft.lower(lowering)
    if final.rangeBound != nil {
      return rangeTest(node, final, value)
    }
    if node is Constant, draft is NilDraft { return ValueCheck(value) { $0.isNone } }
    guard Conformance.holds(type, StandardProtocol.equatable) else {
      report(
        syntax,
        "expression pattern of type '\(final)' cannot match values of type '\(type)'")
      return Constant(Value(true))
    }
    return BuiltInOperators.binary(
      "==", type, value, Coercion.make(node, final, type), span(syntax), scope.function.code)
  }

  private func rangeTest(_ range: Expression, _ type: CellType, _ value: Expression) -> Expression {
    ValueTest(range, value) { range, value in try RangeTest.contains(range, value, type) }
  }
}

/// Whether ranges contain values.
enum RangeTest {
  static func contains(_ range: Value, _ value: Value, _ type: CellType) throws -> Bool {
    let traits = Traits.of(type.arguments[0])
    let box = range.range
    switch type.nominal {
    case BuiltIn.range:
      return try !traits.isLess(value, box.lower) && traits.isLess(value, box.upper)
    case BuiltIn.closedRange:
      return try !traits.isLess(value, box.lower) && !traits.isLess(box.upper, value)
    case BuiltIn.partialRangeFrom: return try !traits.isLess(value, box.lower)
    case BuiltIn.partialRangeUpTo: return try traits.isLess(value, box.upper)
    default: return try !traits.isLess(box.upper, value)
    }
  }
}
