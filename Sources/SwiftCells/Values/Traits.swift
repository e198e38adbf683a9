/// What can be done with the values of one type, looked up once.
final class Traits: @unchecked Sendable {
  let type: CellType
  private let equality: (Value, Value) throws -> Bool
  private let hashing: (Value, inout Hasher) throws -> Void
  private let ordering: (Value, Value) throws -> Bool
  /// Whether values may hold others, and those again others without end.
  private let isDeep: Bool

  init(_ type: CellType) {
    self.type = type
    isDeep = type.nominal is UserType || !type.arguments.isEmpty || type.tupleElements != nil
    equality = Self.equality(type)
    hashing = Self.hashing(type)
    ordering = Self.ordering(type)
  }

  /// The traits of a type, as the cell that is checked or run knows it.
  static func of(_ type: CellType) -> Traits {
    (SessionTypes.current?.traits ?? KnownTraits.shared).traits(of: type)
  }

  /// Whether two values are equal, where errors can be thrown.
  @inline(__always)
  func isEqual(_ left: Value, _ right: Value) throws -> Bool {
    if isDeep { try ValueDepth.check() }
    return try equality(left, right)
  }
  /// Whether the first value comes before the second.
  @inline(__always)
  func isLess(_ left: Value, _ right: Value) throws -> Bool {
    if isDeep { try ValueDepth.check() }
    return try ordering(left, right)
  }

  /// Whether two values are equal, inside dictionaries; an error ends the cell a little later.
  func equals(_ left: Value, _ right: Value) -> Bool {
    do { return try isEqual(left, right) } catch {
      Machine.postpone(error)
      return false
    }
  }
  /// Feeds a value into a hasher.
  func hash(_ value: Value, _ hasher: inout Hasher) {
    if isDeep, !ValueDepth.allowsMore() { return }
    do { try hashing(value, &hasher) } catch { Machine.postpone(error) }
  }
}

extension Traits {
  private static func equality(_ type: CellType) -> (Value, Value) throws -> Bool {
    switch type.kind {
    case .tuple(let elements):
      let parts = elements.map { PartTraits($0.type) }
      return { left, right in
        for (index, part) in parts.enumerated() {
          if try !part.isEqual(left.aggregate[index], right.aggregate[index]) { return false }
        }
        return true
      }
    case .nominal(let nominal, let arguments):
      if nominal is BuiltInType { return builtInEquality(type, arguments) }
      if nominal is NativeType {
        return { left, right in
          guard let left = left.object(as: NativeObject.self).any as? any Equatable else {
            return false
          }
          return left.isEqual(to: right.object(as: NativeObject.self).any)
        }
      }
      if let user = nominal as? UserType { return user.equality(arguments) }
      return { _, _ in false }
    case .metatype: return { $0.object === $1.object }
    default: return { _, _ in false }
    }
  }

  private static func builtInEquality(
    _ type: CellType, _ arguments: [CellType]
  ) -> (Value, Value) throws -> Bool {
    switch type {
    case .int, .bool: return { $0.bits == $1.bits }
    case .double: return { $0.double == $1.double }
    case .float: return { $0.float == $1.float }
    case .string, .substring, .character: return { $0.string == $1.string }
    default: break
    }
    let parts = arguments.map { PartTraits($0) }
    switch type.nominal {
    case BuiltIn.array, BuiltIn.arraySlice: return { try arrayEquality($0, $1, parts[0]) }
    case BuiltIn.optional:
      let isNested = arguments[0].isOptional
      return { left, right in
        if left.isNone || right.isNone { return left.isNone && right.isNone }
        return isNested
          ? try parts[0].isEqual(left.unnested, right.unnested) : try parts[0].isEqual(left, right)
      }
    case BuiltIn.result:
      return { left, right in
        guard left.bits == right.bits else { return false }
        return try parts[left.bits].isEqual(left.aggregate[0], right.aggregate[0])
      }
    case BuiltIn.dictionary: return { try dictionaryEquality($0, $1, parts[1]) }
    case BuiltIn.set:
      return { left, right in
        left.dictionary.count == right.dictionary.count
          && left.dictionary.entries.allSatisfy { right.dictionary.get($0.key) != nil }
      }
    case BuiltIn.range, BuiltIn.closedRange:
      return {
        try parts[0].isEqual($0.range.lower, $1.range.lower)
          && parts[0].isEqual($0.range.upper, $1.range.upper)
      }
    default: return { $0.object === $1.object && $0.bits == $1.bits }
    }
  }

  private static func arrayEquality(
    _ left: Value, _ right: Value, _ part: PartTraits
  ) throws -> Bool {
    let (a, b) = (left.array, right.array)
    if a === b && part.type != .double { return true }
    if a.count != b.count { return false }
    for position in 0..<a.count
    where try !part.isEqual(a.value(at: position), b.value(at: position)) { return false }
    return true
  }

  private static func dictionaryEquality(
    _ left: Value, _ right: Value, _ part: PartTraits
  ) throws -> Bool {
    if left.dictionary.count != right.dictionary.count { return false }
    for (key, value) in left.dictionary.entries {
      guard let other = right.dictionary.get(key), try part.isEqual(value, other) else {
        return false
      }
    }
    return true
  }
}
