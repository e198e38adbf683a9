/// Writes the registration of one member, function or constant.
struct MemberWriter {
  let names: TypeNames
  let symbol: Symbol
  /// What the member is registered with: `type` for members, `vocabulary` for the rest.
  var registrar = "type"

  private var owner: String { names.owner(symbol.owner ?? "") }

  /// The type of a value of the owner, as closures write it.
  private var receiver: String {
    guard let name = symbol.owner else { return "" }
    return names.declared[name] == .protocolType ? "any \(owner)" : owner
  }

  /// The statements.
  var text: String {
    switch symbol.kind {
    case .initializer: return initializer
    case .method: return method
    case .property: return property
    case .subscript: return subscription
    case .enumCase: return symbol.parameters.isEmpty ? plainCase : payloadCase
    case .function:
      return call("function", name: symbol.name) + closure([], "\(room).\(symbol.name)")
    case .operatorFunction: return operation
    case .type: return ""
    }
  }

  private var room: String { symbol.library }
  private var word: String { symbol.isThrowing ? "try " : "" }

  private var resultShape: TypeShape {
    symbol.result.map { names.shape(of: $0, in: symbol.owner) } ?? .void
  }

  private func shape(_ parameter: Parameter) -> TypeShape {
    names.shape(of: parameter.type, in: symbol.owner)
  }

  /// The type of the value that arrives for a parameter: of a block all of its components.
  private func passed(_ parameter: Parameter) -> TypeShape {
    if let block = names.block(parameter, in: symbol.owner) { return .array(block.component) }
    return parameter.isVariadic ? .array(shape(parameter)) : shape(parameter)
  }

  /// Whether types of cells that conform to the open protocol must have it.
  private var isRequired: Bool { symbol.isRequirement && names.isOpen(symbol.owner ?? "") }

  /// `type.method("name", Parameter(…), documentation: "…")`.
  private func call(_ function: String, name: String?) -> String {
    var arguments = name.map { [SwiftText.quoted($0)] } ?? []
    arguments += symbol.parameters.map(parameter)
    let text = SwiftText.hover(symbol.documentation)
    if !text.isEmpty {
      arguments.append("documentation: \(SwiftText.literal(text, indent: "    "))")
    }
    if symbol.isThrowing { arguments.append("isThrowing: true") }
    if symbol.isPostfix { arguments.append("isPostfix: true") }
    if isRequired { arguments.append("isRequired: true") }
    if let newName = symbol.newName {
      arguments.append("result: \(names.metatype(resultShape))")
      arguments.append("newName: \(SwiftText.quoted(newName))")
    }
    return "  \(registrar).\(function)(\n    \(arguments.joined(separator: ",\n    ")))"
  }

  private func parameter(_ parameter: Parameter) -> String {
    let isOperand = symbol.kind == .operatorFunction
    let label = isOperand ? "nil" : parameter.label.map(SwiftText.quoted) ?? "nil"
    if let block = names.block(parameter, in: symbol.owner) {
      return "Parameter<[\(names.source(block.component))]>.builder(\n      \(label), "
        + "\(names.metatype(block.component)), name: \(SwiftText.quoted(parameter.name)), "
        + "builder: \(SwiftText.quoted(block.builder)))"
    }
    let shape = shape(parameter)
    let function = parameter.isVariadic ? "Parameter.variadic" : "Parameter"
    var text = "\(function)(\(label), \(names.metatype(shape))"
    if isOperand || parameter.name != parameter.label, !parameter.name.isEmpty {
      text += ", name: \(SwiftText.quoted(parameter.name))"
    }
    guard let written = parameter.defaultValue else { return text + ")" }
    let value = names.defaultExpression(written, in: symbol.owner)
    let type = names.source(shape)
    return text + ", default: \(SwiftText.quoted(written))) { () throws -> \(type) in \(value) }"
  }

  /// A closure that hands its arguments to a function.
  private func closure(
    _ leading: [String], _ function: String, brackets: (String, String) = ("(", ")"),
    result: String? = nil
  ) -> String {
    let own = symbol.parameters.enumerated().map { index, parameter in
      "a\(index): " + names.source(passed(parameter))
    }
    let arguments = symbol.parameters.enumerated().map { index, parameter in
      let isBlock = names.block(parameter, in: symbol.owner) != nil
      return (parameter.label.map { "\($0): " } ?? "") + (isBlock ? "{ a\(index) }" : "a\(index)")
    }
    let head = (leading + own).joined(separator: ", ")
    let body = function + brackets.0 + arguments.joined(separator: ", ") + brackets.1
    let type = result ?? names.source(resultShape)
    return " { (\(head)) throws -> \(type) in\n    \(word)\(body)\n  }\n"
  }

