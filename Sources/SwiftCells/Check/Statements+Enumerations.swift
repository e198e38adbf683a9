import SwiftSyntax

/// `enum`
extension StatementChecker {
  func declareEnumeration(
    _ syntax: EnumDeclSyntax, _ scope: Scope, outer: UserType?
  ) -> () -> Void {
    checkModifiers(syntax.modifiers, syntax.attributes)
    let (type, inner) = makeType(
      syntax.name, .enumeration, syntax.genericParameterClause, syntax.genericWhereClause, scope,
      outer: outer, syntax)
    let nested = declareNested(syntax.memberBlock, type, inner)
    return { [self] in
      inner.receiver = Scope.Receiver(type: type.applied(), variable: nil)
      let (protocols, others) = conformances(syntax.inheritanceClause, inner)
      type.declaredConformances = protocols
      if let (raw, place) = others.first {
        if raw.integer != nil || [.string, .double, .character].contains(raw) {
          type.rawType = raw
        } else {
          report(place, "raw type '\(raw)' is not expressible by any literal")
        }
      }
      for fill in nested { fill() }
      cases(syntax.memberBlock, type, inner)
      let owner = FunctionSpec.Owner(type: type.applied(), nominal: type, protocolType: nil)
      addMadeMembers(type)
      members(syntax.memberBlock, owner, inner, type.members)
      pendingConformances.append { [self] in
        finishConformances(type, protocols, syntax.name)
      }
    }
  }

  private func cases(_ block: MemberBlockSyntax, _ type: UserType, _ scope: Scope) {
    var nextRaw = 0
    for member in block.members {
      guard let declaration = member.decl.as(EnumCaseDeclSyntax.self) else { continue }
      for element in declaration.elements {
        oneCase(element, declaration, type, scope, &nextRaw)
      }
    }
  }

  private func oneCase(
    _ element: EnumCaseElementSyntax, _ declaration: EnumCaseDeclSyntax, _ type: UserType,
    _ scope: Scope, _ nextRaw: inout Int
  ) {
    let name = element.name.text.trimmingBackticks
    if type.cases.contains(where: { $0.name == name }) {
      report(element.name, "invalid redeclaration of '\(name)'")
      return
    }
    var parameters: [ParameterDeclaration] = []
    for parameter in element.parameterClause?.parameters ?? [] {
      let label = parameter.firstName?.text
      let known = self.type(parameter.type, scope) ?? .hole
      var made = ParameterDeclaration(
        label: label == "_" ? nil : label, name: label ?? "value", type: known)
      if let value = parameter.defaultValue {
        made.defaultText = value.value.trimmedDescription
        made.defaultValue = defaultValue(value.value, known, name, scope)
      }
      parameters.append(made)
    }
    var one = UserType.Case(
      name: name, payload: parameters.map { TupleElement(label: $0.label, type: $0.type) })
    if let raw = type.rawType {
      one.rawValue = rawValue(element, raw, name, &nextRaw)
      checkUnique(one, raw, type, element)
    } else if let written = element.rawValue {
      report(
        written.value,
        "enum case cannot have a raw value if the enum does not have a raw type")
    }
    type.cases.append(one)
    let made = Declaration(
      .enumerationCase, name, isStatic: true, parameters: parameters, result: type.applied(),
      documentation: documentation(Syntax(declaration)),
      implementation: .enumerationCase(type.cases.count - 1))
    made.owner = type
    made.span = span(element.name)
    type.members.add(made)
  }

  /// Cases of an enumeration with raw values carry nothing else, and each has its own.
  private func checkUnique(
    _ one: UserType.Case, _ raw: CellType, _ type: UserType, _ element: EnumCaseElementSyntax
  ) {
    if !one.payload.isEmpty {
      report(element.name, "enum with raw type cannot have cases with arguments")
    }
    guard let value = one.rawValue, raw != .string && raw != .character || value.object != nil
    else { return }
    let isTaken = type.cases.contains { earlier in
      guard let other = earlier.rawValue, (other.object == nil) == (value.object == nil) else {
        return false
      }
      return (try? Traits.of(raw).isEqual(other, value)) ?? false
    }
    if isTaken { report(element, "raw value for enum case is not unique") }
  }

