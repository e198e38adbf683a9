/// The kinds of array: one final class each, so that every call is direct.
///
/// A generic class would be shorter, but its overridden methods are never specialised.

/// An array of Int values.
final class IntArray: ArrayObject {
  var elements: [Int]

  init(_ elements: [Int]) { self.elements = elements }

  override var count: Int { elements.count }
  override var stride: Int { MemoryLayout<Int>.stride }
  override func value(at position: Int) -> Value { Value(elements[position]) }
  override func set(_ value: Value, at position: Int) { elements[position] = value.bits }
  override func append(_ value: Value) { elements.append(value.bits) }
  override func append(contentsOf other: ArrayObject) {
    elements.append(contentsOf: other.object(as: IntArray.self).elements)
  }
  override func insert(_ value: Value, at position: Int) {
    elements.insert(value.bits, at: position)
  }
  override func remove(at position: Int) -> Value {
    Value(elements.remove(at: position))
  }
  override func removeAll(keepingCapacity: Bool) {
    elements.removeAll(keepingCapacity: keepingCapacity)
  }
  override func replace(_ range: Range<Int>, with other: ArrayObject) {
    elements.replaceSubrange(range, with: other.object(as: IntArray.self).elements)
  }
  override func swapAt(_ first: Int, _ second: Int) { elements.swapAt(first, second) }
  override func reserve(_ capacity: Int) { elements.reserveCapacity(capacity) }
  override func reverse() { elements.reverse() }
  override func copy() -> ArrayObject {
    let copy = IntArray(elements)
    copy.startIndex = startIndex
    return copy
  }
  override func part(_ range: Range<Int>) -> ArrayObject { IntArray(Array(elements[range])) }
  override func empty() -> ArrayObject { IntArray([]) }
}

/// An array of Double values.
final class DoubleArray: ArrayObject {
  var elements: [Double]

  init(_ elements: [Double]) { self.elements = elements }

  override var count: Int { elements.count }
  override var stride: Int { MemoryLayout<Double>.stride }
  override func value(at position: Int) -> Value { Value(elements[position]) }
  override func set(_ value: Value, at position: Int) { elements[position] = value.double }
  override func append(_ value: Value) { elements.append(value.double) }
  override func append(contentsOf other: ArrayObject) {
    elements.append(contentsOf: other.object(as: DoubleArray.self).elements)
  }
  override func insert(_ value: Value, at position: Int) {
    elements.insert(value.double, at: position)
  }
  override func remove(at position: Int) -> Value {
    Value(elements.remove(at: position))
  }
  override func removeAll(keepingCapacity: Bool) {
    elements.removeAll(keepingCapacity: keepingCapacity)
  }
  override func replace(_ range: Range<Int>, with other: ArrayObject) {
    elements.replaceSubrange(range, with: other.object(as: DoubleArray.self).elements)
  }
  override func swapAt(_ first: Int, _ second: Int) { elements.swapAt(first, second) }
  override func reserve(_ capacity: Int) { elements.reserveCapacity(capacity) }
  override func reverse() { elements.reverse() }
  override func copy() -> ArrayObject {
    let copy = DoubleArray(elements)
    copy.startIndex = startIndex
    return copy
  }
  override func part(_ range: Range<Int>) -> ArrayObject { DoubleArray(Array(elements[range])) }
  override func empty() -> ArrayObject { DoubleArray([]) }
}

/// An array of Bool values.
final class BoolArray: ArrayObject {
  var elements: [Bool]

  init(_ elements: [Bool]) { self.elements = elements }

  override var count: Int { elements.count }
  override var stride: Int { MemoryLayout<Bool>.stride }
  override func value(at position: Int) -> Value { Value(elements[position]) }
  override func set(_ value: Value, at position: Int) { elements[position] = value.bool }
  override func append(_ value: Value) { elements.append(value.bool) }
  override func append(contentsOf other: ArrayObject) {
    elements.append(contentsOf: other.object(as: BoolArray.self).elements)
  }
  override func insert(_ value: Value, at position: Int) {
    elements.insert(value.bool, at: position)
  }
  override func remove(at position: Int) -> Value {
    Value(elements.remove(at: position))
  }
  override func removeAll(keepingCapacity: Bool) {
    elements.removeAll(keepingCapacity: keepingCapacity)
  }
  override func replace(_ range: Range<Int>, with other: ArrayObject) {
    elements.replaceSubrange(range, with: other.object(as: BoolArray.self).elements)
  }
  override func swapAt(_ first: Int, _ second: Int) { elements.swapAt(first, second) }
  override func reserve(_ capacity: Int) { elements.reserveCapacity(capacity) }
  override func reverse() { elements.reverse() }
  override func copy() -> ArrayObject {
    let copy = BoolArray(elements)
    copy.startIndex = startIndex
    return copy
  }
  override func part(_ range: Range<Int>) -> ArrayObject { BoolArray(Array(elements[range])) }
  override func empty() -> ArrayObject { BoolArray([]) }
}

/// An array of objects and of whatever has no kind of its own.
final class ValueArray: ArrayObject {
  var elements: [Value]

  init(_ elements: [Value]) { self.elements = elements }

  deinit { if !elements.isEmpty { Freeing.end(&elements, leaving: []) } }

  override var count: Int { elements.count }
  override var stride: Int { MemoryLayout<Value>.stride }
  override func value(at position: Int) -> Value { elements[position] }
  override func set(_ value: Value, at position: Int) { elements[position] = value }
  override func append(_ value: Value) { elements.append(value) }
  override func append(contentsOf other: ArrayObject) {
    elements.append(contentsOf: other.object(as: ValueArray.self).elements)
  }
  override func insert(_ value: Value, at position: Int) {
    elements.insert(value, at: position)
  }
  override func remove(at position: Int) -> Value {
    elements.remove(at: position)
  }
  override func removeAll(keepingCapacity: Bool) {
    elements.removeAll(keepingCapacity: keepingCapacity)
  }
  override func replace(_ range: Range<Int>, with other: ArrayObject) {
    elements.replaceSubrange(range, with: other.object(as: ValueArray.self).elements)
  }
  override func swapAt(_ first: Int, _ second: Int) { elements.swapAt(first, second) }
  override func reserve(_ capacity: Int) { elements.reserveCapacity(capacity) }
  override func reverse() { elements.reverse() }
  override func copy() -> ArrayObject {
    let copy = ValueArray(elements)
    copy.startIndex = startIndex
    return copy
  }
  override func part(_ range: Range<Int>) -> ArrayObject { ValueArray(Array(elements[range])) }
  override func empty() -> ArrayObject { ValueArray([]) }
}
