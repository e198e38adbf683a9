/// Every type that a cell can name: those of the language and those the libraries declare.
package struct TypeNames: Sendable {
  /// Types of the standard library and of Foundation that cells have.
  package static let language: Set<String> = [
    "Int", "Double", "Float", "Bool", "String", "Character", "Int8", "Int16", "Int32", "Int64",
    "UInt", "UInt8", "UInt16", "UInt32", "UInt64",
  ]
  /// Types with parameters that cells have.
  static let applied: [String: Int] = [
    "Array": 1, "Dictionary": 2, "Optional": 1, "Set": 1, "Range": 1, "ClosedRange": 1,
  ]

  var declared: [String: PublicType.Kind] = [:]
  /// The room that declares each type.
  var rooms: [String: String] = [:]
  var aliases: [String: String] = [:]
  var generic: Set<String> = []
  var builders: Set<String> = []
  var withheld: [String: String] = [:]
  /// What is declared, by the names and the types of the parameters.
  private var signatures: Set<String> = []
  /// The rooms' names, which may stand before a type's name.
  var libraries: Set<String> = []

  /// Takes the names out of the libraries.
  ///
  /// - Parameters:
  ///   - libraries: All rooms, in any order.
  ///   - withheld: Types that cells shall not have, with the reasons.
  package init(_ libraries: [Library], withheld: [String: String] = [:]) {
    self.libraries = Set(libraries.map(\.name))
    self.withheld = withheld
    signatures = Set(libraries.flatMap(\.symbols).map(\.signature))
    for type in libraries.flatMap(\.types) where type.kind != .extension {
      declared[type.name] = type.kind
      rooms[type.name] = type.symbol.library
      if type.isResultBuilder { builders.insert(type.name) }
      if type.isGeneric { generic.insert(type.name) }
      if type.kind == .alias { aliases[type.name] = type.symbol.result }
    }
  }

  /// The qualified name a written name means inside of a type, or `nil` where nothing bears it.
  func resolve(_ written: String, in owner: String?) -> String? {
    if written == "Self" { return owner }
    var name = written[...]
    if let dot = written.firstIndex(of: "."), libraries.contains(String(written[..<dot])) {
      name = written[written.index(after: dot)...]
    }
    if name.hasPrefix("Foundation.") || name.hasPrefix("Swift.") {
      name = name.drop { $0 != "." }.dropFirst()
    }
    var scope = owner.map { $0.split(separator: ".").map(String.init) } ?? []
    while true {
      let candidate = (scope + [String(name)]).joined(separator: ".")
      if declared[candidate] != nil { return candidate }
      if scope.isEmpty { break }
      scope.removeLast()
    }
    return Self.language.contains(String(name)) ? String(name) : nil
  }

  /// Whether types of cells can conform to a protocol.
  func isOpen(_ name: String) -> Bool {
    declared[name] == .protocolType && LeftOut.sealed["\(rooms[name] ?? "").\(name)"] == nil
  }

  /// Whether a declaration with variadic parameters is declared for arrays too.
  func hasArrayForm(_ symbol: Symbol) -> Bool {
    var other = symbol
    for index in other.parameters.indices where other.parameters[index].isVariadic {
      other.parameters[index].type = "[\(other.parameters[index].type)]"
      other.parameters[index].isVariadic = false
    }
    return signatures.contains(other.signature)
  }

  /// The type that a member belongs to, as generated code writes it.
  func owner(_ name: String) -> String {
    declared[name] == nil ? source(shape(of: name, in: nil)) : inRoom(name)
  }

  /// The name with its room before it, so that no other module's name is meant.
  ///
  /// A room with the name of a type cannot stand before a name: the compiler would take it for the
  /// type.
  func inRoom(_ name: String) -> String {
    guard let room = rooms[name], declared[room] == nil else { return name }
    return "\(room).\(name)"
  }

  /// A type as generated code writes it.
  func source(_ shape: TypeShape) -> String { shape.text(naming: inRoom) }

  /// A type's metatype as generated code writes it.
  func metatype(_ shape: TypeShape) -> String {
    shape.needsParentheses ? "(\(source(shape))).self" : "\(source(shape)).self"
  }

  /// The result builder that a parameter takes a block of, and the type of a component, or `nil`.
  func block(_ parameter: Parameter, in owner: String?) -> (builder: String, component: TypeShape)?
  {
    guard parameter.attributes.count == 1, let attribute = parameter.attributes.first else {
      return nil
    }
    let builder = String(attribute.dropFirst())
    guard builders.contains(builder),
      case .function(let inputs, .array(let component), _) = shape(of: parameter.type, in: owner),
      inputs.isEmpty
    else { return nil }
    return (builder, component)
  }
}
