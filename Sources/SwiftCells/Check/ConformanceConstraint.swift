/// A type must conform to a protocol.
final class ConformanceConstraint: Constraint {
  private let type: CellType
  private let requirement: ProtocolType
  private let span: Span
  /// What asks for it, for the message.
  private let user: String?

  init(_ type: CellType, _ requirement: ProtocolType, _ span: Span, of user: String?) {
    self.type = type
    self.requirement = requirement
    self.span = span
    self.user = user
  }

  override func attempt(_ system: ConstraintSystem) -> Outcome {
    let known = system.resolve(type)
    if known.isOpen { return .waiting }
    let whole = system.full(known)
    if whole.hasVariables, whole.arguments.contains(where: \.isOpen) { return .waiting }
    if system.conforms(known, requirement) { return .solved }
    return .failed(issue(known))
  }

  private func issue(_ known: CellType) -> Issue {
    let (requirement, user) = (requirement, user)
    return Issue(span) { system in
      let type = system.shown(known)
      if type.protocols != nil {
        return "type '\(type)' cannot conform to '\(requirement.name)'"
      }
      guard let user else {
        return "type '\(type)' does not conform to protocol '\(requirement.name)'"
      }
      return "\(user) requires that '\(type)' conform to '\(requirement.name)'"
    }
  }

  override func stuckIssue(_ system: ConstraintSystem) -> Issue? { nil }
}

/// Two types must be the same.
final class SameTypeConstraint: Constraint {
  private let first: CellType
  private let second: CellType
  private let span: Span

  init(_ first: CellType, _ second: CellType, _ span: Span) {
    self.first = first
    self.second = second
    self.span = span
  }

  override func attempt(_ system: ConstraintSystem) -> Outcome {
    let (a, b) = (system.resolve(first), system.resolve(second))
    if a.variable == nil && a.isOpen || b.variable == nil && b.isOpen { return .waiting }
    if system.unify(a, b) { return .solved }
    let (first, second) = (first, second)
    return .failed(
      Issue(span) {
        "the types '\(system.shown(first))' and '\($0.shown(second))' must be the same"
      })
  }
}

extension ConstraintSystem {
  /// Gives the generic parameters of a declaration fresh unknown types.
  func open(_ candidate: Candidate, _ span: Span) -> Substitution {
    let declaration = candidate.declaration
    var substitution = candidate.substitution
    for parameter in declaration.genericParameters {
      let type = unknown(.parameter(parameter.name, of: declaration.name))
      substitution[parameter] = type
    }
    let user = Self.describe(declaration)
    // Whether a type with arguments still unknown conforms shows only later.
    if let owner = declaration.ownerProtocol, let type = substitution[owner.selfParameter],
      type.hasVariables
    {
      add(ConformanceConstraint(type, owner, span, of: user))
    }
    for parameter in declaration.genericParameters {
      guard let type = substitution[parameter] else { continue }
      for constraint in parameter.constraints {
        add(ConformanceConstraint(type, constraint, span, of: user))
      }
      for (name, wanted) in parameter.sameTypes {
        add(
          SameTypeConstraint(
            CellType(.member(type, name)), wanted.substituting(substitution), span))
      }
    }
    for requirement in declaration.requirements {
      switch requirement {
      case .conformance(let type, let wanted):
        add(ConformanceConstraint(type.substituting(substitution), wanted, span, of: user))
      case .same(let first, let second):
        add(
          SameTypeConstraint(
            first.substituting(substitution), second.substituting(substitution), span))
      }
    }
    return substitution
  }

  /// What a declaration is called in messages.
  static func describe(_ declaration: Declaration) -> String {
    switch declaration.kind {
    case .function: "global function '\(declaration.name)'"
    case .method:
      declaration.isStatic
        ? "static method '\(declaration.name)'" : "instance method '\(declaration.name)'"
    case .initializer: "initializer '\(declaration.fullName)'"
    case .property: "property '\(declaration.name)'"
    case .subscripting: "subscript"
    case .enumerationCase: "enum case '\(declaration.name)'"
    case .operation: "operator function '\(declaration.name)'"
    }
  }
}
