/// The first page of the reference: the rooms and what they hold.
package struct ReferenceIndex {
  let libraries: [Library]

  /// Makes the page of all rooms, in the order given.
  package init(_ libraries: [Library]) {
    self.libraries = libraries
  }

  /// The page as Markdown.
  package var text: String {
    var text = "# Reference\n\n"
    text += "<!-- Written by `swift run dev bindings` from the declarations; edit those. -->\n\n"
    text += "The words that cells and compiled notebooks have, room by room.\n"
    for library in libraries {
      text += "\n## [\(library.name)](\(library.name).md)\n\n"
      for type in library.types where LeftOut.reason(for: type.symbol) == nil {
        text += line(
          type.name, type.kind == .extension ? nil : type.symbol.documentation.plainSummary)
      }
      for symbol in library.globals where LeftOut.reason(for: symbol) == nil {
        text += line(symbol.labelledName, symbol.documentation.plainSummary)
      }
    }
    return text
  }

  private func line(_ name: String, _ summary: String?) -> String {
    guard let summary, !summary.isEmpty else { return "- `\(name)`\n" }
    return "- `\(name)`: \(summary)\n"
  }
}
