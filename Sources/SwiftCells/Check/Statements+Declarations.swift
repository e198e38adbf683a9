import SwiftSyntax

/// Declarations of functions and types.
extension StatementChecker {
  /// Declares what can be used before it is written: types, then functions.
  ///
  /// - Returns: What must be done before the first statement.
  @discardableResult
  func hoist(_ items: [CodeBlockItemSyntax], _ scope: Scope) -> [Statement] {
    let declarations = items.compactMap { $0.item.as(DeclSyntax.self) }
    isDeclaring = true
    let types = declareTypes(declarations, scope)
    for declaration in declarations {
      if let alias = declaration.as(TypeAliasDeclSyntax.self) { typeAlias(alias, scope) }
    }
    for fill in types { fill() }
    for declaration in declarations {
      if let addition = declaration.as(ExtensionDeclSyntax.self) {
        declareExtension(addition, scope)
      }
    }
    let inferences = pendingInferences
    pendingInferences = []
    for infer in inferences { infer() }
    isDeclaring = false
    let statements = declarations.flatMap { declaration -> [Statement] in
      declaration.as(FunctionDeclSyntax.self).map { hoist($0, scope) } ?? []
    }
    let checks = pendingConformances
    pendingConformances = []
    for check in checks { check() }
    return statements
  }

  private func hoist(_ syntax: FunctionDeclSyntax, _ scope: Scope) -> [Statement] {
    checkModifiers(syntax.modifiers, syntax.attributes)
    if syntax.body == nil {
      report(syntax.name, "expected '{' in body of function declaration")
    }
    if scope === rootScope {
      let declaration = declareFunction(FunctionSpec(syntax, scope, owner: nil))
      if case .functions(let known)? = scope.meanings[syntax.name.text],
        known.contains(where: {
          $0.fullName == declaration.fullName
            && $0.hasOperands(of: declaration)
            && $0.result == declaration.result
        })
      {
        report(syntax.name, "invalid redeclaration of '\(declaration.fullName)'")
      }
      scope.declare(syntax.name.text, .functions([declaration]))
      return []
    }
    return hoistLocal(syntax, scope)
  }

  private func hoistLocal(_ syntax: FunctionDeclSyntax, _ scope: Scope) -> [Statement] {
    guard syntax.genericParameterClause == nil else {
      report(
        syntax.name, "generic functions inside functions are left out; move it to the top level")
      return []
    }
    var implicit: [GenericParameter] = []
    let inner = Scope(parent: scope, function: scope.function)
    let list = parameters(
      Array(syntax.signature.parameterClause.parameters), inner, &implicit, defaults: true)
    let result =
      syntax.signature.returnClause.map { type($0.type, inner) ?? .hole } ?? .void
    let declaration = Declaration(
      .function, syntax.name.text, parameters: list, result: result,
      implementation: .code(
        FunctionCode(name: syntax.name.text + "(…)", machine: machine)))
    declaration.span = span(syntax)
    declaration.isThrowing = syntax.signature.effectSpecifiers?.throwsClause != nil
    let function = scope.function
    let name = syntax.name.text
    let isShared = function.capturedNames.contains(name)
    let slot = function.allocate(isWord: false)
    let variable = Variable(
      name, declaration.functionType, isConstant: true,
      storage: isShared ? .box(slot) : .slot(slot), home: function, span: span(syntax.name))
    if scope.meanings[name] != nil {
      report(syntax.name, "functions inside functions cannot be overloaded; give it another name")
    }
    scope.declare(name, .local(declaration, variable))
    // The box exists before the function does, so that functions can call one another.
    return isShared ? [InitializeBox(slot, Constant(.void))] : []
  }

