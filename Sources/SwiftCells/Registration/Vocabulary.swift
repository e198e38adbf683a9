/// The words of the host that cells can use: types, protocols and functions.
///
/// Fill it once at start-up, then hand it to a ``CellSession``; afterwards it does not change.
/// Registering is cheap: what a type has is looked at when a cell first uses the type.
///
/// ```swift
/// let vocabulary = Vocabulary()
/// vocabulary.protocolType((any Learner).self, name: "Learner", documentation: "…",
///   conforms: { $0 is any Learner.Type }) { type in
///   type.property("name", documentation: "…") { $0.name }
/// }
/// vocabulary.type(RandomForest.self, name: "RandomForest", documentation: "…") { type in
///   type.initializer(
///     Parameter("trees", Int.self, default: "500") { 500 }, documentation: "…"
///   ) { RandomForest(trees: $0) }
///   type.method("predict", Parameter(nil, [Double].self, name: "values"), documentation: "…") {
///     try $0.predict($1)
///   }
/// }
/// vocabulary.function(
///   "compare", Parameter(nil, [any Learner].self, name: "learners"),
///   Parameter("on", Samples.self, name: "samples"), documentation: "…"
/// ) { try compare($0, on: $1) }
/// ```
package final class Vocabulary: @unchecked Sendable {
  let lock = RecursiveLock()
  /// How values of a Swift type go into cells, by the type's identity.
  var conversions: [ObjectIdentifier: Any] = [:]
  /// Tuple and closure types that were registered and not used yet.
  var lazyShapes: [ObjectIdentifier: () -> Any] = [:]
  /// The registered types, by the identity of the Swift type.
  private var nativeTypes: [ObjectIdentifier: NativeType] = [:]
  private var typesByName: [String: NominalType] = [:]
  private var protocolsByName: [String: ProtocolType] = [:]
  private var allProtocols: [ProtocolType] = []
  /// The protocols of the libraries by the names of their members, once somebody asked.
  private var protocolsByMember: [String: [ProtocolType]]?
  /// What libraries add to types of the language, by the identity of the type.
  private var additions: [ObjectIdentifier: MemberTable] = [:]
  private var pendingFunctions: [String: [() -> Declaration]] = [:]
  private var functionsByName: [String: [Declaration]] = [:]
  private var propertiesByName: [String: [() -> Declaration]] = [:]
  private var aliases: [String: (Vocabulary) -> CellType] = [:]

  /// Gives the columns of a table that is kept in a file, for whoever writes their names; empty
  /// where the file is no table.
  package var columnsInFile: ((_ path: String) -> [String])?

  /// Whether it holds the types of the standard library, which all vocabularies share.
  private let isShared: Bool

  /// Makes an empty vocabulary; the standard library is always there.
  package convenience init() { self.init(isShared: false) }

  init(isShared: Bool) {
    self.isShared = isShared
    conversions[ObjectIdentifier(Void.self)] = Conversion<Void>(
      type: .void, unwrap: { _ in () }, wrap: { _ in .void })
    conversions[ObjectIdentifier(Any.self)] = Conversion<Any>(
      type: .any, unwrap: { [unowned self] in try self.hostValue($0) },
      wrap: { [unowned self] in
        let (value, type) = try self.wrapDynamically($0)
        return Value(Existential(value, type))
      })
  }

  /// Registers a type.
  ///
  /// Whether it is `Displayable`, `Hashable`, `Comparable`, `CustomStringConvertible`, an `Error`,
  /// or can be made from a string or number literal is found out by asking Swift.
  ///
  /// - Parameters:
  ///   - type: The Swift type.
  ///   - name: Its name in cells; `Outer.Inner` for a nested type.
  ///   - documentation: The doc comment.
  ///   - literals: Literals that Swift cannot be asked about: arrays, dictionaries, Booleans.
  ///   - members: Registers the members; called when a cell first uses the type.
  package func type<T>(
    _ type: T.Type, name: String, documentation: String = "", literals: [Literal<T>] = [],
    _ members: @escaping (TypeRegistrar<T>) -> Void = { _ in }
  ) {
    lock.withLock {
      let native = nativeTypes[ObjectIdentifier(type)] ?? makeNative(type, name: name)
      native.documentation = documentation
      for literal in literals { native.literals[literal.kind] = literal.converter }
      native.members.whenFilled { [unowned self] table in
        members(TypeRegistrar(vocabulary: self, owner: native, table: table))
      }
    }
  }

  /// Registers more members of a type, of another library or of the language: `[Double].self`.
  package func extend<T>(_ type: T.Type, _ members: @escaping (TypeRegistrar<T>) -> Void) {
    guard case .nominal(let nominal, let arguments) = conversion(type).type.kind else { return }
    let requirements = zip(nominal.genericParameters, arguments).map {
      Requirement.same(CellType(.parameter($0)), $1)
    }
    let table = nominal is NativeType ? nominal.members : additionTable(of: nominal)
    table.whenFilled { [unowned self] table in
      members(
        TypeRegistrar(
          vocabulary: self, owner: nominal, table: table, requirements: requirements))
    }
  }

  /// What libraries add to a type of the language, or `nil`; the type itself is of all vocabularies.
  func additions(to nominal: NominalType) -> MemberTable? {
    lock.withLock { additions[ObjectIdentifier(nominal)] }
  }

  private func additionTable(of nominal: NominalType) -> MemberTable {
    lock.withLock {
      let table = additions[ObjectIdentifier(nominal)] ?? MemberTable()
      additions[ObjectIdentifier(nominal)] = table
      return table
    }
  }

  /// Registers a protocol, so that `any P` is a type of cells.
  ///
  /// - Parameters:
  ///   - existential: The type `(any P).self`.
  ///   - name: Its name in cells.
  ///   - documentation: The doc comment.
  ///   - conforms: Whether a Swift type conforms: `{ $0 is any P.Type }`.
  ///   - adapter: Makes what stands for a value of a cell; `nil` where types of cells cannot conform.
  ///   - advice: What to do in place of conforming.
  ///   - members: Registers what every conforming type has.
  package func protocolType<P>(
    _ existential: P.Type, name: String, documentation: String = "",
    conforms: @escaping (Any.Type) -> Bool, adapter: ((CellInstance) -> P)? = nil,
    advice: String = "", _ members: @escaping (TypeRegistrar<P>) -> Void = { _ in }
  ) {
    let table = MemberTable()
    let type = ProtocolType(
      name: name, members: table, nativeConformance: conforms, adapter: adapter)
    type.documentation = documentation
    type.advice = advice
    table.whenFilled { [unowned self, unowned type] table in
      members(TypeRegistrar(vocabulary: self, ownerProtocol: type, table: table))
    }
    lock.withLock {
      protocolsByName[name] = type
      allProtocols.append(type)
      conversions[ObjectIdentifier(existential)] = existentialConversion(P.self, type)
    }
  }

  /// Registers a function; `isThrowing` says whether Swift wants `try` before a call.
  package func function<each A, R>(
    _ name: String, _ parameters: repeat Parameter<each A>, documentation: String = "",
    isThrowing: Bool = false, _ body: @escaping (repeat each A) throws -> R
  ) {
    let parameters = (repeat each parameters)
    lock.withLock {
      pendingFunctions[name, default: []].append { [unowned self] in
        let packed = PackedParameters(self, repeat each parameters)
        let result = self.conversion(R.self)
        let resolved = packed.resolved
        let declaration = Declaration(
          .function, name, parameters: packed.declarations, result: result.type,
          documentation: documentation,
          implementation: .native { arguments in
            var cursor = ArgumentCursor(arguments)
            return try result.wrap(body(repeat try cursor.next(each resolved)))
          })
        declaration.isThrowing = isThrowing
        return declaration
      }
    }
  }

  /// Registers a constant or a computed value.
  package func value<R>(
    _ name: String, documentation: String = "", isThrowing: Bool = false,
    _ body: @escaping () throws -> R
  ) {
    lock.withLock {
      propertiesByName[name, default: []].append { [unowned self] in
        let result = self.conversion(R.self)
        let declaration = Declaration(
          .property, name, result: result.type, documentation: documentation,
          implementation: .nativeAccess(
            get: { _ in try result.wrap(body()) }, set: nil))
        declaration.isThrowing = isThrowing
        return declaration
      }
    }
  }

  /// Registers another name for a type.
  package func alias<T>(_ name: String, _ type: T.Type) {
    lock.withLock { aliases[name] = { $0.conversion(T.self).type } }
  }
}

