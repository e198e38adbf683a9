import SwiftSyntax

/// `protocol` and `extension`
extension StatementChecker {
  func declareProtocol(_ syntax: ProtocolDeclSyntax, _ scope: Scope) -> () -> Void {
    checkModifiers(syntax.modifiers, syntax.attributes)
    let type = ProtocolType(name: syntax.name.text)
    type.documentation = documentation(Syntax(syntax))
    scope.declare(syntax.name.text, .protocolType(type))
    session.add(type)
    return { [self] in
      let inner = Scope(parent: scope, function: scope.function)
      let own = CellType(.parameter(type.selfParameter))
      inner.declare("Self", .type(own))
      inner.receiver = Scope.Receiver(type: own, variable: nil)
      let (protocols, others) = conformances(syntax.inheritanceClause, inner)
      for (other, place) in others {
        report(place, "inheritance from non-protocol, non-class type '\(other)'")
      }
      type.inherited = protocols
      for member in syntax.memberBlock.members {
        if let associated = member.decl.as(AssociatedTypeDeclSyntax.self) {
          type.associatedTypes.append(associated.name.text)
        }
      }
      declareAssociatedTypes(of: type, inner)
      for member in syntax.memberBlock.members { requirement(member.decl, type, inner) }
    }
  }

  /// Lets the names of associated types be known in a scope, as those of `Self`.
  private func declareAssociatedTypes(of type: ProtocolType, _ scope: Scope) {
    let own = CellType(.parameter(type.selfParameter))
    for name in type.allAssociatedTypes {
      scope.declare(name, .type(CellType(.member(own, name))))
    }
  }

