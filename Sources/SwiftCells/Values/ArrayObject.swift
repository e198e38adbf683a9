/// An array of any element type; slices are arrays that begin at another index.
class ArrayObject {
  /// The index of the first element: zero but in slices.
  final var startIndex = 0

  var count: Int { 0 }
  /// Bytes that one element takes.
  var stride: Int { 16 }
  /// The element at a position counted from zero; the caller has checked the position.
  func value(at position: Int) -> Value { .void }
  func set(_ value: Value, at position: Int) {}
  func append(_ value: Value) {}
  /// Appends the elements of an array of the same kind.
  func append(contentsOf other: ArrayObject) {}
  func insert(_ value: Value, at position: Int) {}
  func remove(at position: Int) -> Value { .void }
  func removeAll(keepingCapacity: Bool) {}
  func replace(_ range: Range<Int>, with other: ArrayObject) {}
  func swapAt(_ first: Int, _ second: Int) {}
  func reserve(_ capacity: Int) {}
  func reverse() {}
  func copy() -> ArrayObject { self }
  /// The elements at some positions, as an array of its own.
  func part(_ range: Range<Int>) -> ArrayObject { self }
  /// An empty array of the same kind.
  func empty() -> ArrayObject { self }

  final var values: [Value] { (0..<count).map { value(at: $0) } }

  /// The same array as the kind that the element type guarantees.
  @inline(__always)
  final func object<T: ArrayObject>(as type: T.Type) -> T { unsafeDowncast(self, to: type) }

  /// An empty array for elements of a type.
  static func make(element: CellType) -> ArrayObject {
    switch element.representation {
    case .int: IntArray([])
    case .double: DoubleArray([])
    case .bool: BoolArray([])
    case .word, .object: ValueArray([])
    }
  }

  /// An array of values for elements of a type.
  static func make(element: CellType, _ values: [Value]) -> ArrayObject {
    switch element.representation {
    case .int: IntArray(values.map(\.bits))
    case .double: DoubleArray(values.map(\.double))
    case .bool: BoolArray(values.map(\.bool))
    case .word, .object: ValueArray(values)
    }
  }
}

extension UnsafeMutablePointer where Pointee == Value {
  /// The array in this slot, copied first where somebody else holds it too.
  @inline(__always)
  func uniqueArray() -> ArrayObject {
    if !isKnownUniquelyReferenced(&pointee.object) {
      pointee.object = pointee.array.copy()
    }
    return pointee.array
  }

  /// The string in this slot, copied first where somebody else holds it too.
  func uniqueString() -> StringBox {
    if !isKnownUniquelyReferenced(&pointee.object) {
      let box = pointee.object(as: StringBox.self)
      pointee.object = StringBox(box.text, start: box.start)
    }
    return pointee.object(as: StringBox.self)
  }

  /// The dictionary in this slot, copied first where somebody else holds it too.
  func uniqueDictionary() -> DictionaryBox {
    if !isKnownUniquelyReferenced(&pointee.object) {
      pointee.object = pointee.dictionary.copy()
    }
    return pointee.dictionary
  }
}
