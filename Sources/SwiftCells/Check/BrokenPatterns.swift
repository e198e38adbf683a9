import SwiftSyntax

/// Patterns that cannot match: the names in them exist all the same, so that a mistake is
/// reported once.
extension StatementChecker {
  /// A pattern with names that looks like a case which the type does not have, or `nil`.
  func brokenCase(
    _ call: FunctionCallExprSyntax, _ type: CellType, _ isBinding: Bool, _ scope: Scope
  ) -> Expression? {
    guard let member = call.calledExpression.as(MemberAccessExprSyntax.self) else { return nil }
    let names = PatternNames(isBinding)
    names.walk(call.arguments)
    if names.found.isEmpty { return nil }
    report(
      member.declName,
      "type '\(type)' has no member '\(member.declName.baseName.text)'")
    declareBrokenNames(call.arguments, scope, isBinding)
    return Constant(Value(true))
  }

  /// Declares the names of a pattern whose parts have no types.
  func declareBrokenNames(_ syntax: some SyntaxProtocol, _ scope: Scope, _ isBinding: Bool) {
    let names = PatternNames(isBinding)
    names.walk(syntax)
    for name in names.found {
      scope.declare(
        name.text,
        .variable(
          Variable(
            name.text, .hole, isConstant: true, storage: .none, home: scope.function,
            span: span(name))))
    }
  }

  /// The names that a pattern binds.
  private final class PatternNames: SyntaxVisitor {
    private let isBinding: Bool
    var found: [TokenSyntax] = []

    init(_ isBinding: Bool) {
      self.isBinding = isBinding
      super.init(viewMode: .sourceAccurate)
    }
    override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind {
      found.append(node.identifier)
      return .skipChildren
    }
    override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
      if isBinding { found.append(node.baseName) }
      return .skipChildren
    }
  }
}