  private var initializer: String {
    let function = symbol.isFailable ? "failableInitializer" : "initializer"
    let result = symbol.isFailable ? "\(owner)?" : owner
    return call(function, name: nil) + closure([], owner, result: result)
  }

  private var method: String {
    if symbol.newName != nil { return call("renamedMethod", name: symbol.name) + "\n" }
    if symbol.isStatic {
      return call("staticMethod", name: symbol.name) + closure([], "\(owner).\(symbol.name)")
    }
    let mark = symbol.isMutating ? "inout " : ""
    return call(symbol.isMutating ? "mutatingMethod" : "method", name: symbol.name)
      + closure(["value: \(mark)\(receiver)"], "value.\(symbol.name)")
  }

  private var property: String {
    let type = names.source(resultShape)
    guard symbol.owner != nil else {
      return call("value", name: symbol.name)
        + " { () throws -> \(type) in \(word)\(room).\(symbol.name) }\n"
    }
    if symbol.isStatic {
      return call("staticProperty", name: symbol.name)
        + " { () throws -> \(type) in \(word)\(owner).\(symbol.name) }\n"
    }
    let get = "{ (value: \(receiver)) throws -> \(type) in \(word)value.\(symbol.name) }"
    guard symbol.isSettable else { return call("property", name: symbol.name) + " \(get)\n" }
    let head = String(call("property", name: symbol.name).dropLast())
    let set = "{ (value: inout \(receiver), new: \(type)) in value.\(symbol.name) = new }"
    return head + ",\n    \(get),\n    set: \(set))\n"
  }

  private var subscription: String {
    let get = closure(["value: \(receiver)"], "value", brackets: ("[", "]"))
    guard symbol.isSettable else { return call("subscripting", name: nil) + get }
    let heads = symbol.parameters.enumerated().map { "a\($0): " + names.source(shape($1)) }
    let indices = symbol.parameters.enumerated().map { index, parameter in
      (parameter.label.map { "\($0): " } ?? "") + "a\(index)"
    }
    let list = (["value: inout \(receiver)", "new: \(names.source(resultShape))"] + heads)
      .joined(separator: ", ")
    let head = String(call("subscripting", name: nil).dropLast())
    return head + ",\n    \(get.trimmingWhiteSpace),\n"
      + "    set: { (\(list)) in value[\(indices.joined(separator: ", "))] = new })\n"
  }

  /// An operator is a function of its operands, which has no name before parentheses.
  private var operation: String {
    let operands = symbol.parameters.enumerated().map { index, parameter in
      "a\(index): " + (parameter.isInout ? "inout " : "") + names.source(shape(parameter))
    }
    let isAssignment = symbol.parameters.first?.isInout == true
    let expression =
      symbol.parameters.count == 2
      ? "a0 \(symbol.name) a1" : symbol.isPostfix ? "a0\(symbol.name)" : "\(symbol.name)a0"
    return call(isAssignment ? "assignment" : "operation", name: symbol.name)
      + " { (\(operands.joined(separator: ", "))) throws -> \(names.source(resultShape)) in\n"
      + "    \(word)\(expression)\n  }\n"
  }

  private var plainCase: String {
    call("enumCase", name: symbol.name) + " { () -> \(owner) in \(owner).\(symbol.name) }\n"
  }

  private var payloadCase: String {
    let types = symbol.parameters.map { names.source(shape($0)) }
    let values = symbol.parameters.indices.map { "v\($0)" }
    let head = String(call("enumCase", name: symbol.name).dropLast())
    let made = closure([], "\(owner).\(symbol.name)", result: owner)
      .trimmingWhiteSpace
    let pattern = values.map { "let \($0)" }.joined(separator: ", ")
    let found = values.joined(separator: ", ")
    return head + ",\n    make: \(made),\n"
      + "    match: { (value: \(owner)) -> (\(types.joined(separator: ", ")))? in\n"
      + "      if case \(owner).\(symbol.name)(\(pattern)) = value { return .some((\(found))) }\n"
      + "      return nil\n    })\n"
  }
}

extension String {
  /// The text without white space at both ends.
  var trimmingWhiteSpace: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
