import SwiftSyntax

/// The names that nested functions and closures of a body mention.
///
/// A variable with such a name is kept in a box that the closure shares. Going by names alone
/// boxes now and then a variable that nobody captures, which costs a little time and no more.
enum CapturedNames {
  static func inside(_ syntax: some SyntaxProtocol) -> Set<String> {
    let visitor = Visitor(viewMode: .sourceAccurate)
    visitor.walk(syntax)
    return visitor.names
  }

  private final class Visitor: SyntaxVisitor {
    var names: Set<String> = []
    private var depth = 0

    override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind {
      depth += 1
      return .visitChildren
    }
    override func visitPost(_ node: ClosureExprSyntax) { depth -= 1 }
    override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
      depth += 1
      return .visitChildren
    }
    override func visitPost(_ node: FunctionDeclSyntax) { depth -= 1 }
    override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
      if depth > 0 { names.insert(node.baseName.text) }
      return .visitChildren
    }
    override func visit(_ node: OptionalBindingConditionSyntax) -> SyntaxVisitorContinueKind {
      if depth > 0, node.initializer == nil,
        let name = node.pattern.as(IdentifierPatternSyntax.self)
      {
        names.insert(name.identifier.text)
      }
      return .visitChildren
    }
  }
}
