/// Iterating the types that cells declare to be sequences or iterators.
extension UserType {
  /// A cursor over a value of the type.
  func cursor(_ value: Value, _ type: CellType) throws -> Sequences.Cursor {
    let own = lookup.members(of: type, named: "makeIterator", isStatic: false).first {
      $0.declaration.span != nil && $0.declaration.parameters.isEmpty
    }
    guard let own, let code = code("makeIterator", labels: [], isStatic: false, type.arguments)
    else { return try stepping(value, type) }
    let iterator = try call(code, [value])
    let made = own.declaration.result.substituting(own.substitution)
    if let user = made.nominal as? UserType { return try user.stepping(iterator, made) }
    return try Sequences.cursor(iterator, made)
  }

  /// A cursor that calls `next()` of an iterator on a copy of its own.
  private func stepping(_ value: Value, _ type: CellType) throws -> Sequences.Cursor {
    guard let next = code("next", labels: [], isStatic: false, type.arguments) else {
      throw HostError("a value of type '\(type)' cannot be iterated")
    }
    let state = VariableBox(value)
    let isNested = type.elementType?.isOptional ?? false
    return Sequences.Cursor { [self] in
      let element = try call(next, [Value(Int(bitPattern: state.pointer))])
      return element.isNone ? nil : isNested ? element.unnested : element
    }
  }
}
