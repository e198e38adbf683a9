import SwiftSyntax

extension SyntaxProtocol {
  /// The source text on one line: comments left out, each run of white space one space.
  var textOnOneLine: String {
    var text = ""
    for token in tokens(viewMode: .sourceAccurate) {
      if !text.isEmpty, token.needsSpaceBefore { text += " " }
      text += token.text
    }
    return
      text
      .replacingWhole("( ", with: "(").replacingWhole(" )", with: ")")
      .replacingWhole("[ ", with: "[").replacingWhole(" ]", with: "]")
      .replacingWhole(",)", with: ")")
  }
}

extension TokenSyntax {
  /// Whether white space stands between this token and the one before it.
  fileprivate var needsSpaceBefore: Bool {
    if !leadingTrivia.isEmpty { return true }
    guard let previous = previousToken(viewMode: .sourceAccurate) else { return false }
    return !previous.trailingTrivia.isEmpty
  }
}

extension String {
  /// The text with every occurrence of one piece replaced by another.
  func replacingWhole(_ piece: String, with replacement: String) -> String {
    guard !piece.isEmpty, contains(piece) else { return self }
    return split(separator: piece, omittingEmptySubsequences: false).joined(separator: replacement)
  }
}

extension DeclModifierListSyntax {
  /// Whether a modifier stands there without a detail such as `(set)`.
  func has(_ keyword: Keyword) -> Bool {
    contains { $0.name.tokenKind == .keyword(keyword) && $0.detail == nil }
  }

  /// Whether assignment is less visible than reading, as in `private(set)`.
  var hasRestrictedSetter: Bool {
    contains { $0.detail?.detail.text == "set" }
  }
}

extension AttributeListSyntax {
  /// The names of the attributes, for example `TaskLocal`.
  var names: [String] {
    compactMap { $0.as(AttributeSyntax.self)?.attributeName.trimmedDescription }
  }

  /// What `@available(*, unavailable, renamed: "…")` says, or `nil` where it does not stand there.
  var newName: String? {
    for case .attribute(let attribute) in self {
      guard case .availability(let list)? = attribute.arguments,
        list.contains(where: { $0.argument.trimmedDescription == "unavailable" })
      else { continue }
      for case .availabilityLabeledArgument(let argument) in list.map(\.argument)
      where argument.label.text == "renamed" {
        guard case .string(let name) = argument.value else { continue }
        return name.segments.trimmedDescription
      }
    }
    return nil
  }
}
