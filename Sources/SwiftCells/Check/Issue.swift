/// Where a value meets a type, which decides how a mismatch is worded.
struct Site {
  /// What the value is used for.
  enum Role {
    case initialization, assignment, argument, returning, closureResult, element, key, value
    case condition, coercion, defaultArgument, ternary, other
  }
  let role: Role
  let span: Span
}

/// A mistake that was found while types were looked for.
struct Issue {
  let span: Span
  /// How bad it is compared with others: the reading with the smallest sum is reported.
  var weight = 1
  /// Says what is wrong once as much as possible is known.
  let diagnostics: (ConstraintSystem) -> [Diagnostic]

  init(_ span: Span, weight: Int = 1, _ message: @escaping (ConstraintSystem) -> String) {
    self.span = span
    self.weight = weight
    diagnostics = { [Diagnostic(message($0), span)] }
  }

  init(_ span: Span, weight: Int = 1, _ message: String, notes: [Diagnostic] = []) {
    self.span = span
    self.weight = weight
    diagnostics = { _ in [Diagnostic(message, span, notes: notes)] }
  }

  /// Mistakes that were worded elsewhere, for example inside a closure.
  init(_ span: Span, weight: Int, _ list: [Diagnostic]) {
    self.span = span
    self.weight = weight
    diagnostics = { _ in list }
  }

  /// A value of the wrong type.
  static func mismatch(_ source: CellType, _ target: CellType, _ site: Site) -> Issue {
    Issue(site.span) { system in
      Wording.mismatch(system.shown(source), system.shown(target), site.role)
    }
  }
}

/// Sentences, in the words of the Swift compiler where it has some.
enum Wording {
  static func mismatch(_ source: CellType, _ target: CellType, _ role: Site.Role) -> String {
    if case .variable(let variable) = source.kind, case .result = variable.origin {
      return "'nil' is not compatible with expected type '\(target)'"
    }
    if let wrapped = source.wrapped, !target.isOptional, wrapped == target || target.isVoid == false,
      wrapped == target
    {
      return "value of optional type '\(source)' must be unwrapped to a value of type '\(target)'; "
        + "use '??' with a default value, '!' or 'if let'"
    }
    if let protocols = target.protocols, let first = protocols.first, source.protocols == nil {
      return "\(subject(role)) type '\(source)' does not conform to the protocol '\(first.name)'"
        .replacingSubject(role, source, first)
    }
    switch role {
    case .initialization:
      return "cannot convert value of type '\(source)' to specified type '\(target)'"
        + hint(source, target)
    case .assignment:
      return "cannot assign value of type '\(source)' to type '\(target)'" + hint(source, target)
    case .argument:
      return "cannot convert value of type '\(source)' to expected argument type '\(target)'"
        + hint(source, target)
    case .returning:
      return "cannot convert return expression of type '\(source)' to return type '\(target)'"
        + hint(source, target)
    case .closureResult:
      return "cannot convert value of type '\(source)' to closure result type '\(target)'"
        + hint(source, target)
    case .element:
      return "cannot convert value of type '\(source)' to expected element type '\(target)'"
        + hint(source, target)
    case .key:
      return
        "cannot convert value of type '\(source)' to expected dictionary key type '\(target)'"
    case .value:
      return
        "cannot convert value of type '\(source)' to expected dictionary value type '\(target)'"
    case .condition:
      return "cannot convert value of type '\(source)' to expected condition type 'Bool'"
    case .coercion:
      return "cannot convert value of type '\(source)' to type '\(target)' in coercion"
    case .defaultArgument:
      return "default argument value of type '\(source)' cannot be converted to type '\(target)'"
    case .ternary:
      return "result values in '? :' expression have mismatching types '\(target)' and '\(source)'"
    case .other:
      return "cannot convert value of type '\(source)' to expected type '\(target)'"
    }
  }

  private static func subject(_ role: Site.Role) -> String {
    switch role {
    case .argument: "argument"
    case .returning: "return expression of"
    default: "value of"
    }
  }

  /// What to write where a number of one type meets a number of another.
  private static func hint(_ source: CellType, _ target: CellType) -> String {
    let numbers: Set<CellType> = [.int, .double, .float]
    if numbers.contains(source), numbers.contains(target) { return "; write \(target)(…)" }
    if numbers.contains(source), target == .string { return "; write String(…) or \"\\(…)\"" }
    return ""
  }
}

extension String {
  fileprivate func replacingSubject(
    _ role: Site.Role, _ source: CellType, _ wanted: ProtocolType
  ) -> String {
    role == .initialization || role == .assignment
      ? "value of type '\(source)' does not conform to specified type '\(wanted.name)'"
      : self
  }
}
