/// Nodes for calls and for reading members.
extension Lowering {
  /// The arguments of a call in the order of the parameters, converted to their types.
  func arguments(_ chosen: ChosenDeclaration, _ arguments: [Argument]) -> [Expression] {
    zip(chosen.declaration.parameters, chosen.arguments).map { parameter, numbers in
      let type = type(parameter.type.substituting(chosen.substitution))
      if parameter.isVariadic {
        return ArrayLiteral(numbers.map { lower(arguments[$0].draft, to: type) }, type)
      }
      guard let number = numbers.first else { return defaultArgument(parameter, chosen) }
      checkEscape(arguments[number].draft, parameter)
      if parameter.isInout { return Constant(.void) }
      if parameter.builder != nil { return arguments[number].draft.lower(self) }
      if parameter.isAutoclosure, let shape = type.functionType {
        return autoclosure(arguments[number].draft, shape.result)
      }
      return lower(arguments[number].draft, to: type)
    }
  }

  /// An argument that the callee evaluates.
  func autoclosure(_ draft: Draft, _ result: CellType) -> Expression {
    let nested = FunctionContext(
      .closure, code: FunctionCode(name: "autoclosure", machine: function.code.machine),
      parent: function)
    let inner = Lowering(checker, Scope(parent: scope, function: nested))
    nested.finish(inner.lower(draft, to: result))
    return MakeClosure(nested.code, function.captureNodes(of: nested))
  }

  private func defaultArgument(
    _ parameter: ParameterDeclaration, _ chosen: ChosenDeclaration
  ) -> Expression {
    let nowhere = Span(unit: checker.unit, start: 0, end: 0)
    switch parameter.defaultValue {
    case .native(let make)?:
      return NativeCall({ _ in try make() }, [], owner: function.code, nowhere)
    case .code(let code)?: return CodeCall.make(code, [], owner: function.code, nowhere)
    case .template(let template)?:
      return CodeCall.make(
        template.code(substitution(chosen)), [], owner: function.code, nowhere)
    case nil: return Constant(.void)
    }
  }

  /// A call of a declared function.
  func call(_ chosen: ChosenDeclaration, _ draft: CallDraft) -> Expression {
    let declaration = chosen.declaration
    checkExclusiveAccess(chosen, draft)
    let nodes = arguments(chosen, draft.arguments)
    var changes: [InoutCall.Change] = []
    var passed = nodes
    for (index, parameter) in declaration.parameters.enumerated() where parameter.isInout {
      guard let number = chosen.arguments[index].first else { continue }
      let argument = draft.arguments[number].draft
      guard let place = inoutPlace(argument, parameter.name) else { continue }
      let change = InoutCall.Change(place, function)
      changes.append(change)
      passed[index] = LocalVariable(slot: change.addressSlot)
    }
    if case .intrinsic(let intrinsic) = declaration.implementation {
      return intrinsicCall(intrinsic, chosen, draft, nodes)
    }
    let node: Expression
    if draft.receiver != nil, !declaration.isStatic, let receiver = draft.receiver {
      if declaration.isMutating {
        guard let place = changeable(receiver, declaration.name) else { return Constant(.void) }
        return mutatingCall(chosen, place, passed, changes, draft.span)
      }
      let base = receiverNode(receiver, chosen)
      node = invoke(chosen, [(base, type(receiver))], passed, draft)
    } else {
      node = invoke(chosen, [], passed, draft)
    }
    return changes.isEmpty ? node : InoutCall(changes, node)
  }

  private func inoutPlace(_ argument: Draft, _ name: String) -> Place? {
    guard let draft = argument as? InoutDraft else { return nil }
    if let reason = draft.immutability(self) {
      let subject = reason.replacingOccurrences(
        "cannot assign to value", "cannot pass immutable value as inout argument")
      report(subject, draft.operand.span)
      return nil
    }
    checker.statements.notePassing(draft.operand)
    draft.operand.willAssign(self)
    return draft.place(self)
  }

  /// The place of a receiver that a method changes, or `nil` after a complaint.
  func changeable(_ receiver: Draft, _ name: String) -> Place? {
    if let reason = receiver.immutability(self) {
      let subject = reason.replacingOccurrences(
        "cannot assign to value", "cannot use mutating member on immutable value"
      ).replacingOccurrences(
        "cannot assign to property", "cannot use mutating member on immutable value")
      report(subject, receiver.span)
      return nil
    }
    checker.statements.notePassing(receiver)
    (receiver as? NameDraft).map { checker.statements.noteChange($0.variable) }
    return receiver.place(self)
  }

