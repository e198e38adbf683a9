extension Array: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<[Element]> {
    let element = vocabulary.conversion(Element.self)
    let type = CellType.array(element.type)
    // Arrays of numbers are handed over as they are; Element is the number's type there, which the
    // type system cannot see.
    if Element.self == Int.self {
      return Conversion(
        type: type,
        unwrap: { unsafeBitCast($0.object(as: IntArray.self).elements, to: [Element].self) },
        wrap: { Value(IntArray(unsafeBitCast($0, to: [Int].self))) })
    }
    if Element.self == Double.self {
      return Conversion(
        type: type,
        unwrap: { unsafeBitCast($0.object(as: DoubleArray.self).elements, to: [Element].self) },
        wrap: { Value(DoubleArray(unsafeBitCast($0, to: [Double].self))) })
    }
    if Element.self == Bool.self {
      return Conversion(
        type: type,
        unwrap: { unsafeBitCast($0.object(as: BoolArray.self).elements, to: [Element].self) },
        wrap: { Value(BoolArray(unsafeBitCast($0, to: [Bool].self))) })
    }
    return Conversion(
      type: type,
      unwrap: { value in
        let box = value.array
        var result: [Element] = []
        result.reserveCapacity(box.count)
        for index in 0..<box.count { result.append(try element.unwrap(box.value(at: index))) }
        return result
      },
      wrap: { Value(ArrayObject.make(element: element.type, try $0.map(element.wrap))) })
  }
}

extension Dictionary: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<[Key: Value]> {
    let key = vocabulary.conversion(Key.self)
    let element = vocabulary.conversion(Value.self)
    return Conversion(
      type: .dictionary(key.type, element.type),
      unwrap: { value in
        var result: [Key: Value] = [:]
        for (entryKey, entryValue) in value.dictionary.entries {
          result[try key.unwrap(entryKey)] = try element.unwrap(entryValue)
        }
        return result
      },
      wrap: { dictionary in
        let box = DictionaryBox.make(key: key.type)
        for (entryKey, entryValue) in dictionary {
          box.set(try key.wrap(entryKey), try element.wrap(entryValue))
        }
        return SwiftCells.Value(box)
      })
  }
}

extension Set: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<Set<Element>> {
    let element = vocabulary.conversion(Element.self)
    return Conversion(
      type: .set(element.type),
      unwrap: { Set(try $0.dictionary.entries.map { try element.unwrap($0.key) }) },
      wrap: { set in
        let box = DictionaryBox.make(key: element.type)
        for member in set { box.set(try element.wrap(member), .void) }
        return Value(box)
      })
  }
}

extension Optional: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<Wrapped?> {
    let wrapped = vocabulary.conversion(Wrapped.self)
    let isNested = wrapped.type.isOptional
    return Conversion(
      type: .optional(wrapped.type),
      unwrap: { $0.isNone ? nil : try wrapped.unwrap(isNested ? $0.unnested : $0) },
      wrap: { content in
        guard let content else { return .none }
        let value = try wrapped.wrap(content)
        return isNested ? value.nested : value
      })
  }
}

extension Range: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<Range<Bound>> {
    let bound = vocabulary.conversion(Bound.self)
    return Conversion(
      type: .range(bound.type),
      unwrap: { value in
        let low = try bound.unwrap(value.range.lower)
        return low..<Swift.max(low, try bound.unwrap(value.range.upper))
      },
      wrap: { Value(RangeBox(try bound.wrap($0.lowerBound), try bound.wrap($0.upperBound))) })
  }
}

extension ClosedRange: CellConvertible {
  package static func cellConversion(in vocabulary: Vocabulary) -> Conversion<ClosedRange<Bound>> {
    let bound = vocabulary.conversion(Bound.self)
    return Conversion(
      type: .closedRange(bound.type),
      unwrap: { value in
        let low = try bound.unwrap(value.range.lower)
        return low...Swift.max(low, try bound.unwrap(value.range.upper))
      },
      wrap: { Value(RangeBox(try bound.wrap($0.lowerBound), try bound.wrap($0.upperBound))) })
  }
}
