import SwiftSyntax

/// Calls, subscripts, closures and key paths.
extension ExpressionChecker {
  func call(_ syntax: FunctionCallExprSyntax, _ scope: Scope) -> Draft {
    let callee = syntax.calledExpression
    if let type = typeExpression(callee, scope) {
      return construct(type, syntax, scope)
    }
    if let member = callee.as(MemberAccessExprSyntax.self) {
      return memberCall(member, syntax, scope)
    }
    if let name = callee.as(DeclReferenceExprSyntax.self) {
      return namedCall(name, syntax, scope)
    }
    return chainAware(callee, scope) { draft in
      if let type = draft as? TypeDraft { return self.construct(type, syntax, scope) }
      if let closure = draft as? ClosureDraft {
        self.system.add(ClosureConstraint(closure, self.system.unknown()))
      }
      return CallDraft(
        self, self.span(syntax), .value(draft), self.arguments(syntax, scope),
        nameSpan: draft.span)
    }
  }

  private func construct(
    _ type: Draft, _ syntax: FunctionCallExprSyntax, _ scope: Scope
  ) -> Draft {
    let instance = (type as? TypeDraft)?.instance ?? .hole
    let arguments = outsideChain { self.arguments(syntax, scope) }
    if let conversion = literalConversion(instance, arguments, syntax) { return conversion }
    return CallDraft(
      self, span(syntax), .initializer(instance), arguments, nameSpan: type.span)
  }

  /// `Double(3)` makes the literal a `Double` at once, as Swift does.
  private func literalConversion(
    _ type: CellType, _ arguments: [Argument], _ syntax: FunctionCallExprSyntax
  ) -> Draft? {
    guard arguments.count == 1, arguments[0].label == nil,
      let literal = arguments[0].draft as? LiteralDraft
    else { return nil }
    switch (literal.content, type) {
    case (.integer, .int), (.integer, .double), (.integer, .float), (.floatingPoint, .double),
      (.floatingPoint, .float), (.string, .string), (.string, .character), (.boolean, .bool):
      return CastDraft(self, span(syntax), literal, type, .coercion)
    case (.integer, _) where type.integer != nil, (.largeInteger, _) where type.isNumber:
      return CastDraft(self, span(syntax), literal, type, .coercion)
    default: return nil
    }
  }

  private func namedCall(
    _ name: DeclReferenceExprSyntax, _ syntax: FunctionCallExprSyntax, _ scope: Scope,
    in names: Scope? = nil
  ) -> Draft {
    let place = span(name)
    func make(_ callee: CallDraft.Callee) -> Draft {
      CallDraft(
        self, span(syntax), callee, outsideChain { arguments(syntax, scope) }, nameSpan: place)
    }
    let text = name.baseName.text
    switch statements.meaning(text, names ?? scope) {
    case .functions(let declarations)?:
      if declarations.count == 1, declarations[0].kind == .property {
        return make(.value(reference(name, scope)))
      }
      let candidates = declarations.map { Candidate(declaration: $0, substitution: [:]) }
      return make(.functions(candidates, name: text, variable: nil))
    case .local(let declaration, let variable)?:
      return make(
        .functions(
          [Candidate(declaration: declaration, substitution: [:])], name: text,
          variable: variable))
    case .type(let type)?: return construct(TypeDraft(self, place, type), syntax, scope)
    case .generic(let nominal)?:
      return construct(TypeDraft(self, place, open(nominal)), syntax, scope)
    case .protocolType(let one)?: return make(.initializer(CellType(.existential([one]))))
    case .variable?: return make(.value(reference(name, scope)))
    case .member(let receiver, let isStatic)?:
      let base: Draft =
        isStatic || receiver.variable == nil
        ? TypeDraft(self, place, receiver.type)
        : NameDraft(self, place, receiver.variable ?? statements.brokenVariable)
      return make(.member(base, text, place))
    case nil:
      let broken = unknownName(text, place, scope)
      return make(.value(broken))
    }
  }

