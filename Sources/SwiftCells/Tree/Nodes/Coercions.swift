/// A value as a value of a wider type: an optional of an optional, an existential, an array of
/// wider elements, a function of another shape.
final class Coercion: Expression {
  private let operand: Expression
  private let convert: (Value) throws -> Value
  init(_ operand: Expression, _ convert: @escaping (Value) throws -> Value) {
    self.operand = operand
    self.convert = convert
  }
  override func value(_ frame: Frame) throws -> Value { try convert(try operand.value(frame)) }

  /// The node that gives a value of `target` from a value of `source`.
  static func make(_ node: Expression, _ source: CellType, _ target: CellType) -> Expression {
    guard let convert = conversion(source, target) else { return node }
    return Coercion(node, convert)
  }

  /// What must be done to a value, or `nil` where it can stay as it is.
  static func conversion(_ source: CellType, _ target: CellType) -> ((Value) throws -> Value)? {
    if source == target || source.isNever || source.isHole || target.isHole { return nil }
    if let wrapped = target.wrapped {
      return optionalConversion(source, wrapped)
    }
    switch (source.kind, target.kind) {
    case (.existential, .existential): return nil
    case (_, .existential): return { Value(Existential($0, source)) }
    case (.tuple(let from), .tuple(let to)): return tupleConversion(from, to)
    case (.function(let from), .function(let to)): return functionConversion(from, to)
    case (.nominal(let nominal, let from), .nominal(let other, let to)) where nominal === other:
      return collectionConversion(nominal, from, to)
    default: return nil
    }
  }

  private static func optionalConversion(
    _ source: CellType, _ wrapped: CellType
  ) -> ((Value) throws -> Value)? {
    if let inner = source.wrapped {
      guard let convert = conversion(inner, wrapped) else { return nil }
      let (fromNested, toNested) = (inner.isOptional, wrapped.isOptional)
      return { value in
        if value.isNone { return value }
        let converted = try convert(fromNested ? value.unnested : value)
        return toNested ? converted.nested : converted
      }
    }
    let convert = conversion(source, wrapped)
    let isNested = wrapped.isOptional
    if convert == nil && !isNested { return nil }
    return { value in
      let converted = try convert?(value) ?? value
      return isNested ? converted.nested : converted
    }
  }

  private static func tupleConversion(
    _ from: [TupleElement], _ to: [TupleElement]
  ) -> ((Value) throws -> Value)? {
    let converts = zip(from, to).map { conversion($0.type, $1.type) }
    if converts.allSatisfy({ $0 == nil }) { return nil }
    return { value in
      let parts = try zip(value.aggregate.values, converts).map { try $1?($0) ?? $0 }
      return Value(Aggregate.make(parts))
    }
  }

  private static func collectionConversion(
    _ nominal: NominalType, _ from: [CellType], _ to: [CellType]
  ) -> ((Value) throws -> Value)? {
    switch nominal {
    case BuiltIn.array:
      guard let convert = conversion(from[0], to[0]) else { return nil }
      return { Value(ArrayObject.make(element: to[0], try $0.array.values.map(convert))) }
    case BuiltIn.dictionary:
      let value = conversion(from[1], to[1])
      let key = conversion(from[0], to[0])
      if key == nil && value == nil { return nil }
      return { source in
        let box = DictionaryBox.make(key: to[0])
        for entry in source.dictionary.entries {
          box.set(try key?(entry.key) ?? entry.key, try value?(entry.value) ?? entry.value)
        }
        return Value(box)
      }
    default: return nil
    }
  }

  private static func functionConversion(
    _ from: FunctionType, _ to: FunctionType
  ) -> ((Value) throws -> Value)? {
    let parameters = zip(to.parameters, from.parameters).map { conversion($0.type, $1.type) }
    let result = to.result.isVoid ? nil : conversion(from.result, to.result)
    if result == nil && parameters.allSatisfy({ $0 == nil }) { return nil }
    return { value in
      let function = value.function
      return Value(
        Reshaped(function) { free, arguments in
          let passed = try zip(arguments, parameters).map { try $1?($0) ?? $0 }
          let given = try function.call(free, passed)
          return try result?(given) ?? given
        })
    }
  }
}

/// A function whose arguments and result are converted.
private final class Reshaped: FunctionObject {
  private let original: FunctionObject
  private let body: (Frame?, [Value]) throws -> Value
  init(_ original: FunctionObject, _ body: @escaping (Frame?, [Value]) throws -> Value) {
    self.original = original
    self.body = body
  }
  override var machine: Machine? { original.machine }
  override func call(_ free: Frame?, _ arguments: [Value]) throws -> Value {
    try body(free, arguments)
  }
}
