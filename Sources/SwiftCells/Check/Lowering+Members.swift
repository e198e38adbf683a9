/// Nodes and places for properties and subscripts, and functions as values.
extension Lowering {
  /// Reads a property, a subscript or a case.
  func read(
    _ chosen: ChosenDeclaration, _ receiver: Draft?, _ indices: [Expression], _ span: Span
  ) -> Expression {
    let declaration = chosen.declaration
    let instance = declaration.isStatic ? nil : receiver
    switch declaration.implementation {
    case .stored(let index), .observed(let index, _):
      guard let instance else { return Constant(.void) }
      return PartOfSimple.make(instance.lower(self), index)
    case .nativeAccess(let get, _):
      let base = instance.map { [receiverNode($0, chosen)] } ?? []
      return NativeCall(get, base + indices, owner: function.code, span)
    case .intrinsic(let intrinsic):
      let base = instance.map { [$0.lower(self)] } ?? []
      return intrinsic.make(site(chosen, receiver, base + indices, nil, [:], span))
    case .computed(let get, _):
      let base = instance.map { [($0.lower(self), type($0))] } ?? []
      return CodeCall.make(get, words(base, indices, chosen), owner: function.code, span)
    case .computedTemplate(let get, _):
      let base = instance.map { [($0.lower(self), type($0))] } ?? []
      return CodeCall.make(
        self.instance(of: get, chosen), words(base, indices, chosen), owner: function.code, span)
    case .global(let global, let code):
      return LazyGlobalRead(global, code, owner: function.code)
    case .enumerationCase(let index): return Constant(Value(bits: index, object: nil))
    case .nativeCase(let make, _): return NativeCall(make, [], owner: function.code, span)
    case .requirement:
      let base = instance.map { [$0.lower(self)] } ?? []
      checkExistential(declaration, instance.map { type($0) }, span)
      return RequirementCall(
        requirement(declaration, span), base + indices, instance.map { type($0) } ?? .any,
        owner: function.code)
    case .native, .code, .template: return Constant(.void)
    }
  }

  private func words(
    _ receiver: [(Expression, CellType)], _ indices: [Expression], _ chosen: ChosenDeclaration
  ) -> [(Expression, isWord: Bool)] {
    receiver.map { ($0.0, $0.1.representation.isWord) }
      + zip(chosen.declaration.parameters, indices).map { parameter, node in
        (node, type(parameter.type.substituting(chosen.substitution)).representation.isWord)
      }
  }

  /// The place of a property or subscript.
  func place(
    _ chosen: ChosenDeclaration, _ receiver: Draft, _ indices: [Expression], _ span: Span
  ) -> Place {
    let declaration = chosen.declaration
    switch declaration.implementation {
    case .stored(let index): return PartPlace(receiver.place(self), index)
    case .observed(let index, let observers):
      if isUnobserved(declaration, receiver) { return PartPlace(receiver.place(self), index) }
      return observedPlace(index, observers, receiver.place(self), substitution(chosen))
    case .global(let global, let code):
      return LazyGlobalPlace(global, code, owner: function.code)
    case .intrinsic(let intrinsic):
      guard let make = intrinsic.place else { break }
      return make(site(chosen, receiver, indices, receiver.place(self), [:], span))
    case .nativeAccess(let get, let set?):
      return accessorPlace(
        receiver.place(self), indices,
        read: { _, receiver, indices in
          var all = [receiver] + indices
          return try get(&all)
        },
        write: { _, pointer, indices, value in
          var all = [pointer.pointee] + indices + [value]
          _ = try set(&all)
          pointer.pointee = all[0]
        })
    case .computed(let get, let set?):
      return computedPlace(get, set, declaration.isStatic ? nil : receiver.place(self), indices)
    case .computedTemplate(let get, let set?):
      return computedPlace(
        instance(of: get, chosen), instance(of: set, chosen),
        declaration.isStatic ? nil : receiver.place(self), indices)
    case .requirement:
      checkExistential(declaration, type(receiver), span)
      return requirementPlace(requirement(declaration, span), receiver, indices)
    default: break
    }
    return TemporaryPlace(Constant(.void), slot: function.allocate(isWord: false))
  }

  /// A property or subscript that a protocol asks for, of the value inside an `any P`.
  private func requirementPlace(
    _ requirement: WitnessTable, _ receiver: Draft, _ indices: [Expression]
  ) -> Place {
    let owner = function.code
    return accessorPlace(
      receiver.place(self), indices,
      read: { frame, receiver, indices in
        let box = receiver.existential
        return try requirement.function(of: box.type).call(owner.next(frame), [box.value] + indices)
      },
      write: { frame, pointer, indices, value in
        try pointer.changeExistential { content, type in
          try requirement.setter(of: type)(owner.next(frame), content, indices + [value])
        }
      })
  }

  private func accessorPlace(
    _ base: Place?, _ indices: [Expression],
    read: @escaping (Frame, Value, [Value]) throws -> Value,
    write: @escaping (Frame, UnsafeMutablePointer<Value>, [Value], Value) throws -> Void
  ) -> Place {
    AccessorPlace(
      base, indices, slots: indices.map { _ in function.allocate(isWord: false) },
      copySlot: function.allocate(isWord: false), read: read, write: write)
  }

