import SwiftSyntax

/// Declaring functions and checking their bodies.
extension StatementChecker {
  /// Makes the declaration of a function; its body is checked later.
  func declareFunction(_ spec: FunctionSpec) -> Declaration {
    if spec.owner == nil, spec.isStatic {
      report(spec.syntax, "static methods may only be declared on a type")
    }
    let signatureScope = Scope(parent: spec.scope, function: spec.scope.function)
    declareOwner(spec, signatureScope, [:])
    var (generics, requirements) = genericParameters(
      spec.generics, spec.requirements, signatureScope)
    let list = parameters(spec.parameters, signatureScope, &generics, defaults: true)
    let result = resultType(spec, signatureScope)
    let isOperator = Self.isOperator(spec.name)
    let kind: Declaration.Kind =
      isOperator
      ? .operation
      : spec.kind == .initializer
        ? .initializer
        : spec.owner == nil ? .function : .method
    let all = (spec.owner?.parameters ?? []) + generics
    let implementation: Implementation
    if all.isEmpty {
      let code = FunctionCode(name: Self.traceName(spec), machine: machine)
      implementation = .code(code)
      pendingBodies.append { [self] in checkBody(spec, code, [:]) }
    } else {
      implementation = .template(template(spec, all))
      pendingBodies.append { [self] in
        checkBody(spec, FunctionCode(name: Self.traceName(spec), machine: machine), nil)
      }
    }
    let declaration = Declaration(
      kind, spec.name, isStatic: spec.isStatic || isOperator && spec.owner != nil,
      parameters: list, result: result, documentation: documentation(spec.syntax),
      implementation: implementation)
    declaration.genericParameters = generics
    declaration.requirements = requirements
    declaration.isMutating = spec.isMutating
    declaration.isThrowing = spec.isThrowing
    declaration.span = span(spec.syntax)
    declaration.owner = spec.owner?.nominal
    declaration.ownerProtocol = spec.owner?.protocolType
    spec.syntax.as(FunctionDeclSyntax.self).map { declaration.noteAccess($0.modifiers) }
    spec.syntax.as(InitializerDeclSyntax.self).map { declaration.noteAccess($0.modifiers) }
    if isOperator { noteOperator(declaration, spec.syntax) }
    return declaration
  }

  /// Lets expressions and conformances find an operator function.
  func noteOperator(_ declaration: Declaration, _ syntax: Syntax) {
    declaredOperators.insert(declaration.name)
    declaration.isPostfix =
      syntax.as(FunctionDeclSyntax.self)?.modifiers.contains { $0.name.text == "postfix" } ?? false
    if declaration.owner == nil, declaration.ownerProtocol == nil {
      session.add(operator: declaration)
    }
  }

  static func isOperator(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    return !(first.properties.isXIDStart || first == "_" || first == "`")
  }

  /// The name of a function in tracebacks.
  private static func traceName(_ spec: FunctionSpec) -> String {
    let labels = spec.parameters.map {
      ($0.firstName.text == "_" ? "_" : $0.firstName.text) + ":"
    }.joined()
    let owner = spec.owner.map { "\($0.nominal?.name ?? $0.protocolType?.name ?? "")." } ?? ""
    return owner + spec.name + "(\(labels))"
  }

  private func resultType(_ spec: FunctionSpec, _ scope: Scope) -> CellType {
    if spec.kind == .initializer, let owner = spec.owner {
      return spec.isFailable ? .optional(owner.type) : owner.type
    }
    guard let written = spec.result else { return .void }
    return type(written, scope) ?? .hole
  }

