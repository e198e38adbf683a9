import SwiftSyntax

/// The way that an error takes out of the place where it is thrown.
enum ErrorPath {
  /// Where an error that is thrown somewhere arrives first.
  enum End {
    /// A `catch` or a `try?`.
    case handler
    /// The cell itself.
    case cell
    case function(FunctionDeclSyntax)
    case initializer(InitializerDeclSyntax)
    case closure(ClosureExprSyntax)
    /// Something that lets no error pass: a getter, `defer`, the first value of a property.
    case wall
  }

  /// Where an error arrives that is thrown in a part of a cell.
  static func end(from start: Syntax) -> End {
    var child = start
    while let parent = child.parent {
      if let end = end(of: parent, from: child) { return end }
      child = parent
    }
    return .cell
  }

  private static func end(of node: Syntax, from child: Syntax) -> End? {
    switch node.as(SyntaxEnum.self) {
    case .tryExpr(let attempt): return attempt.questionOrExclamationMark == nil ? nil : .handler
    case .doStmt(let statement):
      let isInBody = child.id == statement.body.id
      return isInBody && statement.catchClauses.contains(where: catchesAll) ? .handler : nil
    case .closureExpr(let closure): return .closure(closure)
    case .functionDecl(let function): return .function(function)
    case .initializerDecl(let initializer): return .initializer(initializer)
    case .accessorDecl(let accessor):
      return accessor.effectSpecifiers?.throwsClause == nil ? .wall : .handler
    case .accessorBlock, .deferStmt, .memberBlockItem: return .wall
    default: return nil
    }
  }

  private static func catchesAll(_ clause: CatchClauseSyntax) -> Bool {
    clause.catchItems.isEmpty
      || clause.catchItems.contains { item in
        guard item.whereClause == nil, let pattern = item.pattern else { return false }
        return pattern.as(ValueBindingPatternSyntax.self)?.pattern.is(IdentifierPatternSyntax.self)
          == true
      }
  }

  /// The largest expression around a part of a cell before which `try` can stand; `nil` where one
  /// stands there already.
  static func expression(around start: Syntax) -> Syntax? {
    var node = start
    while let parent = node.parent {
      if node.is(TryExprSyntax.self) || parent.is(TryExprSyntax.self) { return nil }
      guard isPartOfExpression(parent) else { return node }
      node = parent
    }
    return node
  }

  private static func isPartOfExpression(_ node: Syntax) -> Bool {
    switch node.kind {
    case .switchExpr, .ifExpr, .closureExpr: return false
    case .labeledExprList, .labeledExpr, .arrayElementList, .arrayElement, .dictionaryElementList,
      .dictionaryElement, .exprList, .stringLiteralSegmentList, .expressionSegment,
      .multipleTrailingClosureElementList, .multipleTrailingClosureElement:
      return true
    default: return node.is(ExprSyntax.self)
    }
  }
}