  /// The receiver as the declaration wants it: members of protocols of the host want `any P`.
  func receiverNode(_ receiver: Draft, _ chosen: ChosenDeclaration) -> Expression {
    let node = receiver.lower(self)
    guard let owner = chosen.declaration.ownerProtocol, owner.nativeConformance != nil,
      chosen.declaration.span == nil
    else { return node }
    return Coercion.make(node, type(receiver), CellType(.existential([owner])))
  }

  private func invoke(
    _ chosen: ChosenDeclaration, _ receiver: [(Expression, CellType)], _ arguments: [Expression],
    _ draft: CallDraft
  ) -> Expression {
    if case .functions(_, _, let variable?) = draft.callee {
      return ValueCall(
        function.read(variable, draft.span), arguments, owner: function.code, draft.span)
    }
    return invoke(chosen, receiver, arguments, draft.span)
  }

  /// Runs the implementation of a function that is not of the standard library.
  func invoke(
    _ chosen: ChosenDeclaration, _ receiver: [(Expression, CellType)], _ arguments: [Expression],
    _ span: Span
  ) -> Expression {
    let declaration = chosen.declaration
    let nodes = receiver.map(\.0) + arguments
    switch declaration.implementation {
    case .native(let body), .nativeCase(let body, _):
      return NativeCall(body, nodes, owner: function.code, span)
    case .code(let code):
      return CodeCall.make(code, words(chosen, receiver, arguments), owner: function.code, span)
    case .template(let template):
      let code = instance(of: template, chosen)
      return CodeCall.make(code, words(chosen, receiver, arguments), owner: function.code, span)
    case .enumerationCase(let index):
      return MakeCase(index, nodes)
    case .requirement:
      checkExistential(declaration, receiver.first?.1, span)
      return RequirementCall(
        requirement(declaration, span), nodes, receiver.first?.1 ?? .any, owner: function.code)
    default: return Constant(.void)
    }
  }

  /// The code of a template for what a use fixes.
  func instance(of template: FunctionTemplate, _ chosen: ChosenDeclaration) -> FunctionCode {
    let substitution = substitution(chosen)
    let code = template.code(substitution)
    let isKnown = substitution.values.allSatisfy { !$0.hasParameters && !$0.hasVariables }
    if template.isCheckedByUse, isKnown { checker.statements.uncheckedUses.append(code) }
    return code
  }

  /// The substitution with everything looked up.
  func substitution(_ chosen: ChosenDeclaration) -> Substitution {
    chosen.substitution.mapValues { type($0) }
  }

  private func words(
    _ chosen: ChosenDeclaration, _ receiver: [(Expression, CellType)], _ arguments: [Expression]
  ) -> [(Expression, isWord: Bool)] {
    receiver.map { ($0.0, $0.1.representation.isWord) }
      + zip(chosen.declaration.parameters, arguments).map { parameter, node in
        let type = type(parameter.passedType.substituting(chosen.substitution))
        return (node, parameter.isInout || type.representation.isWord)
      }
  }

  private func mutatingCall(
    _ chosen: ChosenDeclaration, _ place: Place, _ arguments: [Expression],
    _ changes: [InoutCall.Change], _ span: Span
  ) -> Expression {
    if case .native(let body) = chosen.declaration.implementation {
      return ChangePlace(place, arguments, owner: function.code) { _, pointer, values in
        var all = [pointer.pointee] + values
        let result = try body(&all)
        pointer.pointee = all[0]
        return result
      }
    }
    let change = InoutCall.Change(place, function)
    let words = zip(chosen.declaration.parameters, arguments).map { parameter, node in
      let type = type(parameter.passedType.substituting(chosen.substitution))
      return (node, isWord: parameter.isInout || type.representation.isWord)
    }
    let receiver = (LocalVariable(slot: change.addressSlot) as Expression, isWord: true)
    switch chosen.declaration.implementation {
    case .code(let code):
      return InoutCall(
        [change] + changes,
        CodeCall.make(code, [receiver] + words, owner: function.code, span))
    case .template(let template):
      return InoutCall(
        [change] + changes,
        CodeCall.make(
          instance(of: template, chosen), [receiver] + words, owner: function.code, span))
    case .requirement:
      let receiver = chosen.receiver.map { type($0) } ?? .any
      checkExistential(chosen.declaration, receiver, span)
      let node = RequirementChange(
        requirement(chosen.declaration, span), place, arguments, receiver, owner: function.code)
      return changes.isEmpty ? node : InoutCall(changes, node)
    default: return Constant(.void)
    }
  }

