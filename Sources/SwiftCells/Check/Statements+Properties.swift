import SwiftSyntax

/// Computed and static properties, and subscripts.
extension StatementChecker {
  func property(
    _ syntax: VariableDeclSyntax, _ owner: FunctionSpec.Owner, _ scope: Scope,
    _ table: MemberTable
  ) {
    let isStatic = syntax.modifiers.contains { $0.name.text == "static" }
    for binding in syntax.bindings {
      if let accessors = binding.accessorBlock {
        if Self.isObserver(accessors) { continue }
        computed(binding, accessors, isStatic, owner, scope, table, Syntax(syntax))
      } else if isStatic {
        staticStored(binding, syntax, owner, scope, table)
      } else if owner.nominal is UserType == false || table !== owner.nominal?.members {
        report(binding, "extensions must not contain stored properties")
      } else if (owner.nominal as? UserType)?.form == .enumeration {
        report(binding, "enums must not contain stored properties")
      }
    }
  }

  private func staticStored(
    _ binding: PatternBindingSyntax, _ syntax: VariableDeclSyntax, _ owner: FunctionSpec.Owner,
    _ scope: Scope, _ table: MemberTable
  ) {
    guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self),
      let value = binding.initializer
    else {
      report(binding, "'static var' declaration requires an initializer expression")
      return
    }
    if !owner.parameters.isEmpty {
      report(binding, "static stored properties not supported in generic types")
      return
    }
    let name = pattern.identifier.text
    let code = FunctionCode(name: name, machine: machine)
    let context = FunctionContext(.function, code: code, parent: nil)
    let inner = Scope(parent: scope, function: context)
    let written = binding.typeAnnotation.flatMap { type($0.type, scope) }
    var known = written ?? .hole
    if written == nil {
      // The type comes from the value, which is therefore checked at once.
      guard let checked = check(value.value, inner) else { return }
      known = checked.type
      context.finish(checked.node)
    } else {
      pendingBodies.append { [self] in
        if let checked = check(value.value, inner, expected: known) {
          context.finish(checked.node)
        }
      }
    }
    let declaration = Declaration(
      .property, name, isStatic: true, result: known, documentation: documentation(Syntax(syntax)),
      implementation: .global(GlobalVariable(name), code))
    declaration.isSettable = syntax.bindingSpecifier.text == "var"
    declaration.noteAccess(syntax.modifiers)
    declaration.owner = owner.nominal
    declaration.span = span(pattern)
    add(declaration, table, pattern.identifier)
  }

  private func computed(
    _ binding: PatternBindingSyntax, _ accessors: AccessorBlockSyntax, _ isStatic: Bool,
    _ owner: FunctionSpec.Owner, _ scope: Scope, _ table: MemberTable, _ syntax: Syntax
  ) {
    guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self) else { return }
    guard let annotation = binding.typeAnnotation else {
      report(pattern, "computed property must have an explicit type")
      return
    }
    let name = pattern.identifier.text
    let signature = Scope(parent: scope, function: scope.function)
    for parameter in owner.parameters {
      signature.declare(parameter.name, .type(CellType(.parameter(parameter))))
    }
    signature.receiver = Scope.Receiver(type: owner.type, variable: nil)
    let result = type(annotation.type, signature) ?? .hole
    let implementation = self.accessors(
      accessors, name, [], annotation.type, result, isStatic, owner, scope)
    let declaration = Declaration(
      .property, name, isStatic: isStatic, result: result,
      documentation: documentation(syntax), implementation: implementation)
    switch implementation {
    case .computed(_, let set): declaration.isSettable = set != nil
    case .computedTemplate(_, let set): declaration.isSettable = set != nil
    default: break
    }
    declaration.owner = owner.nominal
    declaration.ownerProtocol = owner.protocolType
    syntax.as(VariableDeclSyntax.self).map { declaration.noteAccess($0.modifiers) }
    declaration.span = span(pattern)
    add(declaration, table, pattern.identifier)
  }

  func subscripting(
    _ syntax: SubscriptDeclSyntax, _ owner: FunctionSpec.Owner, _ scope: Scope,
    _ table: MemberTable
  ) {
    guard let accessors = syntax.accessorBlock else {
      report(syntax, "expected '{' in subscript to specify getter and setter implementation")
      return
    }
    let isStatic = syntax.modifiers.contains { $0.name.text == "static" }
    let signature = Scope(parent: scope, function: scope.function)
    for parameter in owner.parameters {
      signature.declare(parameter.name, .type(CellType(.parameter(parameter))))
    }
    signature.receiver = Scope.Receiver(type: owner.type, variable: nil)
    let list = indices(syntax, signature, defaults: true)
    let result = type(syntax.returnClause.type, signature) ?? .hole
    let implementation = self.accessors(
      accessors, "subscript", Array(syntax.parameterClause.parameters),
      syntax.returnClause.type, result, isStatic, owner, scope)
    let declaration = Declaration(
      .subscripting, "subscript", isStatic: isStatic, parameters: list, result: result,
      documentation: documentation(Syntax(syntax)), implementation: implementation)
    switch implementation {
    case .computed(_, let set): declaration.isSettable = set != nil
    case .computedTemplate(_, let set): declaration.isSettable = set != nil
    default: break
    }
    declaration.owner = owner.nominal
    declaration.ownerProtocol = owner.protocolType
    declaration.span = span(syntax.subscriptKeyword)
    add(declaration, table, syntax.subscriptKeyword)
  }

  /// The parameters of a subscript.
  func indices(
    _ syntax: SubscriptDeclSyntax, _ scope: Scope, defaults: Bool
  ) -> [ParameterDeclaration] {
    var implicit: [GenericParameter] = []
    var list = parameters(
      Array(syntax.parameterClause.parameters), scope, &implicit, defaults: defaults)
    // A single name in a subscript is the name of the parameter, not a label.
    for (index, parameter) in syntax.parameterClause.parameters.enumerated()
    where parameter.secondName == nil {
      var relabelled = ParameterDeclaration(
        label: nil, name: list[index].name, type: list[index].type)
      relabelled.defaultText = list[index].defaultText
      relabelled.defaultValue = list[index].defaultValue
      list[index] = relabelled
    }
    return list
  }

  /// The code of getters and setters.
  func accessors(
    _ block: AccessorBlockSyntax, _ name: String, _ parameters: [FunctionParameterSyntax],
    _ result: TypeSyntax, _ type: CellType, _ isStatic: Bool, _ owner: FunctionSpec.Owner?,
    _ scope: Scope
  ) -> Implementation {
    var getBody: CodeBlockItemListSyntax?
    var setter: AccessorDeclSyntax?
    var end: TokenSyntax? = block.rightBrace
    switch block.accessors {
    case .getter(let items): getBody = items
    case .accessors(let list):
      for accessor in list {
        switch accessor.accessorSpecifier.text {
        case "get":
          getBody = accessor.body?.statements
          end = accessor.body?.rightBrace
        case "set": setter = accessor
        default:
          report(accessor, "'\(accessor.accessorSpecifier.text)' is left out of cells")
        }
      }
    }
    if let setter, getBody == nil {
      report(setter.accessorSpecifier, "variable with a setter must also have a getter")
    }
    func spec(_ body: CodeBlockItemListSyntax?, _ isSetter: Bool) -> FunctionSpec {
      var spec = FunctionSpec(
        name: name, kind: .accessor, syntax: Syntax(block), generics: nil, requirements: nil,
        parameters: parameters, result: isSetter ? nil : result, isThrowing: true, body: body,
        end: isSetter ? setter?.body?.rightBrace : end, scope: scope,
        description: isSetter ? "setter" : "getter")
      spec.isStatic = isStatic
      spec.isMutating = isSetter && !isStatic
      spec.owner = owner
      if isSetter {
        spec.valueParameter = (setter?.parameters?.name.text ?? "newValue", type)
      }
      return spec
    }
    let getSpec = spec(getBody, false)
    let setSpec = setter.map { spec($0.body?.statements, true) }
    guard let parameters = owner?.parameters, !parameters.isEmpty else {
      return .computed(get: accessorCode(getSpec), set: setSpec.map(accessorCode))
    }
    return .computedTemplate(
      get: accessorTemplate(getSpec, parameters),
      set: setSpec.map { accessorTemplate($0, parameters) })
  }

  private func accessorCode(_ spec: FunctionSpec) -> FunctionCode {
    let code = FunctionCode(name: spec.name, machine: machine)
    pendingBodies.append { [self] in checkBody(spec, code, [:]) }
    return code
  }

  func accessorTemplate(
    _ spec: FunctionSpec, _ parameters: [GenericParameter]
  ) -> FunctionTemplate {
    pendingBodies.append { [self] in
      checkBody(spec, FunctionCode(name: spec.name, machine: machine), nil)
    }
    return template(spec, parameters)
  }
}
