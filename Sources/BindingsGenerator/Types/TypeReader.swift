import SwiftParser
import SwiftSyntax

extension TypeNames {
  /// Reads a type as written inside of another type.
  package func shape(of written: String, in owner: String?) -> TypeShape {
    let file = Parser.parse(source: "let value: \(written)")
    guard case .decl(let declaration)? = file.statements.first?.item,
      let annotation = declaration.as(VariableDeclSyntax.self)?.bindings.first?.typeAnnotation
    else { return .refused("the type \(written) cannot be read") }
    return shape(annotation.type, in: owner)
  }

  private func shape(_ type: TypeSyntax, in owner: String?) -> TypeShape {
    switch type.as(TypeSyntaxEnum.self) {
    case .arrayType(let node): return .array(shape(node.element, in: owner))
    case .dictionaryType(let node):
      return .dictionary(shape(node.key, in: owner), shape(node.value, in: owner))
    case .optionalType(let node): return .optional(shape(node.wrappedType, in: owner))
    case .identifierType, .memberType: return named(type, in: owner)
    case .someOrAnyType(let node): return existential(node, in: owner)
    case .tupleType(let node): return tuple(node, in: owner)
    case .functionType(let node): return function(node, in: owner)
    case .attributedType(let node): return shape(node.baseType, in: owner)
    default: return .refused("the type \(type.trimmedDescription) is none of a cell's")
    }
  }

  private func named(_ type: TypeSyntax, in owner: String?) -> TypeShape {
    if let arguments = type.as(IdentifierTypeSyntax.self)?.genericArgumentClause {
      return applied(type, arguments, in: owner)
    }
    let written = type.trimmedDescription
    if written == "Void" { return .void }
    if written == "Any" { return .existential("Any") }
    if written == "Self", let owner, declared[owner] == nil { return shape(of: owner, in: nil) }
    guard let name = resolve(written, in: owner) else {
      return .refused("the type \(written) is none of a cell's")
    }
    if let reason = withheld[name] { return .refused("\(name) is left out: \(reason)") }
    if let alias = aliases[name] { return shape(of: alias, in: Self.scope(of: name)) }
    if generic.contains(name) { return .refused("\(name) has type parameters") }
    return declared[name] == .protocolType ? .existential(name) : .named(name)
  }

  /// The type around a nested type, or `nil`.
  static func scope(of name: String) -> String? {
    let parts = name.split(separator: ".").dropLast()
    return parts.isEmpty ? nil : parts.joined(separator: ".")
  }

  private func applied(
    _ type: TypeSyntax, _ arguments: GenericArgumentClauseSyntax, in owner: String?
  ) -> TypeShape {
    let name = type.as(IdentifierTypeSyntax.self)?.name.text ?? ""
    let parts = arguments.arguments.compactMap { argument -> TypeShape? in
      guard case .type(let inner) = argument.argument else { return nil }
      return shape(inner, in: owner)
    }
    guard Self.applied[name] == parts.count else {
      return .refused("the type \(type.trimmedDescription) is none of a cell's")
    }
    switch name {
    case "Array": return .array(parts[0])
    case "Optional": return .optional(parts[0])
    case "Dictionary": return .dictionary(parts[0], parts[1])
    default: return .applied(name, parts)
    }
  }

  private func existential(_ node: SomeOrAnyTypeSyntax, in owner: String?) -> TypeShape {
    guard node.someOrAnySpecifier.tokenKind == .keyword(.any) else {
      return .refused("\(node.trimmedDescription) is a generic")
    }
    let plain = shape(node.constraint, in: owner)
    if case .existential = plain { return plain }
    if case .named(let name) = plain { return .refused("\(name) is no protocol") }
    return plain
  }

  private func tuple(_ node: TupleTypeSyntax, in owner: String?) -> TypeShape {
    let parts = node.elements.map { shape($0.type, in: owner) }
    if parts.isEmpty { return .void }
    let labels = node.elements.map { $0.firstName?.text }
    if parts.count == 1, labels[0] == nil { return parts[0] }
    return .tuple(parts, labels: labels)
  }

  private func function(_ node: FunctionTypeSyntax, in owner: String?) -> TypeShape {
    if node.effectSpecifiers?.asyncSpecifier != nil {
      return .refused("\(node.trimmedDescription) is asynchronous")
    }
    return .function(
      node.parameters.map { shape($0.type, in: owner) },
      result: shape(node.returnClause.type, in: owner),
      isThrowing: node.effectSpecifiers?.throwsClause != nil)
  }
}