  /// Members that say something about `Self` cannot be used on every value of type `any P`.
  func checkExistential(_ declaration: Declaration, _ receiver: CellType?, _ span: Span) {
    guard let receiver, receiver.protocols != nil, !declaration.isUsableOnExistential else {
      return
    }
    report(
      "member '\(declaration.name)' cannot be used on value of type '\(receiver)'; consider using a "
        + "generic constraint instead", span)
  }

  func requirement(_ declaration: Declaration, _ span: Span) -> WitnessTable {
    let statements = checker.statements
    return WitnessTable(declaration, statements.lookup, function.code.machine, span) {
      Self.libraryWitness($0, of: $1, statements, span)
    }
  }

  /// A function of the standard library whose first argument is its receiver, or the address of it
  /// where it is changed.
  private static func libraryWitness(
    _ candidate: Candidate, of type: CellType, _ statements: StatementChecker, _ span: Span
  ) -> FunctionObject? {
    let declaration = candidate.declaration
    guard case .intrinsic(let intrinsic) = declaration.implementation,
      !declaration.parameters.contains(where: \.isInout)
    else { return nil }
    let context = FunctionContext(
      .function, code: FunctionCode(name: declaration.name, machine: statements.machine),
      parent: nil)
    let inner = Lowering(
      ExpressionChecker(statements), Scope(parent: statements.rootScope, function: context))
    var nodes: [Expression] = []
    var place: Place?
    if !declaration.isStatic {
      let slot = context.allocate(isWord: declaration.isMutating || type.representation.isWord)
      if declaration.isMutating {
        place = VariablePlace(Operand(addressIn: slot))
      } else {
        nodes.append(LocalVariable(slot: slot))
      }
    }
    for parameter in declaration.parameters {
      let type = parameter.passedType.substituting(candidate.substitution)
      nodes.append(LocalVariable(slot: context.allocate(type)))
    }
    let chosen = ChosenDeclaration(
      declaration: declaration, substitution: candidate.substitution, receiver: type)
    context.finish(intrinsic.make(inner.site(chosen, nil, nodes, place, [:], span)))
    return Closure(context.code)
  }

  private func intrinsicCall(
    _ intrinsic: Intrinsic, _ chosen: ChosenDeclaration, _ draft: CallDraft, _ nodes: [Expression]
  ) -> Expression {
    let declaration = chosen.declaration
    var places: [Int: Place] = [:]
    for (index, parameter) in declaration.parameters.enumerated() where parameter.isInout {
      if let number = chosen.arguments[index].first {
        places[index] = inoutPlace(draft.arguments[number].draft, parameter.name)
      }
    }
    var receiverPlace: Place?
    var all = nodes
    if let receiver = draft.receiver, !declaration.isStatic {
      if declaration.isMutating {
        guard let place = changeable(receiver, declaration.name) else { return Constant(.void) }
        receiverPlace = place
      } else {
        all.insert(receiver.lower(self), at: 0)
      }
    }
    return intrinsic.make(
      site(chosen, draft.receiver, all, receiverPlace, places, draft.span))
  }

  /// What a function of the standard library is told.
  func site(
    _ chosen: ChosenDeclaration, _ receiver: Draft?, _ nodes: [Expression],
    _ receiverPlace: Place?, _ places: [Int: Place], _ span: Span
  ) -> CallSite {
    let declaration = chosen.declaration
    let base = receiver.map { type($0) } ?? chosen.receiver.map { type($0) } ?? .void
    return CallSite(
      arguments: nodes, receiverPlace: receiverPlace, places: places,
      receiver: base.instanceType ?? base,
      types: declaration.parameters.map {
        type($0.passedType.substituting(chosen.substitution))
      },
      substitution: chosen.substitution,
      result: type(declaration.result.substituting(chosen.substitution)), span: span,
      lowering: self)
  }

  /// A call of a value of function type.
  func call(_ callee: Draft, _ arguments: [Argument], _ draft: CallDraft) -> Expression {
    guard let shape = type(callee).functionType else { return Constant(.void) }
    var changes: [InoutCall.Change] = []
    let nodes = zip(arguments, shape.parameters).map { argument, parameter -> Expression in
      guard parameter.isInout else { return lower(argument.draft, to: parameter.type) }
      guard let place = inoutPlace(argument.draft, "") else { return Constant(.void) }
      let change = InoutCall.Change(place, function)
      changes.append(change)
      return LocalVariable(slot: change.addressSlot)
    }
    let node = ValueCall(callee.lower(self), nodes, owner: function.code, draft.span)
    return changes.isEmpty ? node : InoutCall(changes, node)
  }
}
