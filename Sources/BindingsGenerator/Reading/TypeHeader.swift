import SwiftSyntax

/// The parts of a type's declaration that all kinds of types share.
struct TypeHeader {
  let kind: PublicType.Kind
  let name: String
  let isPublic: Bool
  let inheritance: InheritanceClauseSyntax?
  let generics: String?
  let members: MemberBlockSyntax?
  /// Whether `@resultBuilder` stands before it.
  let isResultBuilder: Bool
  /// What a type alias stands for.
  let aliased: String?
  /// The declaration up to the opening brace.
  let text: String

  /// Takes a declaration apart, or gives `nil` where it does not declare a type.
  init?(_ declaration: DeclSyntax) {
    if let node = declaration.as(StructDeclSyntax.self) {
      self.init(.structure, node, node.genericParameterClause, node.inheritanceClause)
    } else if let node = declaration.as(ClassDeclSyntax.self) {
      self.init(.finalClass, node, node.genericParameterClause, node.inheritanceClause)
    } else if let node = declaration.as(ActorDeclSyntax.self) {
      self.init(.finalClass, node, node.genericParameterClause, node.inheritanceClause)
    } else if let node = declaration.as(EnumDeclSyntax.self) {
      self.init(.enumeration, node, node.genericParameterClause, node.inheritanceClause)
    } else if let node = declaration.as(ProtocolDeclSyntax.self) {
      self.init(.protocolType, node, nil, node.inheritanceClause)
    } else if let node = declaration.as(TypeAliasDeclSyntax.self) {
      self.init(alias: node)
    } else {
      return nil
    }
  }

  private init(
    _ kind: PublicType.Kind, _ node: some DeclGroupSyntax & NamedDeclSyntax,
    _ generics: GenericParameterClauseSyntax?, _ inheritance: InheritanceClauseSyntax?
  ) {
    self.kind = kind
    name = node.name.text
    isPublic = node.modifiers.has(.public)
    self.inheritance = inheritance
    self.generics = generics?.textOnOneLine
    members = node.memberBlock
    aliased = nil
    isResultBuilder = node.attributes.names.contains("resultBuilder")
    let clause = inheritance.map { $0.textOnOneLine } ?? ""
    text = "\(kind.rawValue) \(node.name.text)\(generics?.textOnOneLine ?? "")\(clause)"
  }

  private init(alias node: TypeAliasDeclSyntax) {
    kind = .alias
    name = node.name.text
    isPublic = node.modifiers.has(.public)
    inheritance = nil
    generics = node.genericParameterClause?.textOnOneLine
    members = nil
    isResultBuilder = false
    aliased = node.initializer.value.textOnOneLine
    text = "typealias \(node.name.text) = \(node.initializer.value.textOnOneLine)"
  }
}