  private func rawValue(
    _ element: EnumCaseElementSyntax, _ raw: CellType, _ name: String, _ next: inout Int
  ) -> Value {
    guard let written = element.rawValue?.value else {
      defer { next += 1 }
      if raw == .string { return Value(name) }
      if raw == .double { return Value(Double(next)) }
      if raw.integer != nil { return Value(next) }
      report(element.name, "enum case must have a raw value of type '\(raw)'")
      return .void
    }
    let context = FunctionContext(
      .function, code: FunctionCode(name: name, machine: machine), parent: nil)
    let checked = check(
      written, Scope(parent: rootScope, function: context), expected: raw)
    guard let constant = checked?.node as? Constant, Operation(written) == nil else {
      if checked != nil { report(written, "raw value for enum case must be a literal") }
      return .void
    }
    if raw.integer != nil { next = constant.content.bits + 1 }
    return constant.content
  }

  /// What Swift adds to an enumeration: raw values and the list of all cases.
  private func addMadeMembers(_ type: UserType) {
    let own = type.applied()
    func add(_ declaration: Declaration) {
      declaration.owner = type
      type.members.add(declaration)
    }
    if let raw = type.rawType {
      let values = type.cases.map { $0.rawValue ?? .void }
      let traits = Traits.of(raw)
      add(
        Declaration(
          .property, "rawValue", result: raw,
          implementation: .nativeAccess(get: { values[$0[0].bits] }, set: nil)))
      add(
        Declaration(
          .initializer, "init", isStatic: true,
          parameters: [ParameterDeclaration(label: "rawValue", name: "rawValue", type: raw)],
          result: .optional(own),
          implementation: .native { arguments in
            let index = try values.firstIndex { try traits.isEqual($0, arguments[0]) }
            return index.map { Value(bits: $0, object: nil) } ?? .none
          }))
    }
    if type.declaredConformances.contains(StandardProtocol.caseIterable) {
      let count = type.cases.count
      add(
        Declaration(
          .property, "allCases", isStatic: true, result: .array(own),
          implementation: .nativeAccess(
            get: { _ in
              Value(ValueArray((0..<count).map { Value(bits: $0, object: nil) }))
            }, set: nil)))
    }
  }

  /// Checks that a type has what the protocols ask for that it says it conforms to.
  func finishConformances(
    _ type: NominalType, _ protocols: [ProtocolType], _ name: TokenSyntax
  ) {
    let own = type.applied()
    for one in protocols {
      checkMade(type as? UserType, one, name)
      for requirement in one.allRequirements {
        let found = lookup.members(
          of: own, named: requirement.name, isStatic: requirement.isStatic)
        let isMet = found.contains {
          Self.meets(requirement, $0, [(requirement.ownerProtocol ?? one).selfParameter: own])
        }
        if isMet { continue }
        if let near = nearMiss(requirement, own) {
          report(
            Diagnostic(
              "instance method '\(requirement.name)' has different argument labels from those "
                + "required by protocol '\(one.name)' ('\(requirement.fullName)')", near))
          break
        }
        let note = Diagnostic(
          "protocol requires \(ConstraintSystem.describe(requirement)) with type "
            + "'\(requirement.kind == .property ? requirement.result : requirement.functionType)'",
          requirement.span ?? span(name), severity: .note)
        report(
          Diagnostic(
            "type '\(type.name)' does not conform to protocol '\(one.name)'", span(name),
            notes: [note]))
        break
      }
    }
  }

