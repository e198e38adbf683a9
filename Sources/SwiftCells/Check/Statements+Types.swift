import Basics
import SwiftSyntax

/// From type syntax to types.
extension StatementChecker {
  /// The type that is written, or `nil` after a report.
  func type(_ syntax: TypeSyntax, _ scope: Scope) -> CellType? {
    switch syntax.as(TypeSyntaxEnum.self) {
    case .identifierType(let identifier): return named(identifier, scope)
    case .memberType(let member): return self.member(member, scope)
    case .arrayType(let array): return type(array.element, scope).map { .array($0) }
    case .dictionaryType(let dictionary):
      guard let key = type(dictionary.key, scope), let value = type(dictionary.value, scope)
      else { return nil }
      if !Conformance.holds(key, StandardProtocol.hashable) {
        report(dictionary.key, "type '\(key)' does not conform to protocol 'Hashable'")
        return nil
      }
      return .dictionary(key, value)
    case .optionalType(let optional): return type(optional.wrappedType, scope).map { .optional($0) }
    case .implicitlyUnwrappedOptionalType(let optional):
      report(optional, "write '?' instead of '!': implicitly unwrapped optionals are left out")
      return nil
    case .tupleType(let tuple): return self.tuple(tuple, scope)
    case .functionType(let function): return self.function(function, scope)
    case .attributedType(let attributed): return type(attributed.baseType, scope)
    case .someOrAnyType(let some): return existential(some, scope)
    case .compositionType(let composition): return self.composition(composition, scope)
    case .metatypeType(let metatype):
      return type(metatype.baseType, scope).map { .metatype($0) }
    default:
      if !syntax.is(MissingTypeSyntax.self) { report(syntax, "this kind of type is left out") }
      return nil
    }
  }

  private func named(_ syntax: IdentifierTypeSyntax, _ scope: Scope) -> CellType? {
    let name = syntax.name.text
    var arguments: [CellType] = []
    if let clause = syntax.genericArgumentClause {
      for argument in clause.arguments {
        guard case .type(let written) = argument.argument, let known = type(written, scope) else {
          return nil
        }
        arguments.append(known)
      }
    }
    if name == "Self", let receiver = scope.enclosingReceiver { return receiver.type }
    return apply(name, arguments, syntax, scope)
  }

  private func apply(
    _ name: String, _ arguments: [CellType], _ syntax: some SyntaxProtocol, _ scope: Scope
  ) -> CellType? {
    switch typeMeaning(name, scope) {
    case .type(let type)?:
      if !arguments.isEmpty {
        report(syntax, "cannot specialize non-generic type '\(type)'")
        return nil
      }
      return type
    case .generic(let nominal)?:
      // Inside a generic type its name alone means the type with its own parameters.
      if arguments.isEmpty, let own = scope.enclosingReceiver?.type, own.nominal === nominal {
        return own
      }
      guard arguments.count == nominal.genericParameters.count else {
        report(
          syntax,
          arguments.isEmpty
            ? "reference to generic type '\(name)' requires arguments in <...>"
            : "generic type '\(name)' specialized with \(arguments.count) type parameters "
              + "(expected \(nominal.genericParameters.count))")
        return nil
      }
      return check(nominal, arguments, syntax)
    case .protocolType(let one)?:
      // `P` alone means `any P` where Swift still accepts it; for Error it always does.
      return CellType(.existential([one]))
    default:
      if name == Probe.placeholder, let probe {
        probe.noteName(in: scope)
        return nil
      }
      if let advice = LeftOut.type(name) {
        report(syntax, advice)
      } else {
        let near = NearNames.identifier(name, among: knownTypeNames(scope))
        report(.unknown(name, isType: true, near: near, span(syntax)))
      }
      return nil
    }
  }

