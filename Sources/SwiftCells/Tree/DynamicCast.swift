/// Casts that are decided at run time.
enum DynamicCast {
  /// The type that a value has at this moment.
  static func dynamicType(_ value: Value, _ type: CellType) -> CellType {
    if case .existential = type.kind { return value.existential.type }
    return type
  }

  /// The value as a value of another type, or `nil` where it is none.
  static func cast(
    _ value: Value, _ source: CellType, _ target: CellType, _ session: SessionTypes
  ) -> Value? {
    guard ValueDepth.allowsMore() else { return nil }
    if source == target { return value }
    if case .existential = source.kind {
      let content = value.existential
      if case .existential(let protocols) = target.kind {
        return protocols.allSatisfy { Conformance.holds(content.type, $0) } ? value : nil
      }
      return cast(content.value, content.type, target, session)
    }
    if let wrapped = source.wrapped {
      if target.isOptional {
        if value.isNone { return value }
        return cast(wrapped.isOptional ? value.unnested : value, wrapped, target, session)
      }
      if value.isNone { return nil }
      return cast(wrapped.isOptional ? value.unnested : value, wrapped, target, session)
    }
    if let wrapped = target.wrapped {
      guard let inner = cast(value, source, wrapped, session) else { return nil }
      return wrapped.isOptional ? inner.nested : inner
    }
    if let protocols = target.protocols {
      guard protocols.allSatisfy({ Conformance.holds(source, $0) }) else { return nil }
      return Value(Existential(value, source))
    }
    return castElements(value, source, target, session)
  }

  private static func castElements(
    _ value: Value, _ source: CellType, _ target: CellType, _ session: SessionTypes
  ) -> Value? {
    if let from = source.arrayElement, let to = target.arrayElement {
      var values: [Value] = []
      for element in value.array.values {
        guard let converted = cast(element, from, to, session) else { return nil }
        values.append(converted)
      }
      return Value(ArrayObject.make(element: to, values))
    }
    guard source.isBuiltIn(BuiltIn.dictionary), target.isBuiltIn(BuiltIn.dictionary) else {
      return nil
    }
    let box = DictionaryBox.make(key: target.arguments[0])
    for entry in value.dictionary.entries {
      guard let key = cast(entry.key, source.arguments[0], target.arguments[0], session),
        let element = cast(entry.value, source.arguments[1], target.arguments[1], session)
      else { return nil }
      box.set(key, element)
    }
    return Value(box)
  }
}
