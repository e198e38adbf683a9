import Display

/// Text for terminals, whose escape sequences colour it, as HTML.
enum TerminalText {
  /// The text with `<span>` elements for colours and bold type; other sequences are left out, and a
  /// carriage return lets a line begin anew.
  static func html(_ text: String) -> String {
    var html = ""
    var style: [String] = []
    var rest = overwritten(text)[...]
    while let escape = rest.firstIndex(of: "\u{1B}") {
      html += span(rest[..<escape], style)
      rest = rest[escape...].dropFirst()
      guard rest.first == "[" else { continue }
      let body = rest.dropFirst().prefix { $0.isNumber || $0 == ";" }
      rest = rest.dropFirst(body.count + 1)
      if rest.first == "m" { style = apply(body, to: style) }
      rest = rest.dropFirst()
    }
    return html + span(rest, style)
  }

  private static func span(_ text: Substring, _ style: [String]) -> String {
    let escaped = String(text).escapedForMarkup
    guard !style.isEmpty, !text.isEmpty else { return escaped }
    return "<span class=\"\(style.joined(separator: " "))\">\(escaped)</span>"
  }

  private static func apply(_ codes: Substring, to style: [String]) -> [String] {
    var style = style
    for code in codes.split(separator: ";", omittingEmptySubsequences: false) {
      switch Int(code) ?? 0 {
      case 0: style = []
      case 1: style.append("a1")
      case 22: style.removeAll { $0 == "a1" }
      case let color where (30...37).contains(color) || (90...97).contains(color):
        style.removeAll { $0 != "a1" }
        style.append("a\(color >= 90 ? color - 60 : color)")
      case 39: style.removeAll { $0 != "a1" }
      default: break
      }
    }
    return style
  }

  private static func overwritten(_ text: String) -> String {
    let text = text.replacing("\r\n", with: "\n")
    guard text.contains("\r") else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\r").last.map(String.init) ?? ""
    }
    .joined(separator: "\n")
  }
}
