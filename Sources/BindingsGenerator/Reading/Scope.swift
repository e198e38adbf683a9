import SwiftSyntax

/// Where a declaration stands, and how it becomes symbols.
struct Scope {
  let library: String
  /// The qualified name of the surrounding type.
  let owner: String?
  /// Whether the members are requirements of a protocol and so as visible as it.
  let isProtocol: Bool
  /// Whether the surrounding extension says `public` for all of its members.
  var isPublicExtension = false
  /// The `where` clause of the surrounding extension.
  var constraint: String?

  /// The symbols of one declaration that does not declare a type; none if it is not public.
  func symbols(of declaration: DeclSyntax) -> [Symbol] {
    if let node = declaration.as(EnumCaseDeclSyntax.self) { return cases(node) }
    if let node = declaration.as(FunctionDeclSyntax.self), isVisible(node.modifiers) {
      return [function(node)]
    }
    if let node = declaration.as(InitializerDeclSyntax.self), isVisible(node.modifiers) {
      return [initializer(node)]
    }
    if let node = declaration.as(SubscriptDeclSyntax.self), isVisible(node.modifiers) {
      return [subscription(node)]
    }
    if let node = declaration.as(VariableDeclSyntax.self), isVisible(node.modifiers) {
      return properties(node)
    }
    return []
  }

  private func isVisible(_ modifiers: DeclModifierListSyntax) -> Bool {
    isProtocol || modifiers.has(.public)
      || (isPublicExtension && !modifiers.has(.private) && !modifiers.has(.internal)
        && !modifiers.has(.package) && !modifiers.has(.fileprivate))
  }

  private func symbol(
    _ kind: Symbol.Kind, _ name: String, _ text: String, _ node: some SyntaxProtocol
  ) -> Symbol {
    var symbol = Symbol(
      kind: kind, library: library, owner: owner, name: name, declaration: text,
      documentation: Documentation(before: node))
    symbol.isRequirement = isProtocol
    symbol.generics = constraint
    return symbol
  }

  private func cases(_ node: EnumCaseDeclSyntax) -> [Symbol] {
    node.elements.map { element in
      var text = "case \(element.name.text)"
      text += element.parameterClause?.textOnOneLine ?? ""
      if let raw = element.rawValue { text += " = \(raw.value.textOnOneLine)" }
      var result = symbol(.enumCase, element.name.plainText, text, node)
      result.isStatic = true
      result.parameters = element.parameterClause?.parameters.map(Parameter.init) ?? []
      return result
    }
  }

  private func function(_ node: FunctionDeclSyntax) -> Symbol {
    let isOperator = isOperatorName(node.name)
    let kind: Symbol.Kind = isOperator ? .operatorFunction : owner == nil ? .function : .method
    var result = symbol(kind, node.name.plainText, node.signatureText, node)
    result.parameters = node.signature.parameterClause.parameters.map(Parameter.init)
    result.result = node.signature.returnClause?.type.textOnOneLine
    result.isStatic = node.modifiers.has(.static)
    result.isMutating = node.modifiers.has(.mutating)
    result.isPostfix = node.modifiers.has(.postfix)
    result.isThrowing = node.signature.effectSpecifiers?.throwsClause != nil
    result.isAsynchronous = node.signature.effectSpecifiers?.asyncSpecifier != nil
    result.newName = node.attributes.newName
    result.isDiscardable = node.attributes.names.contains("discardableResult")
    if node.genericParameterClause != nil || node.genericWhereClause != nil {
      result.generics = node.genericParameterClause?.textOnOneLine ?? "where"
    }
    return result
  }

  private func initializer(_ node: InitializerDeclSyntax) -> Symbol {
    var result = symbol(.initializer, "init", node.signatureText, node)
    result.parameters = node.signature.parameterClause.parameters.map(Parameter.init)
    result.isStatic = true
    result.isFailable = node.optionalMark != nil
    result.isThrowing = node.signature.effectSpecifiers?.throwsClause != nil
    result.isAsynchronous = node.signature.effectSpecifiers?.asyncSpecifier != nil
    if let generics = node.genericParameterClause { result.generics = generics.textOnOneLine }
    return result
  }

  private func subscription(_ node: SubscriptDeclSyntax) -> Symbol {
    let accessors = Accessors(node.accessorBlock)
    let text =
      "subscript\(node.parameterClause.textOnOneLine) -> "
      + "\(node.returnClause.type.textOnOneLine)\(accessors.text)"
    var result = symbol(.subscript, "subscript", text, node)
    result.parameters = node.parameterClause.parameters.map(Parameter.init)
    // A subscript's parameter has a label only where two names are written.
    for (index, parameter) in node.parameterClause.parameters.enumerated() {
      if parameter.secondName == nil { result.parameters[index].label = nil }
    }
    result.result = node.returnClause.type.textOnOneLine
    result.isStatic = node.modifiers.has(.static)
    result.isThrowing = accessors.isThrowing
    result.isSettable = accessors.isSettable && !node.modifiers.hasRestrictedSetter
    if let generics = node.genericParameterClause { result.generics = generics.textOnOneLine }
    return result
  }

  private func properties(_ node: VariableDeclSyntax) -> [Symbol] {
    let isVariable = node.bindingSpecifier.tokenKind == .keyword(.var)
    return node.bindings.compactMap { binding in
      guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier else {
        return nil
      }
      let accessors = Accessors(binding.accessorBlock)
      let type = binding.typeAnnotation?.type.textOnOneLine ?? binding.inferredType(in: owner)
      let prefix = node.modifiers.has(.static) ? "static " : ""
      let word = isVariable ? "var" : "let"
      let text = "\(prefix)\(word) \(name.text): \(type ?? "?")\(accessors.text)"
      var result = symbol(.property, name.plainText, text, node)
      result.result = type
      result.initialCall = type == nil ? binding.initialCall : nil
      result.isStatic = node.modifiers.has(.static)
      result.isThrowing = accessors.isThrowing
      result.isAsynchronous = accessors.isAsynchronous
      let isAssignable = binding.accessorBlock == nil || accessors.isSettable
      result.isSettable = isVariable && isAssignable && !node.modifiers.hasRestrictedSetter
      return result
    }
  }

  private func isOperatorName(_ name: TokenSyntax) -> Bool {
    switch name.tokenKind {
    case .binaryOperator, .prefixOperator, .postfixOperator: true
    default: false
    }
  }
}
