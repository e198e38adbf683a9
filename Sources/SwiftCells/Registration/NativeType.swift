/// A Swift type of the host, known to cells by name.
final class NativeType: NominalType, @unchecked Sendable {
  /// The type in Swift.
  let swiftType: Any.Type
  private unowned let vocabulary: Vocabulary
  /// Literals that the type was registered to be made from.
  var literals: [LiteralKind: (Vocabulary) -> LiteralConverter] = [:]
  private var conformances: [ObjectIdentifier: Bool] = [:]
  private let lock = RecursiveLock()

  init(name: String, swiftType: Any.Type, vocabulary: Vocabulary) {
    self.swiftType = swiftType
    self.vocabulary = vocabulary
    super.init(name: name, form: .native)
  }

  /// Asks Swift, once a protocol, whether the type conforms.
  override func conforms(to requirement: ProtocolType) -> Bool {
    lock.withLock {
      let key = ObjectIdentifier(requirement)
      if let known = conformances[key] { return known }
      let answer =
        super.conforms(to: requirement)
        || (requirement.nativeConformance?(swiftType) ?? false)
      conformances[key] = answer
      return answer
    }
  }

  override func literalConverter(_ kind: LiteralKind) -> LiteralConverter? {
    if let registered = literals[kind] { return registered(vocabulary) }
    switch kind {
    case .string:
      guard let type = swiftType as? any ExpressibleByStringLiteral.Type else { return nil }
      return LiteralConverter(operand: .string) { [vocabulary] in
        try vocabulary.wrapDynamically(type.make($0.string)).0
      }
    case .integer:
      guard let type = swiftType as? any ExpressibleByIntegerLiteral.Type else { return nil }
      return LiteralConverter(operand: .int) { [vocabulary] in
        try vocabulary.wrapDynamically(type.make($0.bits)).0
      }
    case .floatingPoint:
      guard let type = swiftType as? any ExpressibleByFloatLiteral.Type else { return nil }
      return LiteralConverter(operand: .double) { [vocabulary] in
        try vocabulary.wrapDynamically(type.make($0.double)).0
      }
    case .boolean, .nothing, .array, .dictionary: return nil
    }
  }
}

extension ExpressibleByStringLiteral {
  fileprivate static func make(_ text: String) throws -> Self {
    guard let literal = text as? StringLiteralType else {
      throw HostError("\(Self.self) cannot be made from a string literal here")
    }
    return Self(stringLiteral: literal)
  }
}

extension ExpressibleByIntegerLiteral {
  fileprivate static func make(_ number: Int) throws -> Self {
    guard let literal = number as? IntegerLiteralType else {
      throw HostError("\(Self.self) cannot be made from an integer literal here")
    }
    return Self(integerLiteral: literal)
  }
}

extension ExpressibleByFloatLiteral {
  fileprivate static func make(_ number: Double) throws -> Self {
    guard let literal = number as? FloatLiteralType else {
      throw HostError("\(Self.self) cannot be made from a floating-point literal here")
    }
    return Self(floatLiteral: literal)
  }
}
