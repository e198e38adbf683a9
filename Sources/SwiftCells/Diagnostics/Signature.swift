/// Declarations as Swift writes them.
enum Signature {
  static func text(_ declaration: Declaration) -> String {
    if let text = declaration.signatureText { return keyword(declaration) + bare(text) }
    let owner = (declaration.owner?.name ?? declaration.ownerProtocol?.name).map { $0 + "." } ?? ""
    switch declaration.kind {
    case .property:
      let word = declaration.isSettable ? "var" : "let"
      return "\(word) \(owner)\(declaration.name): \(declaration.result)"
    case .enumerationCase:
      let payload =
        declaration.parameters.isEmpty ? "" : "(\(parameters(declaration)))"
      return "case \(owner)\(declaration.name)\(payload)"
    case .initializer:
      let type = declaration.owner?.name ?? declaration.result.description
      return "\(type)(\(parameters(declaration)))"
    case .subscripting:
      return "subscript(\(parameters(declaration))) -> \(declaration.result)"
    case .function, .method, .operation:
      let arrow = declaration.result.isVoid ? "" : " -> \(declaration.result)"
      let effect = declaration.isThrowing ? " throws" : ""
      let word = declaration.isStatic ? "static func" : "func"
      return
        "\(word) \(owner)\(declaration.name)\(generics(declaration))"
        + "(\(parameters(declaration)))\(effect)\(arrow)"
    }
  }

  private static func keyword(_ declaration: Declaration) -> String {
    switch declaration.kind {
    case .property: declaration.isStatic ? "static var " : "var "
    case .function, .method, .operation: declaration.isStatic ? "static func " : "func "
    default: ""
    }
  }

  private static func bare(_ text: String) -> String {
    for word in ["static ", "mutating ", "var "] where text.hasPrefix(word) {
      return bare(String(text.dropFirst(word.count)))
    }
    return text
  }

  private static func generics(_ declaration: Declaration) -> String {
    if declaration.genericParameters.isEmpty { return "" }
    let list = declaration.genericParameters.map { parameter in
      parameter.constraints.isEmpty
        ? parameter.name
        : parameter.name + ": " + parameter.constraints.map(\.name).joined(separator: " & ")
    }
    return "<" + list.joined(separator: ", ") + ">"
  }

  private static func parameters(_ declaration: Declaration) -> String {
    declaration.parameters.map { parameter in
      var text: String
      if let label = parameter.label {
        text = label == parameter.name ? label : "\(label) \(parameter.name)"
      } else {
        text = declaration.kind == .enumerationCase ? "" : "_ \(parameter.name)"
      }
      if !text.isEmpty { text += ": " }
      if let builder = parameter.builder { text += "@\(builder.name) " }
      text += parameter.isInout ? "inout \(parameter.type)" : "\(parameter.type)"
      if parameter.isVariadic { text += "..." }
      if let value = parameter.defaultText { text += " = \(value)" }
      return text
    }.joined(separator: ", ")
  }
}
