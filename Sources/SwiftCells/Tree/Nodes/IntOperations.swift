/// The operators of whole numbers that no loop is full of.

/// Division, remainder and their errors.
final class IntDivide: IntBinary {
  private let left: Expression
  private let right: Expression
  private let isRemainder: Bool
  init(_ left: Expression, _ right: Expression, isRemainder: Bool, _ span: Span) {
    self.left = left
    self.right = right
    self.isRemainder = isRemainder
    super.init(span: span)
  }
  override func word(_ frame: Frame) throws -> Int {
    let a = try left.word(frame)
    let b = try right.word(frame)
    if b == 0 { throw Failure(.fatal("division by zero"), span) }
    if b == -1 {
      if isRemainder { return 0 }
      let (result, isOverflow) = (0).subtractingReportingOverflow(a)
      if isOverflow { throw overflow() }
      return result
    }
    return isRemainder ? a % b : a / b
  }
}

/// An operator of whole numbers that cannot fail.
final class IntOperation: WordExpression {
  private let left: Expression
  private let right: Expression
  private let operation: (Int, Int) -> Int
  init(_ left: Expression, _ right: Expression, _ operation: @escaping (Int, Int) -> Int) {
    self.left = left
    self.right = right
    self.operation = operation
  }
  override func word(_ frame: Frame) throws -> Int {
    operation(try left.word(frame), try right.word(frame))
  }
}

/// The negative of a whole number.
final class IntNegate: IntBinary {
  private let operand: Expression
  init(_ operand: Expression, _ span: Span) {
    self.operand = operand
    super.init(span: span)
  }
  override func word(_ frame: Frame) throws -> Int {
    let (result, isOverflow) = (0).subtractingReportingOverflow(try operand.word(frame))
    if isOverflow { throw overflow() }
    return result
  }
}

/// A function of one floating-point number.
final class DoubleFunction: DoubleExpression {
  private let operand: Expression
  private let function: (Double) -> Double
  init(_ operand: Expression, _ function: @escaping (Double) -> Double) {
    self.operand = operand
    self.function = function
  }
  override func double(_ frame: Frame) throws -> Double { function(try operand.double(frame)) }
}

/// A function of two floating-point numbers.
final class DoubleOperation: DoubleExpression {
  private let left: Expression
  private let right: Expression
  private let function: (Double, Double) -> Double
  init(
    _ left: Expression, _ right: Expression, _ function: @escaping (Double, Double) -> Double
  ) {
    self.left = left
    self.right = right
    self.function = function
  }
  override func double(_ frame: Frame) throws -> Double {
    let a = try left.double(frame)
    return function(a, try right.double(frame))
  }
}

/// A whole number as a floating-point number.
final class IntToDouble: DoubleExpression {
  private let operand: Expression
  init(_ operand: Expression) { self.operand = operand }
  override func double(_ frame: Frame) throws -> Double { Double(try operand.word(frame)) }
}

/// A function of 64 bits that gives 64 bits: conversions and the operators of `Float`.
final class WordFunction: WordExpression {
  private let operand: Expression
  private let function: (Int) throws -> Int
  init(_ operand: Expression, _ function: @escaping (Int) throws -> Int) {
    self.operand = operand
    self.function = function
  }
  override func word(_ frame: Frame) throws -> Int { try function(try operand.word(frame)) }
}

/// A function of two values that gives a truth.
final class ValueTest: BoolExpression {
  private let left: Expression
  private let right: Expression
  private let test: (Value, Value) throws -> Bool
  init(
    _ left: Expression, _ right: Expression, _ test: @escaping (Value, Value) throws -> Bool
  ) {
    self.left = left
    self.right = right
    self.test = test
  }
  override func bool(_ frame: Frame) throws -> Bool {
    let a = try left.value(frame)
    return try test(a, try right.value(frame))
  }
}

/// A function of one value that gives a truth.
final class ValueCheck: BoolExpression {
  private let operand: Expression
  private let test: (Value) throws -> Bool
  init(_ operand: Expression, _ test: @escaping (Value) throws -> Bool) {
    self.operand = operand
    self.test = test
  }
  override func bool(_ frame: Frame) throws -> Bool { try test(try operand.value(frame)) }
}

/// A function of values.
final class ValueFunction: Expression {
  private let operands: [Expression]
  private let function: ([Value]) throws -> Value
  init(_ operands: [Expression], _ function: @escaping ([Value]) throws -> Value) {
    self.operands = operands
    self.function = function
  }
  override func value(_ frame: Frame) throws -> Value {
    var values: [Value] = []
    values.reserveCapacity(operands.count)
    for operand in operands { values.append(try operand.value(frame)) }
    return try function(values)
  }
}
