/// A room's reference page: every public symbol that cells have, with its declaration and
/// documentation.
package struct ReferencePage {
  let library: Library
  let names: TypeNames

  /// Makes the page of one room; the names are those of the types of all rooms.
  package init(_ library: Library, names: TypeNames) {
    self.library = library
    self.names = names
  }

  /// The page as Markdown.
  package var text: String {
    var text = "# \(library.name)\n\n"
    text += "<!-- Written by `swift run dev bindings` from the declarations; edit those. -->\n"
    for type in library.types where isShown(type.symbol) {
      text += section(type)
    }
    let globals = library.globals.filter(isShown)
    if !globals.isEmpty { text += "\n## Functions\n" }
    for symbol in globals { text += entry(symbol) }
    return text
  }

  /// Whether cells have a symbol: it is in use and not left out, nor is a type that it mentions.
  private func isShown(_ symbol: Symbol) -> Bool {
    symbol.newName == nil && LeftOut.reason(for: symbol) == nil
      && names.withheldType(in: symbol) == nil
  }

  private func section(_ type: PublicType) -> String {
    let members = type.members.filter(isShown)
    guard type.kind != .extension || !members.isEmpty else { return "" }
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
    for member in members { text += entry(member) }
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