  /// Lets the names of the owner's generic parameters, and `Self`, be known in a scope.
  private func declareOwner(
    _ spec: FunctionSpec, _ scope: Scope, _ substitution: Substitution
  ) {
    guard let owner = spec.owner else { return }
    for parameter in owner.parameters {
      let type = substitution[parameter] ?? CellType(.parameter(parameter))
      scope.declare(parameter.name, .type(type))
    }
    let own = owner.type.substituting(substitution)
    for name in owner.protocolType?.allAssociatedTypes ?? [] {
      scope.declare(name, .type(own.associatedType(name) ?? CellType(.member(own, name))))
    }
    scope.receiver = Scope.Receiver(
      type: own, variable: nil, namingType: owner.protocolType == nil ? nil : owner.type)
  }

  func template(
    _ spec: FunctionSpec, _ parameters: [GenericParameter]
  ) -> FunctionTemplate {
    // The checker of this cell lives on in the template, because its names are needed again.
    FunctionTemplate(parameters) { [self] substitution in
      let code = FunctionCode(name: Self.traceName(spec), machine: machine)
      code.prepare = { [self, unowned code] in
        let outer = pendingBodies
        pendingBodies = []
        let (_, found) = capturing {
          session.whileCurrent {
            checkBody(spec, code, substitution)
            for body in pendingBodies { body() }
            checkUses()
          }
        }
        pendingBodies = outer
        code.mistakes = found.filter { $0.severity == .error }
        if let mistake = found.first(where: { $0.severity == .error }) {
          let reason = Failure.Reason.fatal(
            "\(Self.traceName(spec)) cannot be used here: \(mistake.message)")
          code.finish(Refusal(reason, mistake.span), frameSize: 2, objectSlots: [])
        }
      }
      return code
    }
  }

  /// Checks the body of a function and gives it to its code.
  ///
  /// The substitution says what stands for generic parameters; it is empty where there are none, and
  /// `nil` where the body is checked for all arguments at once, only for its mistakes.
  func checkBody(_ spec: FunctionSpec, _ code: FunctionCode, _ substitution: Substitution?) {
    guard let body = spec.body else { return }
    let substitution = substitution ?? (assumedTypes.isEmpty ? nil : assumedTypes)
    let context = FunctionContext(
      spec.kind, code: code, parent: spec.scope.function.kind == .cell ? nil : spec.scope.function)
    context.capturedNames = CapturedNames.inside(body)
    context.description = spec.description
    context.isThrowing = spec.isThrowing
    context.observedName = spec.observedName
    let outer = Scope(parent: spec.scope, function: context)
    declareOwner(spec, outer, substitution ?? [:])
    var (generics, _) = genericParameters(spec.generics, spec.requirements, outer)
    for parameter in generics {
      if let known = substitution?.first(where: { $0.key.name == parameter.name })?.value {
        outer.declare(parameter.name, .type(known))
      }
    }
    let scope = Scope(parent: outer, function: context)
    var prologue = declareSelf(spec, outer, context, scope)
    let (saved, open) = (unsetFields, uninitialized)
    uninitialized = []
    let list = parameters(spec.parameters, outer, &generics, defaults: false)
    for (parameter, syntax) in zip(list, spec.parameters) {
      let type = implicitType(parameter.type, substitution)
      declareParameter(parameter, type, syntax, scope, context)
    }
    if let value = spec.valueParameter {
      declareValue(value, spec, scope, context, substitution ?? [:])
    }
    context.result = resultType(spec, outer)
    if spec.kind == .initializer { prologue += beginInitializer(spec, scope, context) }
    let checked = functionBody(Array(body), spec, scope, context)
    unsetFields = saved
    uninitialized = open
    let all = Block.make(prologue + [checked])
    context.finish(all.asBody(followedBy: nil) ?? StatementBody(all))
  }

  private func implicitType(_ type: CellType, _ substitution: Substitution?) -> CellType {
    guard let substitution, case .parameter(let parameter) = type.kind,
      parameter.name.hasPrefix("some ")
    else { return type }
    return substitution.first { $0.key.name == parameter.name }?.value ?? type
  }

