/// Floating-point arithmetic.
///
/// Each operation comes in three shapes: any operands, a simple right operand, two simple operands.

/// Addition.
final class DoubleAdd: DoubleExpression {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression) {
    self.left = left
    self.right = right
  }
  override func double(_ frame: Frame) throws -> Double {
    try left.double(frame) + right.double(frame)
  }
}

/// Addition with a simple right operand.
final class DoubleAddWithSimple: DoubleExpression {
  private let left: Expression
  private let right: Operand
  init(_ left: Expression, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func double(_ frame: Frame) throws -> Double {
    try left.double(frame) + right.double(frame)
  }
}

/// Addition of simple operands.
final class DoubleAddOfSimples: DoubleExpression {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func double(_ frame: Frame) throws -> Double {
    left.double(frame) + right.double(frame)
  }
}

/// Subtraction.
final class DoubleSubtract: DoubleExpression {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression) {
    self.left = left
    self.right = right
  }
  override func double(_ frame: Frame) throws -> Double {
    try left.double(frame) - right.double(frame)
  }
}

/// Subtraction with a simple right operand.
final class DoubleSubtractWithSimple: DoubleExpression {
  private let left: Expression
  private let right: Operand
  init(_ left: Expression, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func double(_ frame: Frame) throws -> Double {
    try left.double(frame) - right.double(frame)
  }
}

/// Subtraction of simple operands.
final class DoubleSubtractOfSimples: DoubleExpression {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func double(_ frame: Frame) throws -> Double {
    left.double(frame) - right.double(frame)
  }
}

/// Multiplication.
final class DoubleMultiply: DoubleExpression {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression) {
    self.left = left
    self.right = right
  }
  override func double(_ frame: Frame) throws -> Double {
    try left.double(frame) * right.double(frame)
  }
}

/// Multiplication with a simple right operand.
final class DoubleMultiplyWithSimple: DoubleExpression {
  private let left: Expression
  private let right: Operand
  init(_ left: Expression, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func double(_ frame: Frame) throws -> Double {
    try left.double(frame) * right.double(frame)
  }
}

/// Multiplication of simple operands.
final class DoubleMultiplyOfSimples: DoubleExpression {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func double(_ frame: Frame) throws -> Double {
    left.double(frame) * right.double(frame)
  }
}

/// Division.
final class DoubleDivide: DoubleExpression {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression) {
    self.left = left
    self.right = right
  }
  override func double(_ frame: Frame) throws -> Double {
    try left.double(frame) / right.double(frame)
  }
}

/// Division with a simple right operand.
final class DoubleDivideWithSimple: DoubleExpression {
  private let left: Expression
  private let right: Operand
  init(_ left: Expression, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func double(_ frame: Frame) throws -> Double {
    try left.double(frame) / right.double(frame)
  }
}

/// Division of simple operands.
final class DoubleDivideOfSimples: DoubleExpression {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func double(_ frame: Frame) throws -> Double {
    left.double(frame) / right.double(frame)
  }
}
