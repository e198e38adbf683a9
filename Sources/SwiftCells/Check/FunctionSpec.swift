import SwiftSyntax

/// A function as it is written, from which its declaration and its code are made.
struct FunctionSpec {
  /// What a function is a member of.
  struct Owner {
    /// The type, its own generic parameters standing for its arguments.
    let type: CellType
    let nominal: NominalType?
    let protocolType: ProtocolType?
    /// The generic parameters of the type, `Self` for members of protocols.
    var parameters: [GenericParameter] {
      nominal?.genericParameters ?? protocolType.map { [$0.selfParameter] } ?? []
    }
  }

  let name: String
  let kind: FunctionContext.Kind
  let syntax: Syntax
  let generics: GenericParameterClauseSyntax?
  let requirements: GenericWhereClauseSyntax?
  let parameters: [FunctionParameterSyntax]
  let result: TypeSyntax?
  let isThrowing: Bool
  let body: CodeBlockItemListSyntax?
  /// The closing brace, where missing returns are reported.
  let end: TokenSyntax?
  var isStatic = false
  var isMutating = false
  var isFailable = false
  var owner: Owner?
  /// The scope in which the function is declared.
  let scope: Scope
  /// How the function is called in messages.
  let description: String
  /// For setters and observers: the name and type of the value that arrives.
  var valueParameter: (name: String, type: CellType)?
  /// For observers: the name of what they observe.
  var observedName: String?
}

extension FunctionSpec {
  init(_ syntax: FunctionDeclSyntax, _ scope: Scope, owner: Owner?) {
    name = syntax.name.text
    kind = owner == nil ? .function : .method
    self.syntax = Syntax(syntax)
    generics = syntax.genericParameterClause
    requirements = syntax.genericWhereClause
    parameters = Array(syntax.signature.parameterClause.parameters)
    result = syntax.signature.returnClause?.type
    isThrowing = syntax.signature.effectSpecifiers?.throwsClause != nil
    body = syntax.body?.statements
    end = syntax.body?.rightBrace
    isStatic = syntax.modifiers.contains { $0.name.text == "static" }
    isMutating = syntax.modifiers.contains { $0.name.text == "mutating" }
    self.owner = owner
    self.scope = scope
    description =
      owner == nil
      ? (scope.parent == nil || scope.function.kind == .cell ? "global function" : "local function")
      : isStatic ? "static method" : "instance method"
  }

  init(_ syntax: InitializerDeclSyntax, _ scope: Scope, owner: Owner) {
    name = "init"
    kind = .initializer
    self.syntax = Syntax(syntax)
    generics = syntax.genericParameterClause
    requirements = syntax.genericWhereClause
    parameters = Array(syntax.signature.parameterClause.parameters)
    result = nil
    isThrowing = syntax.signature.effectSpecifiers?.throwsClause != nil
    body = syntax.body?.statements
    end = syntax.body?.rightBrace
    isStatic = true
    isFailable = syntax.optionalMark != nil
    self.owner = owner
    self.scope = scope
    description = "initializer"
  }
}

extension StatementChecker {
  /// Declares the generic parameters of a clause in a scope.
  func genericParameters(
    _ clause: GenericParameterClauseSyntax?, _ requirements: GenericWhereClauseSyntax?,
    _ scope: Scope
  ) -> ([GenericParameter], [Requirement]) {
    var result: [GenericParameter] = []
    for parameter in clause?.parameters ?? [] {
      let made = GenericParameter(parameter.name.text)
      result.append(made)
      scope.declare(parameter.name.text, .type(CellType(.parameter(made))))
    }
    for (parameter, made) in zip(clause?.parameters ?? [], result) {
      guard let inherited = parameter.inheritedType,
        let (protocols, same) = constraint(inherited, scope, of: made.name)
      else { continue }
      made.constraints += protocols
      made.sameTypes.merge(same) { first, _ in first }
    }
    return (result, whereClause(requirements, scope))
  }