  private func declareParameter(
    _ parameter: ParameterDeclaration, _ type: CellType, _ syntax: FunctionParameterSyntax,
    _ scope: Scope, _ context: FunctionContext
  ) {
    let passed: CellType = parameter.isVariadic ? .array(type) : type
    let slot = context.allocate(
      isWord: parameter.isInout || passed.representation.isWord)
    guard parameter.name != "_" else { return }
    let variable = Variable(
      parameter.name, passed, isConstant: !parameter.isInout,
      storage: parameter.isInout ? .address(slot) : .slot(slot), home: context,
      span: span(syntax))
    variable.isParameter = true
    variable.isNonEscaping = parameter.isNonEscaping
    if scope.declare(parameter.name, .variable(variable)) != nil {
      report(
        syntax.secondName ?? syntax.firstName, "invalid redeclaration of '\(parameter.name)'")
    }
  }

  private func declareValue(
    _ value: (name: String, type: CellType), _ spec: FunctionSpec, _ scope: Scope,
    _ context: FunctionContext, _ substitution: Substitution
  ) {
    let type = value.type.substituting(substitution)
    let variable = Variable(
      value.name, type, isConstant: true, storage: .slot(context.allocate(type)), home: context,
      span: nil)
    variable.isParameter = true
    scope.declare(value.name, .variable(variable))
  }

  /// `self`: the first parameter of a method, the address of it where it changes, a variable of an
  /// initialiser.
  private func declareSelf(
    _ spec: FunctionSpec, _ outer: Scope, _ context: FunctionContext, _ scope: Scope
  ) -> [Statement] {
    guard spec.owner != nil, let receiver = outer.receiver else { return [] }
    if spec.kind == .initializer || !spec.isStatic && !Self.isOperator(spec.name) {
      let isChanging = spec.isMutating
      let isInitializer = spec.kind == .initializer
      if isInitializer { return [] }
      let slot = context.allocate(isWord: isChanging || receiver.type.representation.isWord)
      let variable = Variable(
        "self", receiver.type, isConstant: !isChanging,
        storage: isChanging ? .address(slot) : .slot(slot), home: context, span: nil)
      variable.isParameter = true
      outer.declare("self", .variable(variable))
      outer.receiver = Scope.Receiver(
        type: receiver.type, variable: variable, namingType: receiver.namingType)
    }
    return []
  }

  /// `self` of an initialiser, with the stored properties that have defaults.
  private func beginInitializer(
    _ spec: FunctionSpec, _ scope: Scope, _ context: FunctionContext
  ) -> [Statement] {
    guard let receiver = scope.enclosingReceiver else { return [] }
    let slot = context.allocate(receiver.type)
    let variable = Variable(
      "self", receiver.type, isConstant: false, storage: .slot(slot), home: context, span: nil)
    scope.declare("self", .variable(variable))
    scope.receiver = Scope.Receiver(type: receiver.type, variable: variable)
    context.selfSlot = slot
    guard let user = receiver.type.nominal as? UserType, user.form == .structure else {
      unsetFields = []
      return []
    }
    unsetFields = Set(user.fields.map(\.name)).subtracting(user.fieldDefaults.keys)
    hasNamedSelf = false
    var nodes: [Statement] = [
      AssignObject(Operand(slot: slot), MakeAggregate(user.fields.count))
    ]
    for (index, field) in user.fields.enumerated() {
      guard let code = user.fieldDefault(field.name, receiver.type.arguments) else { continue }
      let place = PartPlace(VariablePlace(Operand(slot: slot)), index)
      nodes.append(
        Assign(
          place, CodeCall.make(code, [], owner: context.code, span(spec.syntax))))
    }
    return nodes
  }

  /// What an initialiser gives back.
  func initializerReturn(_ scope: Scope) -> Statement {
    guard let slot = scope.function.selfSlot else { return Jump(.returned) }
    return Return(LocalVariable(slot: slot), isWord: false)
  }