extension Vocabulary {
  /// The named type of a Swift type; made on the spot where nobody registered it.
  func nativeType<T>(for type: T.Type) -> NativeType {
    if !isShared, let shared = HostTypes.vocabulary.known(type) { return shared }
    return lock.withLock {
      nativeTypes[ObjectIdentifier(type)] ?? makeNative(type, name: String(describing: type))
    }
  }

  /// The named type of a Swift type that somebody registered, or `nil`.
  private func known<T>(_ type: T.Type) -> NativeType? {
    lock.withLock { nativeTypes[ObjectIdentifier(type)] }
  }

  /// The types by their names, other names included.
  var allTypes: [String: NominalType] {
    lock.withLock {
      typesByName.merging(aliases.compactMapValues { $0(self).nominal }) { first, _ in first }
    }
  }

  private func makeNative<T>(_ type: T.Type, name: String) -> NativeType {
    let native = NativeType(name: name, swiftType: type, vocabulary: self)
    // Asked late: a question about conformance is slow, and there are hundreds of types.
    native.members.whenFilled { [unowned native] table in
      guard type is any RandomNumberGenerator.Type else { return }
      RandomMembers.fillNative(LibraryTable(table, native), native)
    }
    nativeTypes[ObjectIdentifier(type)] = native
    typesByName[name] = native
    return native
  }