  private func requirement(_ syntax: DeclSyntax, _ type: ProtocolType, _ scope: Scope) {
    switch syntax.as(DeclSyntaxEnum.self) {
    case .functionDecl(let function):
      var implicit: [GenericParameter] = []
      let list = parameters(
        Array(function.signature.parameterClause.parameters), scope, &implicit, defaults: false)
      let result =
        function.signature.returnClause.map { self.type($0.type, scope) ?? .hole } ?? .void
      let made = Declaration(
        Self.isOperator(function.name.text) ? .operation : .method, function.name.text,
        isStatic: function.modifiers.contains { $0.name.text == "static" }, parameters: list,
        result: result, documentation: documentation(Syntax(function)),
        implementation: .requirement)
      made.isMutating = function.modifiers.contains { $0.name.text == "mutating" }
      add(made, type, span(function.name))
      if made.kind == .operation { noteOperator(made, Syntax(function)) }
    case .variableDecl(let variable):
      for binding in variable.bindings {
        guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self),
          let annotation = binding.typeAnnotation
        else { continue }
        let made = Declaration(
          .property, pattern.identifier.text,
          isStatic: variable.modifiers.contains { $0.name.text == "static" },
          result: self.type(annotation.type, scope) ?? .hole,
          documentation: documentation(Syntax(variable)), implementation: .requirement)
        made.isSettable = Self.asksForSetter(binding.accessorBlock)
        checkAccessors(binding.accessorBlock, pattern)
        add(made, type, span(pattern))
      }
    case .subscriptDecl(let subscripting):
      let made = Declaration(
        .subscripting, "subscript",
        isStatic: subscripting.modifiers.contains { $0.name.text == "static" },
        parameters: indices(subscripting, scope, defaults: false),
        result: self.type(subscripting.returnClause.type, scope) ?? .hole,
        documentation: documentation(Syntax(subscripting)), implementation: .requirement)
      made.isSettable = Self.asksForSetter(subscripting.accessorBlock)
      add(made, type, span(subscripting.subscriptKeyword))
    case .initializerDecl(let initializer):
      var implicit: [GenericParameter] = []
      let list = parameters(
        Array(initializer.signature.parameterClause.parameters), scope, &implicit, defaults: false)
      let own = CellType(.parameter(type.selfParameter))
      let made = Declaration(
        .initializer, "init", isStatic: true, parameters: list,
        result: initializer.optionalMark == nil ? own : .optional(own),
        documentation: documentation(Syntax(initializer)), implementation: .requirement)
      add(made, type, span(initializer.initKeyword))
    case .associatedTypeDecl: break
    default: report(syntax, LeftOut.declaration(syntax))
    }
  }

  private func checkAccessors(_ block: AccessorBlockSyntax?, _ pattern: IdentifierPatternSyntax) {
    if case .accessors? = block?.accessors { return }
    if let block {
      report(block.accessors, "expected get or set in a protocol property")
    }
    report(
      pattern, "property in protocol must have explicit { get } or { get set } specifier")
  }

  private static func asksForSetter(_ accessors: AccessorBlockSyntax?) -> Bool {
    accessors?.tokens(viewMode: .sourceAccurate).contains { $0.text == "set" } ?? false
  }

  private func add(_ declaration: Declaration, _ type: ProtocolType, _ place: Span) {
    declaration.ownerProtocol = type
    declaration.span = place
    type.members.add(declaration)
  }

  func declareExtension(_ syntax: ExtensionDeclSyntax, _ scope: Scope) {
    if scope !== rootScope { report(syntax, LeftOut.declaration(DeclSyntax(syntax))) }
    checkModifiers(syntax.modifiers, syntax.attributes)
    let inner = Scope(parent: scope, function: scope.function)
    if let one = extendedProtocol(syntax.extendedType, scope) {
      return extend(one, syntax, inner)
    }
    guard let nominal = extendedNominal(syntax.extendedType, scope) else { return }
    for parameter in nominal.genericParameters {
      inner.declare(parameter.name, .type(CellType(.parameter(parameter))))
    }
    inner.receiver = Scope.Receiver(type: nominal.applied(), variable: nil)
    let requirements = extensionRequirements(syntax.genericWhereClause, inner)
    let protocols = adoptable(
      conformances(syntax.inheritanceClause, inner).protocols, nominal, syntax.inheritanceClause)
    session.addConformances(protocols.map { ($0, requirements) }, to: nominal)
    let table = session.extensionTable(of: nominal)
    let owner = FunctionSpec.Owner(
      type: nominal.applied(), nominal: nominal, protocolType: nil)
    constrained(table, requirements) { members(syntax.memberBlock, owner, inner, table) }
    pendingInferences.append { [self] in inferAssociatedTypes(nominal, protocols) }
    pendingConformances.append { [self] in
      assuming(requirements) { finishConformances(nominal, protocols, syntax.extensionKeyword) }
    }
  }

  /// The protocols that an extension may let a type conform to; the others are refused.
  private func adoptable(
    _ protocols: [ProtocolType], _ type: NominalType, _ clause: InheritanceClauseSyntax?
  ) -> [ProtocolType] {
    guard let clause, type is UserType == false else { return protocols }
    let arguments = type.applied().arguments
    return protocols.filter { one in
      if Conformance.isKnown(type, arguments, one) { return false }
      guard let reason = LeftOut.conformance(of: type, to: one) else { return true }
      report(clause, reason)
      return false
    }
  }

  /// The requirements of an extension, which stay with its members.
  private func extensionRequirements(
    _ clause: GenericWhereClauseSyntax?, _ scope: Scope
  ) -> [Requirement] {
    var result: [Requirement] = []
    for requirement in clause?.requirements ?? [] {
      switch requirement.requirement {
      case .conformanceRequirement(let conformance):
        guard let left = type(conformance.leftType, scope),
          let right = type(conformance.rightType, scope)?.protocols
        else { continue }
        result += right.map { .conformance(left, $0) }
      case .sameTypeRequirement(let same):
        guard case .type(let leftSyntax) = same.leftType,
          case .type(let rightSyntax) = same.rightType,
          let left = type(leftSyntax, scope), let right = type(rightSyntax, scope)
        else { continue }
        result.append(.same(left, right))
      case .layoutRequirement(let layout):
        report(layout, "layout constraints are left out of cells")
      }
    }
    return result
  }

  private func extendedNominal(_ syntax: TypeSyntax, _ scope: Scope) -> NominalType? {
    if let identifier = syntax.as(IdentifierTypeSyntax.self),
      identifier.genericArgumentClause == nil,
      case .generic(let nominal)? = meaning(identifier.name.text, scope)
    {
      return nominal
    }
    guard let type = type(syntax, scope) else { return nil }
    if let nominal = type.nominal, type.arguments.isEmpty { return nominal }
    report(syntax, "extend the type without arguments, and write them behind 'where'")
    return nil
  }

  private func extendedProtocol(_ syntax: TypeSyntax, _ scope: Scope) -> ProtocolType? {
    guard let identifier = syntax.as(IdentifierTypeSyntax.self),
      case .protocolType(let one)? = meaning(identifier.name.text, scope)
    else { return nil }
    return one
  }

  private func extend(
    _ one: ProtocolType, _ syntax: ExtensionDeclSyntax, _ scope: Scope
  ) {
    guard session.protocols(vocabulary).contains(one) else { return }
    let own = CellType(.parameter(one.selfParameter))
    scope.declare("Self", .type(own))
    scope.receiver = Scope.Receiver(type: own, variable: nil)
    declareAssociatedTypes(of: one, scope)
    let requirements = extensionRequirements(syntax.genericWhereClause, scope)
    let isForeign = one.nativeConformance != nil || StandardProtocol.all.contains(one)
    let table = isForeign ? session.extensionTable(of: one) : one.members
    let owner = FunctionSpec.Owner(type: own, nominal: nil, protocolType: one)
    constrained(table, requirements, isGeneric: isForeign || !one.allAssociatedTypes.isEmpty) {
      members(syntax.memberBlock, owner, scope, table)
    }
  }

  /// Adds members that ask for something; where too little is known about the types in general,
  /// their bodies are checked for each type that they are used with, and not once for all.
  private func constrained(
    _ table: MemberTable, _ requirements: [Requirement], isGeneric: Bool = false,
    _ work: () -> Void
  ) {
    let known = table.everything(isStatic: false) + table.everything(isStatic: true)
    let outer = pendingBodies
    pendingBodies = []
    work()
    let bodies = pendingBodies
    pendingBodies = outer
    let isByUse = isGeneric || !requirements.allSatisfy(Self.isFullyKnown)
    if isByUse {
      pendingBodies.append { [self] in reportUnknownNames(bodies) }
    } else if requirements.isEmpty {
      pendingBodies += bodies
    } else {
      pendingBodies.append { [self] in checkConstrained(bodies, requirements) }
    }
    for declaration in table.everything(isStatic: false) + table.everything(isStatic: true)
    where !known.contains(where: { $0 === declaration }) {
      declaration.requirements += requirements
      for template in declaration.implementation.templates { template.isCheckedByUse = isByUse }
    }
  }
}

