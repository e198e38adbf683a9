/// A room's reference page: every public symbol with its declaration and documentation.
package struct ReferencePage {
  let library: Library

  /// Makes the page of one room.
  package init(_ library: Library) {
    self.library = library
  }

  /// The page as Markdown.
  package var text: String {
    var text = "# \(library.name)\n\n"
    text += "<!-- Written by `swift run dev bindings` from the declarations; edit those. -->\n"
    for type in library.types where LeftOut.reason(for: type.symbol) == nil {
      text += section(type)
    }
    let globals = library.globals.filter { LeftOut.reason(for: $0) == nil }
    if !globals.isEmpty { text += "\n## Functions\n" }
    for symbol in globals { text += entry(symbol) }
    return text
  }

  private func section(_ type: PublicType) -> String {
    var text = "\n## \(type.name)\n\n"
    let conformances = type.conformances.filter { $0 != "Sendable" }
    if type.kind == .extension {
      text += "What \(library.name) adds to `\(type.name)`.\n"
    } else {
      let list = conformances.isEmpty ? "" : ": " + conformances.joined(separator: ", ")
      let head =
        type.kind == .alias
        ? type.symbol.declaration : "\(type.kind.rawValue) \(type.name)\(list)"
      text += code(head) + prose(type.symbol.documentation)
    }
    for member in type.members where LeftOut.reason(for: member) == nil { text += entry(member) }
    return text
  }

  private func entry(_ symbol: Symbol) -> String {
    "\n### \(heading(symbol))\n\n" + code(symbol.declaration) + prose(symbol.documentation)
  }

  private func heading(_ symbol: Symbol) -> String {
    let scope = symbol.owner.map { "\($0)." } ?? ""
    return symbol.kind == .operatorFunction ? "`\(symbol.name)`" : "\(scope)\(symbol.labelledName)"
  }

  private func code(_ declaration: String) -> String {
    "```swift\n\(declaration)\n```\n"
  }

  private func prose(_ documentation: Documentation) -> String {
    guard !documentation.isEmpty else { return "" }
    return "\n" + documentation.plainMarkdown + "\n"
  }
}
