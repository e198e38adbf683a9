/// Registers the members of one type.
///
/// `isThrowing` says whether Swift wants `try` before a use; cells may leave it out, and programs
/// that are made of cells get it.
package final class TypeRegistrar<T> {
  let vocabulary: Vocabulary
  private weak var owner: NominalType?
  private weak var ownerProtocol: ProtocolType?
  private let table: MemberTable
  private let conversion: Conversion<T>
  /// What the arguments of the owner must be, where only some of its values have the members.
  private let requirements: [Requirement]

  init(
    vocabulary: Vocabulary, owner: NominalType? = nil, ownerProtocol: ProtocolType? = nil,
    table: MemberTable, requirements: [Requirement] = []
  ) {
    self.vocabulary = vocabulary
    self.owner = owner
    self.ownerProtocol = ownerProtocol
    self.table = table
    self.requirements = requirements
    conversion = vocabulary.conversion(T.self)
  }

  /// Registers an initialiser; one that can fail gives an optional.
  package func initializer<each A>(
    _ parameters: repeat Parameter<each A>, documentation: String = "",
    isThrowing: Bool = false, _ body: @escaping (repeat each A) throws -> T
  ) {
    addStatic(.initializer, "init", documentation, repeat each parameters, body: body)
      .isThrowing = isThrowing
  }

  /// Registers an initialiser that can fail.
  package func failableInitializer<each A>(
    _ parameters: repeat Parameter<each A>, documentation: String = "",
    isThrowing: Bool = false, _ body: @escaping (repeat each A) throws -> T?
  ) {
    addStatic(.initializer, "init", documentation, repeat each parameters, body: body)
      .isThrowing = isThrowing
  }

  /// Registers a method: the receiver first, then the arguments; `isRequired` says that types of
  /// cells which conform to an open protocol must have it.
  package func method<each A, R>(
    _ name: String, _ parameters: repeat Parameter<each A>, documentation: String = "",
    isThrowing: Bool = false, isRequired: Bool = false,
    _ body: @escaping (T, repeat each A) throws -> R
  ) {
    let packed = PackedParameters(vocabulary, repeat each parameters)
    let result = vocabulary.conversion(R.self)
    let (receiver, resolved) = (conversion, packed.resolved)
    let declaration = add(
      .method, name, packed.declarations, result.type, documentation,
      .native { arguments in
        var cursor = ArgumentCursor(arguments)
        let instance = try cursor.next(receiver)
        return try result.wrap(body(instance, repeat try cursor.next(each resolved)))
      })
    declaration.isThrowing = isThrowing
    declaration.isRequired = isRequired
  }

  /// Registers a method that changes its receiver.
  package func mutatingMethod<each A, R>(
    _ name: String, _ parameters: repeat Parameter<each A>, documentation: String = "",
    isThrowing: Bool = false, _ body: @escaping (inout T, repeat each A) throws -> R
  ) {
    let packed = PackedParameters(vocabulary, repeat each parameters)
    let result = vocabulary.conversion(R.self)
    let (receiver, resolved) = (conversion, packed.resolved)
    let declaration = add(
      .method, name, packed.declarations, result.type, documentation,
      .native { arguments in
        var cursor = ArgumentCursor(arguments)
        var instance = try cursor.next(receiver)
        let value = try body(&instance, repeat try cursor.next(each resolved))
        arguments[0] = try receiver.wrap(instance)
        return try result.wrap(value)
      })
    declaration.isMutating = true
    declaration.isThrowing = isThrowing
  }

  /// Registers the spelling that a method had in earlier versions: a cell that uses it is told the new
  /// name, as by `@available(*, unavailable, renamed:)`.
  package func renamedMethod<each A, R>(
    _ name: String, _ parameters: repeat Parameter<each A>, documentation: String = "",
    isThrowing: Bool = false, result: R.Type, newName: String
  ) {
    let packed = PackedParameters(vocabulary, repeat each parameters)
    let declaration = add(
      .method, name, packed.declarations, vocabulary.conversion(R.self).type, documentation,
      .native { _ in .void })
    declaration.isThrowing = isThrowing
    declaration.newName = newName
  }

  /// Registers a static method.
  package func staticMethod<each A, R>(
    _ name: String, _ parameters: repeat Parameter<each A>, documentation: String = "",
    isThrowing: Bool = false, _ body: @escaping (repeat each A) throws -> R
  ) {
    addStatic(.method, name, documentation, repeat each parameters, body: body)
      .isThrowing = isThrowing
  }

  /// Registers an operator of the type: before its operand, between two, or behind one.
  package func operation<each A, R>(
    _ name: String, _ parameters: repeat Parameter<each A>, documentation: String = "",
    isThrowing: Bool = false, isPostfix: Bool = false,
    _ body: @escaping (repeat each A) throws -> R
  ) {
    let declaration = addStatic(.operation, name, documentation, repeat each parameters, body: body)
    declaration.isThrowing = isThrowing
    declaration.isPostfix = isPostfix
  }

  /// Registers an operator that changes its left operand, such as `+=`.
  package func assignment<Left, Right>(
    _ name: String, _ left: Parameter<Left>, _ right: Parameter<Right>, documentation: String = "",
    isThrowing: Bool = false, _ body: @escaping (inout Left, Right) throws -> Void
  ) {
    let packed = PackedParameters(vocabulary, left, right)
    let (first, second) = packed.resolved
    var parameters = packed.declarations
    parameters[0].isInout = true
    let declaration = add(
      .operation, name, parameters, .void, documentation,
      .native { arguments in
        guard let place = UnsafeMutablePointer<Value>(bitPattern: arguments[0].bits) else {
          return .void
        }
        var changed = try first.unwrap(place.pointee)
        try body(&changed, second.unwrap(arguments[1]))
        place.pointee = try first.wrap(changed)
        return .void
      }, isStatic: true)
    declaration.isThrowing = isThrowing
  }

  /// Registers a property that can only be read; `isRequired` says that types of cells which conform
  /// to an open protocol must have it.
  package func property<R>(
    _ name: String, documentation: String = "", isThrowing: Bool = false, isRequired: Bool = false,
    _ get: @escaping (T) throws -> R
  ) {
    let result = vocabulary.conversion(R.self)
    let declaration = add(
      .property, name, [], result.type, documentation,
      .nativeAccess(get: reader(result, get), set: nil))
    declaration.isThrowing = isThrowing
    declaration.isRequired = isRequired
  }

  /// Registers a property that can be read and assigned to.
  package func property<R>(
    _ name: String, documentation: String = "", isThrowing: Bool = false,
    _ get: @escaping (T) throws -> R, set: @escaping (inout T, R) -> Void
  ) {
    let result = vocabulary.conversion(R.self)
    let receiver = conversion
    let declaration = add(
      .property, name, [], result.type, documentation,
      .nativeAccess(
        get: reader(result, get),
        set: { arguments in
          var cursor = ArgumentCursor(arguments)
          var instance = try cursor.next(receiver)
          set(&instance, try cursor.next(result))
          arguments[0] = try receiver.wrap(instance)
          return .void
        }))
    declaration.isSettable = true
    declaration.isThrowing = isThrowing
  }

  /// Registers a static property.
  package func staticProperty<R>(
    _ name: String, documentation: String = "", isThrowing: Bool = false,
    _ get: @escaping () throws -> R
  ) {
    let result = vocabulary.conversion(R.self)
    let declaration = add(
      .property, name, [], result.type, documentation,
      .nativeAccess(get: { _ in try result.wrap(get()) }, set: nil), isStatic: true)
    declaration.isThrowing = isThrowing
  }

  /// Registers a subscript that can only be read.
  package func subscripting<each A, R>(
    _ parameters: repeat Parameter<each A>, documentation: String = "",
    isThrowing: Bool = false, _ get: @escaping (T, repeat each A) throws -> R
  ) {
    let packed = PackedParameters(vocabulary, repeat each parameters)
    let declaration = add(
      .subscripting, "subscript", packed.declarations, vocabulary.conversion(R.self).type,
      documentation, .nativeAccess(get: reader(packed, get), set: nil))
    declaration.isThrowing = isThrowing
  }

  /// Registers a subscript that can be read and assigned to; the setter takes the new value before
  /// the indices.
  package func subscripting<each A, R>(
    _ parameters: repeat Parameter<each A>, documentation: String = "",
    _ get: @escaping (T, repeat each A) throws -> R,
    set: @escaping (inout T, R, repeat each A) -> Void
  ) {
    let packed = PackedParameters(vocabulary, repeat each parameters)
    let result = vocabulary.conversion(R.self)
    let (receiver, resolved) = (conversion, packed.resolved)
    let declaration = add(
      .subscripting, "subscript", packed.declarations, result.type, documentation,
      .nativeAccess(
        get: reader(packed, get),
        set: { arguments in
          var cursor = ArgumentCursor(arguments)
          var instance = try cursor.next(receiver)
          let indices = (repeat try cursor.next(each resolved))
          set(&instance, try cursor.next(result), repeat each indices)
          arguments[0] = try receiver.wrap(instance)
          return .void
        }))
    declaration.isSettable = true
  }

  /// Reads a subscript of the value that is the first argument.
  private func reader<each A, R>(
    _ packed: PackedParameters<repeat each A>, _ get: @escaping (T, repeat each A) throws -> R
  ) -> NativeBody {
    let result = vocabulary.conversion(R.self)
    let (receiver, resolved) = (conversion, packed.resolved)
    return { arguments in
      var cursor = ArgumentCursor(arguments)
      let instance = try cursor.next(receiver)
      return try result.wrap(get(instance, repeat try cursor.next(each resolved)))
    }
  }

  @discardableResult
  private func add(
    _ kind: Declaration.Kind, _ name: String, _ parameters: [ParameterDeclaration],
    _ result: CellType, _ documentation: String, _ implementation: Implementation,
    isStatic: Bool = false
  ) -> Declaration {
    let declaration = Declaration(
      kind, name, isStatic: isStatic, parameters: parameters, result: result,
      documentation: documentation, implementation: implementation)
    declaration.owner = owner
    declaration.ownerProtocol = ownerProtocol
    declaration.requirements = requirements
    table.add(declaration)
    return declaration
  }

  private func addStatic<each A, R>(
    _ kind: Declaration.Kind, _ name: String, _ documentation: String,
    _ parameters: repeat Parameter<each A>, body: @escaping (repeat each A) throws -> R
  ) -> Declaration {
    let packed = PackedParameters(vocabulary, repeat each parameters)
    let result = vocabulary.conversion(R.self)
    let resolved = packed.resolved
    return add(
      kind, name, packed.declarations, result.type, documentation,
      .native { arguments in
        var cursor = ArgumentCursor(arguments)
        return try result.wrap(body(repeat try cursor.next(each resolved)))
      }, isStatic: true)
  }

  private func reader<R>(
    _ result: Conversion<R>, _ get: @escaping (T) throws -> R
  ) -> NativeBody {
    let receiver = conversion
    return { arguments in
      var cursor = ArgumentCursor(arguments)
      return try result.wrap(get(cursor.next(receiver)))
    }
  }
}

