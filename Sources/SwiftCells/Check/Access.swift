import SwiftSyntax

/// `private` and `private(set)`: what only the type itself may use.
extension Declaration {
  /// Notes the access that modifiers give.
  func noteAccess(_ modifiers: DeclModifierListSyntax) {
    for modifier in modifiers where modifier.name.text == "private" {
      if modifier.detail == nil { isPrivate = true } else { isPrivatelySet = true }
    }
  }
}

extension StatementChecker {
  /// Only what can be set has a setter that may be private.
  func checkSetterAccess(_ variable: VariableDeclSyntax) {
    let isConstant = variable.bindingSpecifier.tokenKind == .keyword(.let)
    for modifier in variable.modifiers where isConstant && modifier.detail != nil {
      report(
        modifier,
        "'\(modifier.trimmedDescription)' modifier cannot be applied to read-only properties")
    }
  }
}

extension Lowering {
  /// A member is used where it may not be seen, or under a name that it does not have any more.
  func checkAccess(_ declaration: Declaration, _ span: Span) {
    if let newName = declaration.newName {
      report("'\(declaration.fullName)' has been renamed to '\(newName)'", span)
    }
    guard declaration.isPrivate, !isInside(declaration) else { return }
    report("'\(declaration.name)' is inaccessible due to 'private' protection level", span)
  }

  /// Whether the place stands inside the type of a member, or in an extension of it.
  func isInside(_ declaration: Declaration) -> Bool {
    guard let owner = declaration.owner else { return true }
    var current: Scope? = scope
    while let place = current {
      if let type = place.receiver?.type.nominal, type === owner { return true }
      // Types inside it belong to it.
      if place.receiver?.type.nominal?.name.hasPrefix(owner.name + ".") == true { return true }
      current = place.parent
    }
    return false
  }
}
