/// What members of protocols say about the type that conforms.
extension Declaration {
  /// Whether the result is `Self`, or something made of it.
  var givesSelf: Bool {
    ownerProtocol.map { result.genericParameters.contains($0.selfParameter) } ?? false
  }

  /// Whether it can be used on a value whose type is `any P`: it takes nothing of type `Self`, nor of
  /// an associated type, and what it gives can be put into an `any P` again.
  var isUsableOnExistential: Bool {
    guard let own = ownerProtocol?.selfParameter else { return true }
    return !parameters.contains { $0.type.genericParameters.contains(own) }
      && Self.isErasable(result, own) && !(isSettable && givesSelf)
  }

  private static func isErasable(_ type: CellType, _ own: GenericParameter) -> Bool {
    guard type.genericParameters.contains(own) else { return true }
    switch type.kind {
    case .parameter: return true
    case .nominal(BuiltIn.optional, let arguments), .nominal(BuiltIn.array, let arguments):
      return isErasable(arguments[0], own)
    case .nominal(BuiltIn.dictionary, let arguments):
      return !arguments[0].genericParameters.contains(own) && isErasable(arguments[1], own)
    default: return false
    }
  }
}
