/// A type with a name: built in, of the host, or declared in a cell.
package class NominalType: Hashable, @unchecked Sendable {
  /// What a named type is made of.
  enum Form {
    /// A type of the standard library.
    case builtIn
    /// A Swift type of the host, held in a box.
    case native
    /// A structure declared in a cell.
    case structure
    /// An enumeration declared in a cell.
    case enumeration
  }

  package let name: String
  let form: Form
  let genericParameters: [GenericParameter]
  package var documentation = ""
  /// How a value of the type is held.
  let representation: Representation
  /// The protocols of the vocabulary and of cells that it conforms to, as far as declared.
  var declaredConformances: [ProtocolType] = []
  /// What members it has; filled when first asked for.
  let members: MemberTable

  init(
    name: String, form: Form, genericParameters: [GenericParameter] = [],
    representation: Representation = .object, members: MemberTable = MemberTable()
  ) {
    self.name = name
    self.form = form
    self.genericParameters = genericParameters
    self.representation = representation
    self.members = members
  }

  /// The type itself, its own parameters standing for its arguments.
  private(set) lazy var declaredType = CellType(
    .nominal(self, genericParameters.map { CellType(.parameter($0)) }))

  /// The type with the arguments given.
  func applied(_ arguments: [CellType] = []) -> CellType {
    if arguments.isEmpty { return declaredType }
    return CellType(.nominal(self, arguments))
  }

  /// What stands for its generic parameters.
  func substitution(_ arguments: [CellType]) -> Substitution {
    Dictionary(zip(genericParameters, arguments), uniquingKeysWith: { first, _ in first })
  }

  /// The type as Swift writes it.
  func text(_ arguments: [CellType]) -> String {
    if arguments.isEmpty { return name }
    return name + "<" + arguments.map(\.description).joined(separator: ", ") + ">"
  }

  /// Whether a value can be of a protocol that nobody declared the type to conform to.
  func conforms(to requirement: ProtocolType) -> Bool {
    declaredConformances.contains { $0.inherits(requirement) }
  }

  /// Whether an extension in a cell lets the type conform, with some generic arguments.
  func isExtended(
    to requirement: ProtocolType, _ arguments: [CellType], in session: SessionTypes? = nil
  ) -> Bool {
    let added = (SessionTypes.current ?? session)?.addedConformances(of: self) ?? []
    if added.isEmpty { return false }
    let substitution = substitution(arguments)
    return added.contains { one in
      one.protocolType.inherits(requirement)
        && one.requirements.allSatisfy { $0.holds(substitution) }
    }
  }

  /// Two types are one type if they are the same declaration.
  package static func == (left: NominalType, right: NominalType) -> Bool { left === right }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

  /// Makes a value from a literal, or gives `nil` where the type has no such literal.
  func literalConverter(_ kind: LiteralKind) -> LiteralConverter? { nil }
}

/// The kinds of literal that a type can be made from.
enum LiteralKind: Hashable {
  case integer, floatingPoint, string, boolean, nothing, array, dictionary
}

/// How a literal becomes a value of a type of the host.
struct LiteralConverter {
  /// The type of the literal.
  let operand: CellType
  /// Makes the value; of a dictionary's literal from an array of pairs.
  let convert: (Value) throws -> Value
}

/// How a value of a type is held in a slot.
enum Representation {
  /// 64 bits, as a whole number.
  case int
  /// 64 bits, as a floating-point number.
  case double
  /// One bit.
  case bool
  /// 64 bits without meaning of their own to the evaluator, such as `Float`.
  case word
  /// An object, with bits beside it for enumerations and optionals.
  case object

  /// Whether a slot with such a value holds no object.
  var isWord: Bool { self != .object }
}
