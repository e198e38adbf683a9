import SwiftSyntax

/// Functions given as parameters without `@escaping` may be called and passed on, but not kept.
extension ExpressionChecker {
  /// A parameter is named: it must be called, or be an argument, whose parameter decides later.
  func checkEscape(of variable: Variable, _ syntax: DeclReferenceExprSyntax) {
    guard variable.isNonEscaping else { return }
    var node = Syntax(syntax)
    while let tuple = node.parent?.parent?.parent?.as(TupleExprSyntax.self),
      tuple.elements.count == 1
    {
      node = Syntax(tuple)
    }
    if let call = node.parent?.as(FunctionCallExprSyntax.self),
      Syntax(call.calledExpression) == node
    {
      return
    }
    if node.parent?.is(LabeledExprSyntax.self) == true,
      node.parent?.parent?.parent?.is(FunctionCallExprSyntax.self) == true
    {
      return
    }
    if Operation(around: node)?.left.is(DiscardAssignmentExprSyntax.self) == true { return }
    system.fail(
      Issue(
        span(syntax),
        "using non-escaping parameter '\(variable.name)' in a context expecting an '@escaping' "
          + "closure"))
  }
}

extension ClosureExprSyntax {
  /// Whether the closure is an argument, or is called where it stands.
  var isArgumentOrCalled: Bool {
    var node = parent
    while let current = node {
      if current.is(FunctionCallExprSyntax.self) || current.is(SubscriptCallExprSyntax.self)
        || current.is(MultipleTrailingClosureElementSyntax.self)
      {
        return true
      }
      guard
        current.is(LabeledExprSyntax.self) || current.is(LabeledExprListSyntax.self)
          || current.is(TupleExprSyntax.self)
      else { return false }
      node = current.parent
    }
    return false
  }
}

extension ClosureDraft {
  /// What is wrong with keeping the closure, or `nil`.
  var escape: Diagnostic? {
    let names = Names(viewMode: .sourceAccurate)
    names.walk(syntax.statements)
    for name in names.found {
      guard case .variable(let variable)? = scope.find(name), variable.isNonEscaping else {
        continue
      }
      return Diagnostic("escaping closure captures non-escaping parameter '\(name)'", span)
    }
    return nil
  }

  /// The names that a body mentions.
  private final class Names: SyntaxVisitor {
    var found: [String] = []
    override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
      found.append(node.baseName.text)
      return .visitChildren
    }
  }
}

extension Lowering {
  /// An argument is given for a parameter that may keep it.
  func checkEscape(_ argument: Draft, _ parameter: ParameterDeclaration) {
    if let closure = argument as? ClosureDraft {
      if parameter.isEscaping { closure.escape.map { checker.statements.reportLate($0) } }
      return
    }
    guard let variable = (argument as? NameDraft)?.variable, variable.isNonEscaping else { return }
    let name = variable.name
    if case .parameter(let generic) = parameter.type.kind {
      report(
        "converting non-escaping parameter '\(name)' to generic parameter '\(generic.name)' may "
          + "allow it to escape", argument.span)
    } else if parameter.isEscaping {
      report(
        "passing non-escaping parameter '\(name)' to function expecting an '@escaping' closure",
        argument.span)
    } else if parameter.type.functionType == nil {
      report(
        "using non-escaping parameter '\(name)' in a context expecting an '@escaping' closure",
        argument.span)
    }
  }
}
