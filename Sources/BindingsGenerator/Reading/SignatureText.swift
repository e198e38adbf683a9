import SwiftSyntax

extension TokenSyntax {
  /// The name without back ticks.
  var plainText: String { identifier?.name ?? text }
}

extension FunctionDeclSyntax {
  /// The declaration without access level, attributes of the compiler and body.
  var signatureText: String {
    var words: [String] = []
    if modifiers.has(.static) { words.append("static") }
    if modifiers.has(.mutating) { words.append("mutating") }
    let generics = genericParameterClause?.textOnOneLine ?? ""
    words.append("func \(name.text)\(generics)\(signature.textOnOneLine)")
    if let clause = genericWhereClause { words.append(clause.textOnOneLine) }
    return words.joined(separator: " ")
  }
}

extension InitializerDeclSyntax {
  /// The declaration without access level and body.
  var signatureText: String {
    let generics = genericParameterClause?.textOnOneLine ?? ""
    return "init\(optionalMark?.text ?? "")\(generics)\(signature.textOnOneLine)"
  }
}

extension Parameter {
  /// Reads a function's parameter.
  init(_ node: FunctionParameterSyntax) {
    let first = node.firstName.plainText
    self.init(
      label: first == "_" ? nil : first, name: node.secondName?.plainText ?? first,
      type: "", defaultValue: node.defaultValue?.value.textOnOneLine,
      isVariadic: node.ellipsis != nil)
    attributes = node.attributes.names.map { "@\($0)" }
    readType(node.type)
  }

  /// Reads one value of an enumeration case's payload.
  init(_ node: EnumCaseParameterSyntax) {
    let first = node.firstName?.plainText
    self.init(
      label: first == "_" ? nil : first, name: node.secondName?.plainText ?? first ?? "",
      type: "", defaultValue: node.defaultValue?.value.textOnOneLine)
    readType(node.type)
  }

  /// Reads the type, apart from what is written before it.
  private mutating func readType(_ written: TypeSyntax) {
    guard let attributed = written.as(AttributedTypeSyntax.self) else {
      type = written.textOnOneLine
      return
    }
    type = attributed.baseType.textOnOneLine
    isInout = attributed.specifiers.contains {
      $0.as(SimpleTypeSpecifierSyntax.self)?.specifier.tokenKind == .keyword(.inout)
    }
    let silent = ["escaping", "Sendable", "autoclosure"]
    attributes += attributed.attributes.names.filter { !silent.contains($0) }.map { "@\($0)" }
    if attributed.attributes.names.contains("autoclosure") { attributes.append("@autoclosure") }
  }
}

extension PatternBindingSyntax {
  /// The type of a property without annotation, as far as its first value shows it.
  func inferredType(in owner: String?) -> String? {
    guard let value = initializer?.value else { return nil }
    if value.is(StringLiteralExprSyntax.self) { return "String" }
    if value.is(IntegerLiteralExprSyntax.self) { return "Int" }
    if value.is(FloatLiteralExprSyntax.self) { return "Double" }
    if value.is(BooleanLiteralExprSyntax.self) { return "Bool" }
    let plain = value.as(TryExprSyntax.self)?.expression ?? value
    guard let call = plain.as(FunctionCallExprSyntax.self) else { return nil }
    let name = call.calledExpression.textOnOneLine
    let last = name.split(separator: ".").last.map(String.init) ?? name
    guard let initial = last.first, initial.isUppercase else { return nil }
    return name == "Self" ? owner : name
  }

  /// The name of the function that makes the first value, or `nil`.
  var initialCall: String? {
    guard let value = initializer?.value else { return nil }
    let plain = value.as(TryExprSyntax.self)?.expression ?? value
    return plain.as(FunctionCallExprSyntax.self)?.calledExpression
      .as(DeclReferenceExprSyntax.self)?.baseName.plainText
  }
}
