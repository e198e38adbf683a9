/// Something that can be assigned to or changed in place.
///
/// A change goes: ``prepare(_:)`` evaluates indices, ``pointer(_:)`` gives the address of the
/// value, the caller changes it at once, ``finish(_:)`` writes it back where the address was that
/// of a copy. Nothing of the user's may run between `pointer` and `finish`, except on a copy.
class Place {
  /// Evaluates what the place depends on, such as an index, once.
  func prepare(_ frame: Frame) throws {}
  /// The address of the value or of a copy of it.
  func pointer(_ frame: Frame) throws -> UnsafeMutablePointer<Value> { frame }
  /// The value as it is now, for a change that is made on a copy.
  func load(_ frame: Frame) throws -> Value { try pointer(frame).pointee }
  /// Writes a copy back.
  func finish(_ frame: Frame) throws {}
  /// Puts a new value there, without reading the old one where that matters.
  func store(_ frame: Frame, _ value: Value) throws {
    try pointer(frame).pointee = value
    try finish(frame)
  }
  /// Whether the address stays valid whatever the user's functions do.
  var isVariable: Bool { false }
  /// Whether the address is that of the value itself, with nothing to prepare or finish.
  var isDirect: Bool { isVariable }
  /// The variable itself, where it is one that can be addressed without asking what it is.
  var operand: Operand? { nil }
}

/// A local or global variable.
final class VariablePlace: Place {
  private let variable: Operand
  init(_ variable: Operand) { self.variable = variable }
  override func pointer(_ frame: Frame) throws -> UnsafeMutablePointer<Value> {
    variable.pointer(frame)
  }
  override func store(_ frame: Frame, _ value: Value) throws {
    variable.pointer(frame).pointee = value
  }
  override var isVariable: Bool { true }
  override var operand: Operand? { variable }
}

/// A captured or `inout` variable.
final class IndirectPlace: Place {
  private let variable: IndirectVariable
  init(_ variable: IndirectVariable) { self.variable = variable }
  override func pointer(_ frame: Frame) throws -> UnsafeMutablePointer<Value> {
    variable.pointer(frame)
  }
  override var isVariable: Bool { true }
}

/// A part of a tuple or a stored property of a structure.
final class PartPlace: Place {
  private let base: Place
  private let index: Int
  init(_ base: Place, _ index: Int) {
    self.base = base
    self.index = index
  }
  override func prepare(_ frame: Frame) throws { try base.prepare(frame) }
  override func pointer(_ frame: Frame) throws -> UnsafeMutablePointer<Value> {
    try base.pointer(frame).uniqueAggregate().elements + index
  }
  override func load(_ frame: Frame) throws -> Value { try base.load(frame).aggregate[index] }
  override var isDirect: Bool { base.isDirect }
  override func finish(_ frame: Frame) throws { try base.finish(frame) }
}

/// What an optional wraps, behind `!` or `?`.
final class WrappedPlace: Place {
  private let base: Place
  /// Where `nil` is an error; elsewhere it ends the chain.
  private let span: Span?
  init(_ base: Place, _ span: Span?) {
    self.base = base
    self.span = span
  }
  override func prepare(_ frame: Frame) throws { try base.prepare(frame) }
  override func pointer(_ frame: Frame) throws -> UnsafeMutablePointer<Value> {
    let pointer = try base.pointer(frame)
    if pointer.pointee.isNone {
      try base.finish(frame)
      throw missing()
    }
    return pointer
  }
  override func load(_ frame: Frame) throws -> Value {
    let value = try base.load(frame)
    if value.isNone { throw missing() }
    return value
  }
  private func missing() -> any Error {
    guard let span else { return ChainEnded() }
    return Failure(.fatal("unexpectedly found nil while unwrapping an Optional value"), span)
  }
  override func finish(_ frame: Frame) throws { try base.finish(frame) }
}

/// An element of an array.
final class ElementPlace: Place {
  private let base: Place
  private let index: Expression
  /// Slots for the index and, where elements are no boxes, for a copy of the element.
  private let indexSlot: Int
  private let copySlot: Int
  private let span: Span
  private let holdsValues: Bool

  init(
    _ base: Place, _ index: Expression, indexSlot: Int, copySlot: Int, holdsValues: Bool,
    _ span: Span
  ) {
    self.base = base
    self.index = index
    self.indexSlot = indexSlot
    self.copySlot = copySlot
    self.holdsValues = holdsValues
    self.span = span
  }
  override func prepare(_ frame: Frame) throws {
    try base.prepare(frame)
    frame[indexSlot].bits = try index.word(frame)
  }

