/// The structure of a type, with every name resolved to the type it means.
package indirect enum TypeShape: Equatable, Sendable {
  /// A type by its qualified name, for example `Table.Cell` or `Int`.
  case named(String)
  /// `any P` of a public protocol, or `Any`.
  case existential(String)
  /// `[T]`.
  case array(TypeShape)
  /// `[K: V]`.
  case dictionary(TypeShape, TypeShape)
  /// `T?`.
  case optional(TypeShape)
  /// A type of the standard library with parameters: `Set<T>`, `ClosedRange<T>`, `Range<T>`.
  case applied(String, [TypeShape])
  /// A tuple; labels are `nil` where none is written.
  case tuple([TypeShape], labels: [String?])
  /// A function.
  case function([TypeShape], result: TypeShape, isThrowing: Bool)
  /// `Void`.
  case void
  /// A type that cells cannot handle, with the reason.
  case refused(String)

  /// The reason why cells cannot handle the type, or `nil` where they can.
  package var refusal: String? {
    switch self {
    case .refused(let reason): reason
    case .named, .existential, .void: nil
    case .array(let element), .optional(let element): element.refusal
    case .dictionary(let key, let value): key.refusal ?? value.refusal
    case .applied(_, let parts): parts.lazy.compactMap(\.refusal).first
    case .tuple(let parts, _): parts.lazy.compactMap(\.refusal).first
    case .function(let parameters, let result, _):
      parameters.lazy.compactMap(\.refusal).first ?? result.refusal
    }
  }

  /// Every named type in it, protocols among them.
  package var names: [String] {
    switch self {
    case .named(let name), .existential(let name): [name]
    case .array(let element), .optional(let element): element.names
    case .dictionary(let key, let value): key.names + value.names
    case .applied(let name, let parts): [name] + parts.flatMap(\.names)
    case .tuple(let parts, _): parts.flatMap(\.names)
    case .function(let parameters, let result, _):
      parameters.flatMap(\.names) + result.names
    case .void, .refused: []
    }
  }

  /// The type as Swift source, with qualified names.
  package var text: String { text { $0 } }

  /// The type as Swift source, each name written as `naming` says.
  func text(naming: (String) -> String) -> String {
    func write(_ shape: TypeShape) -> String { shape.text(naming: naming) }
    switch self {
    case .named(let name): return naming(name)
    case .existential(let name): return name == "Any" ? "Any" : "any \(naming(name))"
    case .array(let element): return "[\(write(element))]"
    case .dictionary(let key, let value): return "[\(write(key)): \(write(value))]"
    case .optional(let element):
      return element.needsParentheses ? "(\(write(element)))?" : "\(write(element))?"
    case .applied(let name, let parts):
      return "\(name)<\(parts.map(write).joined(separator: ", "))>"
    case .tuple(let parts, let labels):
      let elements = zip(parts, labels).map { part, label in
        (label.map { "\($0): " } ?? "") + write(part)
      }
      return "(\(elements.joined(separator: ", ")))"
    case .function(let parameters, let result, let isThrowing):
      let list = parameters.map(write).joined(separator: ", ")
      return "(\(list))\(isThrowing ? " throws" : "") -> \(write(result))"
    case .void: return "Void"
    case .refused: return "?"
    }
  }

  /// Whether a suffix such as `?` or `.self` needs parentheses around the type.
  var needsParentheses: Bool {
    switch self {
    case .existential, .function: true
    default: false
    }
  }

  /// Every tuple and function type in it, the inner ones first.
  var unnamedParts: [TypeShape] {
    switch self {
    case .named, .existential, .void, .refused: []
    case .array(let element), .optional(let element): element.unnamedParts
    case .dictionary(let key, let value): key.unnamedParts + value.unnamedParts
    case .applied(_, let parts): parts.flatMap(\.unnamedParts)
    case .tuple(let parts, _): parts.flatMap(\.unnamedParts) + [self]
    case .function(let parameters, let result, _):
      parameters.flatMap(\.unnamedParts) + result.unnamedParts + [self]
    }
  }
}
