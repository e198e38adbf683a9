import SwiftSyntax

/// `~=` as a cell declares it.
extension StatementChecker {
  /// The test by an operator `~=` that a cell declared for values of the type, or `nil`.
  func declaredPattern(
    _ syntax: ExprSyntax, _ type: CellType, _ value: Expression, _ scope: Scope
  ) -> Expression? {
    guard knowsOperator("~=") else { return nil }
    for candidate in ExpressionChecker(self).operators("~=", [type]) {
      let parameters = candidate.declaration.parameters
      guard parameters.count == 2, parameters[1].type == type else { continue }
      let expressions = ExpressionChecker(self)
      let draft = expressions.generate(syntax, scope)
      guard expressions.system.mightConvert(draft.type, parameters[0].type) else { continue }
      expressions.system.convert(draft, to: parameters[0].type, .other)
      guard expressions.solve() else { return Constant(Value(false)) }
      let lowering = Lowering(expressions, scope)
      let chosen = ChosenDeclaration(
        declaration: candidate.declaration, substitution: candidate.substitution)
      return lowering.invoke(
        chosen, [], [lowering.lower(draft, to: parameters[0].type), value], span(syntax))
    }
    return nil
  }
}
