import SwiftSyntax

extension ExtensionDeclSyntax {
  /// The extended type where it is a collection or an optional whose arguments are all known, for
  /// example `[Double]` for `Array where Element == Double`; otherwise `nil`.
  var collectionOfKnownElements: String? {
    guard let name = extendedType.as(IdentifierTypeSyntax.self), name.genericArgumentClause == nil
    else { return nil }
    let known = genericWhereClause?.knownTypes ?? [:]
    switch (name.name.text, known["Element"], known["Wrapped"], known["Key"], known["Value"]) {
    case ("Array", let element?, _, _, _): return "[\(element)]"
    case ("Set", let element?, _, _, _): return "Set<\(element)>"
    case ("Optional", _, let wrapped?, _, _): return "\(wrapped)?"
    case ("Dictionary", _, _, let key?, let value?): return "[\(key): \(value)]"
    default: return nil
    }
  }
}

extension GenericWhereClauseSyntax {
  /// The types that a clause says parameters to be; none where it asks for anything else.
  fileprivate var knownTypes: [String: String] {
    var types: [String: String] = [:]
    for requirement in requirements {
      guard case .sameTypeRequirement(let same) = requirement.requirement else { return [:] }
      types[same.leftType.textOnOneLine] = same.rightType.textOnOneLine
    }
    return types
  }
}
