/// Comparisons of whole numbers, with any operands, a simple right operand, or two simple operands.

final class IntLess: BoolExpression {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.word(frame) < right.word(frame)
  }
}

final class IntLessWithSimple: BoolExpression {
  private let left: Expression
  private let right: Operand
  init(_ left: Expression, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.word(frame) < right.word(frame)
  }
}

final class IntLessOfSimples: BoolExpression {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    left.word(frame) < right.word(frame)
  }
}

final class IntLessEqual: BoolExpression {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.word(frame) <= right.word(frame)
  }
}

final class IntLessEqualWithSimple: BoolExpression {
  private let left: Expression
  private let right: Operand
  init(_ left: Expression, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.word(frame) <= right.word(frame)
  }
}

final class IntLessEqualOfSimples: BoolExpression {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    left.word(frame) <= right.word(frame)
  }
}

final class IntGreater: BoolExpression {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.word(frame) > right.word(frame)
  }
}

final class IntGreaterWithSimple: BoolExpression {
  private let left: Expression
  private let right: Operand
  init(_ left: Expression, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.word(frame) > right.word(frame)
  }
}

final class IntGreaterOfSimples: BoolExpression {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    left.word(frame) > right.word(frame)
  }
}

final class IntGreaterEqual: BoolExpression {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.word(frame) >= right.word(frame)
  }
}

final class IntGreaterEqualWithSimple: BoolExpression {
  private let left: Expression
  private let right: Operand
  init(_ left: Expression, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.word(frame) >= right.word(frame)
  }
}

final class IntGreaterEqualOfSimples: BoolExpression {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    left.word(frame) >= right.word(frame)
  }
}

final class IntEqual: BoolExpression {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.word(frame) == right.word(frame)
  }
}

final class IntEqualWithSimple: BoolExpression {
  private let left: Expression
  private let right: Operand
  init(_ left: Expression, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.word(frame) == right.word(frame)
  }
}

final class IntEqualOfSimples: BoolExpression {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    left.word(frame) == right.word(frame)
  }
}

final class IntNotEqual: BoolExpression {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.word(frame) != right.word(frame)
  }
}

final class IntNotEqualWithSimple: BoolExpression {
  private let left: Expression
  private let right: Operand
  init(_ left: Expression, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.word(frame) != right.word(frame)
  }
}

final class IntNotEqualOfSimples: BoolExpression {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    left.word(frame) != right.word(frame)
  }
}
