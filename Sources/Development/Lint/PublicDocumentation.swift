import BindingsGenerator

/// Every public declaration has a documentation comment, cases and requirements included.
struct PublicDocumentation: StructureCheck {
  func findings(in file: SourceFile) -> [Finding] {
    guard file.isSource else { return [] }
    var reader = SourceReader(library: file.room)
    reader.read(file.text)
    return reader.finished().symbols.compactMap { symbol in
      // An extension of somebody else's type has no declaration of its own to document.
      guard symbol.documentation.isEmpty, !symbol.declaration.hasPrefix("extension ") else {
        return nil
      }
      let message = "\(symbol.id) is public and has no documentation comment"
      return Finding(path: file.path, line: line(of: symbol, in: file), message: message)
    }
  }

  /// The first line that mentions the symbol's name, near enough to find it.
  private func line(of symbol: Symbol, in file: SourceFile) -> Int {
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    let base = symbol.name.split(separator: ".").last.map(String.init) ?? symbol.name
    return (lines.firstIndex { $0.contains(base) } ?? 0) + 1
  }
}
