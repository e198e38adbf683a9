/// The Swift file that registers the tuple and closure types of the whole vocabulary.
struct ShapeFile {
  let libraries: [Library]
  let names: TypeNames

  /// The file's text.
  var text: String {
    var known: Set<String> = []
    var body = ""
    for shape in shapes where known.insert(names.source(shape)).inserted {
      body += registration(of: shape)
    }
    let rooms = names.libraries.filter { body.contains("\($0).") }
    let imports = (rooms + ["SwiftCells"]).sorted().map { "import \($0)\n" }.joined()
    return RegistrationFile.head("all rooms") + imports
      + "\nextension Vocabulary {\n"
      + "  /// Registers the tuple and closure types that the rooms use.\n"
      + "  func addShapes() {\n\(body)  }\n}\n"
  }

  /// Every tuple and closure type of the generated registrations, in the order of the rooms.
  private var shapes: [TypeShape] {
    libraries.flatMap(\.symbolsWithTypes).flatMap { symbol, type -> [TypeShape] in
      guard names.verdict(on: symbol, of: type) == .generated, symbol.kind != .type else {
        return []
      }
      let parameters = symbol.parameters.filter { names.block($0, in: symbol.owner) == nil }
      let written = parameters.map(\.type) + [symbol.result].compactMap { $0 }
      return written.flatMap { names.shape(of: $0, in: symbol.owner).unnamedParts }
    }
  }

  private func registration(of shape: TypeShape) -> String {
    switch shape {
    case .tuple(let parts, let labels): tuple(shape, parts, labels)
    case .function(let parameters, let result, let isThrowing):
      closure(shape, parameters, result, isThrowing)
    default: ""
    }
  }

  private func tuple(_ whole: TypeShape, _ parts: [TypeShape], _ labels: [String?]) -> String {
    let type = names.source(whole)
    let list = labels.map { $0.map(SwiftText.quoted) ?? "nil" }.joined(separator: ", ")
    let elements = parts.map { names.metatype($0) }.joined(separator: ", ")
    let types = parts.map { names.source($0) }
    let heads = types.enumerated().map { "a\($0): \($1)" }.joined(separator: ", ")
    let values = parts.indices.map { index in
      (labels[index].map { "\($0): " } ?? "") + "a\(index)"
    }
    let split = parts.indices.map { "whole.\($0)" }.joined(separator: ", ")
    return "    tuple(\n      (\(type)).self, labels: [\(list)], \(elements),\n"
      + "      join: { (\(heads)) -> \(type) in (\(values.joined(separator: ", "))) },\n"
      + "      split: { (whole: \(type)) -> (\(types.joined(separator: ", "))) in (\(split)) })\n"
  }

  private func closure(
    _ whole: TypeShape, _ parameters: [TypeShape], _ result: TypeShape, _ isThrowing: Bool
  ) -> String {
    let type = names.source(whole)
    let types = parameters.map { names.source($0) }
    let arguments = parameters.indices.map { "a\($0)" }.joined(separator: ", ")
    let heads = types.enumerated().map { "a\($0): \($1)" }
    let gives = names.source(result)
    let metatypes = parameters.map { names.metatype($0) + ", " }.joined()
    let inner = "(\(heads.joined(separator: ", ")))"
    let passed =
      isThrowing
      ? "try call(\(arguments))"
      : "stopping(\(names.fallback(result) ?? "()")) { () throws -> \(gives) in try call(\(arguments)) }"
    let mark = isThrowing ? " throws" : ""
    let callHead = (["function: @escaping \(type)"] + heads).joined(separator: ", ")
    let call = "\(isThrowing ? "try " : "")function(\(arguments))"
    return "    closure(\n      (\(type)).self, \(metatypes)returns: \(names.metatype(result)),\n"
      + "      make: { (call: @escaping (\(types.joined(separator: ", "))) throws -> \(gives))"
      + " -> (\(type)) in\n        { \(inner)\(mark) -> \(gives) in \(passed) }\n      },\n"
      + "      call: { (\(callHead)) throws -> \(gives) in \(call) })\n"
  }
}

extension TypeNames {
  /// A value that stands in for a closure's result after an error, or `nil` where there is none.
  func fallback(_ shape: TypeShape) -> String? {
    switch shape {
    case .void: return "()"
    case .array: return "[]"
    case .dictionary: return "[:]"
    case .optional: return "nil"
    case .named("Int"): return "0"
    case .named("Double"), .named("Float"): return ".nan"
    case .named("Bool"): return "false"
    case .named("String"): return "\"\""
    case .named("DisplayData"): return "Display.DisplayData(plainText: \"\")"
    case .tuple(let parts, _):
      let values = parts.compactMap(fallback)
      return values.count == parts.count ? "(\(values.joined(separator: ", ")))" : nil
    default: return nil
    }
  }
}
