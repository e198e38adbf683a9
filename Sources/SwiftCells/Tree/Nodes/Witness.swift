/// Members as functions whose first argument is the receiver.
enum Witness {
  /// Sets a property or an element of the value at an address: indices, then the new value.
  typealias Setter = (Frame, UnsafeMutablePointer<Value>, [Value]) throws -> Void

  static func function(_ candidate: Candidate) -> FunctionObject? {
    let name = candidate.declaration.name
    switch candidate.declaration.implementation {
    case .code(let code): return Closure(code)
    case .template(let template): return Closure(template.code(candidate.substitution))
    case .computed(let get, _): return Closure(get)
    case .computedTemplate(let get, _): return Closure(get.code(candidate.substitution))
    case .stored(let index), .observed(let index, _):
      return NativeFunction(name: name) { $0[0].aggregate[index] }
    case .native(let body) where candidate.declaration.isMutating:
      return NativeFunction(name: name) { try changing($0, body) }
    case .native(let body), .nativeAccess(let body, _): return NativeFunction(name: name, body)
    default: return nil
    }
  }

  /// A function that takes the address of its receiver although it does not change it.
  static func taking(
    _ function: FunctionObject, _ declaration: Declaration, addressed isAddressed: Bool
  ) -> FunctionObject {
    isAddressed && !declaration.isMutating && !declaration.isStatic
      ? AddressedFunction(function) : function
  }

  /// Calls a function of the host that changes the receiver at an address.
  private static func changing(_ arguments: [Value], _ body: NativeBody) throws -> Value {
    guard let pointer = UnsafeMutablePointer<Value>(bitPattern: arguments[0].bits) else {
      return .void
    }
    var all = [pointer.pointee] + arguments.dropFirst()
    let result = try body(&all)
    pointer.pointee = all[0]
    return result
  }

  static func setter(_ candidate: Candidate) -> Setter? {
    func calling(_ code: FunctionCode) -> Setter {
      let closure = Closure(code)
      return { free, pointer, values in
        _ = try closure.call(free, [Value(Int(bitPattern: pointer))] + values)
      }
    }
    let substitution = candidate.substitution
    switch candidate.declaration.implementation {
    case .stored(let index):
      return { _, pointer, values in pointer.uniqueAggregate().elements[index] = values[0] }
    case .observed(let index, let observers):
      let (before, after) = (
        observers.willSet.map { calling($0.code(substitution)) },
        observers.didSet.map { calling($0.code(substitution)) }
      )
      return { free, pointer, values in
        let old = pointer.pointee.aggregate[index]
        try before?(free, pointer, values)
        pointer.uniqueAggregate().elements[index] = values[0]
        try after?(free, pointer, [old])
      }
    case .computed(_, let set?): return calling(set)
    case .computedTemplate(_, let set?): return calling(set.code(substitution))
    case .nativeAccess(_, let set?):
      return { _, pointer, values in
        var all = [pointer.pointee] + values
        _ = try set(&all)
        pointer.pointee = all[0]
      }
    default: return nil
    }
  }
}

/// A member that changes nothing, called as one that may: with the address of its receiver.
private final class AddressedFunction: FunctionObject {
  private let function: FunctionObject
  init(_ function: FunctionObject) { self.function = function }
  override var machine: Machine? { function.machine }
  override func call(_ free: Frame?, _ arguments: [Value]) throws -> Value {
    var arguments = arguments
    let address = UnsafeMutablePointer<Value>(bitPattern: arguments[0].bits)
    arguments[0] = address?.pointee ?? .void
    return try function.call(free, arguments)
  }
}
