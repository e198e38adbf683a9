/// One public declaration.
package struct Symbol: Sendable {
  /// What the declaration declares.
  package enum Kind: String, Sendable {
    case type
    case initializer
    case method
    case property
    case `subscript`
    case enumCase
    case function
    case operatorFunction
  }

  /// What the declaration declares.
  package var kind: Kind
  /// The room that declares it.
  package var library: String
  /// The qualified name of the type it belongs to, or `nil` outside of types.
  package var owner: String?
  /// The base name; for a type its qualified name.
  package var name: String
  /// The parameters, or the payload of an enumeration case.
  package var parameters: [Parameter] = []
  /// The type of the result or of the property, as written; `nil` where none is written.
  package var result: String?
  /// Whether it belongs to the type and not to its values.
  package var isStatic = false
  /// Whether calling it may throw.
  package var isThrowing = false
  /// Whether it changes the value it is called on.
  package var isMutating = false
  /// Whether an initialiser may give `nil`.
  package var isFailable = false
  /// Whether a property or subscript can be assigned to.
  package var isSettable = false
  /// Whether the result may be left unused.
  package var isDiscardable = false
  /// Whether it is an operator that is written behind its operand.
  package var isPostfix = false
  /// Whether it is asynchronous.
  package var isAsynchronous = false
  /// Whether it is a requirement of a protocol.
  package var isRequirement = false
  /// What a spelling of earlier versions is called now; `nil` for what is in use.
  package var newName: String?
  /// The type parameters or `where` clause, as written; `nil` where there are none.
  package var generics: String?
  /// The declaration without its body, on one line.
  package var declaration: String
  /// The function that makes the first value of a property whose type is not written.
  package var initialCall: String?
  /// The documentation comment.
  package var documentation: Documentation
  /// What tells it from overloads with the same labels; empty where there are none.
  package var overload = ""

  /// The name with its argument labels, for example `init(_:kernel:)`.
  package var labelledName: String {
    switch kind {
    case .type, .property: return name
    case .operatorFunction: return name + "(" + parameters.map { _ in "_:" }.joined() + ")"
    case .enumCase where parameters.isEmpty: return name
    default: return name + "(" + parameters.map { "\($0.label ?? "_"):" }.joined() + ")"
    }
  }

  /// The name with the types of the parameters, which tells overloads apart.
  var signature: String {
    let types = parameters.map { $0.type + ($0.isVariadic ? "..." : "") }
    return "\(library).\(owner ?? "").\(isStatic).\(labelledName)\(types)"
  }

  /// The name that no other symbol has, for example `Networks.Conv2D.init(_:kernel:)`.
  package var id: String {
    let scope = owner.map { "\(library).\($0)." } ?? "\(library)."
    return scope + labelledName + overload
  }
}
