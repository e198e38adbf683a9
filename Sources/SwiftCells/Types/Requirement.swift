/// What a generic argument must fulfil.
enum Requirement {
  /// The type conforms to the protocol.
  case conformance(CellType, ProtocolType)
  /// Both types are the same.
  case same(CellType, CellType)

  /// Whether it holds for some arguments; what is not known yet might.
  func holds(_ substitution: Substitution) -> Bool {
    switch self {
    case .conformance(let type, let wanted):
      return Conformance.holds(type.substituting(substitution), wanted)
    case .same(let first, let second):
      let (a, b) = (first.substituting(substitution), second.substituting(substitution))
      return a == b || a.hasVariables || b.hasVariables || a.hasParameters || b.hasParameters
    }
  }
}
