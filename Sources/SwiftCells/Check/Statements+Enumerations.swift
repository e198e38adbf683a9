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
      addMadeMembers(type, hasOwnCases: Self.declaresCases(syntax.memberBlock))
      members(syntax.memberBlock, owner, inner, type.members)
      pendingConformances.append { [self] in
        finishConformances(type, protocols, syntax.name)
      }
    }
  }

  /// Whether an enumeration says itself what all its cases are.
  private static func declaresCases(_ block: MemberBlockSyntax) -> Bool {
    block.members.contains { member in
      member.decl.as(VariableDeclSyntax.self)?.bindings.contains {
        $0.pattern.as(IdentifierPatternSyntax.self)?.identifier.text == "allCases"
      } ?? false
    }
  }

  private func cases(_ block: MemberBlockSyntax, _ type: UserType, _ scope: Scope) {
    var nextRaw: Int? = 0
    for member in block.members {
      guard let declaration = member.decl.as(EnumCaseDeclSyntax.self) else { continue }
      for element in declaration.elements {
        oneCase(element, declaration, type, scope, &nextRaw)
      }
    }
  }

  private func oneCase(
    _ element: EnumCaseElementSyntax, _ declaration: EnumCaseDeclSyntax, _ type: UserType,
    _ scope: Scope, _ nextRaw: inout Int?
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
    _ element: EnumCaseElementSyntax, _ raw: CellType, _ name: String, _ next: inout Int?
  ) -> Value {
    guard let written = element.rawValue?.value else {
      if raw == .string { return Value(name) }
      guard let number = next else {
        report(element.name, "the raw value of the next case overflows when stored into '\(raw)'")
        return .void
      }
      next = following(number, raw)
      if raw == .double { return Value(Double(number)) }
      if raw.integer != nil { return Value(number) }
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
    if raw.integer != nil { next = following(constant.content.bits, raw) }
    return constant.content
  }

  /// The raw value after another one, or `nil` where the type ends.
  private func following(_ bits: Int, _ raw: CellType) -> Int? {
    func next<Number: FixedWidthInteger>(_ type: Number.Type) -> Int? {
      let (sum, isOver) = Number(truncatingIfNeeded: bits).addingReportingOverflow(1)
      return isOver ? nil : Int(truncatingIfNeeded: sum)
    }
    guard let type = raw.integer else { return next(Int.self) }
    return next(type)
  }

  /// What Swift adds to an enumeration: raw values and the list of all cases.
  private func addMadeMembers(_ type: UserType, hasOwnCases: Bool) {
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
    if type.declaredConformances.contains(StandardProtocol.caseIterable), !hasOwnCases {
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
}

extension String {
  /// The name without the marks around it that allow a keyword to be one.
  var trimmingBackticks: String {
    hasPrefix("`") && hasSuffix("`") && count > 2 ? String(dropFirst().dropLast()) : self
  }
}
