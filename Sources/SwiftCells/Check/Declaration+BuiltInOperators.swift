extension Declaration {
  /// Whether an operator of the language is what a protocol asks for, for operands of a type.
  func isMetByOperator(of type: CellType) -> Bool {
    guard kind == .operation, let one = ownerProtocol else { return false }
    let own: Substitution = [one.selfParameter: type]
    guard parameters.allSatisfy({ $0.type.substituting(own) == type }), !isPostfix else {
      return false
    }
    let result = result.substituting(own)
    switch parameters.count {
    case 1: return !parameters[0].isInout && Self.isUnary(name, type, result)
    case 2 where parameters[0].isInout:
      return CompoundOperators.names.contains(name) && result.isVoid
        && type.isArithmetic(String(name.dropLast()))
    case 2: return Self.isBinary(name, type, result)
    default: return false
    }
  }

  private static func isUnary(_ name: String, _ type: CellType, _ result: CellType) -> Bool {
    switch name {
    case "-": result == type && Conformance.holds(type, StandardProtocol.signedNumeric)
    case "+": result == type && Conformance.holds(type, StandardProtocol.numeric)
    case "~": result == type && type.isInteger
    case "!": result == type && type == .bool
    default: false
    }
  }

  private static func isBinary(_ name: String, _ type: CellType, _ result: CellType) -> Bool {
    switch name {
    case "==", "!=": return result == .bool && Conformance.holds(type, StandardProtocol.equatable)
    case "<", ">", "<=", ">=":
      return result == .bool && Conformance.holds(type, StandardProtocol.comparable)
    case "+", "-", "*", "/", "%", "&", "|", "^", "&+", "&-", "&*", "&<<", "&>>", "<<", ">>":
      return result == type && type.isArithmetic(name)
    default: return false
    }
  }
}
