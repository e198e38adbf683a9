/// Where a value is used as `Any`, a literal beside another type keeps its own.
///
/// `print(flag ? 1 : 2.5)` prints `1`: each branch becomes `Any` by itself. With `??` the compiler
/// does the same where the type of the left operand is found only along with the result: behind an
/// optional chain, `try?`, or a generic call such as `map`.
extension BinaryConstraint {
  /// Whether `??` has to know what its result is used as before its type can be told.
  func waitsForUse(_ wrapped: CellType, _ right: CellType, _ system: ConstraintSystem) -> Bool {
    guard let variable = right.variable else {
      return !right.isOpen && !system.full(wrapped).hasVariables
    }
    let literals = system.literals(variable)
    if literals.isEmpty {
      return (draft.right as? BinaryDraft)?.name == "??" && isLoose(draft.left, system)
    }
    let known = system.full(wrapped)
    if known.hasVariables { return isLoose(draft.left, system) }
    return !known.takes(literals) || literals.defaultType != known && isLoose(draft.left, system)
  }

  private func isLoose(_ operand: Draft, _ system: ConstraintSystem) -> Bool {
    switch operand {
    case let chain as ChainDraft:
      return !system.resolve(chain.inner.type).isOptional || isLoose(chain.inner, system)
    case let attempt as TryOptionalDraft: return !system.resolve(attempt.operand.type).isOptional
    case let call as CallDraft: return call.wrapsWhatItIsGiven(system)
    default: return false
    }
  }
}

extension CallDraft {
  /// Whether the call gives an optional of a generic parameter that an argument or the result of a
  /// closure fixes.
  fileprivate func wrapsWhatItIsGiven(_ system: ConstraintSystem) -> Bool {
    guard case .declaration(let chosen)? = system.state.choices[number],
      let result = chosen.declaration.result.wrapped,
      case .parameter(let parameter) = result.kind,
      chosen.declaration.genericParameters.contains(where: { $0 === parameter })
    else { return false }
    return zip(chosen.declaration.parameters, chosen.arguments).contains { declared, given in
      if declared.type == result { return true }
      return declared.type.functionType?.result == result
        && given.contains { arguments[$0].draft is ClosureDraft }
    }
  }
}