  private func check(
    _ nominal: NominalType, _ arguments: [CellType], _ syntax: some SyntaxProtocol
  ) -> CellType? {
    for (parameter, argument) in zip(nominal.genericParameters, arguments) {
      for constraint in parameter.constraints where !Conformance.holds(argument, constraint) {
        if isDeclaring, argument.nominal is UserType {
          // What its declaration says may not have been looked at yet.
          pendingConformances.append { [self] in _ = check(nominal, arguments, syntax) }
          break
        }
        report(
          syntax, "type '\(argument)' does not conform to protocol '\(constraint.name)'")
        return nil
      }
    }
    return nominal.applied(arguments)
  }

  private func typeMeaning(_ name: String, _ scope: Scope) -> NameMeaning? {
    var current: Scope? = scope
    while let place = current {
      switch place.meanings[name] {
      case .type(let type)?: return .type(type)
      case .generic(let nominal)?: return .generic(nominal)
      case .protocolType(let one)?: return .protocolType(one)
      default: break
      }
      if let receiver = place.receiver, let outer = receiver.type.nominal,
        let nested = nestedType(outer, name)
      {
        return .type(nested)
      }
      current = place.parent
    }
    if let type = StandardLibrary.type(named: name) {
      return type.genericParameters.isEmpty ? .type(type.applied()) : .generic(type)
    }
    if name == "Any" { return .type(.any) }
    if name == "Void" { return .type(.void) }
    if let type = vocabulary.namedType(name) { return .type(type) }
    if let one = StandardLibrary.protocolType(named: name) ?? vocabulary.namedProtocol(name) {
      return .protocolType(one)
    }
    return nil
  }

  private func knownTypeNames(_ scope: Scope) -> [String] {
    var names = StandardLibrary.typeNames
    for (name, meaning) in scope.visibleNames {
      switch meaning {
      case .type, .generic, .protocolType: names.append(name)
      default: break
      }
    }
    return names
      + vocabulary.names.compactMap { $0.kind == .type || $0.kind == .protocolType ? $0.name : nil }
  }

  private func member(_ syntax: MemberTypeSyntax, _ scope: Scope) -> CellType? {
    guard let base = type(syntax.baseType, scope) else { return nil }
    let name = syntax.name.text
    if let nominal = base.nominal, let nested = nestedType(nominal, name) { return nested }
    if let associated = base.associatedType(name) { return associated }
    report(syntax, "'\(name)' is not a member type of type '\(base)'")
    return nil
  }

  private func tuple(_ syntax: TupleTypeSyntax, _ scope: Scope) -> CellType? {
    var elements: [TupleElement] = []
    for element in syntax.elements {
      guard let type = type(element.type, scope) else { return nil }
      let label = element.firstName?.text
      elements.append(TupleElement(label: label == "_" ? nil : label, type: type))
    }
    if elements.count == 1, elements[0].label == nil { return elements[0].type }
    return .tuple(elements)
  }

  private func function(_ syntax: FunctionTypeSyntax, _ scope: Scope) -> CellType? {
    var parameters: [FunctionParameter] = []
    for element in syntax.parameters {
      guard let type = type(element.type, scope) else { return nil }
      parameters.append(FunctionParameter(type: type, isInout: element.type.isInout))
    }
    guard let result = type(syntax.returnClause.type, scope) else { return nil }
    return CellType(
      .function(
        FunctionType(
          parameters: parameters, result: result,
          isThrowing: syntax.effectSpecifiers?.throwsClause != nil)))
  }

  private func existential(_ syntax: SomeOrAnyTypeSyntax, _ scope: Scope) -> CellType? {
    if syntax.someOrAnySpecifier.text == "some" {
      report(syntax, "'some' is left out here; write 'any' or name the type")
      return nil
    }
    guard let type = type(syntax.constraint, scope) else { return nil }
    if type.protocols != nil { return type }
    report(syntax, "'any' has no effect on concrete type '\(type)'")
    return nil
  }

