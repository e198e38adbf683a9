/// An array literal.
final class ArrayLiteral: Expression {
  private let elements: [Expression]
  private let representation: Representation
  init(_ elements: [Expression], _ element: CellType) {
    self.elements = elements
    representation = element.representation
  }
  override func value(_ frame: Frame) throws -> Value {
    switch representation {
    case .int: return Value(IntArray(try elements.map { try $0.word(frame) }))
    case .double: return Value(DoubleArray(try elements.map { try $0.double(frame) }))
    case .bool: return Value(BoolArray(try elements.map { try $0.bool(frame) }))
    case .word, .object: return Value(ValueArray(try elements.map { try $0.value(frame) }))
    }
  }
}

/// A dictionary literal; a key that comes twice is an error.
final class DictionaryLiteral: Expression {
  private let entries: [(Expression, Expression)]
  private let key: CellType
  private let span: Span
  init(_ entries: [(Expression, Expression)], key: CellType, _ span: Span) {
    self.entries = entries
    self.key = key
    self.span = span
  }
  override func value(_ frame: Frame) throws -> Value {
    let box = DictionaryBox.make(key: key)
    for (keyNode, valueNode) in entries {
      let entry = try keyNode.value(frame)
      if box.get(entry) != nil {
        throw Failure(
          .fatal("Dictionary literal contains duplicate keys: \(Describer.debugText(entry, key))"),
          span)
      }
      box.set(entry, try valueNode.value(frame))
    }
    return Value(box)
  }
}

/// A set made from an array literal.
final class SetLiteral: Expression {
  private let elements: [Expression]
  private let element: CellType
  init(_ elements: [Expression], _ element: CellType) {
    self.elements = elements
    self.element = element
  }
  override func value(_ frame: Frame) throws -> Value {
    let box = DictionaryBox.make(key: element)
    for node in elements {
      let member = try node.value(frame)
      if box.get(member) == nil { box.set(member, .void) }
    }
    return Value(box)
  }
}

/// A tuple.
final class TupleLiteral: Expression {
  private let elements: [Expression]
  init(_ elements: [Expression]) { self.elements = elements }
  override func value(_ frame: Frame) throws -> Value {
    if elements.isEmpty { return .void }
    return Value(Aggregate.make(try elements.map { try $0.value(frame) }))
  }
}

/// A part of a tuple or a stored property of a structure.
final class Part: Expression {
  private let base: Expression
  private let index: Int
  init(_ base: Expression, _ index: Int) {
    self.base = base
    self.index = index
  }
  override func word(_ frame: Frame) throws -> Int { try base.value(frame).aggregate[index].bits }
  override func value(_ frame: Frame) throws -> Value { try base.value(frame).aggregate[index] }
}

/// A part of a tuple or structure that lies in a simple variable.
final class PartOfSimple: Expression {
  private let base: Operand
  private let index: Int
  init(_ base: Operand, _ index: Int) {
    self.base = base
    self.index = index
  }
  override func word(_ frame: Frame) throws -> Int {
    base.pointer(frame).withObject(Aggregate.self) { $0[index].bits }
  }
  override func value(_ frame: Frame) throws -> Value {
    base.pointer(frame).withObject(Aggregate.self) { $0[index] }
  }

  static func make(_ base: Expression, _ index: Int) -> Expression {
    if let simple = base as? SimpleExpression { return PartOfSimple(simple.operand, index) }
    return Part(base, index)
  }
}

/// What subscripts of arrays share.
class ElementRead: Expression {
  final let index: WordSource
  final let span: Span
  init(_ index: Expression, _ span: Span) {
    self.index = WordSource(index)
    self.span = span
  }

  @inline(never)
  final func outOfRange(_ index: Int, _ array: ArrayObject) -> Failure {
    Failure(.indexOutOfRange(index, array), span)
  }
}

/// An element of any array or slice.
final class Element: ElementRead {
  private let base: Expression
  init(_ base: Expression, _ index: Expression, _ span: Span) {
    self.base = base
    super.init(index, span)
  }
  override func value(_ frame: Frame) throws -> Value {
    let array = try base.value(frame).array
    let number = try index.word(frame)
    let position = number &- array.startIndex
    guard position >= 0, position < array.count else { throw outOfRange(number, array) }
    return array.value(at: position)
  }
}

