import Display

/// Tuples, closures and existentials, which Swift cannot be asked about at run time.
extension Vocabulary {
  /// Registers a tuple type that parameters or results use.
  ///
  /// ```swift
  /// vocabulary.tuple((low: Double, high: Double).self, labels: ["low", "high"],
  ///   Double.self, Double.self, join: { (low: $0, high: $1) }, split: { ($0.low, $0.high) })
  /// ```
  package func tuple<Whole, each Element>(
    _ whole: Whole.Type, labels: [String?], _ elements: repeat (each Element).Type,
    join: @escaping (repeat each Element) -> Whole,
    split: @escaping (Whole) -> (repeat each Element)
  ) {
    lock.withLock {
      lazyShapes[ObjectIdentifier(whole)] = { [unowned self] in
        let conversions = (repeat self.conversion((each Element).self))
        var types: [TupleElement] = []
        for conversion in repeat each conversions {
          let label = types.count < labels.count ? labels[types.count] : nil
          types.append(TupleElement(label: label, type: conversion.type))
        }
        return Conversion<Whole>(
          type: .tuple(types),
          unwrap: { value in
            var cursor = ArgumentCursor(value.aggregate.values)
            return join(repeat try cursor.next(each conversions))
          },
          wrap: { whole in
            let parts = split(whole)
            var values: [Value] = []
            repeat values.append(try (each conversions).wrap(each parts))
            return Value(Aggregate.make(values))
          })
      }
    }
  }

  /// Registers a closure type that parameters or results use.
  ///
  /// ```swift
  /// vocabulary.closure(((Double) throws -> Double).self, Double.self, returns: Double.self,
  ///   make: { (call: @escaping (Double) throws -> Double) in { x in try call(x) } },
  ///   call: { (closure: (Double) throws -> Double, x: Double) in try closure(x) })
  /// ```
  /// For a closure type that cannot throw write
  /// `make: { (call: …) in { x in stopping(0) { try call(x) } } }`: the error ends the cell as soon as
  /// the host function returns, and the value given stands in until then.
  ///
  /// - Parameters:
  ///   - type: The type of the Swift closure.
  ///   - arguments: The types of its parameters.
  ///   - returns: The type of its result.
  ///   - make: Makes the Swift closure from a function that calls the cell's closure.
  ///   - call: Calls a Swift closure; needed where cells receive closures from the host.
  package func closure<F, each A, R>(
    _ type: F.Type, _ arguments: repeat (each A).Type, returns: R.Type,
    make: @escaping (@escaping (repeat each A) throws -> R) -> F,
    call: ((F, repeat each A) throws -> R)? = nil
  ) {
    lock.withLock {
      lazyShapes[ObjectIdentifier(type)] = { [unowned self] in
        let conversions = (repeat self.conversion((each A).self))
        let result = self.conversion(R.self)
        var types: [CellType] = []
        for conversion in repeat each conversions { types.append(conversion.type) }
        return Conversion<F>(
          // The metatype is all there is to ask about effects.
          type: .function(
            types, result.type, isThrowing: String(describing: type).contains(" throws ")),
          unwrap: { value in
            let function = value.function
            return make { (argument: repeat each A) in
              var values: [Value] = []
              repeat values.append(try (each conversions).wrap(each argument))
              return try result.unwrap(Machine.callFromHost(function, values))
            }
          },
          wrap: { closure in
            guard let call else { throw HostError("closures of type \(F.self) stay in the host") }
            return Value(
              NativeFunction(name: "closure") { arguments in
                var cursor = ArgumentCursor(arguments)
                return try result.wrap(call(closure, repeat try cursor.next(each conversions)))
              })
          })
      }
    }
  }

  /// How values of `any P` go into cells and come back.
  func existentialConversion<P>(_ existential: P.Type, _ type: ProtocolType) -> Conversion<P> {
    Conversion(
      type: CellType(.existential([type])),
      unwrap: { [unowned self] value in
        guard let content = try (self.adapter(of: value, type) ?? self.hostValue(value)) as? P
        else {
          throw HostError("a value that is no \(type.name) arrived where one was expected")
        }
        return content
      },
      wrap: { [unowned self] content in
        let (value, dynamicType) = try self.wrapDynamically(content)
        return Value(Existential(value, dynamicType))
      })
  }

  /// What stands for a value of a cell whose type conforms to an open protocol only because a cell
  /// says so, or `nil`.
  private func adapter(of value: Value, _ type: ProtocolType) -> Any? {
    guard let adapter = type.adapter, let existential = value.object as? Existential,
      case .nominal(let nominal, let arguments) = existential.type.kind,
      nominal is UserType || !Conformance.isKnown(nominal, arguments, type)
    else { return nil }
    return adapter(CellInstance(existential, type, self))
  }

  /// A value of a cell whose type conforms to `Displayable`, or `nil`.
  func displayable(_ value: Value, _ type: CellType) -> (any Displayable)? {
    guard type.nominal is UserType, isDisplayable(type) else { return nil }
    return try? conversion((any Displayable).self).unwrap(Value(Existential(value, type)))
  }

  /// Whether values of a type show themselves.
  func isDisplayable(_ type: CellType) -> Bool {
    guard let one = namedProtocol("Displayable") else { return false }
    return Conformance.holds(type, one)
  }

  /// The Swift value inside an existential value of cells.
  func hostValue(_ value: Value) throws -> Any {
    guard let existential = value.object as? Existential else {
      throw HostError("a value without a type of its own cannot be handed to the host")
    }
    if let box = existential.value.object as? NativeObject { return box.any }
    return try builtInHostValue(existential.value, existential.type)
  }

  private func builtInHostValue(_ value: Value, _ type: CellType) throws -> Any {
    switch type {
    case .int: return value.bits
    case .double: return value.double
    case .float: return value.float
    case .bool: return value.bool
    case .string: return value.string
    case .array(.int): return value.object(as: IntArray.self).elements
    case .array(.double): return value.object(as: DoubleArray.self).elements
    case .array(.string): return try conversion([String].self).unwrap(value)
    default:
      if let integer = type.integer { return integer.init(truncatingIfNeeded: value.bits) }
      throw HostError("a value of type '\(type)' cannot be handed to the host as 'Any'")
    }
  }
}

/// Runs a cell's closure inside a host closure that cannot throw; an error ends the cell when the
/// host function returns, and `fallback` stands in until then.
package func stopping<R>(_ fallback: R, _ work: () throws -> R) -> R {
  do {
    return try work()
  } catch {
    Machine.postpone(error)
    return fallback
  }
}