  func reportUnset(_ unset: Set<String>, _ syntax: some SyntaxProtocol) {
    guard !unset.isEmpty else { return }
    report(
      syntax,
      "return from initializer without initializing all stored properties: "
        + unset.sorted().map { "'self.\($0)'" }.joined(separator: ", "))
  }

  private func functionBody(
    _ items: [CodeBlockItemSyntax], _ spec: FunctionSpec, _ scope: Scope,
    _ context: FunctionContext
  ) -> Statement {
    if spec.kind == .initializer {
      let body = block(items, scope, scope: nil)
      if body.goesOn, let end = spec.end { reportUnset(unsetFields ?? [], end) }
      let whole = Block.make([body.node, initializerReturn(scope)])
      return spec.isFailable ? FailableBody(whole) : whole
    }
    let result = context.result ?? .void
    // A body that is one expression gives its value.
    if items.count == 1, !result.isVoid {
      if let expression = Self.conditionExpression(items[0]), Self.hasValue(expression) {
        guard let value = conditionValue(expression, scope, expected: result) else {
          return Block([])
        }
        return Return(value.node, isWord: result.representation.isWord)
      }
      if case .expr(let expression) = items[0].item, Self.conditionExpression(items[0]) == nil {
        guard let value = check(expression, scope, expected: result, role: .returning) else {
          return Block([])
        }
        return Return(value.node, isWord: result.representation.isWord)
      }
    }
    let body = block(items, scope, scope: nil)
    if body.goesOn, !result.isVoid, !result.isHole, let end = spec.end {
      report(
        unreturned(items, result) ?? Syntax(end),
        "missing return in \(spec.description) expected to return '\(result)'")
    }
    return body.node
  }

  /// The doc comment before a declaration.
  func documentation(_ syntax: Syntax) -> String {
    var lines: [String] = []
    for piece in syntax.leadingTrivia {
      if case .docLineComment(let text) = piece {
        lines.append(String(text.dropFirst(3)).trimmingPrefixSpace)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// A function inside a function: a closure in a variable.
  func localFunction(_ syntax: FunctionDeclSyntax, _ scope: Scope) -> [Statement] {
    guard case .local(let declaration, let variable)? = scope.meanings[syntax.name.text] else {
      return []
    }
    let spec = FunctionSpec(syntax, scope, owner: nil)
    guard case .code(let code) = declaration.implementation else { return [] }
    let context = checkLocalBody(spec, code)
    let captures = scope.function.captureNodes(of: context)
    let node = MakeClosure(code, captures)
    if case .box(let slot) = variable.storage {
      return [
        Assign(IndirectPlace(BoxedVariable(slot: slot)), node)
      ]
    }
    return [initialize(variable, node)]
  }

  private func checkLocalBody(_ spec: FunctionSpec, _ code: FunctionCode) -> FunctionContext {
    let context = FunctionContext(.function, code: code, parent: spec.scope.function)
    context.description = "local function"
    context.isThrowing = spec.isThrowing
    if let body = spec.body { context.capturedNames = CapturedNames.inside(body) }
    let outer = Scope(parent: spec.scope, function: context)
    var implicit: [GenericParameter] = []
    let list = parameters(spec.parameters, outer, &implicit, defaults: false)
    for (parameter, syntax) in zip(list, spec.parameters) {
      declareParameter(parameter, parameter.type, syntax, outer, context)
    }
    context.result = resultType(spec, outer)
    let (saved, open) = (unsetFields, uninitialized)
    unsetFields = nil
    let body = functionBody(Array(spec.body ?? []), spec, outer, context)
    (unsetFields, uninitialized) = (saved, open)
    context.finish(body.asBody(followedBy: nil) ?? StatementBody(body))
    return context
  }
}

extension String {
  /// The text without a space at its beginning.
  fileprivate var trimmingPrefixSpace: String { hasPrefix(" ") ? String(dropFirst()) : self }
}
