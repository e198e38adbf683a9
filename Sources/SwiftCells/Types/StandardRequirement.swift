/// What protocols of the standard library ask for and the library itself calls.
enum StandardRequirement {
  static let equality = operation("==", StandardProtocol.equatable)
  static let order = operation("<", StandardProtocol.comparable)
  static let hashing: Declaration = {
    var hasher = ParameterDeclaration(
      label: "into", name: "hasher", type: BuiltIn.hasher.applied())
    hasher.isInout = true
    return make(.method, "hash", StandardProtocol.hashable, [hasher], .void)
  }()
  static let description = make(.property, "description", StandardProtocol.textual, [], .string)
  static let next: Declaration = {
    let element = CellType(.member(own(StandardProtocol.iterator), "Element"))
    return make(.method, "next", StandardProtocol.iterator, [], .optional(element), mutating: true)
  }()
  static let draw = make(
    .method, "next", StandardProtocol.randomGenerator, [], BuiltIn.uint64.applied(), mutating: true)

  private static func own(_ one: ProtocolType) -> CellType {
    CellType(.parameter(one.selfParameter))
  }

  private static func operation(_ name: String, _ one: ProtocolType) -> Declaration {
    let operands = ["lhs", "rhs"].map {
      ParameterDeclaration(label: nil, name: $0, type: own(one))
    }
    return make(.operation, name, one, operands, .bool)
  }

  private static func make(
    _ kind: Declaration.Kind, _ name: String, _ one: ProtocolType,
    _ parameters: [ParameterDeclaration], _ result: CellType, mutating isMutating: Bool = false
  ) -> Declaration {
    let made = Declaration(
      kind, name, isStatic: kind == .operation, parameters: parameters, result: result,
      implementation: .requirement)
    made.isMutating = isMutating
    made.ownerProtocol = one
    return made
  }
}
