/// A number, string or Boolean as it is written.
final class LiteralDraft: Draft {
  /// What is written.
  enum Content {
    case integer(Int)
    /// Beyond the largest `Int`.
    case largeInteger(UInt64)
    case floatingPoint(Double)
    case string(String)
    case boolean(Bool)
  }
  let content: Content

  init(_ checker: ExpressionChecker, _ span: Span, _ content: Content, sharing shared: CellType?) {
    self.content = content
    super.init(
      checker, span, shared ?? checker.system.unknown(.literal, Self.literalSet(content)))
  }

  static func literalSet(_ content: Content) -> LiteralSet {
    switch content {
    case .integer, .largeInteger: .integer
    case .floatingPoint: .floatingPoint
    case .string: .string
    case .boolean: .boolean
    }
  }

  override func lower(_ lowering: Lowering) -> Expression {
    Self.node(content, lowering.type(self), span, lowering)
  }

  /// The constant that a literal is in a type.
  static func node(
    _ content: Content, _ type: CellType, _ span: Span, _ lowering: Lowering
  ) -> Expression {
    let type = type.unwrapped
    switch (content, type) {
    case (.integer(let number), .double): return Constant(Value(Double(number)))
    case (.integer(let number), .float): return Constant(Value(Float(number)))
    case (.integer(let number), .int): return Constant(Value(number))
    case (.largeInteger(let number), .double): return Constant(Value(Double(number)))
    case (.largeInteger(let number), .float): return Constant(Value(Float(number)))
    case (.integer, _) where type.integer != nil, (.largeInteger, _) where type.integer != nil:
      return integer(content, type, span, lowering)
    case (.floatingPoint(let number), .double): return Constant(Value(number))
    case (.floatingPoint(let number), .float): return Constant(Value(Float(number)))
    case (.string(let text), .character):
      if text.count != 1 {
        lowering.report(
          "cannot convert value of type 'String' to specified type 'Character'", span)
      }
      return Constant(Value(text))
    case (.string(let text), .string), (.string(let text), .substring):
      return Constant(Value(text))
    case (.boolean(let truth), .bool): return Constant(Value(truth))
    default: return custom(content, type, span, lowering)
    }
  }

  /// A whole number of a type that may be too narrow for it.
  private static func integer(
    _ content: Content, _ type: CellType, _ span: Span, _ lowering: Lowering
  ) -> Expression {
    let bits: Int?
    let text: String
    var isNegative = false
    switch content {
    case .integer(let number):
      (bits, text) = (type.integer?.literal(number), String(number))
      isNegative = number < 0 && type.integer?.isSigned == false
    case .largeInteger(let number):
      (bits, text) = (type.integer?.literal(large: number), String(number))
    default: (bits, text) = (nil, "")
    }
    if let bits { return Constant(Value(bits)) }
    lowering.report(
      isNegative
        ? "negative integer '\(text)' overflows when stored into unsigned type '\(type)'"
        : "integer literal '\(text)' overflows when stored into '\(type)'", span)
    return Constant(Value(0))
  }

  /// A literal of a type of the host, made once.
  private static func custom(
    _ content: Content, _ type: CellType, _ span: Span, _ lowering: Lowering
  ) -> Expression {
    guard let nominal = type.nominal else { return Constant(.void) }
    let value: Value
    var kind: LiteralKind
    switch content {
    case .integer(let number): (value, kind) = (Value(number), .integer)
    case .largeInteger(let number): (value, kind) = (Value(Double(number)), .floatingPoint)
    case .floatingPoint(let number): (value, kind) = (Value(number), .floatingPoint)
    case .string(let text): (value, kind) = (Value(text), .string)
    case .boolean(let truth): (value, kind) = (Value(truth), .boolean)
    }
    guard let converter = nominal.literalConverter(kind) else { return Constant(.void) }
    let machine = lowering.function.code
    return NativeCall(
      { arguments in try converter.convert(arguments[0]) }, [Constant(value)], owner: machine,
      span)
  }
}

/// `nil`
final class NilDraft: Draft {
  init(_ checker: ExpressionChecker, _ span: Span) {
    super.init(checker, span, checker.system.unknown(.result, .nothing))
    checker.mustResolve(self) { _ in "'nil' requires a contextual type" }
  }
  override func lower(_ lowering: Lowering) -> Expression { Constant(.none) }
}

/// A string with values inside it.
final class InterpolationDraft: Draft {
  /// A piece of text, or a value.
  enum Piece {
    case text(String)
    case value(Draft)
  }
  private let pieces: [Piece]

  init(_ checker: ExpressionChecker, _ span: Span, _ pieces: [Piece]) {
    self.pieces = pieces
    super.init(checker, span, checker.system.unknown(.literal, .string))
  }
  override func lower(_ lowering: Lowering) -> Expression {
    let parts = pieces.map { piece -> (Expression, CellType) in
      switch piece {
      case .text(let text): (Constant(Value(text)), .string)
      case .value(let draft): (draft.lower(lowering), lowering.type(draft))
      }
    }
    let type = lowering.type(self)
    let text = Interpolation(parts)
    guard let nominal = type.nominal as? NativeType,
      let converter = nominal.literalConverter(.string)
    else { return text }
    return NativeCall(
      { arguments in try converter.convert(arguments[0]) }, [text],
      owner: lowering.function.code, span)
  }
}

/// `[a, b, c]`
final class ArrayDraft: Draft {
  let elements: [Draft]
  let element: CellType

