/// A structure or enumeration declared in a cell.
final class UserType: NominalType, @unchecked Sendable {
  /// A stored property.
  struct Field {
    let name: String
    let type: CellType
    let isConstant: Bool
  }
  /// A case of an enumeration.
  struct Case {
    let name: String
    let payload: [TupleElement]
    /// The raw value, where the enumeration has some.
    var rawValue: Value?
  }

  var fields: [Field] = []
  var cases: [Case] = []
  /// The code that gives stored properties their first values.
  var fieldDefaults: [String: FunctionTemplate] = [:]
  /// The type of the raw values of an enumeration.
  var rawType: CellType?
  /// Types declared inside it.
  var nestedTypes: [String: CellType] = [:]
  /// The session's protocols and extensions, to find what cells declare for the type.
  let session: SessionTypes
  let lookup: MemberLookup
  let machine: Machine
  let span: Span

  init(
    _ name: String, form: Form, _ genericParameters: [GenericParameter], lookup: MemberLookup,
    machine: Machine, span: Span
  ) {
    session = lookup.session
    self.lookup = lookup
    self.machine = machine
    self.span = span
    super.init(name: name, form: form, genericParameters: genericParameters)
  }

  /// Whether the type conforms, by declaration or because Swift makes the conformance.
  func conforms(to requirement: ProtocolType, _ arguments: [CellType]) -> Bool {
    if declaredConformances.contains(where: { $0.inherits(requirement) }) { return true }
    if isExtended(to: requirement, arguments, in: session) { return true }
    // An enumeration whose cases carry nothing can be compared and hashed without saying so, and
    // so can one with raw values.
    let isPlain = form == .enumeration && cases.allSatisfy(\.payload.isEmpty)
    if requirement === StandardProtocol.rawRepresentable { return rawType != nil }
    return isPlain && StandardProtocol.hashable.inherits(requirement)
  }

  /// The code that gives a stored property its first value, or `nil`.
  func fieldDefault(_ name: String, _ arguments: [CellType]) -> FunctionCode? {
    fieldDefaults[name]?.code(substitution(arguments))
  }

  /// The types of the stored properties for some generic arguments.
  func fieldTypes(_ arguments: [CellType]) -> [CellType] {
    let substitution = substitution(arguments)
    return fields.map { $0.type.substituting(substitution) }
  }

  /// The types that a case carries for some generic arguments.
  func payloadTypes(_ index: Int, _ arguments: [CellType]) -> [TupleElement] {
    let substitution = substitution(arguments)
    return cases[index].payload.map {
      TupleElement(label: $0.label, type: $0.type.substituting(substitution))
    }
  }

  /// What a cell declared for a requirement of the library, as a function whose first argument is
  /// the receiver, or the address of it where the requirement allows to change it.
  func witness(_ requirement: Declaration, _ arguments: [CellType]) -> FunctionObject? {
    guard let found = lookup.witness(for: requirement, of: applied(arguments)),
      found.declaration.span != nil, let function = Witness.function(found)
    else { return nil }
    return Witness.taking(function, found.declaration, addressed: requirement.isMutating)
  }
}

/// What Swift makes for a type, or what a cell declared in its place.
extension UserType {
  func equality(_ arguments: [CellType]) -> (Value, Value) throws -> Bool {
    if let own = witness(StandardRequirement.equality, arguments) {
      return { try Machine.callFromHost(own, [$0, $1]).bool }
    }
    if form == .structure {
      let parts = fieldTypes(arguments).map { PartTraits($0) }
      return { left, right in
        for (index, part) in parts.enumerated()
        where try !part.isEqual(left.aggregate[index], right.aggregate[index]) {
          return false
        }
        return true
      }
    }
    return { [self] left, right in
      if left.bits != right.bits { return false }
      for (index, element) in payloadTypes(left.bits, arguments).enumerated()
      where try !Traits.of(element.type).isEqual(left.aggregate[index], right.aggregate[index]) {
        return false
      }
      return true
    }
  }

