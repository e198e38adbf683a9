/// A member that a protocol of a cell asks for, as the dynamic types of receivers have it.
final class WitnessTable {
  /// Makes a function of a member of the standard library, for a type of receiver.
  typealias LibraryWitness = (Candidate, CellType) -> FunctionObject?

  let declaration: Declaration
  let machine: Machine
  let span: Span
  private let lookup: MemberLookup
  private let library: LibraryWitness
  private var functions: [CellType: FunctionObject] = [:]
  private var setters: [CellType: Witness.Setter] = [:]

  init(
    _ declaration: Declaration, _ lookup: MemberLookup, _ machine: Machine, _ span: Span,
    library: @escaping LibraryWitness
  ) {
    self.declaration = declaration
    self.lookup = lookup
    self.machine = machine
    self.span = span
    self.library = library
  }

  /// The function or getter of a type; where it changes its receiver, it takes the address of it.
  func function(of type: CellType) throws -> FunctionObject {
    if let known = functions[type] { return known }
    let object = try found(type) { candidate in
      (Witness.function(candidate) ?? library(candidate, type)).map {
        Witness.taking($0, candidate.declaration, addressed: declaration.isMutating)
      }
    }
    functions[type] = object
    return object
  }

  /// The setter of a type.
  func setter(of type: CellType) throws -> Witness.Setter {
    if let known = setters[type] { return known }
    let setter = try found(type, Witness.setter)
    setters[type] = setter
    return setter
  }

  /// What a member gave that its type declares with `Self`, as the caller knows it: as `any P` again.
  func erased(_ result: Value, from type: CellType, to receiver: CellType) -> Value {
    guard receiver.protocols != nil, declaration.givesSelf,
      let own = declaration.ownerProtocol?.selfParameter
    else { return result }
    return DynamicCast.cast(
      result, declaration.result.substituting([own: type]),
      declaration.result.substituting([own: receiver]), lookup.session) ?? result
  }

  private func found<R>(_ type: CellType, _ make: (Candidate) -> R?) throws -> R {
    let candidate = lookup.session.whileCurrent { lookup.witness(for: declaration, of: type) }
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
    let result = try requirement.call(type, values, frame, owner)
    return requirement.erased(result, from: type, to: receiverType)
  }
}

/// A call of a member that changes the value inside an `any P`.
final class RequirementChange: Expression {
  private let requirement: WitnessTable
  private let place: Place
  private let arguments: [Expression]
  private let receiverType: CellType
  private unowned(unsafe) let owner: FunctionCode

  init(
    _ requirement: WitnessTable, _ place: Place, _ arguments: [Expression],
    _ receiverType: CellType, owner: FunctionCode
  ) {
    self.requirement = requirement
    self.place = place
    self.arguments = arguments
    self.receiverType = receiverType
    self.owner = owner
  }

  override func value(_ frame: Frame) throws -> Value {
    try place.prepare(frame)
    let values = try arguments.map { try $0.value(frame) }
    var receiver = try place.load(frame)
    let result = Result {
      try withUnsafeMutablePointer(to: &receiver) { pointer in
        try pointer.changeExistential { content, type in
          let address = Value(Int(bitPattern: content))
          let result = try requirement.call(type, [address] + values, frame, owner)
          return requirement.erased(result, from: type, to: receiverType)
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
    guard witness is Closure else {
      return try owner.machine.host(span) { try witness.call(owner.next(frame), values) }
    }
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
