/// The beginning of a value as text, whatever its size.
///
/// No function of the user's runs for it: a structure shows its properties even where it describes
/// itself, because that may take long or never end.
struct ValuePreview {
  /// How many elements of a collection, and how many characters, are shown.
  private static let elementLimit = 10
  private static let textLimit = 2_000
  private static let depthLimit = 4

  static func text(_ value: Value, _ type: CellType) -> String {
    let whole = part(value, type, 0)
    return whole.count > textLimit ? whole.prefix(textLimit) + "…" : whole
  }

  private static func part(_ value: Value, _ type: CellType, _ depth: Int) -> String {
    if depth > depthLimit { return "…" }
    if case .existential = type.kind {
      let content = value.existential
      return part(content.value, content.type, depth)
    }
    if let elements = type.tupleElements {
      let parts = elements.enumerated().map { index, element in
        (element.label.map { $0 + ": " } ?? "")
          + part(value.aggregate[index], element.type, depth + 1)
      }
      return "(" + parts.joined(separator: ", ") + ")"
    }
    if let wrapped = type.wrapped {
      if value.isNone { return "nil" }
      return part(wrapped.isOptional ? value.unnested : value, wrapped, depth)
    }
    if let element = type.arrayElement { return array(value.array, element, depth) }
    if type.isBuiltIn(BuiltIn.dictionary) || type.isBuiltIn(BuiltIn.set) {
      return dictionary(value.dictionary, type, depth)
    }
    if type == .string { return String(value.string.prefix(textLimit)).debugDescription }
    if let user = type.nominal as? UserType { return self.user(value, user, type, depth) }
    return Describer.text(value, type)
  }

  private static func array(_ array: ArrayObject, _ element: CellType, _ depth: Int) -> String {
    let shown = (0..<min(array.count, elementLimit)).map {
      part(array.value(at: $0), element, depth + 1)
    }
    return "[" + (shown + rest(array.count, "elements")).joined(separator: ", ") + "]"
  }

  private static func dictionary(
    _ dictionary: DictionaryBox, _ type: CellType, _ depth: Int
  ) -> String {
    // The entries of a large dictionary are not worth the time to list them.
    if dictionary.count > 10_000 { return "[… \(dictionary.count) entries]" }
    let isSet = type.isBuiltIn(BuiltIn.set)
    let shown = dictionary.entries.prefix(elementLimit).map { key, value in
      part(key, type.arguments[0], depth + 1)
        + (isSet ? "" : ": " + part(value, type.arguments[1], depth + 1))
    }
    if shown.isEmpty { return isSet ? "[]" : "[:]" }
    return "[" + (shown + rest(dictionary.count, "entries")).joined(separator: ", ") + "]"
  }

  private static func rest(_ count: Int, _ noun: String) -> [String] {
    count > elementLimit ? ["… \(count) \(noun)"] : []
  }

  private static func user(
    _ value: Value, _ user: UserType, _ type: CellType, _ depth: Int
  ) -> String {
    if user.form == .structure {
      let types = user.fieldTypes(type.arguments)
      let parts = zip(user.fields, types).enumerated().map { index, field in
        "\(field.0.name): " + part(value.aggregate[index], field.1, depth + 1)
      }
      return type.runtimeName + "(" + parts.joined(separator: ", ") + ")"
    }
    guard user.cases.indices.contains(value.bits) else { return type.runtimeName }
    let name = "." + user.cases[value.bits].name
    let payload = user.payloadTypes(value.bits, type.arguments)
    if payload.isEmpty { return name }
    let parts = payload.enumerated().map { index, element in
      (element.label.map { $0 + ": " } ?? "")
        + part(value.aggregate[index], element.type, depth + 1)
    }
    return name + "(" + parts.joined(separator: ", ") + ")"
  }
}
