/// Comparisons of floating-point numbers, with any operands, a simple right operand, or two simple operands.

final class DoubleLess: BoolExpression {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.double(frame) < right.double(frame)
  }
}

final class DoubleLessWithSimple: BoolExpression {
  private let left: Expression
  private let right: Operand
  init(_ left: Expression, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.double(frame) < right.double(frame)
  }
}

final class DoubleLessOfSimples: BoolExpression {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    left.double(frame) < right.double(frame)
  }
}

final class DoubleLessEqual: BoolExpression {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.double(frame) <= right.double(frame)
  }
}

final class DoubleLessEqualWithSimple: BoolExpression {
  private let left: Expression
  private let right: Operand
  init(_ left: Expression, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.double(frame) <= right.double(frame)
  }
}

final class DoubleLessEqualOfSimples: BoolExpression {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    left.double(frame) <= right.double(frame)
  }
}

final class DoubleGreater: BoolExpression {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.double(frame) > right.double(frame)
  }
}

final class DoubleGreaterWithSimple: BoolExpression {
  private let left: Expression
  private let right: Operand
  init(_ left: Expression, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.double(frame) > right.double(frame)
  }
}

final class DoubleGreaterOfSimples: BoolExpression {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    left.double(frame) > right.double(frame)
  }
}

final class DoubleGreaterEqual: BoolExpression {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.double(frame) >= right.double(frame)
  }
}

final class DoubleGreaterEqualWithSimple: BoolExpression {
  private let left: Expression
  private let right: Operand
  init(_ left: Expression, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.double(frame) >= right.double(frame)
  }
}

final class DoubleGreaterEqualOfSimples: BoolExpression {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    left.double(frame) >= right.double(frame)
  }
}

final class DoubleEqual: BoolExpression {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.double(frame) == right.double(frame)
  }
}

final class DoubleEqualWithSimple: BoolExpression {
  private let left: Expression
  private let right: Operand
  init(_ left: Expression, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.double(frame) == right.double(frame)
  }
}

final class DoubleEqualOfSimples: BoolExpression {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    left.double(frame) == right.double(frame)
  }
}

final class DoubleNotEqual: BoolExpression {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.double(frame) != right.double(frame)
  }
}

final class DoubleNotEqualWithSimple: BoolExpression {
  private let left: Expression
  private let right: Operand
  init(_ left: Expression, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.double(frame) != right.double(frame)
  }
}

final class DoubleNotEqualOfSimples: BoolExpression {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    left.double(frame) != right.double(frame)
  }
}
