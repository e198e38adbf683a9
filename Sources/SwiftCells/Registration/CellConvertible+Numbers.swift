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
