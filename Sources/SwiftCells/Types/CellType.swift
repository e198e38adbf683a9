/// A type of the cell language.
///
/// Types are values compared by structure; the common ones are shared. A type may hold type
/// variables while an expression is being checked, and generic parameters in a signature.
package final class CellType: @unchecked Sendable {
  /// What kind of type it is.
  package indirect enum Kind {
    /// A named type with its generic arguments: `Int`, `[Double]`, `SoilProfiles`.
    case nominal(NominalType, [CellType])
    /// `any P`; `Any` where the list is empty.
    case existential([ProtocolType])
    /// A tuple; `Void` where it is empty.
    case tuple([TupleElement])
    /// A function type.
    case function(FunctionType)
    /// The type of a type.
    case metatype(CellType)
    /// A generic parameter of a signature or of a generic body.
    case parameter(GenericParameter)
    /// An associated type of a type that is not known yet, such as `S.Element`.
    case member(CellType, String)
    /// A type that the checker is still looking for.
    case variable(TypeVariable)
    /// The type of something that has an error already; it fits everywhere.
    case hole
  }

  package let kind: Kind
  /// Whether the checker is still looking for a part of it.
  let hasVariables: Bool
  /// Whether a generic parameter stands in it.
  let hasParameters: Bool

  init(_ kind: Kind) {
    self.kind = kind
    (hasVariables, hasParameters) = Self.contents(kind)
  }

  private static func contents(_ kind: Kind) -> (Bool, Bool) {
    func any(_ types: [CellType]) -> (Bool, Bool) {
      (types.contains { $0.hasVariables }, types.contains { $0.hasParameters })
    }
    switch kind {
    case .nominal(_, let arguments): return any(arguments)
    case .existential, .hole: return (false, false)
    case .tuple(let elements): return any(elements.map(\.type))
    case .function(let function): return any(function.parameters.map(\.type) + [function.result])
    case .metatype(let type), .member(let type, _): return any([type])
    case .parameter: return (false, true)
    case .variable: return (true, false)
    }
  }
}

/// One element of a tuple type.
package struct TupleElement: Hashable {
  let label: String?
  let type: CellType
}

/// What a function type says.
package struct FunctionType: Hashable {
  let parameters: [FunctionParameter]
  let result: CellType
  var isThrowing = false
}

/// One parameter of a function type.
package struct FunctionParameter: Hashable {
  let type: CellType
  var isInout = false
}

/// A generic parameter, one object a declaration.
package final class GenericParameter: Hashable, @unchecked Sendable {
  package let name: String
  /// The protocols that its argument conforms to.
  var constraints: [ProtocolType]
  /// What the checker knows its associated types to be, for example `Element == Int`.
  var sameTypes: [String: CellType] = [:]

  init(_ name: String, constraints: [ProtocolType] = []) {
    self.name = name
    self.constraints = constraints
  }

  package static func == (left: GenericParameter, right: GenericParameter) -> Bool {
    left === right
  }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension CellType: Hashable {
  package static func == (left: CellType, right: CellType) -> Bool {
    if left === right { return true }
    switch (left.kind, right.kind) {
    case (.nominal(let a, let x), .nominal(let b, let y)): return a === b && x == y
    case (.existential(let a), .existential(let b)): return a == b
    case (.tuple(let a), .tuple(let b)): return a == b
    case (.function(let a), .function(let b)): return a == b
    case (.metatype(let a), .metatype(let b)): return a == b
    case (.parameter(let a), .parameter(let b)): return a === b
    case (.member(let a, let x), .member(let b, let y)): return a == b && x == y
    case (.variable(let a), .variable(let b)): return a === b
    case (.hole, .hole): return true
    default: return false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch kind {
    case .nominal(let nominal, let arguments):
      hasher.combine(ObjectIdentifier(nominal))
      hasher.combine(arguments)
    case .existential(let protocols): hasher.combine(protocols)
    case .tuple(let elements): hasher.combine(elements)
    case .function(let function): hasher.combine(function)
    case .metatype(let type): hasher.combine(type)
    case .parameter(let parameter): hasher.combine(ObjectIdentifier(parameter))
    case .member(let type, let name):
      hasher.combine(type)
      hasher.combine(name)
    case .variable(let variable): hasher.combine(ObjectIdentifier(variable))
    case .hole: hasher.combine(0)
    }
  }
}

extension CellType: CustomStringConvertible {
  /// The type as Swift writes it.
  package var description: String {
    switch kind {
    case .nominal(let nominal, let arguments): return nominal.text(arguments)
    case .existential(let protocols):
      if protocols.isEmpty { return "Any" }
      return "any " + protocols.map(\.name).joined(separator: " & ")
    case .tuple(let elements):
      return "(" + elements.map(\.description).joined(separator: ", ") + ")"
    case .function(let function): return function.description
    case .metatype(let type):
      if case .existential = type.kind { return "(\(type)).Type" }
      return "\(type).Type"
    case .parameter(let parameter): return parameter.name
    case .member(let type, let name): return "\(type).\(name)"
    case .variable(let variable): return variable.placeholder
    case .hole: return "_"
    }
  }
}

extension CellType {
  /// The type as it prints itself at run time: without the short forms of collections.
  var runtimeName: String {
    guard case .nominal(let nominal, let arguments) = kind, !arguments.isEmpty else {
      return description
    }
    return nominal.name + "<" + arguments.map(\.runtimeName).joined(separator: ", ") + ">"
  }
}

extension TupleElement: CustomStringConvertible {
  package var description: String { label.map { "\($0): \(type)" } ?? "\(type)" }
}

extension FunctionType: CustomStringConvertible {
  package var description: String {
    let list = parameters.map { ($0.isInout ? "inout " : "") + $0.type.description }
    let arrow = isThrowing ? " throws -> " : " -> "
    return "(" + list.joined(separator: ", ") + ")" + arrow + result.description
  }
}