/// An element of an array of whole numbers.
final class IntElement: ElementRead {
  private let base: Operand
  init(_ base: Operand, _ index: Expression, _ span: Span) {
    self.base = base
    super.init(index, span)
  }
  override func word(_ frame: Frame) throws -> Int {
    let number = try index.word(frame)
    return try base.pointer(frame).withObject(IntArray.self) { array in
      guard number >= 0, number < array.elements.count else { throw outOfRange(number, array) }
      return array.elements[number]
    }
  }
  override func value(_ frame: Frame) throws -> Value { Value(try word(frame)) }
}

/// An element of an array of floating-point numbers.
final class DoubleElement: ElementRead {
  private let base: Operand
  init(_ base: Operand, _ index: Expression, _ span: Span) {
    self.base = base
    super.init(index, span)
  }
  override func double(_ frame: Frame) throws -> Double {
    let number = try index.word(frame)
    return try base.pointer(frame).withObject(DoubleArray.self) { array in
      guard number >= 0, number < array.elements.count else { throw outOfRange(number, array) }
      return array.elements[number]
    }
  }
  override func word(_ frame: Frame) throws -> Int { Int(bitPattern: try double(frame)) }
  override func value(_ frame: Frame) throws -> Value { Value(try double(frame)) }
}

/// An element of an array of Booleans.
final class BoolElement: ElementRead {
  private let base: Operand
  init(_ base: Operand, _ index: Expression, _ span: Span) {
    self.base = base
    super.init(index, span)
  }
  override func bool(_ frame: Frame) throws -> Bool {
    let number = try index.word(frame)
    return try base.pointer(frame).withObject(BoolArray.self) { array in
      guard number >= 0, number < array.elements.count else { throw outOfRange(number, array) }
      return array.elements[number]
    }
  }
  override func word(_ frame: Frame) throws -> Int { try bool(frame) ? 1 : 0 }
  override func value(_ frame: Frame) throws -> Value { Value(try bool(frame)) }
}

/// An element of an array of objects in a simple variable.
final class ValueElement: ElementRead {
  let base: Operand
  init(_ base: Operand, _ index: Expression, _ span: Span) {
    self.base = base
    super.init(index, span)
  }
  override func value(_ frame: Frame) throws -> Value {
    let number = try index.word(frame)
    return try base.pointer(frame).withObject(ValueArray.self) { array in
      guard number >= 0, number < array.elements.count else { throw outOfRange(number, array) }
      return array.elements[number]
    }
  }
}

/// A number in an array of arrays that lies in a simple variable.
///
/// The inner index is simple, so that it may be read before the outer array is looked at.
final class InnerElement: ElementRead {
  private let base: Operand
  private let outerIndex: WordSource
  private let outerSpan: Span
  private let isDouble: Bool
  init(_ outer: ValueElement, _ index: Expression, isDouble: Bool, _ span: Span) {
    base = outer.base
    outerIndex = outer.index
    outerSpan = outer.span
    self.isDouble = isDouble
    super.init(index, span)
  }
  override func word(_ frame: Frame) throws -> Int {
    let outer = try outerIndex.word(frame)
    let inner = try index.word(frame)
    return try base.pointer(frame).withObject(ValueArray.self) { array in
      guard outer >= 0, outer < array.elements.count else {
        throw Failure(.indexOutOfRange(outer, array), outerSpan)
      }
      return try array.elements.withUnsafeMutableBufferPointer { rows in
        try number(in: rows.baseAddress.unsafelyUnwrapped + outer, at: inner)
      }
    }
  }
  override func double(_ frame: Frame) throws -> Double { Double(bits: try word(frame)) }
  override func value(_ frame: Frame) throws -> Value { Value(try word(frame)) }

  @inline(__always)
  private func number(in row: UnsafeMutablePointer<Value>, at index: Int) throws -> Int {
    if isDouble {
      return try row.withObject(DoubleArray.self) { row in
        guard index >= 0, index < row.elements.count else { throw outOfRange(index, row) }
        return Int(bitPattern: row.elements[index])
      }
    }
    return try row.withObject(IntArray.self) { row in
      guard index >= 0, index < row.elements.count else { throw outOfRange(index, row) }
      return row.elements[index]
    }
  }
}

