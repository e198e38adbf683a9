/// A type that the checker is looking for in one expression.
package final class TypeVariable: @unchecked Sendable {
  /// Its number in the constraint system, where its state is kept.
  let number: Int
  /// What it stands for, for messages.
  let origin: Origin

  /// Why a type is unknown.
  enum Origin {
    /// A literal: named after the type that it has where nothing else is said.
    case literal
    /// A generic parameter of something that is used.
    case parameter(String, of: String)
    /// A parameter of a closure.
    case closureParameter(String)
    /// The element of an empty collection literal.
    case element
    /// What the branches of a ternary operator have in common.
    case branches(Span)
    /// Anything else.
    case result
  }

  init(_ number: Int, _ origin: Origin) {
    self.number = number
    self.origin = origin
  }

  /// The ternary operator whose branches it is the type of, or `nil`.
  var branches: Span? {
    if case .branches(let span) = origin { return span }
    return nil
  }

  /// How it is written in messages.
  var placeholder: String {
    if case .parameter(let name, _) = origin { return name }
    return "_"
  }
}

/// The kinds of literal that a type must be made from.
struct LiteralSet: OptionSet {
  let rawValue: Int
  static let integer = LiteralSet(rawValue: 1)
  static let floatingPoint = LiteralSet(rawValue: 2)
  static let string = LiteralSet(rawValue: 4)
  static let boolean = LiteralSet(rawValue: 8)
  static let nothing = LiteralSet(rawValue: 16)
  static let array = LiteralSet(rawValue: 32)
  static let dictionary = LiteralSet(rawValue: 64)

  /// The type that such a literal has where nothing else is said; `nil` for `nil` and collections.
  var defaultType: CellType? {
    if contains(.floatingPoint) { return .double }
    if contains(.integer) { return .int }
    if contains(.string) { return .string }
    if contains(.boolean) { return .bool }
    return nil
  }

  /// Whether no type of the standard library takes literals of all these kinds.
  var isContradictory: Bool {
    let families: [LiteralSet] = [
      [.integer, .floatingPoint], .string, .boolean, .array, .dictionary,
    ]
    return families.count { !isDisjoint(with: $0) } > 1
  }

  /// The kinds, one by one.
  var kinds: [LiteralKind] {
    var result: [LiteralKind] = []
    if contains(.integer) { result.append(.integer) }
    if contains(.floatingPoint) { result.append(.floatingPoint) }
    if contains(.string) { result.append(.string) }
    if contains(.boolean) { result.append(.boolean) }
    if contains(.nothing) { result.append(.nothing) }
    if contains(.array) { result.append(.array) }
    if contains(.dictionary) { result.append(.dictionary) }
    return result
  }
}

extension CellType {
  /// Whether literals can be values of the type, or of what it wraps.
  func takes(_ literals: LiteralSet) -> Bool {
    protocols != nil || literals.kinds.allSatisfy { unwrapped.accepts($0) }
  }

  /// Whether a literal of a kind can be a value of the type.
  func accepts(_ kind: LiteralKind) -> Bool {
    switch self.kind {
    case .hole: return true
    case .parameter(let parameter):
      let wanted: ProtocolType =
        kind == .integer ? StandardProtocol.numeric : StandardProtocol.floatingPoint
      guard kind == .integer || kind == .floatingPoint else { return false }
      return parameter.constraints.contains { $0.inherits(wanted) }
    case .nominal(let nominal, _):
      switch (kind, nominal) {
      case (.integer, BuiltIn.int), (.integer, BuiltIn.double), (.integer, BuiltIn.float),
        (.floatingPoint, BuiltIn.double), (.floatingPoint, BuiltIn.float),
        (.string, BuiltIn.string), (.string, BuiltIn.substring), (.boolean, BuiltIn.bool),
        (.nothing, BuiltIn.optional), (.array, BuiltIn.array), (.array, BuiltIn.set),
        (.array, BuiltIn.arraySlice), (.dictionary, BuiltIn.dictionary):
        return true
      case (.string, BuiltIn.character): return true
      case (.integer, _) where integer != nil: return true
      default:
        if kind == .integer, nominal.literalConverter(.floatingPoint) != nil,
          nominal.literalConverter(.integer) == nil
        {
          return false
        }
        return nominal.literalConverter(kind) != nil
      }
    default: return false
    }
  }
}
