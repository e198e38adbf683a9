/// The whole numbers of a fixed width.
///
/// A value lies in the 64 bits of its slot, extended as its type says: with its sign, or with zeros.
/// What they can do is asked of the Swift type, so that nothing is written per width.
extension BuiltIn {
  static let int8 = BuiltInType("Int8", representation: .word, integer: Int8.self)
  static let int16 = BuiltInType("Int16", representation: .word, integer: Int16.self)
  static let int32 = BuiltInType("Int32", representation: .word, integer: Int32.self)
  static let int64 = BuiltInType("Int64", representation: .word, integer: Int64.self)
  static let uint = BuiltInType("UInt", representation: .word, integer: UInt.self)
  static let uint8 = BuiltInType("UInt8", representation: .word, integer: UInt8.self)
  static let uint16 = BuiltInType("UInt16", representation: .word, integer: UInt16.self)
  static let uint32 = BuiltInType("UInt32", representation: .word, integer: UInt32.self)
  static let uint64 = BuiltInType("UInt64", representation: .word, integer: UInt64.self)

  /// All of them but `Int`, which the evaluator knows better.
  static let otherIntegers = [int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64]
}

extension CellType {
  /// The Swift type of whole numbers that it is, or `nil`.
  var integer: (any FixedWidthInteger.Type)? { (nominal as? BuiltInType)?.integer }
  /// Whether values are numbers that the language itself can add.
  var isNumber: Bool { self == .double || self == .float || integer != nil }
}

extension Value {
  /// A whole number of any width.
  init<T: FixedWidthInteger>(integer: T) { self.init(Int(truncatingIfNeeded: integer)) }

  /// The whole number as one of its type.
  func integer<T: FixedWidthInteger>(_ type: T.Type) -> T { T(truncatingIfNeeded: bits) }
}

extension FixedWidthInteger {
  /// A number that lies in a slot, as text.
  static func text(bits: Int) -> String { Self(truncatingIfNeeded: bits).description }

  /// The bits of a literal, or `nil` where it does not fit.
  static func literal(_ number: Int) -> Int? {
    Self(exactly: number).map { Int(truncatingIfNeeded: $0) }
  }
  /// The same for a literal beyond the largest `Int`.
  static func literal(large number: UInt64) -> Int? {
    Self(exactly: number).map { Int(truncatingIfNeeded: $0) }
  }

  /// Whether one number that lies in a slot is smaller than another.
  static func isLess(_ left: Int, _ right: Int) -> Bool {
    isSigned ? left < right : UInt(bitPattern: left) < UInt(bitPattern: right)
  }
}