  @inline(__always)
  private func locate(_ frame: Frame) throws -> (ArrayObject, Int) {
    let slot = try base.pointer(frame)
    do {
      try slot.admitCopy()
    } catch {
      try base.finish(frame)
      throw error
    }
    let array = slot.uniqueArray()
    let position = frame[indexSlot].bits &- array.startIndex
    guard position >= 0, position < array.count else {
      try base.finish(frame)
      throw Failure(.indexOutOfRange(frame[indexSlot].bits, array), span)
    }
    return (array, position)
  }

  override func pointer(_ frame: Frame) throws -> UnsafeMutablePointer<Value> {
    let (array, position) = try locate(frame)
    if holdsValues {
      return array.object(as: ValueArray.self).elements.withUnsafeMutableBufferPointer {
        $0.baseAddress.unsafelyUnwrapped + position
      }
    }
    frame[copySlot].bits = array.value(at: position).bits
    return frame + copySlot
  }
  override func load(_ frame: Frame) throws -> Value {
    let array = try base.load(frame).array
    let position = frame[indexSlot].bits &- array.startIndex
    guard position >= 0, position < array.count else {
      throw Failure(.indexOutOfRange(frame[indexSlot].bits, array), span)
    }
    return array.value(at: position)
  }
  override func finish(_ frame: Frame) throws {
    if !holdsValues {
      let (array, position) = try locate(frame)
      array.set(frame[copySlot], at: position)
    }
    try base.finish(frame)
  }
  override func store(_ frame: Frame, _ value: Value) throws {
    let (array, position) = try locate(frame)
    array.set(value, at: position)
    try base.finish(frame)
  }
}

extension Failure.Reason {
  /// An index that an array does not have.
  static func indexOutOfRange(_ index: Int, _ array: ArrayObject) -> Failure.Reason {
    let first = array.startIndex
    return .fatal(
      array.count == 0
        ? "Index out of range: \(index), in an empty array"
        : "Index out of range: \(index), in an array with indices \(first)..<\(first + array.count)"
    )
  }
}

/// A property or subscript with accessors: read, changed as a copy, written.
final class AccessorPlace: Place {
  private let base: Place?
  private let indices: [Expression]
  private let slots: [Int]
  private let copySlot: Int
  private let read: (Frame, Value, [Value]) throws -> Value
  /// Gives the changed receiver.
  private let write: (Frame, UnsafeMutablePointer<Value>, [Value], Value) throws -> Void

  init(
    _ base: Place?, _ indices: [Expression], slots: [Int], copySlot: Int,
    read: @escaping (Frame, Value, [Value]) throws -> Value,
    write: @escaping (Frame, UnsafeMutablePointer<Value>, [Value], Value) throws -> Void
  ) {
    self.base = base
    self.indices = indices
    self.slots = slots
    self.copySlot = copySlot
    self.read = read
    self.write = write
  }
  override func prepare(_ frame: Frame) throws {
    try base?.prepare(frame)
    for (slot, index) in zip(slots, indices) { frame[slot] = try index.value(frame) }
  }
  override func load(_ frame: Frame) throws -> Value {
    try read(frame, try base?.load(frame) ?? .void, slots.map { frame[$0] })
  }
  override func pointer(_ frame: Frame) throws -> UnsafeMutablePointer<Value> {
    frame[copySlot] = try load(frame)
    return frame + copySlot
  }
  override func finish(_ frame: Frame) throws {
    let value = frame[copySlot]
    frame[copySlot].object = nil
    try store(frame, value)
  }
  override func store(_ frame: Frame, _ value: Value) throws {
    guard let base else {
      var nowhere = Value.void
      return try withUnsafeMutablePointer(to: &nowhere) {
        try write(frame, $0, slots.map { frame[$0] }, value)
      }
    }
    // The accessors may run functions of the user: they work on a copy of the receiver.
    var receiver = try base.load(frame)
    try withUnsafeMutablePointer(to: &receiver) {
      try write(frame, $0, slots.map { frame[$0] }, value)
    }
    for slot in slots { frame[slot].object = nil }
    try base.store(frame, receiver)
  }
}

/// A value that nobody will see change: the receiver of a method that changes a temporary.
final class TemporaryPlace: Place {
  private let expression: Expression
  private let slot: Int
  init(_ expression: Expression, slot: Int) {
    self.expression = expression
    self.slot = slot
  }
  override func prepare(_ frame: Frame) throws { frame[slot] = try expression.value(frame) }
  override func pointer(_ frame: Frame) throws -> UnsafeMutablePointer<Value> { frame + slot }
  override func finish(_ frame: Frame) throws {}
}
