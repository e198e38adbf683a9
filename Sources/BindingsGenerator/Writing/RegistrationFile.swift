/// The Swift file that registers a room's vocabulary: one small function a type, so that it
/// compiles fast and runs only when a cell uses the type.
struct RegistrationFile {
  let library: Library
  let names: TypeNames

  /// The file's text.
  var text: String {
    let types = library.types.filter { names.verdict(on: $0.symbol, of: $0) == .generated }
    let additions = library.types.filter { $0.kind == .extension && !generatedMembers($0).isEmpty }
    let functions = library.globals.filter { names.verdict(on: $0, of: nil) == .generated }
    var body = types.map(registration).joined()
    body += additions.map(addition).joined()
    if !functions.isEmpty { body += "    add\(library.name)Functions(to: self)\n" }
    var text = RegistrationFile.head(library.name)
    text += "import \(library.name)\nimport SwiftCells\n\n"
    text += "extension Vocabulary {\n"
    text += "  /// Registers what \(library.name) gives to cells.\n"
    text += "  func add\(library.name)() {\n\(body)  }\n}\n"
    for type in types + additions where type.kind != .alias { text += members(type) }
    for type in types where names.isOpen(type.name) {
      text += AdapterWriter(type: type, names: names).text
    }
    if !functions.isEmpty { text += functionList(functions) }
    return text.withImports(of: names, except: library.name)
  }

  /// The remark at the top of every generated file.
  static func head(_ origin: String) -> String {
    "// Written by `swift run dev bindings` from the declarations of \(origin); edit those.\n"
  }

  private func generatedMembers(_ type: PublicType) -> [Symbol] {
    type.members.filter { [.generated, .renamed].contains(names.verdict(on: $0, of: type)) }
  }

  private func functionName(_ type: PublicType) -> String {
    "add\(library.name)\(SwiftText.identifier(type.name))"
  }

  /// The call that makes a type known.
  private func registration(_ type: PublicType) -> String {
    let name = SwiftText.quoted(type.name)
    let text = SwiftText.literal(SwiftText.hover(type.symbol.documentation), indent: "      ")
    switch type.kind {
    case .alias:
      let shape = names.shape(of: type.name, in: nil)
      return "    alias(\(name), \(names.metatype(shape)))\n"
    case .protocolType:
      let existential = "any \(names.inRoom(type.name))"
      return "    protocolType(\n      (\(existential)).self, name: \(name),\n"
        + "      documentation: \(text),\n"
        + "      conforms: { $0 is \(existential).Type }, \(conformance(of: type)),\n"
        + "      \(functionName(type)))\n"
    default:
      return "    type(\n      \(names.inRoom(type.name)).self, name: \(name),\n"
        + "      documentation: \(text),\n"
        + literals(type) + "      \(functionName(type)))\n"
    }
  }

  /// How types of cells conform to a protocol, or what to do instead.
  private func conformance(of type: PublicType) -> String {
    if let advice = LeftOut.sealed[type.symbol.id] { return "advice: \(SwiftText.quoted(advice))" }
    return "adapter: { \(AdapterWriter(type: type, names: names).name)(cell: $0) }"
  }

  private func addition(_ type: PublicType) -> String {
    "    extend(\(names.metatype(names.shape(of: type.name, in: nil))), \(functionName(type)))\n"
  }

  /// The function that registers a type's members.
  private func members(_ type: PublicType) -> String {
    let isProtocol = type.kind == .protocolType
    let name = (isProtocol ? "any " : "") + names.owner(type.name)
    var text = "\nprivate func \(functionName(type))(_ type: TypeRegistrar<\(name)>) {\n"
    for member in generatedMembers(type) {
      text += MemberWriter(names: names, symbol: member).text
    }
    return text + SynthesizedMembers(type: type, names: names).text + "}\n"
  }

  private func functionList(_ functions: [Symbol]) -> String {
    var text = "\nprivate func add\(library.name)Functions(to vocabulary: Vocabulary) {\n"
    for symbol in functions {
      text += MemberWriter(names: names, symbol: symbol, registrar: "vocabulary").text
    }
    return text + "}\n"
  }

  /// Array, dictionary and Boolean literals, about which Swift cannot be asked at run time.
  private func literals(_ type: PublicType) -> String {
    let literals = type.members.compactMap { literal($0, type) }
    return literals.isEmpty ? "" : "      literals: [\(literals.joined(separator: ", "))],\n"
  }

  private func literal(_ initializer: Symbol, _ type: PublicType) -> String? {
    guard initializer.kind == .initializer, let parameter = initializer.parameters.first else {
      return nil
    }
    let name = names.inRoom(type.name)
    let operand = names.shape(of: parameter.type, in: type.name)
    let list = "{ (list: \(names.source(.array(operand)))) in\n        \(name)(list)\n      }"
    switch (parameter.label, operand) {
    case ("arrayLiteral", _): return ".array(of: \(names.metatype(operand))) \(list)"
    case ("dictionaryLiteral", .tuple(let parts, _)) where parts.count == 2:
      return ".dictionary(of: \(names.metatype(parts[0])), \(names.metatype(parts[1]))) \(list)"
    case ("booleanLiteral", _):
      return ".boolean { (truth: Bool) in \(name)(booleanLiteral: truth) }"
    default: return nil
    }
  }
}

extension String {
  /// The file with the imports of every other room that it mentions.
  fileprivate func withImports(of names: TypeNames, except own: String) -> String {
    let others = names.libraries.filter { $0 != own && contains("\($0).") }.sorted()
    guard !others.isEmpty else { return self }
    let all = (others + [own, "SwiftCells"]).sorted().map { "import \($0)\n" }.joined()
    return replacingWhole("import \(own)\nimport SwiftCells\n", with: all)
  }
}
