/// `place = value` for values held as words in a simple variable.
final class AssignWord: VoidExpression {
  private let target: Operand
  private let source: Expression
  init(_ target: Operand, _ source: Expression) {
    self.target = target
    self.source = source
  }
  override func run(_ frame: Frame) throws -> Completion {
    target.pointer(frame).pointee.bits = try source.word(frame)
    return .normal
  }
}

/// `place = value` for floating-point numbers in a simple variable.
final class AssignDouble: VoidExpression {
  private let target: Operand
  private let source: Expression
  init(_ target: Operand, _ source: Expression) {
    self.target = target
    self.source = source
  }
  override func run(_ frame: Frame) throws -> Completion {
    target.pointer(frame).pointee.bits = Int(bitPattern: try source.double(frame))
    return .normal
  }
}

/// `place = value` for objects in a simple variable.
final class AssignObject: VoidExpression {
  private let target: Operand
  private let source: Expression
  init(_ target: Operand, _ source: Expression) {
    self.target = target
    self.source = source
  }
  override func run(_ frame: Frame) throws -> Completion {
    target.pointer(frame).pointee = try source.value(frame)
    return .normal
  }
}

/// `place = value` for any place.
final class Assign: Expression {
  private let place: Place
  private let source: Expression
  init(_ place: Place, _ source: Expression) {
    self.place = place
    self.source = source
  }
  override func value(_ frame: Frame) throws -> Value {
    try place.prepare(frame)
    try place.store(frame, try source.value(frame))
    return .void
  }

  /// The assignment that fits the place.
  static func make(_ place: Place, _ source: Expression, _ type: CellType) -> Expression {
    guard let operand = place.operand else { return Assign(place, source) }
    switch type.representation {
    case .double: return AssignDouble(operand, source)
    case .int, .bool, .word: return AssignWord(operand, source)
    case .object: return AssignObject(operand, source)
    }
  }
}

/// Gives a global variable its first value.
final class InitializeGlobal: Statement {
  private let variable: GlobalVariable
  private let source: Expression
  init(_ variable: GlobalVariable, _ source: Expression) {
    self.variable = variable
    self.source = source
  }
  override func run(_ frame: Frame) throws -> Completion {
    variable.pointer.pointee = try source.value(frame)
    variable.isInitialized = true
    return .normal
  }
}

/// Gives a shared variable its box, with the first value in it.
final class InitializeBox: Statement {
  private let slot: Int
  private let source: Expression
  init(_ slot: Int, _ source: Expression) {
    self.slot = slot
    self.source = source
  }
  override func run(_ frame: Frame) throws -> Completion {
    frame[slot] = Value(VariableBox(try source.value(frame)))
    return .normal
  }
}

/// `variable += number` for whole numbers in a simple variable.
final class IntAddAssign: VoidExpression {
  private let target: Operand
  private let source: Expression
  private let span: Span
  init(_ target: Operand, _ source: Expression, _ span: Span) {
    self.target = target
    self.source = source
    self.span = span
  }
  override func run(_ frame: Frame) throws -> Completion {
    let added = try source.word(frame)
    let pointer = target.pointer(frame)
    let (sum, isOverflow) = pointer.pointee.bits.addingReportingOverflow(added)
    if isOverflow { throw Failure(.fatal("arithmetic overflow"), span) }
    pointer.pointee.bits = sum
    return .normal
  }
}

/// `variable += number` for a simple variable and a simple whole number.
final class IntAddAssignSimple: VoidExpression {
  private let target: Operand
  private let source: Operand
  private let span: Span
  init(_ target: Operand, _ source: Operand, _ span: Span) {
    self.target = target
    self.source = source
    self.span = span
  }
  override func run(_ frame: Frame) throws -> Completion {
    let pointer = target.pointer(frame)
    let (sum, isOverflow) = pointer.pointee.bits.addingReportingOverflow(source.word(frame))
    if isOverflow { throw Failure(.fatal("arithmetic overflow"), span) }
    pointer.pointee.bits = sum
    return .normal
  }
}

/// `variable += number` for floating-point numbers in a simple variable.
final class DoubleAddAssign: VoidExpression {
  private let target: Operand
  private let source: Expression
  init(_ target: Operand, _ source: Expression) {
    self.target = target
    self.source = source
  }
  override func run(_ frame: Frame) throws -> Completion {
    let added = try source.double(frame)
    let pointer = target.pointer(frame)
    pointer.pointee.bits = Int(bitPattern: Double(bits: pointer.pointee.bits) + added)
    return .normal
  }
}

/// `place += value`: the operator is a node that reads two slots.
class CompoundAssign: Expression {
  final let place: Place
  final let source: Expression
  final let operation: Expression
  final let leftSlot: Int
  final let rightSlot: Int
  init(
    _ place: Place, _ source: Expression, _ operation: Expression, leftSlot: Int, rightSlot: Int
  ) {
    self.place = place
    self.source = source
    self.operation = operation
    self.leftSlot = leftSlot
    self.rightSlot = rightSlot
  }
  override func value(_ frame: Frame) throws -> Value {
    try place.prepare(frame)
    frame[rightSlot] = try source.value(frame)
    // Read as a copy: where the operator fails, the place keeps what it had.
    frame[leftSlot] = try place.load(frame)
    let result = try operation.value(frame)
    frame[leftSlot].object = nil
    frame[rightSlot].object = nil
    try place.store(frame, result)
    return .void
  }
}

/// `place += value` for a number in a variable, or in a part of one.
final class PartCompound: CompoundAssign {
  override func value(_ frame: Frame) throws -> Value {
    _ = try run(frame)
    return .void
  }
  override func run(_ frame: Frame) throws -> Completion {
    frame[rightSlot].bits = try source.word(frame)
    frame[leftSlot].bits = try place.pointer(frame).pointee.bits
    let result = try operation.word(frame)
    try place.pointer(frame).pointee.bits = result
    return .normal
  }
}

/// A change of a place by a function of the library, such as `append`.
final class ChangePlace: Expression {
  private let place: Place
  private let arguments: [Expression]
  private unowned(unsafe) let owner: FunctionCode
  private let change: (Frame, UnsafeMutablePointer<Value>, [Value]) throws -> Value
  init(
    _ place: Place, _ arguments: [Expression], owner: FunctionCode,
    _ change: @escaping (Frame, UnsafeMutablePointer<Value>, [Value]) throws -> Value
  ) {
    self.place = place
    self.arguments = arguments
    self.owner = owner
    self.change = change
  }
  override func value(_ frame: Frame) throws -> Value {
    try place.prepare(frame)
    var values: [Value] = []
    values.reserveCapacity(arguments.count)
    for argument in arguments { values.append(try argument.value(frame)) }
    let free = owner.next(frame)
    let pointer = try place.pointer(frame)
    let result: Value
    do {
      try pointer.admitCopy()
      result = try change(free, pointer, values)
    } catch {
      // Where the address was that of a copy, what it was taken from gets it back.
      try place.finish(frame)
      throw error
    }
    try place.finish(frame)
    return result
  }
}
