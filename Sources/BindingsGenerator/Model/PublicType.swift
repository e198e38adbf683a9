/// A public type or protocol, or what a library adds to somebody else's type.
package struct PublicType: Sendable {
  /// What kind of declaration made the type.
  package enum Kind: String, Sendable {
    case structure = "struct"
    case finalClass = "final class"
    case enumeration = "enum"
    case protocolType = "protocol"
    case alias = "typealias"
    case `extension` = "extension"
  }

  /// The declaration itself.
  package var symbol: Symbol
  /// The kind of type.
  package var kind: Kind
  /// The protocols and raw types named in the declaration and in extensions, in source order.
  package var conformances: [String]
  /// Whether the declaration has type parameters of its own.
  package var isGeneric: Bool
  /// Whether the type is a result builder.
  package var isResultBuilder = false
  /// The public members, in the order of files and lines.
  package var members: [Symbol]

  /// The qualified name without the module, for example `Table.Cell`.
  package var name: String { symbol.name }

  /// Whether one of the names is among the conformances.
  package func conforms(to names: String...) -> Bool {
    names.contains { conformances.contains($0) }
  }
}