  init(_ checker: ExpressionChecker, _ span: Span, _ elements: [Draft]) {
    self.elements = elements
    element = checker.system.unknown(.element)
    super.init(checker, span, checker.system.unknown(.result, .array))
    checker.system.add(ArrayConstraint(self))
  }
  override func lower(_ lowering: Lowering) -> Expression {
    let type = lowering.type(self)
    let element = lowering.type(element)
    let nodes = elements.map { lowering.lower($0, to: element) }
    if type.isBuiltIn(BuiltIn.set) { return SetLiteral(nodes, element) }
    let array = ArrayLiteral(nodes, element)
    guard let converter = (type.nominal as? NativeType)?.literalConverter(.array) else {
      return array
    }
    return NativeCall(
      { arguments in try converter.convert(arguments[0]) }, [array],
      owner: lowering.function.code, span)
  }
}

/// What type an array literal has, and that its elements fit.
private final class ArrayConstraint: Constraint {
  private let draft: ArrayDraft
  init(_ draft: ArrayDraft) { self.draft = draft }

  override func attempt(_ system: ConstraintSystem) -> Outcome {
    let type = system.resolve(draft.type)
    if type.isHole { return .solved }
    guard case .nominal(let nominal, let arguments) = type.kind else { return .waiting }
    let element: CellType
    if let converter = (nominal as? NativeType)?.literalConverter(.array) {
      guard let wanted = converter.operand.arrayElement else { return .solved }
      element = wanted
    } else {
      element = arguments[0]
    }
    _ = system.unify(draft.element, element)
    for item in draft.elements {
      system.convert(item, to: draft.element, .element)
    }
    return .solved
  }
  override func alternatives(_ system: ConstraintSystem) -> Alternatives? {
    guard let variable = system.resolve(draft.type).variable else { return nil }
    return Alternatives(
      priority: .collection,
      choices: [
        Alternative(cost: 0) { [draft] system in
          system.bind(variable, .array(draft.element))
            ? nil : Issue(draft.span, "an array literal does not fit here")
        }
      ])
  }
  override var mentionedTypes: [CellType] { [draft.type] }
}

/// `[key: value]`
final class DictionaryDraft: Draft {
  let entries: [(Draft, Draft)]
  let key: CellType
  let value: CellType

  init(_ checker: ExpressionChecker, _ span: Span, _ entries: [(Draft, Draft)]) {
    self.entries = entries
    key = checker.system.unknown(.element)
    value = checker.system.unknown(.element)
    super.init(checker, span, checker.system.unknown(.result, .dictionary))
    checker.system.add(DictionaryConstraint(self))
  }
  override func lower(_ lowering: Lowering) -> Expression {
    let key = lowering.type(key)
    let value = lowering.type(value)
    let nodes = entries.map { (lowering.lower($0, to: key), lowering.lower($1, to: value)) }
    guard let native = lowering.type(self).nominal as? NativeType,
      let converter = native.literalConverter(.dictionary)
    else { return DictionaryLiteral(nodes, key: key, span) }
    let pair = CellType.tuple([key, value])
    return NativeCall(
      { arguments in try converter.convert(arguments[0]) },
      [ArrayLiteral(nodes.map { TupleLiteral([$0, $1]) }, pair)],
      owner: lowering.function.code, span)
  }
}

/// What type a dictionary literal has, and that its entries fit.
private final class DictionaryConstraint: Constraint {
  private let draft: DictionaryDraft
  init(_ draft: DictionaryDraft) { self.draft = draft }

  override func attempt(_ system: ConstraintSystem) -> Outcome {
    let type = system.resolve(draft.type)
    if type.isHole { return .solved }
    guard case .nominal(let nominal, var arguments) = type.kind else { return .waiting }
    let converter = (nominal as? NativeType)?.literalConverter(.dictionary)
    if let converter { arguments = converter.operand.arguments }
    guard arguments.count == 2 else { return .solved }
    _ = system.unify(draft.key, arguments[0])
    _ = system.unify(draft.value, arguments[1])
    for (key, value) in draft.entries {
      system.convert(key, to: draft.key, .key)
      system.convert(value, to: draft.value, .value)
    }
    if converter == nil {
      system.add(
        ConformanceConstraint(draft.key, StandardProtocol.hashable, draft.span, of: nil))
    }
    return .solved
  }
  override func alternatives(_ system: ConstraintSystem) -> Alternatives? {
    guard let variable = system.resolve(draft.type).variable else { return nil }
    return Alternatives(
      priority: .collection,
      choices: [
        Alternative(cost: 0) { [draft] system in
          system.bind(variable, .dictionary(draft.key, draft.value))
            ? nil : Issue(draft.span, "a dictionary literal does not fit here")
        }
      ])
  }
  override var mentionedTypes: [CellType] { [draft.type] }
}

/// `(a, b)`
final class TupleDraft: Draft {
  let elements: [(label: String?, draft: Draft)]

  init(_ checker: ExpressionChecker, _ span: Span, _ elements: [(label: String?, draft: Draft)]) {
    self.elements = elements
    super.init(
      checker, span,
      .tuple(elements.map { TupleElement(label: $0.label, type: $0.draft.type) }))
  }
  override func lower(_ lowering: Lowering) -> Expression {
    TupleLiteral(elements.map { $0.draft.lower(lowering) })
  }
  override func immutability(_ lowering: Lowering) -> String? {
    elements.lazy.compactMap { $0.draft.immutability(lowering) }.first
  }
  override var isType: Bool { !elements.isEmpty && elements.allSatisfy { $0.draft.isType } }
}
