/// Whether a member is what a protocol asks for.
extension Candidate {
  /// The member with its own generic arguments, where it meets a requirement; otherwise `nil`.
  ///
  /// - Parameters:
  ///   - requirement: What is asked for.
  ///   - own: What stands for `Self` and for the generic parameters of the requirement.
  /// - Returns: The member, or `nil` where it is something else.
  func meeting(_ requirement: Declaration, _ own: Substitution) -> Candidate? {
    guard declaration.hasShape(of: requirement) else { return nil }
    var (given, wanted) = (substitution, own)
    let generics = declaration.genericParameters
    if !generics.isEmpty, generics.count == requirement.genericParameters.count {
      for (mine, theirs) in zip(generics, requirement.genericParameters) {
        let argument = own[theirs] ?? CellType(.parameter(mine))
        (given[mine], wanted[theirs]) = (argument, argument)
      }
    }
    let pairs =
      zip(declaration.parameters, requirement.parameters).map { ($0.passedType, $1.passedType) }
      + [(declaration.result, requirement.result)]
    for (mine, theirs) in pairs
    where !Self.bind(
      mine.substituting(given), theirs.substituting(wanted), Set(generics), &given)
    {
      return nil
    }
    return Candidate(declaration: declaration, substitution: given)
  }

  /// Whether a type with generic parameters is another for some arguments, which are noted.
  private static func bind(
    _ pattern: CellType, _ type: CellType, _ open: Set<GenericParameter>,
    _ found: inout Substitution
  ) -> Bool {
    if pattern == type || pattern.isHole || type.isHole { return true }
    func each(_ pairs: some Sequence<(CellType, CellType)>) -> Bool {
      for (part, other) in pairs where !bind(part, other, open, &found) { return false }
      return true
    }
    switch (pattern.kind, type.kind) {
    case (.parameter(let parameter), _) where open.contains(parameter):
      if let known = found[parameter] { return known == type }
      guard parameter.constraints.allSatisfy({ Conformance.holds(type, $0) }) else { return false }
      found[parameter] = type
      return true
    case (.nominal(let a, let p), .nominal(let b, let q)) where a === b: return each(zip(p, q))
    case (.tuple(let p), .tuple(let q)) where p.map(\.label) == q.map(\.label):
      return each(zip(p.map(\.type), q.map(\.type)))
    case (.function(let p), .function(let q)) where p.parameters.count == q.parameters.count:
      return each(zip(p.parameters.map(\.type), q.parameters.map(\.type)))
        && bind(p.result, q.result, open, &found)
    default: return false
    }
  }
}

extension Declaration {
  /// Whether it could be what a protocol asks for, but for the types.
  fileprivate func hasShape(of requirement: Declaration) -> Bool {
    if isRequirement || isRequired { return false }
    if kind != .enumerationCase, (kind == .property) != (requirement.kind == .property) {
      return false
    }
    if requirement.isSettable && !isSettable { return false }
    if isMutating && !requirement.isMutating { return false }
    guard parameters.map(\.isInout) == requirement.parameters.map(\.isInout) else { return false }
    if requirement.kind == .operation { return isPostfix == requirement.isPostfix }
    return parameters.map(\.label) == requirement.parameters.map(\.label)
  }
}
