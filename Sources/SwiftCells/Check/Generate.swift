import SwiftSyntax

/// From syntax to drafts.
extension ExpressionChecker {
  func generate(_ syntax: ExprSyntax, _ scope: Scope) -> Draft {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .integerLiteralExpr(let literal): return integer(literal, sharing: nil)
    case .floatLiteralExpr(let literal): return floatingPoint(literal, sharing: nil)
    case .booleanLiteralExpr(let literal):
      return LiteralDraft(
        self, span(literal), .boolean(literal.literal.text == "true"), sharing: nil)
    case .stringLiteralExpr(let literal): return string(literal, scope)
    case .nilLiteralExpr(let literal): return NilDraft(self, span(literal))
    case .arrayExpr(let array): return self.array(array, scope)
    case .dictionaryExpr(let dictionary): return self.dictionary(dictionary, scope)
    case .tupleExpr(let tuple): return self.tuple(tuple, scope)
    case .declReferenceExpr(let name): return reference(name, scope)
    case .memberAccessExpr(let member): return self.member(member, scope)
    case .functionCallExpr(let call): return self.call(call, scope)
    case .subscriptCallExpr(let call): return subscripting(call, scope)
    case .closureExpr(let closure): return self.closure(closure, scope)
    case .infixOperatorExpr, .sequenceExpr:
      guard let operation = Operation(syntax) else {
        return fail(syntax, "this operator cannot be used in a cell")
      }
      return self.operation(operation, syntax, scope)
    case .prefixOperatorExpr(let prefix): return self.prefix(prefix, scope)
    case .postfixOperatorExpr(let postfix): return self.postfix(postfix, scope)
    case .ternaryExpr(let ternary):
      return TernaryDraft(
        self, span(ternary), generate(ternary.condition, scope),
        generate(ternary.thenExpression, scope), generate(ternary.elseExpression, scope))
    default: return generateOther(syntax, scope)
    }
  }

  private func generateOther(_ syntax: ExprSyntax, _ scope: Scope) -> Draft {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .forceUnwrapExpr(let force):
      return chainAware(force.expression, scope) {
        UnwrapDraft(self, self.span(force), $0, isChained: false)
      }
    case .optionalChainingExpr(let chain):
      if let type = typeExpression(syntax, scope) { return type }
      return UnwrapDraft(
        self, span(chain), generateInChain(chain.expression, scope), isChained: true)
    case .inOutExpr(let inout_):
      if !Self.isArgument(syntax) {
        return fail(inout_, "'&' may only be used to pass an argument to inout parameter")
      }
      return InoutDraft(self, span(inout_), generate(inout_.expression, scope))
    case .asExpr(let cast): return self.cast(cast, scope)
    case .isExpr(let test):
      guard let type = statements.type(test.type, scope) else {
        return BrokenDraft(self, span(test))
      }
      return CastDraft(self, span(test), generate(test.expression, scope), type, .test)
    case .tryExpr(let attempt):
      let inner = generate(attempt.expression, scope)
      switch attempt.questionOrExclamationMark?.text {
      case "?": return TryOptionalDraft(self, span(attempt), inner)
      case "!": return TryForcedDraft(self, span(attempt), inner)
      default: return inner
      }
    case .awaitExpr(let wait): return generate(wait.expression, scope)
    case .discardAssignmentExpr(let discard):
      if !Self.isAssigned(syntax) {
        return fail(
          discard, "'_' can only appear in a pattern or on the left side of an assignment")
      }
      return DiscardDraft(self, span(discard))
    case .ifExpr, .switchExpr: return conditionExpression(syntax, scope)
    case .genericSpecializationExpr(let generic): return specialization(generic, scope)
    case .typeExpr(let type):
      guard let known = statements.type(type.type, scope) else {
        return BrokenDraft(self, span(type))
      }
      return TypeDraft(self, span(type), known)
    case .keyPathExpr(let path): return keyPath(path, scope)
    case .superExpr, .macroExpansionExpr, .regexLiteralExpr, .consumeExpr, .copyExpr,
      .borrowExpr, .unsafeExpr:
      return fail(syntax, LeftOut.expression(syntax))
    default:
      return syntax.is(MissingExprSyntax.self)
        ? BrokenDraft(self, span(syntax)) : fail(syntax, LeftOut.expression(syntax))
    }
  }

  /// Whether something is assigned to an expression, or to a tuple that it is part of.
  private static func isAssigned(_ syntax: ExprSyntax) -> Bool {
    if let operation = Operation(around: syntax) {
      return operation.isAssignment && operation.left.id == syntax.id
    }
    let tuple = syntax.parent?.as(LabeledExprSyntax.self)?.parent?.parent
    return tuple?.as(TupleExprSyntax.self).map { isAssigned(ExprSyntax($0)) } ?? false
  }

  /// Whether an expression is an argument of a call or subscript, alone.
  private static func isArgument(_ syntax: ExprSyntax) -> Bool {
    guard let call = syntax.parent?.as(LabeledExprSyntax.self)?.parent?.parent else {
      return syntax.parent == nil || Operation(around: syntax) != nil
    }
    return !call.is(TupleExprSyntax.self)
  }

  // MARK: Literals

  func integer(_ literal: IntegerLiteralExprSyntax, sharing shared: CellType?) -> Draft {
    let text = literal.literal.text.filter { $0 != "_" }
    let radix = ["0x": 16, "0b": 2, "0o": 8][text.prefix(2)]
    guard let value = UInt64(radix == nil ? text[...] : text.dropFirst(2), radix: radix ?? 10)
    else {
      return fail(literal, "integer literal '\(text)' overflows when stored into 'Int'")
    }
    return LiteralDraft(
      self, span(literal), Int(exactly: value).map { .integer($0) } ?? .largeInteger(value),
      sharing: shared)
  }

  func floatingPoint(_ literal: FloatLiteralExprSyntax, sharing shared: CellType?) -> Draft {
    let text = literal.literal.text.filter { $0 != "_" }
    return LiteralDraft(self, span(literal), .floatingPoint(Double(text) ?? 0), sharing: shared)
  }

  private func string(_ literal: StringLiteralExprSyntax, _ scope: Scope) -> Draft {
    if let text = literal.representedLiteralValue {
      return LiteralDraft(self, span(literal), .string(text), sharing: nil)
    }
    var pieces: [InterpolationDraft.Piece] = []
    for (index, segment) in literal.segments.enumerated() {
      switch segment {
      case .stringSegment:
        pieces.append(.text(StringSegments.text(literal, index)))
      case .expressionSegment(let segment):
        for argument in segment.expressions {
          if let label = argument.label {
            return fail(
              argument, "'\(label.text):' in an interpolation is left out; format the value first")
          }
          let draft = generate(argument.expression, scope)
          if let closure = draft as? ClosureDraft {
            system.add(ClosureConstraint(closure, system.unknown()))
          }
          pieces.append(.value(draft))
        }
      }
    }
    return InterpolationDraft(self, span(literal), pieces)
  }

  /// Elements that are literals of one kind share one type, so that long arrays stay cheap.
  private func array(_ array: ArrayExprSyntax, _ scope: Scope) -> Draft {
    if let type = typeExpression(ExprSyntax(array), scope) { return type }
    var integers: CellType?
    var numbers: CellType?
    var collections: CellType?
    let elements = array.elements.map { element -> Draft in
      if let literal = element.expression.as(IntegerLiteralExprSyntax.self) {
        let shared = integers ?? system.unknown(.literal, .integer)
        integers = shared
        return integer(literal, sharing: shared)
      }
      if let literal = element.expression.as(FloatLiteralExprSyntax.self) {
        let shared = numbers ?? system.unknown(.literal, .floatingPoint)
        numbers = shared
        return floatingPoint(literal, sharing: shared)
      }
      let draft = generate(element.expression, scope)
      if draft is ArrayDraft || draft is DictionaryDraft {
        if let collections { _ = system.unify(draft.type, collections) }
        collections = collections ?? draft.type
      }
      return draft
    }
    let draft = ArrayDraft(self, span(array), elements)
    if elements.isEmpty {
      mustResolve(draft) { _ in "empty collection literal requires an explicit type" }
    } else {
      mustResolve(draft) { _ in
        "heterogeneous collection literal could only be inferred to '[Any]'; add explicit type "
          + "annotation if this is intentional"
      }
    }
    return draft
  }

  private func dictionary(_ dictionary: DictionaryExprSyntax, _ scope: Scope) -> Draft {
    if let type = typeExpression(ExprSyntax(dictionary), scope) { return type }
    guard case .elements(let list) = dictionary.content else {
      let draft = DictionaryDraft(self, span(dictionary), [])
      mustResolve(draft) { _ in "empty collection literal requires an explicit type" }
      return draft
    }
    return DictionaryDraft(
      self, span(dictionary), list.map { (generate($0.key, scope), generate($0.value, scope)) })
  }

  private func tuple(_ tuple: TupleExprSyntax, _ scope: Scope) -> Draft {
    if tuple.elements.count == 1, let only = tuple.elements.first, only.label == nil {
      // Parentheses end an optional chain.
      let inner = generate(only.expression, scope)
      return inner
    }
    return TupleDraft(
      self, span(tuple),
      tuple.elements.map { element in
        let draft = generate(element.expression, scope)
        if let closure = draft as? ClosureDraft {
          system.add(ClosureConstraint(closure, system.unknown()))
        }
        return (element.label?.text, draft)
      })
  }

  // MARK: Operators

  private func operation(
    _ operation: Operation, _ syntax: ExprSyntax, _ scope: Scope
  ) -> Draft {
    if operation.isAssignment {
      let target = generate(operation.left, scope)
      return AssignDraft(self, span(syntax), target, generate(operation.right, scope))
    }
    guard let known = operation.operator.as(BinaryOperatorExprSyntax.self) else {
      return fail(syntax, "this operator cannot be used in a cell")
    }
    let name = known.operator.text
    let left = generate(operation.left, scope)
    let right = generate(operation.right, scope)
    for operand in [left, right] {
      if let closure = operand as? ClosureDraft {
        system.add(ClosureConstraint(closure, system.unknown()))
      }
    }
    let isAssignment = CompoundOperators.names.contains(name)
    return BinaryDraft(
      self, span(syntax), name, left, right, span(known), isAssignment: isAssignment)
  }

  private func prefix(_ prefix: PrefixOperatorExprSyntax, _ scope: Scope) -> Draft {
    let name = prefix.operator.text
    if name == "-", let literal = prefix.expression.as(FloatLiteralExprSyntax.self),
      let draft = floatingPoint(literal, sharing: nil) as? LiteralDraft,
      case .floatingPoint(let number) = draft.content
    {
      return LiteralDraft(self, span(prefix), .floatingPoint(-number), sharing: nil)
    }
    if name == "-" {
      // The sign belongs to the literal, so that the smallest number of a type can be written.
      if let literal = prefix.expression.as(IntegerLiteralExprSyntax.self),
        let draft = integer(literal, sharing: nil) as? LiteralDraft
      {
        switch draft.content {
        case .integer(let number):
          return LiteralDraft(self, span(prefix), .integer(-number), sharing: nil)
        case .largeInteger(1 << 63):
          return LiteralDraft(self, span(prefix), .integer(Int.min), sharing: nil)
        default:
          return fail(
            prefix,
            "integer literal '\(prefix.trimmedDescription)' overflows when stored into 'Int'")
        }
      }
    }
    return UnaryDraft(
      self, span(prefix), name, generate(prefix.expression, scope), span(prefix.operator))
  }

  private func postfix(_ postfix: PostfixOperatorExprSyntax, _ scope: Scope) -> Draft {
    UnaryDraft(
      self, span(postfix), postfix.operator.text, generate(postfix.expression, scope),
      span(postfix.operator), isPostfix: true)
  }

  private func cast(_ cast: AsExprSyntax, _ scope: Scope) -> Draft {
    guard let type = statements.type(cast.type, scope) else {
      return BrokenDraft(self, span(cast))
    }
    let kind: CastDraft.Kind
    switch cast.questionOrExclamationMark?.text {
    case "?": kind = .optional
    case "!": kind = .forced
    default: kind = .coercion
    }
    return CastDraft(self, span(cast), generate(cast.expression, scope), type, kind)
  }
}

/// The operators that change their left operand.
enum CompoundOperators {
  static let names: Set<String> = [
    "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", "&+=", "&-=", "&*=", "&<<=",
    "&>>=",
  ]
}