extension ElementRead {
  /// The subscript that fits the array.
  static func make(
    _ base: Expression, _ type: CellType, _ index: Expression, _ span: Span
  ) -> Expression {
    let kind = type.arrayElement?.representation
    if let outer = base as? ValueElement, index is SimpleExpression, kind == .int || kind == .double
    {
      return InnerElement(outer, index, isDouble: kind == .double, span)
    }
    guard let simple = base as? SimpleExpression, let element = type.arrayElement else {
      return Element(base, index, span)
    }
    switch element.representation {
    case .int: return IntElement(simple.operand, index, span)
    case .double: return DoubleElement(simple.operand, index, span)
    case .bool: return BoolElement(simple.operand, index, span)
    case .word, .object: return ValueElement(simple.operand, index, span)
    }
  }
}

/// `array[index] = number` where the array lies in a simple variable.
final class AssignElement: VoidExpression {
  private let base: Operand
  private let index: WordSource
  private let source: Held<Expression>
  private let representation: Representation
  private let span: Span
  init(
    _ base: Operand, _ index: Expression, _ source: Expression, _ element: CellType, _ span: Span
  ) {
    self.base = base
    self.index = WordSource(index)
    self.source = Held(source)
    representation = element.representation
    self.span = span
  }
  override func run(_ frame: Frame) throws -> Completion {
    let number = try index.word(frame)
    switch representation {
    case .int:
      let word = try source.use { try $0.word(frame) }
      let slot = base.pointer(frame)
      try slot.makeUnique()
      try slot.withObject(IntArray.self) { array in
        guard number >= 0, number < array.elements.count else { throw outOfRange(number, array) }
        array.elements[number] = word
      }
    case .double:
      let double = try source.use { try $0.double(frame) }
      let slot = base.pointer(frame)
      try slot.makeUnique()
      try slot.withObject(DoubleArray.self) { array in
        guard number >= 0, number < array.elements.count else { throw outOfRange(number, array) }
        array.elements[number] = double
      }
    case .bool:
      let bool = try source.use { try $0.bool(frame) }
      let slot = base.pointer(frame)
      try slot.makeUnique()
      try slot.withObject(BoolArray.self) { array in
        guard number >= 0, number < array.elements.count else { throw outOfRange(number, array) }
        array.elements[number] = bool
      }
    case .word, .object:
      let value = try source.use { try $0.value(frame) }
      let slot = base.pointer(frame)
      try slot.makeUnique()
      try slot.withObject(ValueArray.self) { array in
        guard number >= 0, number < array.elements.count else { throw outOfRange(number, array) }
        array.elements[number] = value
      }
    }
    return .normal
  }

  @inline(never)
  private func outOfRange(_ index: Int, _ array: ArrayObject) -> Failure {
    Failure(.indexOutOfRange(index, array), span)
  }
}

/// The value of a key, as an optional.
final class KeyRead: Expression {
  private let base: Expression
  private let key: Expression
  private let isNested: Bool
  init(_ base: Expression, _ key: Expression, isNested: Bool) {
    self.base = base
    self.key = key
    self.isNested = isNested
  }
  override func value(_ frame: Frame) throws -> Value {
    let dictionary = try base.value(frame).dictionary
    guard let value = dictionary.get(try key.value(frame)) else { return .none }
    return isNested ? value.nested : value
  }
}

/// The value of a key, with a default where there is none.
final class DefaultKeyRead: Expression {
  private let base: Expression
  private let key: Expression
  private let fallback: Expression
  init(_ base: Expression, _ key: Expression, _ fallback: Expression) {
    self.base = base
    self.key = key
    self.fallback = fallback
  }
  override func value(_ frame: Frame) throws -> Value {
    let dictionary = try base.value(frame).dictionary
    return try dictionary.get(try key.value(frame)) ?? fallback.value(frame)
  }
}

/// A string with values inside it.
final class Interpolation: Expression {
  private let parts: [(Expression, CellType)]
  init(_ parts: [(Expression, CellType)]) { self.parts = parts }
  override func value(_ frame: Frame) throws -> Value {
    var text = ""
    for (part, type) in parts {
      let more = Describer.text(try part.value(frame), type)
      try Texts.admit(text.utf8.count + more.utf8.count, nil)
      text += more
    }
    return Value(text)
  }
}
