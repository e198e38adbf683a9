/// Nodes for operators.
extension Lowering {
  func binary(_ draft: BinaryDraft, _ meaning: OperatorMeaning) -> Expression {
    switch meaning {
    case .declared(let chosen):
      return operatorCall(chosen, [draft.left, draft.right], draft.operatorSpan)
    case .appending:
      let (left, right) = (type(draft.left), type(draft.right))
      if left == .string || left == .substring {
        return ValueFunction([draft.left.lower(self), draft.right.lower(self)]) { values in
          let more = try Sequences.array(values[1], right).values.map(\.string).joined()
          return Value(values[0].string + more)
        }
      }
      return ValueFunction([draft.left.lower(self), draft.right.lower(self)]) { values in
        let result = values[0].array.copy()
        result.append(contentsOf: try Sequences.array(values[1], right))
        return Value(ArrayObject.make(element: left.arrayElement ?? .any, result.values))
      }
    case .builtIn(let type):
      let operand = self.type(type)
      if draft.name == "??" {
        let left = self.type(draft.left)
        guard let wrapped = left.wrapped else { return draft.left.lower(self) }
        let fallback = lower(draft.right, to: operand)
        let first =
          operand.isAny && !wrapped.isAny
          ? lower(draft.left, to: .optional(.any)) : draft.left.lower(self)
        if operand == left { return CoalesceOptional(first, fallback) }
        return Coalesce(first, fallback, isNested: wrapped.isOptional)
      }
      if draft.name == "~=", let bound = operand.rangeBound {
        return ValueTest(draft.left.lower(self), lower(draft.right, to: bound)) {
          try RangeTest.contains($0, $1, operand)
        }
      }
      let (left, right) = (lower(draft.left, to: operand), rightOperand(draft, operand))
      if let known = folded(draft, operand, left, right) { return known }
      return BuiltInOperators.binary(
        draft.name == "~=" ? "==" : draft.name, operand, left, right, draft.operatorSpan,
        function.code)
    }
  }

  /// The right operand; that of a shift keeps its type.
  private func rightOperand(_ draft: BinaryDraft, _ type: CellType) -> Expression {
    ["<<", ">>"].contains(draft.operation)
      ? draft.right.lower(self) : lower(draft.right, to: type)
  }

  func unary(_ draft: UnaryDraft, _ meaning: OperatorMeaning) -> Expression {
    switch meaning {
    case .declared(let chosen):
      return operatorCall(chosen, [draft.operand], draft.operatorSpan)
    case .appending: return draft.operand.lower(self)
    case .builtIn(let type):
      return BuiltInOperators.unary(
        draft.name, self.type(type), draft.operand.lower(self), draft.operatorSpan,
        isPostfix: draft.isPostfix)
    }
  }

  /// A call of an operator that a cell or the host declared; operands that it changes are handed
  /// over by their places.
  private func operatorCall(
    _ chosen: ChosenDeclaration, _ operands: [Draft], _ span: Span
  ) -> Expression {
    var changes: [InoutCall.Change] = []
    let parameters = chosen.declaration.parameters
    checkExclusiveAccess(zip(operands, parameters).filter(\.1.isInout).map(\.0))
    let nodes = zip(operands, parameters).map { operand, parameter -> Expression in
      let type = type(parameter.type.substituting(chosen.substitution))
      if parameter.isInout {
        guard let place = operandPlace(operand) else { return Constant(.void) }
        let change = InoutCall.Change(place, function)
        changes.append(change)
        return LocalVariable(slot: change.addressSlot)
      }
      if parameter.isAutoclosure, let shape = type.functionType {
        return autoclosure(operand, shape.result)
      }
      return lower(operand, to: type)
    }
    let node = invoke(chosen, [], nodes, span)
    return changes.isEmpty ? node : InoutCall(changes, node)
  }

  /// The place of an operand that an operator changes, or `nil` after a complaint.
  private func operandPlace(_ operand: Draft) -> Place? {
    if let reason = operand.immutability(self) {
      report(
        reason.replacingOccurrences(
          "cannot assign to value", "cannot pass immutable value to mutating operator"),
        operand.span)
      return nil
    }
    checker.statements.notePassing(operand)
    operand.willAssign(self)
    return operand.place(self)
  }

  /// `left += right`
  func compound(_ draft: BinaryDraft, _ meaning: OperatorMeaning) -> Expression {
    if let reason = draft.left.immutability(self) {
      let hint =
        draft.left is NameDraft
        ? reason.replacingOccurrences(
          "cannot assign to value", "left side of mutating operator isn't mutable")
        : reason
      report(hint, draft.left.span)
      return Constant(.void)
    }
    if let name = draft.left as? NameDraft {
      checker.statements.noteRead(name.variable, name.span)
      // It counts as set from here on, so that the mistake is named once.
      checker.statements.noteAssignment(name.variable)
    }
    let wasChanging = isChangingChain
    isChangingChain = false
    defer { isChangingChain = wasChanging }
    let place = draft.left.place(self)
    let node: Expression
    switch meaning {
    case .declared(let chosen): node = declaredCompound(draft, chosen, place)
    case .appending:
      let (left, right) = (type(draft.left), type(draft.right))
      node = ChangePlace(place, [draft.right.lower(self)], owner: function.code) {
        _, pointer, values in
        let more = try Sequences.array(values[0], right)
        if left == .string || left == .substring {
          try pointer.append(more.values.map(\.string).joined())
        } else {
          try pointer.growingArray(by: more.count).append(contentsOf: more)
        }
        return .void
      }
    case .builtIn(let type):
      let known = self.type(type)
      let right = rightOperand(draft, known)
      node =
        elementCompound(draft, known, right, place)
        ?? builtInCompound(draft.operation, known, place, right, draft.operatorSpan)
    }
    return isChangingChain ? MutatingChain(node, wrapsNested: false) : node
  }

