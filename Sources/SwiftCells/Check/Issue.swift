/// Where a value meets a type, which decides how a mismatch is worded.
struct Site {
  /// What the value is used for.
  enum Role {
    case initialization, assignment, subscriptAssignment, argument, returning, closureResult
    case element, key, value, condition, coercion, defaultArgument, ternary, other
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
    Issue(
      site.span, weight: 1,
      diagnostics: { system in
        let isNil = system.resolve(source).variable.map {
          system.literals($0).contains(.nothing)
        }
        let (have, want) = (system.shown(source), system.shown(target))
        let message =
          isNil == true
          ? Wording.nilMismatch(want, site.role) : Wording.mismatch(have, want, site.role)
        let notes = Wording.advice(have, want).map {
          [Diagnostic($0, site.span, severity: .note)]
        }
        return [Diagnostic(message, site.span, notes: isNil == true ? [] : notes ?? [])]
      })
  }

  /// Mistakes that are worded with their notes once as much as possible is known.
  init(
    _ span: Span, weight: Int, diagnostics: @escaping (ConstraintSystem) -> [Diagnostic]
  ) {
    self.span = span
    self.weight = weight
    self.diagnostics = diagnostics
  }
}

/// Sentences, in the words of the Swift compiler where it has some.
enum Wording {
  static func mismatch(_ source: CellType, _ target: CellType, _ role: Site.Role) -> String {
    if let wrapped = source.wrapped, wrapped == target {
      return "value of optional type '\(source)' must be unwrapped to a value of type '\(target)'"
    }
    if let first = target.protocols?.first, source.protocols == nil {
      return conformance(source, first, target, role)
    }
    switch role {
    case .initialization:
      return "cannot convert value of type '\(source)' to specified type '\(target)'"
    case .assignment: return "cannot assign value of type '\(source)' to type '\(target)'"
    case .subscriptAssignment:
      return "cannot assign value of type '\(source)' to subscript of type '\(target)'"
    case .argument:
      return "cannot convert value of type '\(source)' to expected argument type '\(target)'"
    case .returning:
      return "cannot convert return expression of type '\(source)' to return type '\(target)'"
    case .closureResult:
      return "cannot convert value of type '\(source)' to closure result type '\(target)'"
    case .element:
      return "cannot convert value of type '\(source)' to expected element type '\(target)'"
    case .key:
      return
        "cannot convert value of type '\(source)' to expected dictionary key type '\(target)'"
    case .value:
      return
        "cannot convert value of type '\(source)' to expected dictionary value type '\(target)'"
    case .condition:
      return source == .int || source == .double
        ? "type '\(source)' cannot be used as a boolean; test for '!= 0' instead"
        : "cannot convert value of type '\(source)' to expected condition type 'Bool'"
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

  private static func conformance(
    _ source: CellType, _ wanted: ProtocolType, _ target: CellType, _ role: Site.Role
  ) -> String {
    switch role {
    case .argument: "argument type '\(source)' does not conform to expected type '\(wanted.name)'"
    case .returning:
      "return expression of type '\(source)' does not conform to '\(wanted.name)'"
    case .element:
      "cannot convert value of type '\(source)' to expected element type '\(target)'"
    default: "value of type '\(source)' does not conform to specified type '\(wanted.name)'"
    }
  }

  /// `nil` where no optional is expected.
  static func nilMismatch(_ target: CellType, _ role: Site.Role) -> String {
    switch role {
    case .initialization: "'nil' cannot initialize specified type '\(target)'"
    case .assignment, .subscriptAssignment: "'nil' cannot be assigned to type '\(target)'"
    case .argument: "'nil' is not compatible with expected argument type '\(target)'"
    case .returning: "'nil' is incompatible with return type '\(target)'"
    case .condition: "'nil' is not compatible with expected condition type 'Bool'"
    case .closureResult: "'nil' is not compatible with closure result type '\(target)'"
    case .element: "'nil' is not compatible with expected element type '\(target)'"
    case .key: "'nil' is not compatible with expected dictionary key type '\(target)'"
    case .value: "'nil' is not compatible with expected dictionary value type '\(target)'"
    default: "'nil' is not compatible with expected type '\(target)'"
    }
  }

  /// What to write instead.
  static func advice(_ source: CellType, _ target: CellType) -> String? {
    let numbers: Set<CellType> = [.int, .double, .float]
    if source.wrapped == target {
      return "write '??' with a default value, '!', or 'if let'"
    }
    if numbers.contains(source), numbers.contains(target) {
      return "write \(target)(…) to convert the number"
    }
    if numbers.contains(source), target == .string {
      return "write String(…) or \"\\(…)\" to make a text of the number"
    }
    if source == .string, numbers.contains(target) {
      return "write \(target)(…) to read the number; it is nil where the text is none"
    }
    return nil
  }
}