  private func memberCall(
    _ member: MemberAccessExprSyntax, _ syntax: FunctionCallExprSyntax, _ scope: Scope
  ) -> Draft {
    let name = member.declName.baseName.text
    let nameSpan = span(member.declName)
    guard let base = member.base else {
      return CallDraft(
        self, span(syntax), .implicitMember(name), arguments(syntax, scope), nameSpan: nameSpan)
    }
    if name == "init", let own = base.as(DeclReferenceExprSyntax.self),
      own.baseName.text == "self", scope.function.kind == .initializer
    {
      return delegation(syntax, own, nameSpan, scope)
    }
    if isModule(base, scope) {
      return namedCall(member.declName, syntax, scope, in: statements.rootScope)
    }
    return chainAware(base, scope) { draft in
      let arguments = self.outsideChain { self.arguments(syntax, scope) }
      if name == "init", let type = draft as? TypeDraft {
        return CallDraft(
          self, self.span(syntax), .initializer(type.instance), arguments, nameSpan: nameSpan)
      }
      return CallDraft(
        self, self.span(syntax), .member(draft, name, nameSpan), arguments, nameSpan: nameSpan)
    }
  }

  /// `self.init(…)`: the value that another initialiser makes becomes `self`.
  private func delegation(
    _ syntax: FunctionCallExprSyntax, _ own: DeclReferenceExprSyntax, _ nameSpan: Span,
    _ scope: Scope
  ) -> Draft {
    guard let receiver = scope.enclosingReceiver, let variable = receiver.variable else {
      return fail(syntax, "'self.init' is only allowed inside an initializer")
    }
    statements.unsetFields = []
    let made = CallDraft(
      self, span(syntax), .initializer(receiver.type), arguments(syntax, scope),
      nameSpan: nameSpan)
    return DelegationDraft(self, span(syntax), NameDraft(self, span(own), variable), made)
  }

  /// Arguments begin chains of their own.
  func outsideChain<R>(_ work: () -> R) -> R {
    let outer = isInChain
    isInChain = false
    defer { isInChain = outer }
    return work()
  }

  private func arguments(_ syntax: FunctionCallExprSyntax, _ scope: Scope) -> [Argument] {
    var result = outsideChain { arguments(syntax.arguments, scope) }
    if let closure = syntax.trailingClosure {
      let draft = outsideChain { self.closure(closure, scope) }
      result.append(Argument(label: nil, draft: draft, span: span(closure), isTrailing: true))
    }
    for element in syntax.additionalTrailingClosures {
      let draft = outsideChain { closure(element.closure, scope) }
      result.append(
        Argument(
          label: element.label.text, draft: draft, span: span(element.closure), isTrailing: true))
    }
    return result
  }

  private func arguments(_ list: LabeledExprListSyntax, _ scope: Scope) -> [Argument] {
    list.map { element in
      let draft = generate(element.expression, scope)
      let label = element.label?.text
      return Argument(
        label: label == "_" ? nil : label, draft: draft,
        span: element.label.map { span($0).through(draft.span) } ?? draft.span)
    }
  }

  func subscripting(_ syntax: SubscriptCallExprSyntax, _ scope: Scope) -> Draft {
    if let type = typeExpression(ExprSyntax(syntax), scope) { return type }
    return chainAware(syntax.calledExpression, scope) { base in
      var arguments = self.outsideChain { self.arguments(syntax.arguments, scope) }
      if let closure = syntax.trailingClosure {
        arguments.append(
          Argument(
            label: nil, draft: self.closure(closure, scope), span: self.span(closure),
            isTrailing: true))
      }
      return CallDraft(
        self, self.span(syntax), .member(base, "subscript", base.span), arguments,
        nameSpan: base.span, isSubscript: true)
    }
  }

  // MARK: Closures