  /// Whether a member is what a protocol asks for.
  private static func meets(
    _ requirement: Declaration, _ candidate: Candidate, _ own: Substitution
  ) -> Bool {
    let member = candidate.declaration
    if case .requirement = member.implementation { return false }
    if member.kind != .enumerationCase,
      (member.kind == .property) != (requirement.kind == .property)
    {
      return false
    }
    if requirement.isSettable && !member.isSettable { return false }
    if member.isMutating && !requirement.isMutating { return false }
    guard member.parameters.map(\.label) == requirement.parameters.map(\.label),
      member.result.substituting(candidate.substitution) == requirement.result.substituting(own)
    else { return false }
    // Generic parameters of the two are different ones.
    if !member.genericParameters.isEmpty { return true }
    return zip(member.parameters, requirement.parameters).allSatisfy { given, wanted in
      given.type.substituting(candidate.substitution) == wanted.type.substituting(own)
    }
  }

  /// A method of the cell that fits a requirement but for its labels.
  private func nearMiss(_ requirement: Declaration, _ own: CellType) -> Span? {
    guard requirement.kind == .method else { return nil }
    return lookup.members(of: own, named: requirement.name, isStatic: requirement.isStatic)
      .map(\.declaration).first {
        $0.span?.unit === unit && !$0.isRequirement && $0.ownerProtocol == nil
          && $0.parameters.map(\.label) != requirement.parameters.map(\.label)
          && $0.parameters.map(\.type) == requirement.parameters.map(\.type)
          && $0.result == requirement.result
      }?.span
  }

  /// Conformances that Swift makes from the parts, or that need a member.
  private func checkMade(_ type: UserType?, _ one: ProtocolType, _ name: TokenSyntax) {
    guard let type else { return }
    let parts = type.fields.map(\.type) + type.cases.flatMap { $0.payload.map(\.type) }
    let arguments = type.applied().arguments
    func has(_ member: String, isStatic: Bool) -> Bool {
      type.code(member, labels: nil, isStatic: isStatic, arguments) != nil
    }
    func lacks(_ wanted: ProtocolType) -> Bool {
      parts.contains { part in
        if case .parameter(let parameter) = part.kind {
          return !parameter.constraints.contains { $0.inherits(wanted) }
        }
        return !part.isHole && part.nominal !== type && !Conformance.holds(part, wanted)
      }
    }
    var isMissing = false
    switch one {
    case StandardProtocol.equatable:
      isMissing = lacks(StandardProtocol.equatable) && !has("==", isStatic: true)
    case StandardProtocol.hashable:
      isMissing = lacks(StandardProtocol.hashable) && !has("hash", isStatic: false)
    case StandardProtocol.comparable:
      isMissing =
        !has("<", isStatic: true)
        && !(type.form == .enumeration && type.rawType == nil)
    case StandardProtocol.textual:
      isMissing = !lookup.members(of: type.applied(), named: "description", isStatic: false)
        .contains { $0.declaration.span != nil && $0.declaration.result == .string }
    case StandardProtocol.sequence, StandardProtocol.iterator:
      isMissing = type.members.associatedTypes["Element"] == nil
    case StandardProtocol.caseIterable:
      isMissing =
        (type.form != .enumeration || !type.cases.allSatisfy(\.payload.isEmpty))
        && !type.members.named("allCases", isStatic: true).contains { $0.span != nil }
    default: break
    }
    if isMissing {
      report(name, "type '\(type.name)' does not conform to protocol '\(one.name)'")
    }
  }
}

extension String {
  /// The name without the marks around it that allow a keyword to be one.
  var trimmingBackticks: String {
    hasPrefix("`") && hasSuffix("`") && count > 2 ? String(dropFirst().dropLast()) : self
  }
}

extension ProtocolType {
  /// What conforming types must have, inherited requirements included.
  var allRequirements: [Declaration] {
    let own = (members.everything(isStatic: false) + members.everything(isStatic: true)).filter {
      if case .requirement = $0.implementation { true } else { false }
    }
    return own + inherited.flatMap(\.allRequirements)
  }
}
