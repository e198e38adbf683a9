extension Traits {
  static func hashing(_ type: CellType) -> (Value, inout Hasher) throws -> Void {
    switch type.kind {
    case .nominal(let nominal, let arguments):
      if nominal is BuiltInType { return builtInHashing(type, arguments) }
      if nominal is NativeType {
        return { value, hasher in
          if let key = value.object(as: NativeObject.self).any as? any Hashable {
            key.hash(into: &hasher)
          }
        }
      }
      if let user = nominal as? UserType { return user.hashing(arguments) }
      return { _, _ in }
    default: return { _, _ in }
    }
  }

  private static func builtInHashing(
    _ type: CellType, _ arguments: [CellType]
  ) -> (Value, inout Hasher) throws -> Void {
    switch type {
    case .int, .bool: return { $1.combine($0.bits) }
    case .double: return { $1.combine($0.double) }
    case .float: return { $1.combine($0.float) }
    case .string, .substring, .character: return { $1.combine($0.string) }
    default: break
    }
    if type.representation == .word { return { $1.combine($0.bits) } }
    let parts = arguments.map { PartTraits($0) }
    switch type.nominal {
    case BuiltIn.array, BuiltIn.arraySlice:
      return { value, hasher in
        hasher.combine(value.array.count)
        for element in value.array.values { parts[0].hash(element, &hasher) }
      }
    case BuiltIn.optional:
      let isNested = arguments[0].isOptional
      return { value, hasher in
        hasher.combine(value.isNone)
        if !value.isNone { parts[0].hash(isNested ? value.unnested : value, &hasher) }
      }
    case BuiltIn.result:
      return { value, hasher in
        hasher.combine(value.bits)
        parts[value.bits].hash(value.aggregate[0], &hasher)
      }
    case BuiltIn.set, BuiltIn.dictionary:
      // The order of the entries must not matter.
      return { value, hasher in
        var sum = 0
        for entry in value.dictionary.entries {
          var one = Hasher()
          parts[0].hash(entry.key, &one)
          if parts.count > 1 { parts[1].hash(entry.value, &one) }
          sum ^= one.finalize()
        }
        hasher.combine(sum)
      }
    case BuiltIn.range, BuiltIn.closedRange:
      return { value, hasher in
        parts[0].hash(value.range.lower, &hasher)
        parts[0].hash(value.range.upper, &hasher)
      }
    default: return { _, _ in }
    }
  }

  static func ordering(_ type: CellType) -> (Value, Value) throws -> Bool {
    switch type {
    case .int: return { $0.bits < $1.bits }
    case .double: return { $0.double < $1.double }
    case .float: return { $0.float < $1.float }
    case .string, .substring, .character: return { $0.string < $1.string }
    default: break
    }
    if type.isBuiltIn(BuiltIn.stringIndex) { return { $0.bits < $1.bits } }
    if let integer = type.integer { return { integer.isLess($0.bits, $1.bits) } }
    switch type.kind {
    case .tuple(let elements):
      let parts = elements.map { PartTraits($0.type) }
      return { left, right in
        for (index, part) in parts.enumerated() {
          let (a, b) = (left.aggregate[index], right.aggregate[index])
          if try !part.isEqual(a, b) { return try part.isLess(a, b) }
        }
        return false
      }
    case .nominal(let nominal, let arguments):
      if nominal is NativeType {
        return { left, right in
          guard let left = left.object(as: NativeObject.self).any as? any Comparable else {
            return false
          }
          return left.isLess(than: right.object(as: NativeObject.self).any)
        }
      }
      if let user = nominal as? UserType { return user.ordering(arguments) }
      return { _, _ in false }
    default: return { _, _ in false }
    }
  }
}

extension Comparable {
  fileprivate func isLess(than other: Any) -> Bool {
    guard let other = other as? Self else { return false }
    return self < other
  }
}
