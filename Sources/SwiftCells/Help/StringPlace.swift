import SwiftParser
import SwiftSyntax

/// A place inside a string literal, and what is written around it.
struct StringPlace {
  /// The literal from its quote to the place.
  let written: String
  /// The label of the argument that the literal is part of, or `nil`.
  let label: String?
  /// What is called, or `nil` where the literal is no argument.
  let callee: ExprSyntax?
  /// The literal and what stands before it in a sum, as in `folder + "/a.csv"`.
  let operands: [ExprSyntax]
  /// The first argument of the call, where it is another one.
  let firstArgument: ExprSyntax?

  /// Finds the literal around a place; `nil` outside of literals.
  init?(_ source: String, byte offset: Int) {
    let tree = Parser.parse(source: source)
    guard offset > 0, let token = tree.token(at: AbsolutePosition(utf8Offset: offset - 1)),
      let literal = Self.literal(around: Syntax(token)), literal.openingPounds == nil,
      literal.openingQuote.tokenKind == .stringQuote
    else { return nil }
    let start = literal.openingQuote.endPositionBeforeTrailingTrivia.utf8Offset
    let isOpen = literal.closingQuote.presence == .missing
    let end = literal.closingQuote.positionAfterSkippingLeadingTrivia.utf8Offset
    guard start <= offset, isOpen || offset <= end, literal.segments.count <= 1 else { return nil }
    let bytes = Array(source.utf8)
    guard offset <= bytes.count else { return nil }
    written = String(decoding: bytes[start..<offset], as: UTF8.self)
    if written.contains("\n") { return nil }
    operands = Self.sum(endingIn: literal)
    let argument = Self.argument(around: Syntax(literal))
    label = argument?.label?.text
    let call = argument?.parent?.parent
    callee =
      call?.as(FunctionCallExprSyntax.self)?.calledExpression
      ?? call?.as(SubscriptCallExprSyntax.self)?.calledExpression
    let first = argument?.parent?.as(LabeledExprListSyntax.self)?.first
    firstArgument = first?.id == argument?.id ? nil : first?.expression
  }

  private static func literal(around node: Syntax) -> StringLiteralExprSyntax? {
    var current: Syntax? = node
    while let one = current {
      if let literal = one.as(StringLiteralExprSyntax.self) { return literal }
      if one.is(ExpressionSegmentSyntax.self) || one.is(CodeBlockItemSyntax.self) { return nil }
      current = one.parent
    }
    return nil
  }

  /// `a + b + "…"`: the operands before the literal, and the literal.
  private static func sum(endingIn literal: StringLiteralExprSyntax) -> [ExprSyntax] {
    guard let list = literal.parent?.as(ExprListSyntax.self) else { return [ExprSyntax(literal)] }
    var operands: [ExprSyntax] = []
    for element in list {
      if let operation = element.as(BinaryOperatorExprSyntax.self) {
        if operation.operator.text != "+" { operands = [] }
        continue
      }
      operands.append(element)
      if element.id == literal.id { break }
    }
    return operands
  }

  /// The argument that a literal is, or is an element of.
  private static func argument(around literal: Syntax) -> LabeledExprSyntax? {
    var current = literal.parent
    while let one = current {
      if let argument = one.as(LabeledExprSyntax.self) {
        return argument.parent?.parent?.is(TupleExprSyntax.self) == true ? nil : argument
      }
      let isPart =
        one.is(SequenceExprSyntax.self) || one.is(ExprListSyntax.self)
        || one.is(ArrayElementSyntax.self) || one.is(ArrayElementListSyntax.self)
        || one.is(ArrayExprSyntax.self) || one.is(DictionaryElementSyntax.self)
        || one.is(DictionaryElementListSyntax.self) || one.is(DictionaryExprSyntax.self)
      if !isPart { return nil }
      current = one.parent
    }
    return nil
  }
}
