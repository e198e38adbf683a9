/// Writes the registration of one member, function or constant.
struct MemberWriter {
  let names: TypeNames
  let symbol: Symbol
  /// What the member is registered with: `type` for members, `vocabulary` for the rest.
  var registrar = "type"

  private var owner: String { names.inRoom(symbol.owner ?? "") }

  /// The type of a value of the owner, as closures write it.
  private var receiver: String {
    guard let name = symbol.owner else { return "" }
    let isProtocol = names.declared[name] == .protocolType
    return isProtocol ? "any \(names.inRoom(name))" : names.inRoom(name)
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
    case .type, .operatorFunction: return ""
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
    names.block(parameter, in: symbol.owner).map { .array($0.component) } ?? shape(parameter)
  }

  /// `type.method("name", Parameter(…), documentation: "…")`.
  private func call(_ function: String, name: String?) -> String {
    var arguments = name.map { [SwiftText.quoted($0)] } ?? []
    arguments += symbol.parameters.map(parameter)
    let text = SwiftText.hover(symbol.documentation)
    if !text.isEmpty {
      arguments.append("documentation: \(SwiftText.literal(text, indent: "    "))")
    }
    if symbol.isThrowing { arguments.append("isThrowing: true") }
    return "  \(registrar).\(function)(\n    \(arguments.joined(separator: ",\n    ")))"
  }

  private func parameter(_ parameter: Parameter) -> String {
    let label = parameter.label.map(SwiftText.quoted) ?? "nil"
    if let block = names.block(parameter, in: symbol.owner) {
      return "Parameter<[\(names.source(block.component))]>.builder(\n      \(label), "
        + "\(names.metatype(block.component)), name: \(SwiftText.quoted(parameter.name)), "
        + "builder: \(SwiftText.quoted(block.builder)))"
    }
    let shape = shape(parameter)
    var text = "Parameter(\(label), \(names.metatype(shape))"
    if parameter.name != parameter.label, !parameter.name.isEmpty {
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
    call("subscripting", name: nil)
      + closure(["value: \(receiver)"], "value", brackets: ("[", "]"))
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