  /// The protocols that a constraint names, and the associated types that it fixes, as in
  /// `Sequence<Double>`.
  private func constraint(
    _ syntax: TypeSyntax, _ scope: Scope, of name: String = "some"
  ) -> ([ProtocolType], [String: CellType])? {
    if let identifier = syntax.as(IdentifierTypeSyntax.self),
      let arguments = identifier.genericArgumentClause?.arguments, arguments.count == 1,
      case .protocolType(let one)? = meaning(identifier.name.text, scope),
      let associated = one.allAssociatedTypes.first,
      case .type(let written)? = arguments.first?.argument, let type = type(written, scope)
    {
      return ([one], [associated: type])
    }
    guard let type = type(syntax, scope) else { return nil }
    if let protocols = type.protocols { return (protocols, [:]) }
    report(syntax, "type '\(name)' constrained to non-protocol, non-class type '\(type)'")
    return nil
  }

  /// The requirements of a `where` clause; those on parameters are noted in them.
  func whereClause(
    _ clause: GenericWhereClauseSyntax?, _ scope: Scope
  ) -> [Requirement] {
    var result: [Requirement] = []
    for requirement in clause?.requirements ?? [] {
      switch requirement.requirement {
      case .conformanceRequirement(let conformance):
        guard let left = type(conformance.leftType, scope),
          let right = type(conformance.rightType, scope)?.protocols
        else { continue }
        for one in right {
          if case .parameter(let parameter) = left.kind, !parameter.constraints.contains(one) {
            parameter.constraints.append(one)
          }
          result.append(.conformance(left, one))
        }
      case .sameTypeRequirement(let same):
        guard case .type(let leftSyntax) = same.leftType,
          case .type(let rightSyntax) = same.rightType,
          let left = type(leftSyntax, scope), let right = type(rightSyntax, scope)
        else { continue }
        if case .member(let base, let name) = left.kind, case .parameter(let parameter) = base.kind
        {
          parameter.sameTypes[name] = right
        }
        result.append(.same(left, right))
      case .layoutRequirement(let layout):
        report(layout, "layout constraints are left out of cells")
      }
    }
    return result
  }

  /// The parameters of a function, in a scope that knows its generic parameters.
  func parameters(
    _ list: [FunctionParameterSyntax], _ scope: Scope, _ implicit: inout [GenericParameter],
    defaults: Bool
  ) -> [ParameterDeclaration] {
    list.map { syntax in
      let label = syntax.firstName.text == "_" ? nil : syntax.firstName.text
      let name = (syntax.secondName ?? syntax.firstName).text
      let type = parameterType(syntax.type, name, scope, &implicit) ?? .hole
      var parameter = ParameterDeclaration(label: label, name: name, type: type)
      parameter.isVariadic = syntax.ellipsis != nil
      parameter.isInout = syntax.type.isInout
      parameter.isAutoclosure = syntax.type.isAutoclosure
      parameter.isEscaping = syntax.type.isEscaping
      if let value = syntax.defaultValue {
        parameter.defaultText = value.value.trimmedDescription
        if defaults { parameter.defaultValue = defaultValue(value.value, type, name, scope) }
      }
      return parameter
    }
  }

  /// `some P` as the type of a parameter is a generic parameter without a name.
  private func parameterType(
    _ syntax: TypeSyntax, _ name: String, _ scope: Scope, _ implicit: inout [GenericParameter]
  ) -> CellType? {
    guard let some = syntax.as(SomeOrAnyTypeSyntax.self), some.someOrAnySpecifier.text == "some"
    else { return type(syntax, scope) }
    guard let (protocols, same) = constraint(some.constraint, scope) else { return nil }
    let parameter = GenericParameter("some " + protocols.map(\.name).joined(separator: " & "))
    parameter.constraints = protocols
    parameter.sameTypes = same
    implicit.append(parameter)
    return CellType(.parameter(parameter))
  }
}
