extension Int: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<Int> {
    Conversion(type: .int, unwrap: { $0.bits }, wrap: { Value($0) })
  }
}

extension Double: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<Double> {
    Conversion(type: .double, unwrap: { $0.double }, wrap: { Value($0) })
  }
}

extension Float: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<Float> {
    Conversion(type: .float, unwrap: { $0.float }, wrap: { Value($0) })
  }
}

extension Bool: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<Bool> {
    Conversion(type: .bool, unwrap: { $0.bool }, wrap: { Value($0) })
  }
}

extension String: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<String> {
    Conversion(type: .string, unwrap: { $0.string }, wrap: { Value($0) })
  }
}

extension Character: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<Character> {
    Conversion(
      type: .character, unwrap: { $0.string.first ?? " " }, wrap: { Value(String($0)) })
  }
}

extension Int8: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<Int8> {
    .integer(BuiltIn.int8)
  }
}

extension Int16: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<Int16> {
    .integer(BuiltIn.int16)
  }
}

extension Int32: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<Int32> {
    .integer(BuiltIn.int32)
  }
}

extension Int64: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<Int64> {
    .integer(BuiltIn.int64)
  }
}

extension UInt: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<UInt> {
    .integer(BuiltIn.uint)
  }
}

extension UInt8: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<UInt8> {
    .integer(BuiltIn.uint8)
  }
}

extension UInt16: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<UInt16> {
    .integer(BuiltIn.uint16)
  }
}

extension UInt32: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<UInt32> {
    .integer(BuiltIn.uint32)
  }
}

extension UInt64: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<UInt64> {
    .integer(BuiltIn.uint64)
  }
}

extension Conversion where T: FixedWidthInteger {
  /// A whole number that lies in a slot as it is.
  static func integer(_ type: BuiltInType) -> Conversion<T> {
    Conversion(type: type.applied(), unwrap: { $0.integer(T.self) }, wrap: { Value(integer: $0) })
  }
}
