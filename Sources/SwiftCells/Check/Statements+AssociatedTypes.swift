/// Finding the associated types of a type from the members that it has for the requirements.
extension StatementChecker {
  func inferAssociatedTypes(_ type: NominalType, _ protocols: [ProtocolType]) {
    if protocols.contains(where: Self.isIteration), type.members.associatedTypes["Element"] == nil {
      type.members.associatedTypes["Element"] = iterationElement(type)
    }
    for one in protocols {
      let missing = one.allAssociatedTypes.filter { type.members.associatedTypes[$0] == nil }
      if missing.isEmpty { continue }
      for requirement in one.allRequirements {
        let found = lookup.members(
          of: type.applied(), named: requirement.name, isStatic: requirement.isStatic
        ).first { candidate in
          !candidate.declaration.isRequirement
            && candidate.declaration.parameters.map(\.label) == requirement.parameters.map(\.label)
        }
        guard let found else { continue }
        var matches: [String: CellType] = [:]
        Self.match(
          requirement.functionType, found.declaration.functionType.substituting(found.substitution),
          requirement.ownerProtocol ?? one, &matches)
        for name in missing where type.members.associatedTypes[name] == nil {
          type.members.associatedTypes[name] = matches[name]
        }
      }
    }
  }

  private static func isIteration(_ one: ProtocolType) -> Bool {
    one.inherits(StandardProtocol.sequence) || one.inherits(StandardProtocol.iterator)
  }

  /// What `next()` gives, of the type itself or of the iterator that it makes.
  private func iterationElement(_ type: NominalType) -> CellType? {
    let own = type.applied()
    func result(_ name: String) -> CellType? {
      lookup.members(of: own, named: name, isStatic: false).first {
        $0.declaration.span != nil && $0.declaration.parameters.isEmpty
      }.map { $0.declaration.result.substituting($0.substitution) }
    }
    if let iterator = result("makeIterator") {
      if let user = iterator.nominal as? UserType, user !== type,
        user.members.associatedTypes["Element"] == nil
      {
        user.members.associatedTypes["Element"] = iterationElement(user)
      }
      return iterator.elementType
    }
    return result("next")?.wrapped
  }

  /// Compares the type of a requirement with that of a member, and notes what stands for the
  /// associated types in it.
  private static func match(
    _ wanted: CellType, _ found: CellType, _ one: ProtocolType, _ matches: inout [String: CellType]
  ) {
    switch (wanted.kind, found.kind) {
    case (.member(let base, let name), _):
      if base == CellType(.parameter(one.selfParameter)), matches[name] == nil {
        matches[name] = found
      }
    case (.nominal(let a, let p), .nominal(let b, let q)) where a === b:
      for (part, other) in zip(p, q) { match(part, other, one, &matches) }
    case (.tuple(let p), .tuple(let q)):
      for (part, other) in zip(p, q) { match(part.type, other.type, one, &matches) }
    case (.function(let p), .function(let q)):
      for (part, other) in zip(p.parameters, q.parameters) {
        match(part.type, other.type, one, &matches)
      }
      match(p.result, q.result, one, &matches)
    default: break
    }
  }
}
