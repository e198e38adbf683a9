extension TypeNames {
  /// Why no adapter can be written for an open protocol, or `nil`.
  func adapterRefusal(_ type: PublicType) -> String? {
    if let other = type.conformances.first(where: { $0 != "Sendable" }) {
      return "is open, and what stands for a cell's value would have to be \(other) too"
    }
    for requirement in type.members where requirement.isRequirement {
      if let reason = refusal(of: requirement, in: type) {
        return "is open, and \(requirement.labelledName) \(reason)"
      }
    }
    return nil
  }

  private func refusal(of requirement: Symbol, in type: PublicType) -> String? {
    if requirement.isStatic { return "is static" }
    if requirement.isMutating || requirement.isSettable { return "changes the value" }
    if requirement.kind != .method, requirement.kind != .property { return "is no method" }
    let name = requirement.labelledName
    if type.members.contains(where: { !$0.isRequirement && $0.labelledName == name }) {
      return "has a default, which would hide what a cell declares"
    }
    let result = requirement.result.map { shape(of: $0, in: type.name) } ?? .void
    if !requirement.isThrowing, fallback(result) == nil {
      return "cannot throw and gives \(result.text), which has no stand-in"
    }
    return nil
  }
}
