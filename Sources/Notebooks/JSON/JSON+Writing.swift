extension JSON {
  /// The value as Jupyter writes notebooks: names sorted, one space a level, nothing escaped that
  /// need not be.
  package var notebookText: String {
    var text = ""
    append(to: &text, level: 0)
    return text
  }

  private func append(to text: inout String, level: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let string): JSON.append(string, to: &text)
    case .array(let elements):
      guard !elements.isEmpty else {
        text += "[]"
        return
      }
      text += "["
      for (index, element) in elements.enumerated() {
        JSON.startLine(isFirst: index == 0, level: level + 1, &text)
        element.append(to: &text, level: level + 1)
      }
      JSON.startLine(isFirst: true, level: level, &text)
      text += "]"
    case .object(let members):
      guard !members.isEmpty else {
        text += "{}"
        return
      }
      text += "{"
      for (index, member) in JSON.sorted(members).enumerated() {
        JSON.startLine(isFirst: index == 0, level: level + 1, &text)
        JSON.append(member.key, to: &text)
        text += ": "
        member.value.append(to: &text, level: level + 1)
      }
      JSON.startLine(isFirst: true, level: level, &text)
      text += "}"
    }
  }

  private static func startLine(isFirst: Bool, level: Int, _ text: inout String) {
    if !isFirst { text += "," }
    text += "\n"
    text += String(repeating: " ", count: level)
  }

  /// Members in the order of their names' code points.
  private static func sorted(_ members: [String: JSON]) -> [(key: String, value: JSON)] {
    members.sorted { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }
  }

  private static func append(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{8}": text += "\\b"
      case "\u{C}": text += "\\f"
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
