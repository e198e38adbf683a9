import SwiftSyntax

/// User mistakes throw: no expression in the sources ends the process on purpose.
struct Traps: StructureCheck {
  func findings(in file: SourceFile) -> [Finding] {
    guard file.isSource, file.room != "DevCommand" else { return [] }
    let visitor = TrapVisitor(viewMode: .sourceAccurate)
    visitor.walk(file.syntax)
    return visitor.found.map {
      file.finding("`\($0.text)` ends the process; throw an error instead", at: $0.node)
    }
  }
}

/// Collects `try!`, `as!` and `fatalError`.
private final class TrapVisitor: SyntaxVisitor {
  var found: [(node: Syntax, text: String)] = []

  override func visit(_ node: TryExprSyntax) -> SyntaxVisitorContinueKind {
    if node.questionOrExclamationMark?.text == "!" { found.append((Syntax(node), "try!")) }
    return .visitChildren
  }

  override func visit(_ node: UnresolvedAsExprSyntax) -> SyntaxVisitorContinueKind {
    if node.questionOrExclamationMark?.text == "!" { found.append((Syntax(node), "as!")) }
    return .visitChildren
  }

  override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
    let name = node.calledExpression.trimmedDescription
    if name == "fatalError" { found.append((Syntax(node), name)) }
    return .visitChildren
  }
}
