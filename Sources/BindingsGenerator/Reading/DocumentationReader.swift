import SwiftSyntax

extension Documentation {
  /// Reads the documentation comment before a declaration; the last uninterrupted run of `///`
  /// lines counts, as it does for the compiler.
  init(before node: some SyntaxProtocol) {
    var lines: [String] = []
    var newlines = 0
    for piece in node.leadingTrivia.pieces {
      switch piece {
      case .docLineComment(let text):
        if newlines > 1 { lines = [] }
        let body = text.dropFirst(3)
        lines.append(String(body.hasPrefix(" ") ? body.dropFirst() : body))
        newlines = 0
      case .newlines(let count), .carriageReturnLineFeeds(let count):
        newlines += count
      case .lineComment, .blockComment:
        newlines = 0
      default: break
      }
    }
    self.init(lines: lines)
  }
}
