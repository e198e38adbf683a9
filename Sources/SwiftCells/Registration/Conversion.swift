/// How values of a Swift type go into cells and come back.
package struct Conversion<T> {
  /// The type in cells.
  package let type: CellType
  /// From a cell to the host.
  package let unwrap: (Value) throws -> T
  /// From the host to a cell.
  package let wrap: (T) throws -> Value

  package init(
    type: CellType, unwrap: @escaping (Value) throws -> T, wrap: @escaping (T) throws -> Value
  ) {
    self.type = type
    self.unwrap = unwrap
    self.wrap = wrap
  }
}

/// A Swift type that has a counterpart in the cell language itself.
package protocol CellConvertible {
  /// How its values go into cells and come back.
  static func cellConversion(in vocabulary: Vocabulary) -> Conversion<Self>
}

extension Vocabulary {
  /// How values of a type go into cells and come back.
  ///
  /// A type that nobody registered gets a name and no members, so that its values can at least be
  /// held, shown and handed on.
  package func conversion<T>(_ type: T.Type) -> Conversion<T> {
    let key = ObjectIdentifier(type)
    return lock.withLock {
      if let known = conversions[key] as? Conversion<T> { return known }
      let conversion: Conversion<T>
      if let shape = lazyShapes[key]?() as? Conversion<T> {
        conversion = shape
      } else if let convertible = type as? any CellConvertible.Type {
        conversion = openedConversion(convertible, as: type)
      } else {
        conversion = nativeConversion(nativeType(for: type))
      }
      conversions[key] = conversion
      return conversion
    }
  }

  private func openedConversion<C: CellConvertible, T>(
    _ convertible: C.Type, as type: T.Type
  ) -> Conversion<T> {
    guard let conversion = convertible.cellConversion(in: self) as? Conversion<T> else {
      preconditionFailure("\(type) has a conversion of another type")
    }
    return conversion
  }

  private func nativeConversion<T>(_ nominal: NativeType) -> Conversion<T> {
    Conversion(
      type: nominal.applied(),
      unwrap: { value in
        guard let box = value.object as? NativeBox<T> else {
          throw HostError("a value of another type arrived where \(nominal.name) was expected")
        }
        return box.content
      },
      wrap: { Value(NativeBox($0, nominal)) })
  }

  /// Any value of the host as a value of cells, with the type it has at this moment.
  func wrapDynamically(_ value: Any) throws -> (Value, CellType) {
    if let adapter = value as? any CellAdapter {
      return (adapter.cell.content.value, adapter.cell.content.type)
    }
    func open<T>(_ type: T.Type) throws -> (Value, CellType) {
      guard let content = value as? T else {
        throw HostError("a value of type \(type) could not be taken out of 'Any'")
      }
      let conversion = conversion(type)
      return (try conversion.wrap(content), conversion.type)
    }
    // An `Any` made in generic code may hold an existential; `type(of:)` looks through it.
    return try _openExistential(Swift.type(of: value), do: open)
  }
}

/// A mistake in how the host and the cells were tied together.
struct HostError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