  private func composition(_ syntax: CompositionTypeSyntax, _ scope: Scope) -> CellType? {
    var protocols: [ProtocolType] = []
    for element in syntax.elements {
      guard let type = type(element.type, scope) else { return nil }
      guard let some = type.protocols else {
        report(element, "non-protocol type '\(type)' cannot be used within a composition")
        return nil
      }
      protocols += some
    }
    return CellType(.existential(protocols))
  }

  /// A type written where an expression stands, or `nil` where it is no type.
  func typeOfExpression(_ syntax: ExprSyntax, _ scope: Scope) -> CellType? {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .arrayExpr(let array):
      guard array.elements.count == 1, let only = array.elements.first,
        let element = typeOfName(only.expression, scope)
      else { return nil }
      return .array(element)
    case .dictionaryExpr(let dictionary):
      guard case .elements(let list) = dictionary.content, list.count == 1, let only = list.first,
        let key = typeOfName(only.key, scope), let value = typeOfName(only.value, scope)
      else { return nil }
      return .dictionary(key, value)
    case .genericSpecializationExpr(let generic):
      guard let name = generic.expression.as(DeclReferenceExprSyntax.self),
        case .generic(let nominal)? = typeMeaning(name.baseName.text, scope)
      else { return nil }
      var arguments: [CellType] = []
      for argument in generic.genericArgumentClause.arguments {
        guard case .type(let written) = argument.argument, let known = type(written, scope) else {
          return nil
        }
        arguments.append(known)
      }
      guard arguments.count == nominal.genericParameters.count else { return nil }
      return nominal.applied(arguments)
    case .optionalChainingExpr(let optional):
      return typeOfName(optional.expression, scope).map { .optional($0) }
    case .memberAccessExpr(let member):
      guard let base = member.base, let outer = typeOfName(base, scope)?.nominal else {
        return nil
      }
      return nestedType(outer, member.declName.baseName.text)
    default: return nil
    }
  }

  /// A type named where an expression stands.
  private func typeOfName(_ syntax: ExprSyntax, _ scope: Scope) -> CellType? {
    if let name = syntax.as(DeclReferenceExprSyntax.self) {
      switch meaning(name.baseName.text, scope) {
      case .type(let type)?: return type
      case .protocolType(let one)?: return CellType(.existential([one]))
      default: return nil
      }
    }
    if let optional = syntax.as(OptionalChainingExprSyntax.self) {
      return typeOfName(optional.expression, scope).map { .optional($0) }
    }
    if let tuple = syntax.as(TupleExprSyntax.self), !tuple.elements.isEmpty {
      var elements: [TupleElement] = []
      for element in tuple.elements {
        guard let type = typeOfName(element.expression, scope) else { return nil }
        elements.append(TupleElement(label: element.label?.text, type: type))
      }
      return elements.count == 1 ? elements[0].type : .tuple(elements)
    }
    if let type = syntax.as(TypeExprSyntax.self) { return self.type(type.type, scope) }
    return typeOfExpression(syntax, scope)
  }
}

extension TypeSyntax {
  /// Whether `@autoclosure` is written before the type.
  var isAutoclosure: Bool { hasAttribute("autoclosure") }

  /// Whether `@escaping` is written before the type.
  var isEscaping: Bool { hasAttribute("escaping") }

  private func hasAttribute(_ name: String) -> Bool {
    guard let attributed = self.as(AttributedTypeSyntax.self) else { return false }
    return attributed.attributes.contains {
      $0.as(AttributeSyntax.self)?.attributeName.trimmedDescription == name
    }
  }

  /// Whether `inout` is written before the type.
  var isInout: Bool {
    guard let attributed = self.as(AttributedTypeSyntax.self) else { return false }
    return attributed.specifiers.contains { specifier in
      if case .simpleTypeSpecifier(let simple) = specifier {
        return simple.specifier.text == "inout"
      }
      return false
    }
  }
}