  /// The statements that a declaration stands for where it is written.
  func declaration(_ syntax: DeclSyntax, _ scope: Scope) -> [Statement] {
    switch syntax.as(DeclSyntaxEnum.self) {
    case .variableDecl(let variable): return variables(variable, scope)
    case .functionDecl(let function):
      return scope === rootScope ? [] : localFunction(function, scope)
    case .structDecl, .enumDecl, .extensionDecl, .protocolDecl, .typeAliasDecl, .operatorDecl,
      .precedenceGroupDecl:
      return []
    case .importDecl(let imported):
      importDeclaration(imported, scope)
      return []
    case .missingDecl: return []
    default:
      report(
        syntax, LeftOut.declaration(syntax))
      return []
    }
  }

  /// `import`: the libraries are there already; nothing else can be had.
  private func importDeclaration(_ syntax: ImportDeclSyntax, _ scope: Scope) {
    let name = syntax.path.trimmedDescription
    let known = ["Solum", "Foundation", "Glibc", "Swift"]
    if known.contains(name) { return }
    report(
      syntax.path,
      "no such module '\(name)'; a cell has Solum and Foundation, and needs no import for them")
  }

  private func typeAlias(_ syntax: TypeAliasDeclSyntax, _ scope: Scope) {
    if let generic = syntax.genericParameterClause {
      report(generic, "generic type aliases are left out; name the type")
      return
    }
    guard let type = type(syntax.initializer.value, scope) else { return }
    scope.declare(syntax.name.text, .type(type))
  }

  /// Declares the names of types; the functions returned fill them.
  private func declareTypes(
    _ declarations: [DeclSyntax], _ scope: Scope
  ) -> [() -> Void] {
    var fills: [() -> Void] = []
    for declaration in declarations {
      if let structure = declaration.as(StructDeclSyntax.self) {
        fills.append(declareStructure(structure, scope, outer: nil))
      } else if let enumeration = declaration.as(EnumDeclSyntax.self) {
        fills.append(declareEnumeration(enumeration, scope, outer: nil))
      } else if let one = declaration.as(ProtocolDeclSyntax.self) {
        fills.append(declareProtocol(one, scope))
      }
    }
    return fills
  }

  /// Makes a type and its name.
  func makeType(
    _ name: TokenSyntax, _ form: NominalType.Form, _ clause: GenericParameterClauseSyntax?,
    _ requirements: GenericWhereClauseSyntax?, _ scope: Scope, outer: UserType?,
    _ syntax: some SyntaxProtocol
  ) -> (UserType, Scope) {
    let signature = Scope(parent: scope, function: scope.function)
    let (generics, _) = genericParameters(clause, requirements, signature)
    let full = outer.map { "\($0.name).\(name.text)" } ?? name.text
    let type = UserType(
      full, form: form, generics, lookup: lookup, machine: machine, span: span(name))
    type.documentation = documentation(Syntax(syntax))
    if let outer {
      outer.nestedTypes[name.text] = type.applied()
    } else {
      if let earlier = scope.meanings[name.text] {
        switch earlier {
        case .type, .generic, .protocolType:
          report(name, "invalid redeclaration of '\(name.text)'")
        default: break
        }
      }
      scope.declare(name.text, generics.isEmpty ? .type(type.applied()) : .generic(type))
    }
    return (type, signature)
  }

  /// The protocols that a type says it conforms to.
  func conformances(
    _ clause: InheritanceClauseSyntax?, _ scope: Scope
  ) -> (protocols: [ProtocolType], others: [(CellType, TypeSyntax)]) {
    var protocols: [ProtocolType] = []
    var others: [(CellType, TypeSyntax)] = []
    for inherited in clause?.inheritedTypes ?? [] {
      if ["Codable", "Encodable", "Decodable"].contains(inherited.type.trimmedDescription) {
        report(inherited, "'\(inherited.type.trimmedDescription)' is left out of cells")
        continue
      }
      guard let type = type(inherited.type, scope) else { continue }
      if let some = type.protocols {
        for one in some where one.isSealed { report(inherited, LeftOut.conformance(to: one)) }
        protocols += some.filter { !$0.isSealed }
      } else {
        others.append((type, inherited.type))
      }
    }
    return (protocols, others)
  }
}
