/// A member that a protocol of a cell asks for, as the dynamic types of receivers have it.
final class WitnessTable {
  let declaration: Declaration
  let machine: Machine
  let span: Span
  private let lookup: MemberLookup
  private var functions: [CellType: FunctionObject] = [:]
  private var setters: [CellType: Witness.Setter] = [:]

  init(_ declaration: Declaration, _ lookup: MemberLookup, _ machine: Machine, _ span: Span) {
    self.declaration = declaration
    self.lookup = lookup
    self.machine = machine
    self.span = span
  }

  /// The function or getter of a type; where it changes its receiver, it takes the address of it.
  func function(of type: CellType) throws -> FunctionObject {
    if let known = functions[type] { return known }
    let object = try found(type) { Witness.function($0, machine) }
    functions[type] = object
    return object
  }

  /// The setter of a type.
  func setter(of type: CellType) throws -> Witness.Setter {
    if let known = setters[type] { return known }
    let setter = try found(type) { Witness.setter($0, machine) }
    setters[type] = setter
    return setter
  }

  private func found<R>(_ type: CellType, _ make: (Candidate) -> R?) throws -> R {
    let members = lookup.members(
      of: type, named: declaration.name, isStatic: declaration.isStatic)
    let candidate = members.first {
      $0.declaration.parameters.map(\.label) == declaration.parameters.map(\.label)
    }
    guard let result = candidate.flatMap(make) else {
      throw Failure(
        .fatal("'\(type)' has no '\(declaration.fullName)' that can be used here"), span)
    }
    return result
  }
}

/// A call of a member of a protocol of a cell.
final class RequirementCall: Expression {
  private let requirement: WitnessTable
  private let arguments: [Expression]
  private let receiverType: CellType
  private unowned(unsafe) let owner: FunctionCode

  init(
    _ requirement: WitnessTable, _ arguments: [Expression], _ receiverType: CellType,
    owner: FunctionCode
  ) {
    self.requirement = requirement
    self.arguments = arguments
    self.receiverType = receiverType
    self.owner = owner
  }

  override func value(_ frame: Frame) throws -> Value {
    var values = try arguments.map { try $0.value(frame) }
    var type = receiverType
    if case .existential = receiverType.kind, let first = values.first {
      type = first.existential.type
      values[0] = first.existential.value
    }
    return try requirement.call(type, values, frame, owner)
  }
}

/// A call of a member that changes the value inside an `any P`.
final class RequirementChange: Expression {
  private let requirement: WitnessTable
  private let place: Place
  private let arguments: [Expression]
  private unowned(unsafe) let owner: FunctionCode

  init(
    _ requirement: WitnessTable, _ place: Place, _ arguments: [Expression], owner: FunctionCode
  ) {
    self.requirement = requirement
    self.place = place
    self.arguments = arguments
    self.owner = owner
  }

  override func value(_ frame: Frame) throws -> Value {
    try place.prepare(frame)
    let values = try arguments.map { try $0.value(frame) }
    var receiver = try place.load(frame)
    let result = Result {
      try withUnsafeMutablePointer(to: &receiver) { pointer in
        try pointer.changeExistential { content, type in
          try requirement.call(type, [Value(Int(bitPattern: content))] + values, frame, owner)
        }
      }
    }
    // What was changed before an error stays changed.
    try place.store(frame, receiver)
    return try result.get()
  }
}

extension WitnessTable {
  fileprivate func call(
    _ type: CellType, _ values: [Value], _ frame: Frame, _ owner: FunctionCode
  ) throws -> Value {
    let witness = try function(of: type)
    do {
      return try witness.call(owner.next(frame), values)
    } catch {
      (error as? Failure)?.leave("", calledAt: span)
      throw error
    }
  }
}

extension UnsafeMutablePointer where Pointee == Value {
  /// Lets the value inside an `any P` change.
  func changeExistential<R>(
    _ change: (UnsafeMutablePointer<Value>, CellType) throws -> R
  ) rethrows -> R {
    let type = pointee.existential.type
    var content = pointee.existential.value
    pointee = .void
    defer { pointee = Value(Existential(content, type)) }
    return try withUnsafeMutablePointer(to: &content) { try change($0, type) }
  }
}

/// Members as functions whose first argument is the receiver.
enum Witness {
  /// Sets a property or an element of the value at an address: indices, then the new value.
  typealias Setter = (Frame, UnsafeMutablePointer<Value>, [Value]) throws -> Void

  static func function(_ candidate: Candidate, _ machine: Machine) -> FunctionObject? {
    switch candidate.declaration.implementation {
    case .code(let code): return Closure(code)
    case .template(let template): return Closure(template.code(candidate.substitution))
    case .computed(let get, _): return Closure(get)
    case .computedTemplate(let get, _): return Closure(get.code(candidate.substitution))
    case .stored(let index), .observed(let index, _):
      return NativeFunction(name: candidate.declaration.name) { $0[0].aggregate[index] }
    case .native(let body), .nativeAccess(let body, _):
      return NativeFunction(name: candidate.declaration.name, body)
    default: return nil
    }
  }

  static func setter(_ candidate: Candidate, _ machine: Machine) -> Setter? {
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
