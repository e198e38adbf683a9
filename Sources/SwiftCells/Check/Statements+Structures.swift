import SwiftSyntax

/// `struct` and the members of types.
extension StatementChecker {
  /// Declares a structure; the function returned looks at what is in it.
  func declareStructure(
    _ syntax: StructDeclSyntax, _ scope: Scope, outer: UserType?
  ) -> () -> Void {
    checkModifiers(syntax.modifiers, syntax.attributes)
    let (type, inner) = makeType(
      syntax.name, .structure, syntax.genericParameterClause, syntax.genericWhereClause, scope,
      outer: outer, syntax)
    let nested = declareNested(syntax.memberBlock, type, inner)
    return { [self] in
      inner.receiver = Scope.Receiver(type: type.applied(), variable: nil)
      let (protocols, others) = conformances(syntax.inheritanceClause, inner)
      for (other, place) in others {
        report(place, "inheritance from non-protocol type '\(other)'")
      }
      type.declaredConformances = protocols
      for fill in nested { fill() }
      let owner = FunctionSpec.Owner(type: type.applied(), nominal: type, protocolType: nil)
      fields(syntax.memberBlock, type, inner)
      if !syntax.memberBlock.members.contains(where: { $0.decl.is(InitializerDeclSyntax.self) }) {
        type.members.add(memberwise(type))
      }
      members(syntax.memberBlock, owner, inner, type.members)
      pendingInferences.append { [self] in inferAssociatedTypes(type, protocols) }
      pendingConformances.append { [self] in
        finishConformances(type, protocols, syntax.name)
      }
    }
  }

  /// Types declared inside a type.
  func declareNested(
    _ block: MemberBlockSyntax, _ type: UserType, _ scope: Scope
  ) -> [() -> Void] {
    block.members.compactMap { member in
      if let structure = member.decl.as(StructDeclSyntax.self) {
        return declareStructure(structure, scope, outer: type)
      }
      if let enumeration = member.decl.as(EnumDeclSyntax.self) {
        return declareEnumeration(enumeration, scope, outer: type)
      }
      return nil
    }
  }

  /// The stored properties of a structure.
  private func fields(_ block: MemberBlockSyntax, _ type: UserType, _ scope: Scope) {
    for member in block.members {
      guard let variable = member.decl.as(VariableDeclSyntax.self),
        !variable.modifiers.contains(where: { $0.name.text == "static" })
      else { continue }
      checkModifiers(variable.modifiers, variable.attributes)
      checkSetterAccess(variable)
      let isConstant = variable.bindingSpecifier.text == "let"
      var laterType: TypeSyntax?
      var types: [TypeSyntax?] = []
      for binding in variable.bindings.reversed() {
        if let annotation = binding.typeAnnotation { laterType = annotation.type }
        types.insert(binding.initializer == nil ? laterType : binding.typeAnnotation?.type, at: 0)
      }
      for (binding, written) in zip(variable.bindings, types)
      where binding.accessorBlock.map(Self.isObserver) ?? true {
        if isConstant, let accessors = binding.accessorBlock {
          report(accessors, "'let' declarations cannot be observing properties")
        }
        field(binding, written, isConstant, type, scope, Syntax(variable))
      }
    }
  }

