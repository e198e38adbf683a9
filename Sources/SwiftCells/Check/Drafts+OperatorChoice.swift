/// Choosing between operators that cells declare and those of the standard library.
extension BinaryConstraint {
  /// Whether the operator of the standard library could be meant as well.
  func mightBeBuiltIn(
    _ left: CellType, _ right: CellType, _ system: ConstraintSystem
  ) -> Bool {
    BuiltInOperatorNames.binary.contains(draft.operation)
      && takesBuiltIn(left, system) && takesBuiltIn(right, system)
  }

  /// Whether the operator of the standard library may have an operand of a type.
  private func takesBuiltIn(_ type: CellType, _ system: ConstraintSystem) -> Bool {
    let isArithmetic = BuiltInOperatorNames.arithmetic.contains(draft.operation)
    switch type.kind {
    case .variable(let variable):
      return !(isArithmetic && draft.operation != "+" && system.literals(variable).contains(.array))
    case .nominal(let nominal, _) where nominal is UserType || nominal is NativeType:
      return isCompared(type, system)
    case .nominal: return !isArithmetic || draft.operation == "+" || type.arrayElement == nil
    case .parameter:
      return isArithmetic ? type.isArithmetic(draft.operation) : isCompared(type, system)
    case .existential: return false
    default: return true
    }
  }

  /// Whether the operator compares values of a type although no cell declared it for two of them.
  private func isCompared(_ type: CellType, _ system: ConstraintSystem) -> Bool {
    let wanted: ProtocolType
    switch draft.operation {
    case "==", "!=", "~=": wanted = StandardProtocol.equatable
    case "<", ">", "<=", ">=", "...", "..<": wanted = StandardProtocol.comparable
    case "??": return true
    default: return false
    }
    let known = system.full(type)
    return Conformance.holds(known, wanted)
      && !checker.operators(draft.name, [known]).contains { candidate in
        candidate.declaration.parameters.allSatisfy {
          $0.type.substituting(candidate.substitution) == known
        }
      }
  }

  /// What speaks against the operator of the standard library: it is generic for collections and
  /// optionals, so that one for certain types is preferred; and one that an extension declares for
  /// the same operands hides it.
  func builtInCost(
    _ left: CellType, _ right: CellType, _ declared: [Candidate], _ system: ConstraintSystem
  ) -> Int {
    let isGeneric = [left, right].contains { type in
      if let variable = type.variable {
        return !system.literals(variable).isDisjoint(with: [.array, .dictionary, .nothing])
      }
      return !type.arguments.isEmpty || type.tupleElements != nil
    }
    if isGeneric { return ConstraintSystem.Cost.otherLiteral + ConstraintSystem.Cost.upcast * 2 }
    return declared.contains { $0.declaration.owner != nil && $0.declaration.hasLikeOperands }
      ? 1 : 0
  }
}

extension ConstraintSystem {
  /// Whether a type is not known, and is what an operator gives that is still to be chosen.
  func isResultOfOpenOperator(_ type: CellType) -> Bool {
    guard let variable = type.variable, literals(variable).isEmpty else { return false }
    return state.pending.contains { constraint in
      constraint.operatorExpression.map {
        state.choices[$0.number] == nil && resolve($0.type) == type
      } ?? false
    }
  }
}

/// The operators that the language itself knows.
enum BuiltInOperatorNames {
  static let arithmetic: Set<String> = [
    "+", "-", "*", "/", "%", "&+", "&-", "&*", "&", "|", "^", "<<", ">>", "&<<", "&>>",
  ]
  static let binary: Set<String> = arithmetic.union([
    "==", "!=", "<", ">", "<=", ">=", "&&", "||", "...", "..<", "??", "~=", "===", "!==",
  ])
  static let prefix: Set<String> = ["-", "+", "~", "!", "...", "..<"]
}

extension Declaration {
  /// Whether all operands have one type.
  fileprivate var hasLikeOperands: Bool { parameters.allSatisfy { $0.type == parameters[0].type } }

  /// Whether an operator is declared outside of types for operands for which the library has one
  /// with the same signature: nothing says which of the two is meant.
  var isTwinOfBuiltIn: Bool {
    guard owner == nil, ownerProtocol == nil, genericParameters.isEmpty, hasLikeOperands,
      let type = parameters.first?.type
    else { return false }
    if parameters.count == 1 {
      return name == "!" ? type == .bool : name == "-" && (type == .double || type == .float)
    }
    let operation = CompoundOperators.names.contains(name) ? String(name.dropLast()) : name
    if BuiltInOperatorNames.arithmetic.contains(operation) {
      return type.isNumber && type.isArithmetic(operation) || type == .string && operation == "+"
    }
    let isSimple =
      type.isNumber || [.string, .substring, .character].contains(type)
      || type.nominal is NativeType
    switch name {
    case "==", "!=":
      return isSimple && Conformance.holds(type, StandardProtocol.equatable) || type == .bool
    case "<", ">", "<=", ">=":
      return isSimple && Conformance.holds(type, StandardProtocol.comparable)
    case "&&", "||": return type == .bool
    default: return false
    }
  }
}
