/// A call of a function of the standard library while it runs.
struct LibraryCall {
  /// The arguments in the order of the parameters; the receiver first, unless it is changed.
  let values: [Value]
  /// The free part of the stack, for closures that the function calls.
  let free: Frame
  /// What is known since the cell was checked.
  let site: LibrarySite

  init(values: [Value], free: Frame, site: LibrarySite) {
    self.values = values
    self.free = free
    self.site = site
  }

  /// A call from a function whose frame is given.
  init(_ site: CallSite, _ values: [Value], _ frame: Frame) {
    self.init(values: values, free: site.code.next(frame), site: LibrarySite(site))
  }

  func fatal(_ message: String) -> Failure { Failure(.fatal(message), site.span) }

  /// Calls a function that is an argument.
  @inline(__always)
  func call(_ function: FunctionObject, _ argument: Value) throws -> Value {
    try function.call(free, argument)
  }
  @inline(__always)
  func call(_ function: FunctionObject, _ first: Value, _ second: Value) throws -> Value {
    try function.call(free, first, second)
  }

  /// The elements of the receiver.
  func elements() throws -> ArrayObject { try Sequences.array(values[0], site.receiver) }

  /// Stops when asked to; for functions that may take long.
  @inline(__always)
  func poll() throws { try site.machine.poll() }
}

/// What is known about a call of the standard library since the cell was checked.
struct LibrarySite {
  let receiver: CellType
  /// The types of the arguments without the receiver.
  let types: [CellType]
  let result: CellType
  let span: Span
  let machine: Machine
  let element: CellType

  init(_ site: CallSite) {
    receiver = site.receiver
    types = site.types
    result = site.result
    span = site.span
    machine = site.code.machine
    element = site.element
  }

  /// An empty array for the elements of the result.
  func resultArray() -> ArrayObject {
    ArrayObject.make(element: result.elementType ?? .any)
  }
}

/// A call of a function of the standard library.
final class LibraryNode: Expression {
  private let arguments: [Expression]
  private let site: LibrarySite
  private let body: (LibraryCall) throws -> Value
  private unowned(unsafe) let owner: FunctionCode

  init(_ site: CallSite, _ body: @escaping (LibraryCall) throws -> Value) {
    arguments = site.arguments
    self.site = LibrarySite(site)
    self.body = body
    owner = site.code
  }

  override func value(_ frame: Frame) throws -> Value {
    var values: [Value] = []
    values.reserveCapacity(arguments.count)
    for argument in arguments { values.append(try argument.value(frame)) }
    let free = owner.next(frame)
    do {
      let result = try body(LibraryCall(values: values, free: free, site: site))
      if let error = owner.machine.postponed {
        owner.machine.postponed = nil
        throw error
      }
      return result
    } catch {
      (error as? Failure)?.leave("", calledAt: site.span)
      throw error is HostError ? Failure(.host(error), site.span) : error
    }
  }
}

/// Fills the table of a type or protocol of the standard library.
struct LibraryTable {
  let table: MemberTable
  let nominal: NominalType?
  let protocolType: ProtocolType?
  let names: [String: CellType]

  init(_ table: MemberTable, _ nominal: NominalType) {
    self.table = table
    self.nominal = nominal
    protocolType = nil
    var names: [String: CellType] = ["Self": nominal.applied()]
    for parameter in nominal.genericParameters {
      names[parameter.name] = CellType(.parameter(parameter))
    }
    if names["Element"] == nil {
      names["Element"] =
        (nominal as? BuiltInType)?.associated(nominal.applied().arguments)["Element"]
    }
    self.names = names
  }

  init(_ table: MemberTable, _ protocolType: ProtocolType) {
    self.table = table
    nominal = nil
    self.protocolType = protocolType
    let own = CellType(.parameter(protocolType.selfParameter))
    names = ["Self": own, "Element": CellType(.member(own, "Element"))]
  }

  /// Adds a declaration.
  @discardableResult
  func add(_ text: String, _ intrinsic: Intrinsic, _ documentation: String = "") -> Declaration {
    let declaration = LibraryTable.declaration(text, names, .intrinsic(intrinsic), documentation)
    declaration.owner = nominal
    declaration.ownerProtocol = protocolType
    table.add(declaration)
    return declaration
  }

  /// Adds a function that computes a value from its arguments, the receiver first.
  func add(
    _ text: String, _ documentation: String = "",
    _ body: @escaping (LibraryCall) throws -> Value
  ) {
    add(text, Intrinsic { LibraryNode($0, body) }, documentation)
  }

  /// Adds what conforming types must have.
  func require(_ text: String) {
    let declaration = LibraryTable.declaration(text, names, .requirement, "")
    declaration.ownerProtocol = protocolType
    table.add(declaration)
  }

  /// Adds an operator, a function of its operands.
  func operation(_ text: String, _ body: @escaping ([Value]) throws -> Value) {
    let declaration = LibraryTable.declaration(
      "static " + text, names, .native { try body($0) }, "")
    declaration.owner = nominal
    table.add(declaration)
  }

  /// Adds a function that changes its receiver.
  func change(
    _ text: String, _ documentation: String = "",
    _ body: @escaping (LibraryCall, UnsafeMutablePointer<Value>) throws -> Value
  ) {
    add(
      "mutating " + text,
      Intrinsic { site in
        guard let place = site.receiverPlace else { return Constant(.void) }
        let known = LibrarySite(site)
        return ChangePlace(place, site.arguments, owner: site.code) { free, pointer, values in
          try body(LibraryCall(values: values, free: free, site: known), pointer)
        }
      }, documentation)
  }

  /// Makes a declaration from its text.
  static func declaration(
    _ text: String, _ names: [String: CellType], _ implementation: Implementation,
    _ documentation: String
  ) -> Declaration {
    var parser = SignatureParser(text, names: names)
    let signature = parser.signature()
    let kind: Declaration.Kind =
      signature.isProperty
      ? .property
      : signature.name == "init"
        ? .initializer
        : signature.name == "subscript"
          ? .subscripting
          : !signature.name.isIdentifier ? .operation : names.isEmpty ? .function : .method
    let declaration = Declaration(
      kind, signature.name, isStatic: signature.isStatic, parameters: signature.parameters,
      result: signature.result, documentation: documentation, implementation: implementation)
    declaration.isMutating = signature.isMutating
    declaration.isSettable = signature.isSettable
    declaration.isThrowing = signature.isThrowing
    declaration.genericParameters = signature.generics
    declaration.requirements = signature.requirements
    declaration.signatureText = text
    return declaration
  }
}

extension String {
  /// Whether it is a name and no operator.
  fileprivate var isIdentifier: Bool { first.map { $0.isLetter || $0 == "_" } ?? false }
}
