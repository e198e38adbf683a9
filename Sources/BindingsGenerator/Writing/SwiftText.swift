/// Text as Swift source.
enum SwiftText {
  /// A string literal for a text, on one line or with the closing quotes indented.
  static func literal(_ text: String, indent: String) -> String {
    guard text.contains("\n") else { return quoted(text) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let body = lines.map { $0.isEmpty ? "" : indent + $0 }.joined(separator: "\n")
    return "#\"\"\"\n\(body)\n\(indent)\"\"\"#"
  }

  /// A string literal on one line.
  static func quoted(_ text: String) -> String {
    let isRaw = text.contains("\"") || text.contains("\\")
    return isRaw ? "#\"\(text)\"#" : "\"\(text)\""
  }

  /// A documentation comment as hover texts show it.
  static func hover(_ documentation: Documentation) -> String {
    documentation.plainMarkdown
  }

  /// A name that is an identifier and no keyword where functions are declared.
  static func identifier(_ name: String) -> String {
    String(name.map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }
}