/// Cases of enumerations.
extension TypeRegistrar {
  /// Registers a case that carries nothing: `type.enumCase("relu") { .relu }`.
  package func enumCase(
    _ name: String, documentation: String = "", _ value: @escaping () throws -> T
  ) {
    let conversion = vocabulary.conversion(T.self)
    add(
      .enumerationCase, name, [], conversion.type, documentation,
      .nativeCase(
        make: { _ in try conversion.wrap(value()) },
        match: { candidate in
          let (found, wanted) = (try conversion.unwrap(candidate), try value())
          return Self.isSameCase(found, wanted) ? [] : nil
        }), isStatic: true)
  }

  /// Registers a case that carries values.
  ///
  /// ```swift
  /// type.enumCase("spline", Parameter("lambda", Double.self), make: { .spline(lambda: $0) },
  ///   match: { if case .spline(let lambda) = $0 { lambda } else { nil } })
  /// ```
  package func enumCase<each A>(
    _ name: String, _ parameters: repeat Parameter<each A>, documentation: String = "",
    make: @escaping (repeat each A) throws -> T, match: @escaping (T) -> (repeat each A)?
  ) {
    let packed = PackedParameters(vocabulary, repeat each parameters)
    let conversion = vocabulary.conversion(T.self)
    let resolved = packed.resolved
    add(
      .enumerationCase, name, packed.declarations, conversion.type, documentation,
      .nativeCase(
        make: { arguments in
          var cursor = ArgumentCursor(arguments)
          return try conversion.wrap(make(repeat try cursor.next(each resolved)))
        },
        match: { candidate in
          guard let found = match(try conversion.unwrap(candidate)) else { return nil }
          var values: [Value] = []
          repeat values.append(try (each resolved).wrap(each found))
          return values
        }), isStatic: true)
  }

  private static func isSameCase(_ found: T, _ wanted: T) -> Bool {
    if let found = found as? any Equatable { return found.isEqual(to: wanted) }
    return String(describing: found) == String(describing: wanted)
  }
}

extension Equatable {
  /// Whether another value is of the same type and equal.
  func isEqual(to other: Any) -> Bool {
    guard let other = other as? Self else { return false }
    return self == other
  }
}
