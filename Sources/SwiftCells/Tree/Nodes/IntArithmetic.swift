/// Whole-number arithmetic; an overflow is an error.
///
/// Each operation comes in three shapes: any operands, a simple right operand, two simple operands.

/// What the operators of whole numbers share.
class IntBinary: Expression {
  final let span: Span
  init(span: Span) { self.span = span }
  final override func value(_ frame: Frame) throws -> Value { Value(try word(frame)) }
  final override func run(_ frame: Frame) throws -> Completion {
    _ = try word(frame)
    return .normal
  }

  @inline(never)
  final func overflow() -> Failure { Failure(.fatal("arithmetic overflow"), span) }
}

/// Addition.
final class IntAdd: IntBinary {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span: span)
  }
  override func word(_ frame: Frame) throws -> Int {
    let a = try left.word(frame)
    let b = try right.word(frame)
    let (result, isOverflow) = a.addingReportingOverflow(b)
    if isOverflow { throw overflow() }
    return result
  }
}

/// Addition with a simple right operand.
final class IntAddWithSimple: IntBinary {
  private let left: Expression
  private let right: Operand
  init(_ left: Expression, _ right: Operand, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span: span)
  }
  override func word(_ frame: Frame) throws -> Int {
    let a = try left.word(frame)
    let b = right.word(frame)
    let (result, isOverflow) = a.addingReportingOverflow(b)
    if isOverflow { throw overflow() }
    return result
  }
}

/// Addition of simple operands.
final class IntAddOfSimples: IntBinary {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span: span)
  }
  override func word(_ frame: Frame) throws -> Int {
    let a = left.word(frame)
    let b = right.word(frame)
    let (result, isOverflow) = a.addingReportingOverflow(b)
    if isOverflow { throw overflow() }
    return result
  }
}

/// Subtraction.
final class IntSubtract: IntBinary {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span: span)
  }
  override func word(_ frame: Frame) throws -> Int {
    let a = try left.word(frame)
    let b = try right.word(frame)
    let (result, isOverflow) = a.subtractingReportingOverflow(b)
    if isOverflow { throw overflow() }
    return result
  }
}

/// Subtraction with a simple right operand.
final class IntSubtractWithSimple: IntBinary {
  private let left: Expression
  private let right: Operand
  init(_ left: Expression, _ right: Operand, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span: span)
  }
  override func word(_ frame: Frame) throws -> Int {
    let a = try left.word(frame)
    let b = right.word(frame)
    let (result, isOverflow) = a.subtractingReportingOverflow(b)
    if isOverflow { throw overflow() }
    return result
  }
}

/// Subtraction of simple operands.
final class IntSubtractOfSimples: IntBinary {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span: span)
  }
  override func word(_ frame: Frame) throws -> Int {
    let a = left.word(frame)
    let b = right.word(frame)
    let (result, isOverflow) = a.subtractingReportingOverflow(b)
    if isOverflow { throw overflow() }
    return result
  }
}

/// Multiplication.
final class IntMultiply: IntBinary {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span: span)
  }
  override func word(_ frame: Frame) throws -> Int {
    let a = try left.word(frame)
    let b = try right.word(frame)
    let (result, isOverflow) = a.multipliedReportingOverflow(by: b)
    if isOverflow { throw overflow() }
    return result
  }
}

/// Multiplication with a simple right operand.
final class IntMultiplyWithSimple: IntBinary {
  private let left: Expression
  private let right: Operand
  init(_ left: Expression, _ right: Operand, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span: span)
  }
  override func word(_ frame: Frame) throws -> Int {
    let a = try left.word(frame)
    let b = right.word(frame)
    let (result, isOverflow) = a.multipliedReportingOverflow(by: b)
    if isOverflow { throw overflow() }
    return result
  }
}

/// Multiplication of simple operands.
final class IntMultiplyOfSimples: IntBinary {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span: span)
  }
  override func word(_ frame: Frame) throws -> Int {
    let a = left.word(frame)
    let b = right.word(frame)
    let (result, isOverflow) = a.multipliedReportingOverflow(by: b)
    if isOverflow { throw overflow() }
    return result
  }
}