  func hashing(_ arguments: [CellType]) -> (Value, inout Hasher) throws -> Void {
    if let own = witness(StandardRequirement.hashing, arguments) {
      return { value, hasher in
        let box = VariableBox(Value(HashMembers.Box(hasher)))
        _ = try Machine.callFromHost(own, [value, Value(Int(bitPattern: box.pointer))])
        hasher = box.pointer.pointee.object(as: HashMembers.Box.self).hasher
      }
    }
    if form == .structure {
      let parts = fieldTypes(arguments).map { PartTraits($0) }
      return { value, hasher in
        for (index, part) in parts.enumerated() { part.hash(value.aggregate[index], &hasher) }
      }
    }
    return { [self] value, hasher in
      hasher.combine(value.bits)
      for (index, element) in payloadTypes(value.bits, arguments).enumerated() {
        Traits.of(element.type).hash(value.aggregate[index], &hasher)
      }
    }
  }

  func ordering(_ arguments: [CellType]) -> (Value, Value) throws -> Bool {
    if let own = witness(StandardRequirement.order, arguments) {
      return { try Machine.callFromHost(own, [$0, $1]).bool }
    }
    return { [self] left, right in
      if left.bits != right.bits { return left.bits < right.bits }
      for (index, element) in payloadTypes(left.bits, arguments).enumerated() {
        let traits = Traits.of(element.type)
        let (a, b) = (left.aggregate[index], right.aggregate[index])
        if try traits.isLess(a, b) { return true }
        if try !traits.isEqual(a, b) { return false }
      }
      return false
    }
  }

  func describe(
    _ value: Value, _ arguments: [CellType], isDebug: Bool, _ result: inout String
  ) {
    if conforms(to: StandardProtocol.textual, arguments),
      let own = witness(StandardRequirement.description, arguments)
    {
      do {
        result += try Machine.callFromHost(own, [value]).string
      } catch { Machine.postpone(error) }
      return
    }
    if form == .structure {
      result += isDebug ? debugName(arguments) : applied(arguments).runtimeName
      list(fields.map(\.name), fieldTypes(arguments), value.aggregate, &result)
      return
    }
    if isDebug { result += debugName(arguments) + "." }
    result += cases[value.bits].name
    let payload = payloadTypes(value.bits, arguments)
    if payload.isEmpty { return }
    list(payload.map(\.label), payload.map(\.type), value.aggregate, &result)
  }

  /// Inside collections Swift writes the module before the name, which would be no help here.
  private func debugName(_ arguments: [CellType]) -> String {
    "main." + applied(arguments).runtimeName
  }

  private func list(
    _ labels: [String?], _ types: [CellType], _ values: Aggregate, _ result: inout String
  ) {
    result += "("
    for (index, type) in types.enumerated() {
      if index > 0 { result += ", " }
      if let label = labels[index] { result += label + ": " }
      Describer.describe(values[index], type, isDebug: true, &result)
    }
    result += ")"
  }
}

/// A generic function of a cell: its body is checked and lowered for each set of arguments.
final class FunctionTemplate: @unchecked Sendable {
  /// Whether too little is known about the parameters in general: the body is checked for each use.
  var isCheckedByUse = false
  private var instances: [[CellType]: FunctionCode] = [:]
  private let parameters: [GenericParameter]
  private let instantiate: (Substitution) -> FunctionCode
  private let lock = RecursiveLock()

  init(
    _ parameters: [GenericParameter], _ instantiate: @escaping (Substitution) -> FunctionCode
  ) {
    self.parameters = parameters
    self.instantiate = instantiate
  }

  /// The code for what stands for the generic parameters.
  func code(_ substitution: Substitution) -> FunctionCode {
    lock.withLock {
      let key = parameters.map { substitution[$0] ?? .any }
      if let known = instances[key] { return known }
      let code = instantiate(
        Dictionary(zip(parameters, key), uniquingKeysWith: { first, _ in first }))
      instances[key] = code
      return code
    }
  }
}