/// Members of extensions that are there only for some arguments of a type.
extension StatementChecker {
  /// Whether all that a protocol promises can be looked up: of those for numbers and sequences,
  /// cells know more about the types than about the protocols.
  private static func isFullyKnown(_ one: ProtocolType) -> Bool {
    let simple = [
      StandardProtocol.equatable, StandardProtocol.hashable, StandardProtocol.comparable,
      StandardProtocol.textual, StandardProtocol.error,
    ]
    return simple.contains(one) || !StandardProtocol.all.contains(one)
  }

  /// Whether a requirement says enough to check a body for all arguments at once.
  private static func isFullyKnown(_ requirement: Requirement) -> Bool {
    switch requirement {
    case .conformance(let type, let one):
      guard case .parameter = type.kind else { return false }
      return isFullyKnown(one)
    case .same(let type, _):
      guard case .parameter = type.kind else { return false }
      return true
    }
  }

  /// Checks bodies as if the generic parameters were what the extension asks for.
  private func checkConstrained(_ bodies: [() -> Void], _ requirements: [Requirement]) {
    assuming(requirements) { for body in bodies { body() } }
  }

  /// Does work as if the generic parameters were what an extension asks for, where that can be said
  /// of them.
  private func assuming(_ requirements: [Requirement], _ work: () -> Void) {
    var constraints: [(GenericParameter, ProtocolType)] = []
    var known: Substitution = [:]
    for requirement in requirements {
      switch requirement {
      case .conformance(let type, let one):
        guard case .parameter(let parameter) = type.kind else { return }
        constraints.append((parameter, one))
      case .same(let type, let other):
        guard case .parameter(let parameter) = type.kind else { return }
        known[parameter] = other
      }
    }
    let before = constraints.map { $0.0.constraints }
    for (parameter, one) in constraints { parameter.constraints.append(one) }
    assumedTypes = known
    work()
    assumedTypes = [:]
    for ((parameter, _), list) in zip(constraints, before).reversed() {
      parameter.constraints = list
    }
  }
}
