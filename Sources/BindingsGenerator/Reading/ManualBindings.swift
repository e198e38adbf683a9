import SwiftParser
import SwiftSyntax

/// Collects the ids of the symbols that are registered by hand.
///
/// A registration by hand is written `HandBinding("Networks.CNN.init(_:)") { … }`; the id is the
/// literal.
package struct ManualBindings {
  /// The ids found.
  package private(set) var ids: Set<String> = []

  /// Makes a collection of none.
  package init() {}

  /// Reads one file.
  package mutating func read(_ source: String) {
    let visitor = HandBindingVisitor(viewMode: .sourceAccurate)
    visitor.walk(Parser.parse(source: source))
    ids.formUnion(visitor.ids)
  }
}

private final class HandBindingVisitor: SyntaxVisitor {
  var ids: [String] = []

  override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
    if node.calledExpression.trimmedDescription == "HandBinding" {
      ids += node.arguments.compactMap {
        $0.expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue
      }
    }
    return .visitChildren
  }
}
