import SwiftOperators
import SwiftSyntax

/// Gives operators their precedence, where there is more than one in a row.
final class OperatorFolder: SyntaxRewriter {
  private let table: OperatorTable
  private(set) var hasErrors = false

  init(_ table: OperatorTable) {
    self.table = table
    super.init(viewMode: .sourceAccurate)
  }

  override func visit(_ node: SequenceExprSyntax) -> ExprSyntax {
    let visited = super.visit(node)
    guard let sequence = visited.as(SequenceExprSyntax.self), !isSimple(sequence) else {
      return visited
    }
    return ExprSyntax(table.foldSingle(sequence) { _ in hasErrors = true })
  }

  /// Whether there is nothing to decide: one known operator, and no `try` that it belongs under.
  private func isSimple(_ sequence: SequenceExprSyntax) -> Bool {
    guard let operation = Operation(sequence) else { return false }
    if let known = operation.operator.as(BinaryOperatorExprSyntax.self),
      table.infixOperator(named: known.operator.text) == nil
    {
      return false
    }
    return !operation.left.is(TryExprSyntax.self) && !operation.left.is(AwaitExprSyntax.self)
      && !operation.left.is(UnsafeExprSyntax.self)
  }
}

/// Hands over the expressions with operators of a cell.
final class SequenceFinder: SyntaxVisitor {
  private let work: (SequenceExprSyntax) -> Void

  init(_ work: @escaping (SequenceExprSyntax) -> Void) {
    self.work = work
    super.init(viewMode: .sourceAccurate)
  }
  override func visit(_ node: SequenceExprSyntax) -> SyntaxVisitorContinueKind {
    work(node)
    return .visitChildren
  }
}
