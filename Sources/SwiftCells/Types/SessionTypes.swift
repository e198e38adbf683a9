/// A conformance that an extension adds, and what the generic arguments must fulfil for it.
typealias AddedConformance = (protocolType: ProtocolType, requirements: [Requirement])

/// What the cells of a session add to types, apart from what stands in their declarations.
///
/// A cell that is being checked has a layer of its own over that of the session; what it adds goes
/// down into the session when the cell turns out to be right.
final class SessionTypes: @unchecked Sendable {
  private let base: SessionTypes?
  private var extensionTables: [ObjectIdentifier: MemberTable] = [:]
  private var conformances: [ObjectIdentifier: [AddedConformance]] = [:]
  private var declaredProtocols: [ProtocolType] = []
  private var nested: [ObjectIdentifier: [String: CellType]] = [:]
  /// The operator functions that cells declare outside of types, the latest first.
  private var operators: [String: [Declaration]] = [:]
  private let lock = RecursiveLock()
  /// What can be done with the types, as far as somebody asked.
  let traits = KnownTraits()

  /// Those of the cell that is being checked, or of the session whose cell runs, on this thread.
  @TaskLocal static var current: SessionTypes?

  init() { base = nil }

  /// Makes a layer.
  init(over base: SessionTypes) { self.base = base }

  /// What extensions in cells add to a named type or to a protocol of the standard library, the
  /// latest first.
  func extensions(of extended: AnyObject) -> [MemberTable] {
    let below = base?.extensions(of: extended) ?? []
    guard let own = lock.withLock({ extensionTables[ObjectIdentifier(extended)] }) else {
      return below
    }
    return [own] + below
  }

  /// Whether cells extended anything.
  private var hasExtensions: Bool {
    lock.withLock { !extensionTables.isEmpty } || base?.hasExtensions == true
  }

  /// The table for extensions of a type or protocol, made when first needed.
  func extensionTable(of extended: AnyObject) -> MemberTable {
    lock.withLock {
      if let table = extensionTables[ObjectIdentifier(extended)] { return table }
      let table = MemberTable()
      extensionTables[ObjectIdentifier(extended)] = table
      return table
    }
  }

  func addConformances(_ protocols: [AddedConformance], to nominal: NominalType) {
    lock.withLock { conformances[ObjectIdentifier(nominal), default: []] += protocols }
  }

  func addedConformances(of nominal: NominalType) -> [AddedConformance] {
    lock.withLock { conformances[ObjectIdentifier(nominal)] ?? [] }
      + (base?.addedConformances(of: nominal) ?? [])
  }

  /// Types that extensions in cells declare inside a type.
  func nestedTypes(of nominal: NominalType) -> [String: CellType] {
    let own = lock.withLock { nested[ObjectIdentifier(nominal)] ?? [:] }
    return own.merging(base?.nestedTypes(of: nominal) ?? [:]) { first, _ in first }
  }

  func addNested(_ name: String, _ type: CellType, to nominal: NominalType) {
    lock.withLock { nested[ObjectIdentifier(nominal), default: [:]][name] = type }
  }

  /// Does work that may need to know what cells add, on whatever thread.
  func whileCurrent<R>(_ work: () throws -> R) rethrows -> R {
    Self.current == nil ? try Self.$current.withValue(self, operation: work) : try work()
  }

  func add(operator declared: Declaration) {
    lock.withLock { operators[declared.name, default: []].insert(declared, at: 0) }
  }

  func operators(named name: String) -> [Declaration] {
    lock.withLock { operators[name] ?? [] } + (base?.operators(named: name) ?? [])
  }

  func add(_ declared: ProtocolType) { lock.withLock { declaredProtocols.append(declared) } }

  /// Every protocol that types can conform to.
  func protocols(_ vocabulary: Vocabulary) -> [ProtocolType] {
    StandardProtocol.all + declared + vocabulary.protocols
  }

  /// The protocols that have a member with a name, or all of them where none is given.
  func protocols(_ vocabulary: Vocabulary, with name: String?) -> [ProtocolType] {
    guard let name else { return protocols(vocabulary) }
    let own = declared.filter { !$0.members.lacks(name) }
    if !hasExtensions { return vocabulary.protocols(with: name) + own }
    return protocols(vocabulary).filter { one in
      !one.members.lacks(name) || extensions(of: one).contains { !$0.lacks(name) }
    }
  }

  private var declared: [ProtocolType] {
    lock.withLock { declaredProtocols } + (base?.declared ?? [])
  }

  /// Hands everything down to the layer below and becomes transparent.
  func commit() {
    guard let base else { return }
    lock.withLock {
      base.take(self)
      (extensionTables, conformances, declaredProtocols) = ([:], [:], [])
      (nested, operators) = ([:], [:])
    }
    for known in [base.traits, KnownTraits.shared] { known.forget() }
  }

  private func take(_ layer: SessionTypes) {
    lock.withLock {
      for (key, table) in layer.extensionTables {
        let known = extensionTables[key] ?? MemberTable()
        extensionTables[key] = known
        for one in table.everything(isStatic: false) + table.everything(isStatic: true) {
          known.remove { old in
            old.fullName == one.fullName && old.isStatic == one.isStatic && old.kind == one.kind
              && old.functionType == one.functionType
              && old.requirements.count == one.requirements.count
              && old.span?.unit !== one.span?.unit
          }
          known.add(one)
        }
      }
      conformances.merge(layer.conformances) { $0 + $1 }
      declaredProtocols += layer.declaredProtocols
      operators.merge(layer.operators) { old, new in
        new
          + old.filter { one in
            !new.contains {
              $0.functionType == one.functionType && $0.isPostfix == one.isPostfix
            }
          }
      }
      for (key, names) in layer.nested { nested[key, default: [:]].merge(names) { $1 } }
    }
  }
}