  private func field(
    _ binding: PatternBindingSyntax, _ written: TypeSyntax?, _ isConstant: Bool,
    _ type: UserType, _ scope: Scope, _ syntax: Syntax
  ) {
    guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self) else {
      report(binding.pattern, "a stored property must have one name")
      return
    }
    let name = pattern.identifier.text
    var known = written.flatMap { self.type($0, scope) }
    if written == nil, let value = binding.initializer {
      let context = FunctionContext(
        .function, code: FunctionCode(name: name, machine: machine), parent: nil)
      known = check(value.value, Scope(parent: scope, function: context))?.type
    } else if written == nil {
      report(pattern, "type annotation missing in pattern")
    }
    var fieldType = known ?? .hole
    if Self.holds(fieldType, type) {
      report(
        pattern,
        "value type '\(type.name)' cannot have a stored property that recursively contains it")
      fieldType = .hole
    }
    if type.fields.contains(where: { $0.name == name }) {
      report(pattern, "invalid redeclaration of '\(name)'")
      return
    }
    type.fields.append(UserType.Field(name: name, type: fieldType, isConstant: isConstant))
    if fieldType.isHole, binding.initializer != nil {
      // Its value is wrong, and may even need the type that is being declared.
      type.fieldDefaults[name] = noneDefault(type)
    } else if let value = binding.initializer {
      type.fieldDefaults[name] = valueTemplate(
        value.value, fieldType, type.genericParameters, .initialization, "default value", scope)
    } else if fieldType.isOptional, !isConstant {
      type.fieldDefaults[name] = noneDefault(type)
    }
    var implementation = Implementation.stored(type.fields.count - 1)
    if let accessors = binding.accessorBlock {
      let owner = FunctionSpec.Owner(type: type.applied(), nominal: type, protocolType: nil)
      let observers = observers(accessors, name, fieldType, owner, scope)
      implementation = .observed(type.fields.count - 1, observers)
    }
    let declaration = Declaration(
      .property, name, result: fieldType, documentation: documentation(syntax),
      implementation: implementation)
    declaration.isSettable = !isConstant
    syntax.as(VariableDeclSyntax.self).map { declaration.noteAccess($0.modifiers) }
    declaration.owner = type
    declaration.span = span(pattern)
    type.members.add(declaration)
  }

  /// Whether values of a type hold values of a structure.
  private static func holds(_ type: CellType, _ structure: UserType, depth: Int = 0) -> Bool {
    if let wrapped = type.wrapped { return holds(wrapped, structure, depth: depth) }
    if let parts = type.tupleElements {
      return parts.contains { holds($0.type, structure, depth: depth) }
    }
    guard let user = type.nominal as? UserType, user.form == .structure else { return false }
    return user === structure
      || depth < 8 && user.fields.contains { holds($0.type, structure, depth: depth + 1) }
  }

  private func noneDefault(_ type: UserType) -> FunctionTemplate {
    FunctionTemplate(type.genericParameters) { [machine] _ in
      let code = FunctionCode(name: "default", machine: machine)
      code.finish(Constant(.none), frameSize: 2, objectSlots: [])
      return code
    }
  }

  /// The initialiser that Swift makes from the stored properties.
  private func memberwise(_ type: UserType) -> Declaration {
    let passed = type.fields.filter { !($0.isConstant && type.fieldDefaults[$0.name] != nil) }
    let parameters = passed.map { field in
      var parameter = ParameterDeclaration(label: field.name, name: field.name, type: field.type)
      parameter.isEscaping = true
      if let template = type.fieldDefaults[field.name] {
        parameter.defaultText = "…"
        parameter.defaultValue = .template(template)
      }
      return parameter
    }
    let order = type.fields.map { field in passed.firstIndex { $0.name == field.name } }
    let declaration = Declaration(
      .initializer, "init", isStatic: true, parameters: parameters, result: type.applied(),
      implementation: .intrinsic(
        Intrinsic { site in
          MakeStructure(
            zip(type.fields, order).map { field, index in
              if let index { return site.arguments[index] }
              guard let code = type.fieldDefault(field.name, site.result.arguments) else {
                return Constant(.void)
              }
              return CodeCall.make(code, [], owner: site.code, site.span)
            })
        }))
    declaration.owner = type
    return declaration
  }

  // MARK: Members

  /// Functions, initialisers, computed properties, subscripts and static properties.
  func members(
    _ block: MemberBlockSyntax, _ owner: FunctionSpec.Owner, _ scope: Scope, _ table: MemberTable
  ) {
    // Static properties may need everything else to find their types.
    let all = Array(block.members)
    let last = all.filter { Self.isStaticProperty($0.decl) }
    let first = all.filter { !Self.isStaticProperty($0.decl) }
    for member in first + last {
      switch member.decl.as(DeclSyntaxEnum.self) {
      case .functionDecl(let function):
        checkModifiers(function.modifiers, function.attributes)
        add(declareFunction(FunctionSpec(function, scope, owner: owner)), table, function.name)
      case .initializerDecl(let initializer):
        checkModifiers(initializer.modifiers, initializer.attributes)
        add(
          declareFunction(FunctionSpec(initializer, scope, owner: owner)), table,
          initializer.initKeyword)
      case .variableDecl(let variable): property(variable, owner, scope, table)
      case .subscriptDecl(let subscripting): self.subscripting(subscripting, owner, scope, table)
      case .structDecl, .enumDecl, .enumCaseDecl: break
      case .typeAliasDecl(let alias):
        if let type = type(alias.initializer.value, scope) {
          scope.declare(alias.name.text, .type(type))
          table.associatedTypes[alias.name.text] = type
          owner.nominal.map { session.addNested(alias.name.text, type, to: $0) }
        }
      default: report(member.decl, LeftOut.declaration(member.decl))
      }
    }
  }

  private static func isStaticProperty(_ syntax: DeclSyntax) -> Bool {
    syntax.as(VariableDeclSyntax.self)?.modifiers.contains { $0.name.text == "static" } ?? false
  }

  /// Adds a member; one of an earlier cell with the same shape gives way.
  func add(_ declaration: Declaration, _ table: MemberTable, _ name: TokenSyntax) {
    func isSame(_ other: Declaration) -> Bool {
      other.span != nil && !other.isRequirement && other.fullName == declaration.fullName
        && other.isStatic == declaration.isStatic
        && other.hasOperands(of: declaration)
        && other.result == declaration.result && other.requirements.isEmpty
        && declaration.requirements.isEmpty
    }
    let known = table.named(declaration.name, isStatic: declaration.isStatic).filter(isSame)
    if known.contains(where: { $0.span?.unit === unit }) {
      report(name, "invalid redeclaration of '\(declaration.fullName)'")
    } else if !known.isEmpty {
      table.remove { old in known.contains { $0 === old } }
    }
    table.add(declaration)
  }
}
