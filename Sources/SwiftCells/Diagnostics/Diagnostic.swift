/// Something wrong with a cell, found before it runs.
package struct Diagnostic {
  /// How bad it is.
  package enum Severity: String {
    case error, warning, note
  }

  package let severity: Severity
  package let message: String
  package let span: Span
  /// Remarks that belong to it, each with its own place.
  package var notes: [Diagnostic] = []
  /// The name that means nothing, where that is what is wrong.
  private(set) var unknownName: String?

  init(_ message: String, _ span: Span, severity: Severity = .error, notes: [Diagnostic] = []) {
    self.message = message
    self.span = span
    self.severity = severity
    self.notes = notes
  }

  /// `cannot find 'name' in scope`
  static func unknown(_ name: String, isType: Bool = false, near: String?, _ span: Span)
    -> Diagnostic
  {
    let hint = near.map { "; did you mean '\($0)'?" } ?? ""
    var made = Diagnostic(
      "cannot find \(isType ? "type " : "")'\(name)' in scope" + hint, span)
    made.unknownName = name
    return made
  }

  /// The diagnostic as the compiler would write it: place, sentence, source line and carets.
  package var rendered: [String] {
    let (line, column) = span.position
    var lines = ["\(span.unit.name):\(line):\(column): \(severity.rawValue): \(message)"]
    lines += Self.excerpt(span)
    for note in notes { lines += note.rendered }
    return lines
  }

  /// The source line of a span with carets under it.
  static func excerpt(_ span: Span) -> [String] {
    let (line, column) = span.position
    let source = span.unit.line(line)
    let number = String(line)
    let margin = String(repeating: " ", count: number.count)
    let (endLine, endColumn) = span.unit.position(span.end)
    let last = endLine == line ? endColumn : source.count + 1
    let indent = source.prefix(column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
    let carets = String(repeating: "^", count: max(1, last - column))
    return ["\(number) | \(source)", "\(margin) | \(indent)\(carets)"]
  }
}
