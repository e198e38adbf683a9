import Basics
import Display

/// The outputs of a cell as HTML.
struct OutputMarkup {
  let markdown: MarkdownPage

  /// One output, in the richest form that a page without scripts can show.
  func html(_ output: CellOutput) -> String {
    switch output {
    case .stream(let stream, let text):
      let style = stream == .standardError ? " class=\"err\"" : ""
      return "<pre\(style)>\(TerminalText.html(text))</pre>"
    case .display(let bundle): return html(bundle)
    case .result(let bundle, _): return html(bundle)
    case .error(let name, let value, let traceback):
      let text =
        traceback.isEmpty ? "\(name): \(value)" : traceback.joined(separator: "\n")
      return "<pre class=\"err\">\(TerminalText.html(text))</pre>"
    case .other(let json):
      return "<pre>\(json.notebookText.escapedForMarkup)</pre>"
    }
  }

  private func html(_ bundle: MIMEBundle) -> String {
    if let html = bundle.text(.html) { return "<div>\(MarkupSanitizer.html(html))</div>" }
    if let text = bundle.text(.markdown) { return "<div>\(markdown.html(text))</div>" }
    let name = (bundle.text(.plainText) ?? "figure").escapedForMarkup
    if let svg = bundle.text(.svg) {
      // Drawn as an image, a drawing runs no scripts and shares no identifiers with the page.
      let data = Base64.text(of: Array(svg.utf8))
      return "<img src=\"data:image/svg+xml;base64,\(data)\" alt=\"\(name)\">"
    }
    for type in ["image/png", "image/jpeg", "image/gif", "image/webp"] {
      guard let data = bundle.data[type]?.joinedText else { continue }
      let letters = data.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "+/=".contains($0)) }
      return "<img src=\"data:\(type);base64,\(letters)\" alt=\"\(name)\">"
    }
    if let text = bundle.text(.plainText) { return "<pre>\(TerminalText.html(text))</pre>" }
    let types = bundle.data.names.sorted().joined(separator: ", ")
    return types.isEmpty ? "" : "<p class=\"missing\">[\(types.escapedForMarkup)]</p>"
  }
}
