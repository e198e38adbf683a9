import SwiftParser
import SwiftSyntax

extension TypeNames {
  /// A default value's expression as it means the same outside of the type that declares it.
  func defaultExpression(_ written: String, in owner: String?) -> String {
    let file = Parser.parse(source: written)
    var text = ""
    var previous: TokenSyntax?
    for token in file.tokens(viewMode: .sourceAccurate) {
      guard token.tokenKind != .endOfFile else { break }
      text += token.leadingTrivia.description
      text += isTypeName(token, after: previous) ? qualified(token.text, in: owner) : token.text
      text += token.trailingTrivia.description
      previous = token
    }
    return text
  }

  private func isTypeName(_ token: TokenSyntax, after previous: TokenSyntax?) -> Bool {
    guard previous?.tokenKind != .period else { return false }
    switch token.tokenKind {
    case .identifier: return token.text.first?.isUppercase ?? false
    case .keyword(.Self): return true
    default: return false
    }
  }

  private func qualified(_ name: String, in owner: String?) -> String {
    guard !libraries.contains(name), let resolved = resolve(name, in: owner) else { return name }
    return inRoom(resolved)
  }
}
