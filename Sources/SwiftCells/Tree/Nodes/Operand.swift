/// The address of a variable or constant, without asking which of them it is.
///
/// A local variable lies at an offset from the frame, a global variable or a constant at an
/// address of its own: `(frame & mask) + offset` gives either. That saves a call for each of the
/// simple operands that loops are full of.
struct Operand {
  private let mask: UInt
  private let offset: UInt
  /// Whether the address of the variable lies there, and not the variable itself.
  private let isIndirect: Bool
  /// What keeps the address valid.
  private let owner: AnyObject?

  init(slot: Int) {
    mask = .max
    offset = UInt(slot * MemoryLayout<Value>.stride)
    isIndirect = false
    owner = nil
  }

  /// An `inout` parameter: the slot holds the address of the caller's variable.
  init(addressIn slot: Int) {
    mask = .max
    offset = UInt(slot * MemoryLayout<Value>.stride)
    isIndirect = true
    owner = nil
  }

  init(_ pointer: UnsafeMutablePointer<Value>, of owner: AnyObject) {
    mask = 0
    offset = UInt(bitPattern: pointer)
    isIndirect = false
    self.owner = owner
  }

  @inline(__always)
  func pointer(_ frame: Frame) -> UnsafeMutablePointer<Value> {
    let place = UnsafeMutablePointer<Value>(
      bitPattern: (UInt(bitPattern: frame) & mask) + offset
    ).unsafelyUnwrapped
    if !isIndirect { return place }
    return UnsafeMutablePointer(bitPattern: place.pointee.bits).unsafelyUnwrapped
  }
  @inline(__always)
  func word(_ frame: Frame) -> Int { pointer(frame).pointee.bits }
  @inline(__always)
  func double(_ frame: Frame) -> Double { Double(bits: pointer(frame).pointee.bits) }
}

/// A whole number, read without a call where it is a variable or constant.
struct WordSource {
  private let expression: Held<Expression>
  private let operand: Operand
  /// Whether the operand says it all.
  let isSimple: Bool

  init(_ expression: Expression) {
    self.expression = Held(expression)
    operand = (expression as? SimpleExpression)?.operand ?? Operand(slot: 0)
    isSimple = expression is SimpleExpression
  }

  @inline(__always)
  func word(_ frame: Frame) throws -> Int {
    if isSimple { return operand.word(frame) }
    return try expression.use { try $0.word(frame) }
  }
}

/// An expression that reads a variable or constant and can say where it lies.
class SimpleExpression: Expression {
  final let operand: Operand

  init(_ operand: Operand) { self.operand = operand }

  final override func word(_ frame: Frame) throws -> Int { operand.word(frame) }
  final override func double(_ frame: Frame) throws -> Double { operand.double(frame) }
  final override func bool(_ frame: Frame) throws -> Bool { operand.word(frame) != 0 }
  final override func value(_ frame: Frame) throws -> Value { operand.pointer(frame).pointee }
  final override func run(_ frame: Frame) throws -> Completion { .normal }
}

/// A variable in the frame.
final class LocalVariable: SimpleExpression {
  let slot: Int
  init(slot: Int) {
    self.slot = slot
    super.init(Operand(slot: slot))
  }
  override var localSlot: Int? { slot }
}

/// An `inout` parameter.
final class InoutVariable: SimpleExpression {
  init(slot: Int) { super.init(Operand(addressIn: slot)) }
}

/// A variable of the session.
final class GlobalRead: SimpleExpression {
  init(_ variable: GlobalVariable) { super.init(Operand(variable.pointer, of: variable)) }
}

/// A constant.
final class Constant: SimpleExpression {
  /// The constant itself.
  let content: Value

  init(_ value: Value) {
    content = value
    let box = VariableBox(value)
    super.init(Operand(box.pointer, of: box))
  }
  override var constantWord: Int? { content.bits }
}

/// A variable of a session, which outlives the cell that declared it.
package final class GlobalVariable: @unchecked Sendable {
  let name: String
  let pointer: UnsafeMutablePointer<Value>
  /// Whether it has received a value.
  var isInitialized = false

  init(_ name: String) {
    self.name = name
    pointer = .allocate(capacity: 1)
    pointer.initialize(to: .void)
  }
  deinit {
    pointer.deinitialize(count: 1)
    pointer.deallocate()
  }
}

/// A variable of the session that a function may read before it has a value.
final class GuardedGlobalRead: Expression {
  private let variable: GlobalVariable
  private let span: Span
  init(_ variable: GlobalVariable, _ span: Span) {
    self.variable = variable
    self.span = span
  }
  override func word(_ frame: Frame) throws -> Int { try value(frame).bits }
  override func value(_ frame: Frame) throws -> Value {
    guard variable.isInitialized else {
      throw Failure(.fatal("'\(variable.name)' is used before it has a value"), span)
    }
    return variable.pointer.pointee
  }
}

/// A constant that a closure captured.
final class CapturedConstant: Expression {
  private let index: Int
  init(_ index: Int) { self.index = index }
  override func word(_ frame: Frame) throws -> Int {
    frame[0].object(as: Closure.self).captures[index].bits
  }
  override func value(_ frame: Frame) throws -> Value {
    frame[0].object(as: Closure.self).captures[index]
  }
}

/// A variable that lies at an address found at run time.
class IndirectVariable: Expression {
  func pointer(_ frame: Frame) -> UnsafeMutablePointer<Value> { frame }
  final override func word(_ frame: Frame) throws -> Int { pointer(frame).pointee.bits }
  final override func double(_ frame: Frame) throws -> Double {
    Double(bits: pointer(frame).pointee.bits)
  }
  final override func bool(_ frame: Frame) throws -> Bool { pointer(frame).pointee.bits != 0 }
  final override func value(_ frame: Frame) throws -> Value { pointer(frame).pointee }
}

/// A variable that a closure captured.
final class CapturedVariable: IndirectVariable {
  private let index: Int
  init(_ index: Int) { self.index = index }
  override func pointer(_ frame: Frame) -> UnsafeMutablePointer<Value> {
    frame[0].object(as: Closure.self).captures[index].object(as: VariableBox.self).pointer
  }
}

/// A variable of the frame that closures share.
final class BoxedVariable: IndirectVariable {
  private let slot: Int
  init(slot: Int) { self.slot = slot }
  override func pointer(_ frame: Frame) -> UnsafeMutablePointer<Value> {
    frame[slot].object(as: VariableBox.self).pointer
  }
}
