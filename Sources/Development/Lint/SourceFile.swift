import SwiftParser
import SwiftSyntax

/// A Swift file of the tree, parsed.
package struct SourceFile {
  /// The path in the tree, for example `Sources/Sampling/Samples/Samples.swift`.
  let path: String
  /// The text.
  let text: String
  /// The syntax tree.
  let syntax: SourceFileSyntax
  private let lines: SourceLocationConverter

  /// Parses a file's text.
  package init(path: String, text: String) {
    self.path = path
    self.text = text
    syntax = Parser.parse(source: text)
    lines = SourceLocationConverter(fileName: path, tree: syntax)
  }

  /// The room the file stands in, for example `Sampling` or `SamplingTests`.
  var room: String {
    let parts = path.split(separator: "/")
    return parts.count > 1 ? String(parts[1]) : ""
  }

  /// Whether the file is a source of the products and not of the tests.
  var isSource: Bool { path.hasPrefix("Sources/") }

  /// Whether `dev bindings` wrote the file.
  var isGenerated: Bool { path.contains("/Generated/") }

  /// A finding at a piece of syntax.
  func finding(_ message: String, at node: some SyntaxProtocol) -> Finding {
    let line = lines.location(for: node.positionAfterSkippingLeadingTrivia).line
    return Finding(path: path, line: line, message: message)
  }
}
