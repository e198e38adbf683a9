/// Iterating the types that cells declare to be sequences or iterators.
extension UserType {
  /// A cursor over a value of the type.
  func cursor(_ value: Value, _ type: CellType) throws -> Sequences.Cursor {
    guard let maker = iteratorMaker(type), let make = Witness.function(maker) else {
      return try stepping(value, type)
    }
    let iterator = try Machine.callFromHost(make, [value])
    let made = maker.declaration.result.substituting(maker.substitution)
    if let user = made.nominal as? UserType { return try user.stepping(iterator, made) }
    return try Sequences.cursor(iterator, made)
  }

  /// `makeIterator()` as a cell declares it, whose result is an iterator of any type.
  private func iteratorMaker(_ type: CellType) -> Candidate? {
    lookup.members(of: type, named: "makeIterator", isStatic: false).first {
      $0.declaration.span != nil && $0.declaration.parameters.isEmpty
        && $0.declaration.result.substituting($0.substitution).elementType == type.elementType
    }
  }

  /// A cursor that calls `next()` of an iterator on a copy of its own.
  private func stepping(_ value: Value, _ type: CellType) throws -> Sequences.Cursor {
    guard let next = witness(StandardRequirement.next, type.arguments) else {
      throw HostError("a value of type '\(type)' cannot be iterated")
    }
    let state = VariableBox(value)
    let isNested = type.elementType?.isOptional ?? false
    return Sequences.Cursor {
      let address = Value(Int(bitPattern: state.pointer))
      let element = try Machine.callFromHost(next, [address])
      return element.isNone ? nil : isNested ? element.unnested : element
    }
  }
}