  /// The type with a name, or `nil`.
  func namedType(_ name: String) -> CellType? {
    lock.withLock { typesByName[name]?.applied() ?? aliases[name]?(self) }
  }

  /// The protocol with a name, or `nil`.
  func namedProtocol(_ name: String) -> ProtocolType? {
    lock.withLock { protocolsByName[name] }
  }

  /// The registered protocols.
  var protocols: [ProtocolType] { lock.withLock { allProtocols } }

  /// The protocols, those of the standard library included, that have a member with a name.
  func protocols(with name: String) -> [ProtocolType] {
    lock.withLock {
      let index = protocolsByMember ?? indexedProtocols()
      protocolsByMember = index
      return index[name] ?? []
    }
  }

  private func indexedProtocols() -> [String: [ProtocolType]] {
    var index: [String: [ProtocolType]] = [:]
    for one in StandardProtocol.all + allProtocols {
      for name in one.members.names { index[name, default: []].append(one) }
    }
    return index
  }

  /// The functions with a name.
  func functions(named name: String) -> [Declaration] {
    lock.withLock {
      if let made = functionsByName[name] { return made }
      guard let pending = pendingFunctions[name] else { return [] }
      let made = pending.map { $0() }
      functionsByName[name] = made
      return made
    }
  }

  /// The constant with a name, or `nil`.
  func property(named name: String) -> Declaration? {
    lock.withLock { propertiesByName[name]?.first?() }
  }

  /// Every name that a cell can use, with what it stands for.
  var names: [(name: String, kind: VocabularyKind)] {
    lock.withLock {
      typesByName.keys.filter { !$0.contains(".") }.map { ($0, .type) }
        + protocolsByName.keys.map { ($0, .protocolType) }
        + aliases.keys.map { ($0, .type) }
        + pendingFunctions.keys.map { ($0, .function) }
        + propertiesByName.keys.map { ($0, .property) }
    }
  }
}

/// What a name of the vocabulary stands for.
enum VocabularyKind { case type, protocolType, function, property }