  func closure(_ syntax: ClosureExprSyntax, _ scope: Scope) -> Draft {
    var parameters: [ClosureDraft.Parameter] = []
    var result: CellType?
    if let signature = syntax.signature {
      switch signature.parameterClause {
      case .simpleInput(let list)?:
        parameters = list.map { parameter(span($0), $0.name.text, nil) }
      case .parameterClause(let clause)?:
        for parameter in clause.parameters {
          let name = (parameter.secondName ?? parameter.firstName).text
          var type: CellType?
          if let written = parameter.type {
            type = statements.type(written, scope) ?? .hole
          }
          parameters.append(self.parameter(span(parameter), name, type))
        }
      case nil: break
      }
      if let written = signature.returnClause?.type {
        result = statements.type(written, scope) ?? .hole
      }
    }
    if syntax.signature?.parameterClause == nil {
      let count = ShorthandArguments.count(syntax)
      parameters = (0..<count).map { parameter(span(syntax.leftBrace), "$\($0)", nil) }
    }
    for (index, parameter) in parameters.enumerated() where parameter.name != "_" {
      if parameters[..<index].contains(where: { $0.name == parameter.name }) {
        system.fail(Issue(parameter.span, "invalid redeclaration of '\(parameter.name)'"))
      }
    }
    let (inner, captures) = captureList(syntax, scope)
    let draft = ClosureDraft(self, span(syntax), syntax, inner, parameters, result: result)
    draft.captureList = captures
    if !syntax.isArgumentOrCalled { draft.escape.map { statements.reportLate($0) } }
    for parameter in parameters {
      unresolvedChecks.append { [unowned self] in
        guard system.full(parameter.type).hasVariables, system.state.choices[draft.number] != nil
        else { return nil }
        return Diagnostic(
          "cannot infer type of closure parameter '\(parameter.name)' without a type annotation",
          parameter.span)
      }
    }
    return draft
  }

  /// The constants of a capture list, which get their values when the closure is made.
  private func captureList(
    _ syntax: ClosureExprSyntax, _ scope: Scope
  ) -> (Scope, [ClosureDraft.Capture]) {
    guard let list = syntax.signature?.capture?.items, !list.isEmpty else { return (scope, []) }
    let inner = Scope(parent: scope, function: scope.function)
    var captures: [ClosureDraft.Capture] = []
    for item in list {
      if let specifier = item.specifier {
        system.fail(
          Issue(
            span(specifier), "'\(specifier.trimmedDescription)' belongs to classes; leave it away"))
        continue
      }
      let name = item.name.text
      let value: Draft
      if let written = item.initializer?.value {
        value = generate(written, scope)
      } else if case .variable(let variable)? = statements.meaning(name, scope) {
        value = NameDraft(self, span(item), variable)
      } else {
        value = unknownName(name, span(item), scope)
      }
      let slot = scope.function.allocate(isWord: false)
      let variable = Variable(
        name, value.type, isConstant: true, storage: .slot(slot), home: scope.function,
        span: span(item))
      variable.system = system
      inner.declare(name, .variable(variable))
      captures.append(ClosureDraft.Capture(variable: variable, value: value, slot: slot))
    }
    return (inner, captures)
  }

  private func parameter(_ span: Span, _ name: String, _ type: CellType?) -> ClosureDraft.Parameter
  {
    ClosureDraft.Parameter(
      name: name, type: type ?? system.unknown(.closureParameter(name)), span: span)
  }

  /// `\.name` as a function of the root.
  func keyPath(_ syntax: KeyPathExprSyntax, _ scope: Scope) -> Draft {
    KeyPathDraft(self, span(syntax), syntax, scope)
  }

  func conditionExpression(_ syntax: ExprSyntax, _ scope: Scope) -> Draft {
    ConditionDraft(self, span(syntax), syntax, scope)
  }
}

/// Counting `$0`, `$1`, … in the body of a closure.
enum ShorthandArguments {
  /// No closure has more parameters than this; names beyond it stand for nothing.
  private static let limit = 256

  static func count(_ closure: ClosureExprSyntax) -> Int {
    let visitor = Visitor(viewMode: .sourceAccurate)
    visitor.walk(closure.statements)
    return visitor.count
  }

  private final class Visitor: SyntaxVisitor {
    var count = 0
    override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind {
      // A closure that names its parameters may still use those of the closure around it.
      node.signature?.parameterClause == nil ? .skipChildren : .visitChildren
    }
    override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
      let text = node.baseName.text
      if text.hasPrefix("$"), let number = Int(text.dropFirst()), number < limit {
        count = max(count, number + 1)
      }
      return .skipChildren
    }
  }
}