  private func computedPlace(
    _ get: FunctionCode, _ set: FunctionCode, _ base: Place?, _ indices: [Expression]
  ) -> Place {
    let owner = function.code
    let isStatic = base == nil
    func enter(_ frame: Frame, _ arguments: [Value]) -> Frame {
      let new = owner.next(frame)
      for (index, argument) in arguments.enumerated() { new[2 + index] = argument }
      return new
    }
    return accessorPlace(
      base, indices,
      read: { frame, receiver, indices in
        get.ready()
        return try get.value(enter(frame, (isStatic ? [] : [receiver]) + indices), nil)
      },
      write: { frame, pointer, indices, value in
        set.ready()
        let address = Value(Int(bitPattern: pointer))
        let arguments = (isStatic ? [] : [address]) + indices + [value]
        _ = try set.value(enter(frame, arguments), nil)
      })
  }

  /// Whether a change of a stored property runs no observers: in initialisers, and in the
  /// observers of that property.
  private func isUnobserved(_ declaration: Declaration, _ receiver: Draft) -> Bool {
    guard (receiver as? NameDraft)?.variable.name == "self" else { return false }
    return function.kind == .initializer || function.observedName == declaration.name
  }

  private func observedPlace(
    _ index: Int, _ observers: Observers, _ base: Place, _ substitution: Substitution
  ) -> Place {
    let calls = ObserverCalls(
      willSet: observers.willSet?.code(substitution),
      didSet: observers.didSet?.code(substitution), owner: function.code)
    return accessorPlace(
      base, [], read: { _, receiver, _ in receiver.aggregate[index] },
      write: { frame, pointer, _, value in
        let address = Value(Int(bitPattern: pointer))
        let old = pointer.pointee.aggregate[index]
        try calls.before(frame, [address, value])
        pointer.uniqueAggregate().elements[index] = value
        try calls.after(frame, [address, old])
      })
  }

  /// A function as a value.
  func reference(_ chosen: ChosenDeclaration, _ receiver: Draft?, _ span: Span) -> Expression {
    let declaration = chosen.declaration
    if declaration.isMutating {
      report("cannot reference 'mutating' method as function value", span)
      return Constant(.void)
    }
    let nested = FunctionContext(
      .closure, code: FunctionCode(name: declaration.name, machine: function.code.machine),
      parent: function)
    let bound = declaration.isStatic ? nil : receiver
    let parameters = declaration.parameters.map {
      type($0.passedType.substituting(chosen.substitution))
    }
    var slots: [Int] = []
    for parameter in parameters { slots.append(nested.allocate(parameter)) }
    let inner = Lowering(checker, Scope(parent: scope, function: nested))
    var nodes: [Expression] = slots.map { LocalVariable(slot: $0) }
    var captures: [Expression] = []
    if let bound {
      captures = [receiverNode(bound, chosen)]
      nodes.insert(CapturedConstant(0), at: 0)
    }
    let body: Expression
    if case .intrinsic(let intrinsic) = declaration.implementation {
      body = intrinsic.make(inner.site(chosen, bound, nodes, nil, [:], span))
    } else {
      let receivers = bound.map { [(nodes.removeFirst(), type($0))] } ?? []
      body = inner.invoke(chosen, receivers, nodes, span)
    }
    nested.finish(body)
    return MakeClosure(nested.code, captures)
  }

  /// An operator as a function of two operands.
  func operatorFunction(
    _ draft: OperatorReferenceDraft, _ meaning: OperatorMeaning, _ shape: FunctionType
  ) -> Expression {
    let nested = FunctionContext(
      .closure, code: FunctionCode(name: draft.name, machine: function.code.machine),
      parent: function)
    let slots = shape.parameters.map {
      nested.allocate(isWord: $0.isInout || type($0.type).representation.isWord)
    }
    let isPair = slots.count == 1 && type(shape.parameters[0].type).tupleElements?.count == 2
    let inner = Lowering(checker, Scope(parent: scope, function: nested))
    // A tuple of both operands may arrive in the place of two.
    let operands: [Expression] =
      isPair && !meaning.isUnary
      ? (0...1).map { PartOfSimple(Operand(slot: slots[0]), $0) }
      : slots.map { LocalVariable(slot: $0) }
    let body: Expression
    switch meaning {
    case .builtIn(let type) where operands.count == 1:
      body = BuiltInOperators.unary(
        draft.name, self.type(type), operands[0], draft.span, isPostfix: false)
    case .builtIn(let type) where shape.parameters[0].isInout:
      body = inner.builtInCompound(
        String(draft.name.dropLast()), self.type(type),
        VariablePlace(Operand(addressIn: slots[0])), operands[1], draft.span)
    case .builtIn(let type):
      body = BuiltInOperators.binary(
        draft.name, self.type(type), operands[0], operands[1], draft.span, nested.code)
    case .declared(let chosen): body = inner.invoke(chosen, [], operands, draft.span)
    case .appending: body = Constant(.void)
    }
    nested.finish(body)
    return MakeClosure(nested.code, [])
  }
}
