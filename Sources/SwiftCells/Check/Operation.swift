import SwiftSyntax

/// Two operands with an operator between them, however the tree writes it.
///
/// Sequences of a single operator need no precedence, and are left as the parser made them.
struct Operation {
  let left: ExprSyntax
  let `operator`: ExprSyntax
  let right: ExprSyntax

  var isAssignment: Bool { self.operator.is(AssignmentExprSyntax.self) }

  init?(_ syntax: some ExprSyntaxProtocol) {
    if let infix = syntax.as(InfixOperatorExprSyntax.self) {
      left = infix.leftOperand
      self.operator = infix.operator
      right = infix.rightOperand
      return
    }
    guard let sequence = syntax.as(SequenceExprSyntax.self) else { return nil }
    let elements = sequence.elements
    guard elements.count == 3, let first = elements.first, let last = elements.last else {
      return nil
    }
    let middle = elements[elements.index(after: elements.startIndex)]
    guard middle.is(BinaryOperatorExprSyntax.self) || middle.is(AssignmentExprSyntax.self) else {
      return nil
    }
    left = first
    self.operator = middle
    right = last
  }

  /// The operation that an expression is an operand of, or `nil`.
  init?(around operand: some SyntaxProtocol) {
    guard let parent = operand.parent else { return nil }
    if let infix = parent.as(InfixOperatorExprSyntax.self) {
      self.init(infix)
    } else if let sequence = parent.as(ExprListSyntax.self)?.parent?.as(SequenceExprSyntax.self) {
      self.init(sequence)
    } else {
      return nil
    }
  }
}
