import SwiftSyntax

/// What a pattern lets through, as far as exhaustiveness is concerned.
indirect enum PatternShape {
  /// Everything.
  case all
  /// A case with its parts; no parts written means any.
  case named(String, [PatternShape]?)
  case tuple([PatternShape])
  case truth(Bool)
  /// Some values that cannot be counted.
  case some

  init(_ syntax: PatternSyntax) {
    switch syntax.as(PatternSyntaxEnum.self) {
    case .wildcardPattern, .identifierPattern: self = .all
    case .valueBindingPattern(let binding): self = PatternShape(binding.pattern)
    case .tuplePattern(let tuple):
      let parts = tuple.elements.map { PatternShape($0.pattern) }
      self = parts.count == 1 ? parts[0] : .tuple(parts)
    case .expressionPattern(let expression): self = PatternShape(expression.expression)
    default: self = .some
    }
  }

  init(_ syntax: ExprSyntax) {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .discardAssignmentExpr: self = .all
    case .patternExpr(let pattern): self = PatternShape(pattern.pattern)
    case .declReferenceExpr: self = PatternShape.isBinding(syntax) ? .all : .some
    case .nilLiteralExpr: self = .named("none", nil)
    case .booleanLiteralExpr(let literal): self = .truth(literal.literal.text == "true")
    case .optionalChainingExpr(let optional):
      self = .named("some", [PatternShape(optional.expression)])
    case .tupleExpr(let tuple):
      let parts = tuple.elements.map { PatternShape($0.expression) }
      self = parts.count == 1 ? parts[0] : .tuple(parts)
    case .memberAccessExpr(let member): self = .named(member.declName.baseName.text, nil)
    case .functionCallExpr(let call):
      guard let member = call.calledExpression.as(MemberAccessExprSyntax.self) else {
        self = .some
        return
      }
      self = .named(
        member.declName.baseName.text, call.arguments.map { PatternShape($0.expression) })
    default: self = .some
    }
  }

  /// Whether a name stands inside `let` or `var` and so binds instead of comparing.
  private static func isBinding(_ syntax: ExprSyntax) -> Bool {
    var node: Syntax? = Syntax(syntax).parent
    while let current = node {
      if current.is(ValueBindingPatternSyntax.self) { return true }
      if current.is(SwitchCaseItemSyntax.self) { return false }
      node = current.parent
    }
    return false
  }
}

/// Finds values that no pattern lets through.
///
/// Source: Maranget (2007), Warnings for pattern matching, DOI 10.1017/S0956796807006223: a list of
/// patterns is split by the constructors of its first column.
struct Exhaustiveness {
  let lookup: MemberLookup

  /// Examples of what is missing, or `nil` where nothing is.
  func missing(_ shapes: [PatternShape], _ types: [CellType]) -> [String]? {
    let rows = shapes.map { [$0] }
    guard let type = types.first else { return nil }
    guard let constructors = constructors(type) else {
      return witness(rows, types) == nil ? nil : ["default"]
    }
    var examples: [String] = []
    for constructor in constructors {
      let narrowed = narrow(rows, constructor)
      if witness(narrowed, constructor.parts) != nil {
        examples.append(constructor.text)
      }
    }
    return examples.isEmpty ? nil : examples
  }

  /// One way to make a value of a type.
  private struct Constructor {
    let name: String
    let parts: [CellType]
    let text: String
  }

  /// Whether some row of values is let through by no row of patterns: then the row's text.
  private func witness(_ rows: [[PatternShape]], _ types: [CellType]) -> String? {
    guard let first = types.first else { return rows.isEmpty ? "" : nil }
    if rows.isEmpty { return "default" }
    let isComplete = rows.contains { row in
      row.allSatisfy { if case .all = $0 { true } else { false } }
    }
    if isComplete { return nil }
    let rest = Array(types.dropFirst())
    guard let constructors = constructors(first) else {
      // Values that cannot be counted need a pattern that takes all.
      let open = rows.filter { if case .all = $0[0] { true } else { false } }
      return witness(open.map { Array($0.dropFirst()) }, rest)
    }
    for constructor in constructors {
      let narrowed = narrow(rows, constructor)
      if witness(narrowed, constructor.parts + rest) != nil { return constructor.text }
    }
    return nil
  }

  private func narrow(_ rows: [[PatternShape]], _ constructor: Constructor) -> [[PatternShape]] {
    rows.compactMap { row in
      let rest = row.dropFirst()
      let count = constructor.parts.count
      switch row[0] {
      case .all: return Array(repeating: .all, count: count) + rest
      case .some: return nil
      case .truth(let truth):
        return constructor.name == (truth ? "true" : "false") ? Array(rest) : nil
      case .tuple(let parts):
        if constructor.name == "()" && parts.count == count { return parts + rest }
        return count == 1 ? [row[0]] + rest : nil
      case .named(let name, let parts):
        guard name == constructor.name else {
          // A case of the wrapped type stands for `.some` of it.
          return constructor.name == "some" && name != "none" ? [row[0]] + rest : nil
        }
        guard let parts else { return Array(repeating: .all, count: count) + rest }
        if parts.count == count { return parts + rest }
        if parts.count == 1 {
          if case .all = parts[0] { return Array(repeating: .all, count: count) + rest }
          if case .tuple(let inner) = parts[0], inner.count == count { return inner + rest }
        }
        return nil
      }
    }
  }

  /// The ways to make a value, or `nil` where they cannot be counted.
  private func constructors(_ type: CellType) -> [Constructor]? {
    if type == .bool {
      return ["true", "false"].map { Constructor(name: $0, parts: [], text: $0) }
    }
    if let wrapped = type.wrapped {
      return [
        Constructor(name: "some", parts: [wrapped], text: ".some(_)"),
        Constructor(name: "none", parts: [], text: ".none"),
      ]
    }
    if let elements = type.tupleElements {
      return [Constructor(name: "()", parts: elements.map(\.type), text: "default")]
    }
    guard let nominal = type.nominal, !(nominal is BuiltInType) || nominal === BuiltIn.result
    else { return nil }
    let cases = lookup.allMembers(of: type, isStatic: true).filter {
      $0.kind == .enumerationCase
    }
    if cases.isEmpty { return nil }
    var substitution: Substitution = [:]
    for (parameter, argument) in zip(nominal.genericParameters, type.arguments) {
      substitution[parameter] = argument
    }
    return cases.map { one in
      let parts = one.parameters.map { $0.type.substituting(substitution) }
      let hint =
        parts.isEmpty
        ? ""
        : "("
          + one.parameters.map { parameter in
            parameter.label.map { "let \($0)" } ?? "_"
          }.joined(separator: ", ") + ")"
      return Constructor(name: one.name, parts: parts, text: ".\(one.name)\(hint)")
    }
  }
}
