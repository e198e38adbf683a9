/// A call that changes variables of its caller.
///
/// A variable is handed over by its address. Anything else is copied, changed and written back, so
/// that nothing can go wrong when the function changes what contains it.
final class InoutCall: Expression {
  /// A place that the call changes.
  struct Change {
    let place: Place
    /// The slot for the address.
    let addressSlot: Int
    /// The slot for the copy.
    let copySlot: Int

    init(_ place: Place, _ function: FunctionContext) {
      self.place = place
      addressSlot = function.allocate(isWord: true)
      copySlot = function.allocate(isWord: false)
    }
  }
  private let changes: [Change]
  private let call: Expression

  init(_ changes: [Change], _ call: Expression) {
    self.changes = changes
    self.call = call
  }

  override func value(_ frame: Frame) throws -> Value {
    for change in changes {
      try change.place.prepare(frame)
      if change.place.isVariable {
        frame[change.addressSlot].bits = Int(bitPattern: try change.place.pointer(frame))
      } else {
        frame[change.copySlot] = try change.place.load(frame)
        frame[change.addressSlot].bits = Int(bitPattern: frame + change.copySlot)
      }
    }
    let result = try call.value(frame)
    for change in changes where !change.place.isVariable {
      let value = frame[change.copySlot]
      frame[change.copySlot].object = nil
      try change.place.store(frame, value)
    }
    return result
  }
}

/// `array[index] += value` for numbers in a simple variable.
final class ElementCompound: VoidExpression {
  private let base: Operand
  private let index: WordSource
  private let operation: Expression
  private let indexSlot: Int
  private let leftSlot: Int
  private let isDouble: Bool
  private let span: Span
  init(
    _ base: Operand, _ index: Expression, _ operation: Expression, indexSlot: Int, leftSlot: Int,
    isDouble: Bool, _ span: Span
  ) {
    self.base = base
    self.index = WordSource(index)
    self.operation = operation
    self.indexSlot = indexSlot
    self.leftSlot = leftSlot
    self.isDouble = isDouble
    self.span = span
  }
  override func run(_ frame: Frame) throws -> Completion {
    let number = try index.word(frame)
    frame[indexSlot].bits = number
    let slot = base.pointer(frame)
    if isDouble {
      frame[leftSlot].bits = try slot.withObject(DoubleArray.self) { array in
        guard number >= 0, number < array.elements.count else { throw outOfRange(number, array) }
        return Int(bitPattern: array.elements[number])
      }
      let result = try operation.double(frame)
      try slot.makeUnique()
      try slot.withObject(DoubleArray.self) { array in
        guard number < array.elements.count else { throw outOfRange(number, array) }
        array.elements[number] = result
      }
    } else {
      frame[leftSlot].bits = try slot.withObject(IntArray.self) { array in
        guard number >= 0, number < array.elements.count else { throw outOfRange(number, array) }
        return array.elements[number]
      }
      let result = try operation.word(frame)
      try slot.makeUnique()
      try slot.withObject(IntArray.self) { array in
        guard number < array.elements.count else { throw outOfRange(number, array) }
        array.elements[number] = result
      }
    }
    return .normal
  }

  @inline(never)
  private func outOfRange(_ index: Int, _ array: ArrayObject) -> Failure {
    Failure(.indexOutOfRange(index, array), span)
  }
}

/// A case of an enumeration with what it carries.
final class MakeCase: Expression {
  private let index: Int
  private let payload: [Expression]
  init(_ index: Int, _ payload: [Expression]) {
    self.index = index
    self.payload = payload
  }
  override func value(_ frame: Frame) throws -> Value {
    Value(bits: index, object: Aggregate.make(try payload.map { try $0.value(frame) }))
  }
}

/// `optional ?? otherOptional`
final class CoalesceOptional: Expression {
  private let first: Expression
  private let second: Expression
  init(_ first: Expression, _ second: Expression) {
    self.first = first
    self.second = second
  }
  override func value(_ frame: Frame) throws -> Value {
    let value = try first.value(frame)
    return value.isNone ? try second.value(frame) : value
  }
}