  private func declaredCompound(
    _ draft: BinaryDraft, _ chosen: ChosenDeclaration, _ place: Place
  ) -> Expression {
    let change = InoutCall.Change(place, function)
    let parameter = chosen.declaration.parameters[1]
    let wanted = type(parameter.type.substituting(chosen.substitution))
    let right =
      parameter.isAutoclosure
      ? autoclosure(draft.right, wanted.functionType?.result ?? .void)
      : lower(draft.right, to: wanted)
    return InoutCall(
      [change],
      invoke(
        chosen, [], [LocalVariable(slot: change.addressSlot), right], draft.operatorSpan))
  }

  /// What a compound operator of the library does to a place.
  func builtInCompound(
    _ operation: String, _ type: CellType, _ place: Place, _ right: Expression, _ span: Span
  ) -> Expression {
    if type == .string && operation == "+" {
      return ChangePlace(place, [right], owner: function.code) { _, pointer, values in
        try pointer.append(values[0].string)
        return .void
      }
    }
    if type.arrayElement != nil && operation == "+" {
      return ChangePlace(place, [right], owner: function.code) { _, pointer, values in
        let more = values[0].array
        try pointer.growingArray(by: more.count).append(contentsOf: more)
        return .void
      }
    }
    if let operand = place.operand {
      return simpleCompound(operation, type, operand, right, span)
    }
    let leftSlot = function.allocate(type)
    let rightSlot = function.allocate(type)
    let result = BuiltInOperators.binary(
      operation, type, LocalVariable(slot: leftSlot), LocalVariable(slot: rightSlot), span,
      function.code)
    if let keyed = place as? DefaultKeyPlace, let operand = keyed.base.operand,
      type.representation.isWord
    {
      return DefaultKeyCompound(
        operand, keyed, right, result, leftSlot: leftSlot, rightSlot: rightSlot)
    }
    if place.isDirect && type.representation.isWord {
      return PartCompound(place, right, result, leftSlot: leftSlot, rightSlot: rightSlot)
    }
    return CompoundAssign(place, right, result, leftSlot: leftSlot, rightSlot: rightSlot)
  }

  private func simpleCompound(
    _ operation: String, _ type: CellType, _ operand: Operand, _ right: Expression, _ span: Span
  ) -> Expression {
    if operation == "+" && type == .int {
      if let simple = right as? SimpleExpression {
        return IntAddAssignSimple(operand, simple.operand, span)
      }
      return IntAddAssign(operand, right, span)
    }
    if operation == "+" && type == .double { return DoubleAddAssign(operand, right) }
    let result = BuiltInOperators.binary(
      operation, type, SimpleExpression(operand), right, span, function.code)
    switch type.representation {
    case .double: return AssignDouble(operand, result)
    case .int, .bool, .word: return AssignWord(operand, result)
    case .object: return AssignObject(operand, result)
    }
  }

  /// `array[index] = value` where the array is a simple variable.
  func elementAssignment(_ target: Draft, _ source: Expression) -> Expression? {
    guard let (operand, element, index, span) = simpleElement(target) else { return nil }
    return AssignElement(operand, index, source, element, span)
  }

  /// `array[index] += value` where the array is a simple variable of numbers.
  private func elementCompound(
    _ draft: BinaryDraft, _ type: CellType, _ right: Expression, _ place: Place
  ) -> Expression? {
    guard place.operand == nil, type == .int || type == .double,
      let (operand, _, index, span) = simpleElement(draft.left)
    else { return nil }
    let indexSlot = function.allocate(.int)
    let leftSlot = function.allocate(type)
    let operation = BuiltInOperators.binary(
      draft.operation, type, LocalVariable(slot: leftSlot), right, draft.operatorSpan,
      function.code)
    return ElementCompound(
      operand, index, operation, indexSlot: indexSlot, leftSlot: leftSlot,
      isDouble: type == .double, span)
  }

  private func simpleElement(
    _ target: Draft
  ) -> (operand: Operand, element: CellType, index: Expression, span: Span)? {
    guard let call = target as? CallDraft, call.isSubscript,
      let base = call.receiver as? NameDraft,
      let element = type(base).arrayElement,
      let argument = call.arguments.first, type(argument.draft) == .int,
      case .declaration(let chosen)? = system.state.choices[call.number],
      case .intrinsic = chosen.declaration.implementation,
      let operand = function.place(base.variable).operand
    else { return nil }
    return (operand, element, argument.draft.lower(self), call.span)
  }
}
