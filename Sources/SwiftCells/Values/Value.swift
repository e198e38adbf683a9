/// A value of the cell language while it is held in a slot.
///
/// The checker knows the type of every slot, so a value carries no type: numbers and Booleans
/// live in ``bits``, everything else in ``object``. Enumerations keep the number of their case in
/// the bits and what the case carries in the object. An optional is what it wraps, or the value
/// ``none``; only optionals of optionals are wrapped.
package struct Value {
  var bits: Int
  var object: AnyObject?

  @inline(__always)
  init(bits: Int, object: AnyObject?) {
    self.bits = bits
    self.object = object
  }
  @inline(__always)
  init(_ object: AnyObject) { self.init(bits: 0, object: object) }
  @inline(__always)
  init(_ int: Int) { self.init(bits: int, object: nil) }
  @inline(__always)
  init(_ double: Double) { self.init(bits: Int(bitPattern: double), object: nil) }
  @inline(__always)
  init(_ float: Float) { self.init(bits: Int(float.bitPattern), object: nil) }
  @inline(__always)
  init(_ bool: Bool) { self.init(bits: bool ? 1 : 0, object: nil) }
  init(_ string: String) { self.init(bits: 0, object: StringBox(string)) }

  /// The value of a function that gives nothing.
  static var void: Value { Value(bits: 0, object: nil) }
  /// The absent value of an optional.
  static var none: Value { Value(NoneMarker.shared) }

  @inline(__always)
  var double: Double { Double(bits: bits) }
  @inline(__always)
  var float: Float { Float(bitPattern: UInt32(truncatingIfNeeded: bits)) }
  @inline(__always)
  var bool: Bool { bits != 0 }
  @inline(__always)
  var isNone: Bool { object === NoneMarker.shared }

  /// The value as a wrapped value of an optional of optionals.
  var nested: Value { Value(NestedOptional(self)) }
  /// What an optional of optionals wraps.
  var unnested: Value { (object as? NestedOptional)?.content ?? self }
}

extension Int {
  @inline(__always)
  init(bitPattern double: Double) {
    self.init(truncatingIfNeeded: Int64(bitPattern: double.bitPattern))
  }
}

extension Double {
  @inline(__always)
  init(bits: Int) { self.init(bitPattern: UInt64(truncatingIfNeeded: bits)) }
}

/// The object that stands for `nil`.
final class NoneMarker: @unchecked Sendable {
  static let shared = NoneMarker()
  private init() {}
}

/// An optional inside an optional.
final class NestedOptional {
  private(set) var content: Value
  init(_ content: Value) { self.content = content }
  deinit { Freeing.end(&content) }
}

/// A string or a character.
final class StringBox {
  var text: String
  /// Where in the text that it was cut from it begins, in bytes: zero but in substrings.
  var start = 0
  init(_ text: String, start: Int = 0) {
    self.text = text
    self.start = start
  }
}

/// A range of any kind; a missing bound is no part of the type and holds nothing.
final class RangeBox {
  private(set) var lower: Value
  private(set) var upper: Value
  init(_ lower: Value, _ upper: Value) {
    self.lower = lower
    self.upper = upper
  }
  deinit {
    Freeing.end(&lower)
    Freeing.end(&upper)
  }
}

/// A value whose static type is `Any` or `any P`, with the type it has at this moment.
final class Existential {
  private(set) var value: Value
  let type: CellType
  init(_ value: Value, _ type: CellType) {
    self.value = value
    self.type = type
  }
  deinit { Freeing.end(&value) }
}

/// A variable that closures share.
final class VariableBox {
  let pointer: UnsafeMutablePointer<Value>
  init(_ value: Value) {
    pointer = .allocate(capacity: 1)
    pointer.initialize(to: value)
  }
  deinit {
    Freeing.end(pointer, 1)
    pointer.deallocate()
  }
}

/// A Swift value of the host.
package class NativeObject {
  unowned let nominal: NativeType
  init(_ nominal: NativeType) { self.nominal = nominal }
  /// The value without its static type.
  var any: Any { preconditionFailure("a box without content") }
}

/// A Swift value of the host with its static type.
final class NativeBox<T>: NativeObject {
  let content: T
  init(_ content: T, _ nominal: NativeType) {
    self.content = content
    super.init(nominal)
  }
  override var any: Any { content }
}
