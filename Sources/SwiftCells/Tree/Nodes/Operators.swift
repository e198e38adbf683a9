/// Chooses the shape of an arithmetic or comparison node that fits its operands best.
enum Operators {
  static func intAdd(
    _ left: Expression, _ right: Expression, _ span: Span
  ) -> Expression {
    guard let b = right as? SimpleExpression else { return IntAdd(left, right, span) }
    guard let a = left as? SimpleExpression else {
      return IntAddWithSimple(left, b.operand, span)
    }
    return IntAddOfSimples(a.operand, b.operand, span)
  }

  static func intSubtract(
    _ left: Expression, _ right: Expression, _ span: Span
  ) -> Expression {
    guard let b = right as? SimpleExpression else { return IntSubtract(left, right, span) }
    guard let a = left as? SimpleExpression else {
      return IntSubtractWithSimple(left, b.operand, span)
    }
    return IntSubtractOfSimples(a.operand, b.operand, span)
  }

  static func intMultiply(
    _ left: Expression, _ right: Expression, _ span: Span
  ) -> Expression {
    guard let b = right as? SimpleExpression else { return IntMultiply(left, right, span) }
    guard let a = left as? SimpleExpression else {
      return IntMultiplyWithSimple(left, b.operand, span)
    }
    return IntMultiplyOfSimples(a.operand, b.operand, span)
  }

  static func doubleAdd(
    _ left: Expression, _ right: Expression
  ) -> Expression {
    guard let b = right as? SimpleExpression else { return DoubleAdd(left, right) }
    guard let a = left as? SimpleExpression else {
      return DoubleAddWithSimple(left, b.operand)
    }
    return DoubleAddOfSimples(a.operand, b.operand)
  }

  static func doubleSubtract(
    _ left: Expression, _ right: Expression
  ) -> Expression {
    guard let b = right as? SimpleExpression else { return DoubleSubtract(left, right) }
    guard let a = left as? SimpleExpression else {
      return DoubleSubtractWithSimple(left, b.operand)
    }
    return DoubleSubtractOfSimples(a.operand, b.operand)
  }

  static func doubleMultiply(
    _ left: Expression, _ right: Expression
  ) -> Expression {
    guard let b = right as? SimpleExpression else { return DoubleMultiply(left, right) }
    guard let a = left as? SimpleExpression else {
      return DoubleMultiplyWithSimple(left, b.operand)
    }
    return DoubleMultiplyOfSimples(a.operand, b.operand)
  }

  static func doubleDivide(
    _ left: Expression, _ right: Expression
  ) -> Expression {
    guard let b = right as? SimpleExpression else { return DoubleDivide(left, right) }
    guard let a = left as? SimpleExpression else {
      return DoubleDivideWithSimple(left, b.operand)
    }
    return DoubleDivideOfSimples(a.operand, b.operand)
  }
}

/// Comparisons.
extension Operators {
  static func intLess(
    _ left: Expression, _ right: Expression
  ) -> Expression {
    guard let b = right as? SimpleExpression else { return IntLess(left, right) }
    guard let a = left as? SimpleExpression else {
      return IntLessWithSimple(left, b.operand)
    }
    return IntLessOfSimples(a.operand, b.operand)
  }

  static func intLessEqual(
    _ left: Expression, _ right: Expression
  ) -> Expression {
    guard let b = right as? SimpleExpression else { return IntLessEqual(left, right) }
    guard let a = left as? SimpleExpression else {
      return IntLessEqualWithSimple(left, b.operand)
    }
    return IntLessEqualOfSimples(a.operand, b.operand)
  }

  static func intGreater(
    _ left: Expression, _ right: Expression
  ) -> Expression {
    guard let b = right as? SimpleExpression else { return IntGreater(left, right) }
    guard let a = left as? SimpleExpression else {
      return IntGreaterWithSimple(left, b.operand)
    }
    return IntGreaterOfSimples(a.operand, b.operand)
  }

  static func intGreaterEqual(
    _ left: Expression, _ right: Expression
  ) -> Expression {
    guard let b = right as? SimpleExpression else { return IntGreaterEqual(left, right) }
    guard let a = left as? SimpleExpression else {
      return IntGreaterEqualWithSimple(left, b.operand)
    }
    return IntGreaterEqualOfSimples(a.operand, b.operand)
  }

  static func intEqual(
    _ left: Expression, _ right: Expression
  ) -> Expression {
    guard let b = right as? SimpleExpression else { return IntEqual(left, right) }
    guard let a = left as? SimpleExpression else {
      return IntEqualWithSimple(left, b.operand)
    }
    return IntEqualOfSimples(a.operand, b.operand)
  }

  static func intNotEqual(
    _ left: Expression, _ right: Expression
  ) -> Expression {
    guard let b = right as? SimpleExpression else { return IntNotEqual(left, right) }
    guard let a = left as? SimpleExpression else {
      return IntNotEqualWithSimple(left, b.operand)
    }
    return IntNotEqualOfSimples(a.operand, b.operand)
  }

  static func doubleLess(
    _ left: Expression, _ right: Expression
  ) -> Expression {
    guard let b = right as? SimpleExpression else { return DoubleLess(left, right) }
    guard let a = left as? SimpleExpression else {
      return DoubleLessWithSimple(left, b.operand)
    }
    return DoubleLessOfSimples(a.operand, b.operand)
  }

  static func doubleLessEqual(
    _ left: Expression, _ right: Expression
  ) -> Expression {
    guard let b = right as? SimpleExpression else { return DoubleLessEqual(left, right) }
    guard let a = left as? SimpleExpression else {
      return DoubleLessEqualWithSimple(left, b.operand)
    }
    return DoubleLessEqualOfSimples(a.operand, b.operand)
  }

  static func doubleGreater(
    _ left: Expression, _ right: Expression
  ) -> Expression {
    guard let b = right as? SimpleExpression else { return DoubleGreater(left, right) }
    guard let a = left as? SimpleExpression else {
      return DoubleGreaterWithSimple(left, b.operand)
    }
    return DoubleGreaterOfSimples(a.operand, b.operand)
  }

  static func doubleGreaterEqual(
    _ left: Expression, _ right: Expression
  ) -> Expression {
    guard let b = right as? SimpleExpression else { return DoubleGreaterEqual(left, right) }
    guard let a = left as? SimpleExpression else {
      return DoubleGreaterEqualWithSimple(left, b.operand)
    }
    return DoubleGreaterEqualOfSimples(a.operand, b.operand)
  }

  static func doubleEqual(
    _ left: Expression, _ right: Expression
  ) -> Expression {
    guard let b = right as? SimpleExpression else { return DoubleEqual(left, right) }
    guard let a = left as? SimpleExpression else {
      return DoubleEqualWithSimple(left, b.operand)
    }
    return DoubleEqualOfSimples(a.operand, b.operand)
  }

  static func doubleNotEqual(
    _ left: Expression, _ right: Expression
  ) -> Expression {
    guard let b = right as? SimpleExpression else { return DoubleNotEqual(left, right) }
    guard let a = left as? SimpleExpression else {
      return DoubleNotEqualWithSimple(left, b.operand)
    }
    return DoubleNotEqualOfSimples(a.operand, b.operand)
  }
}
