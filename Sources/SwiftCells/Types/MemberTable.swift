/// The members of a type, found by name; filled when first asked for.
package final class MemberTable: @unchecked Sendable {
  private var byName: [String: [Declaration]] = [:]
  private(set) var all: [Declaration] = []
  /// The associated types that the type declares or that were found for it.
  var associatedTypes: [String: CellType] = [:]
  private var populate: ((MemberTable) -> Void)?
  private let lock = RecursiveLock()

  init(_ populate: ((MemberTable) -> Void)? = nil) { self.populate = populate }

  private func fill() {
    guard populate != nil else { return }
    lock.withLock {
      guard let work = populate else { return }
      populate = nil
      work(self)
    }
  }

  /// Adds members when the table is filled.
  func whenFilled(_ work: @escaping (MemberTable) -> Void) {
    lock.withLock {
      let earlier = populate
      populate = { table in
        earlier?(table)
        work(table)
      }
    }
  }

  /// Adds a member.
  func add(_ declaration: Declaration) {
    lock.withLock {
      all.append(declaration)
      byName[declaration.name, default: []].append(declaration)
    }
  }

  /// Takes away members, for an extension that is declared again.
  func remove(where isRemoved: (Declaration) -> Bool) {
    lock.withLock {
      all.removeAll(where: isRemoved)
      for name in byName.keys { byName[name]?.removeAll(where: isRemoved) }
    }
  }

  /// The members with a name.
  func named(_ name: String, isStatic: Bool) -> [Declaration] {
    fill()
    return lock.withLock { byName[name]?.filter { $0.isStatic == isStatic } ?? [] }
  }

  /// The names of all members.
  var names: [String] {
    fill()
    return lock.withLock { Array(byName.keys) }
  }

  /// Whether there is no member with a name.
  func lacks(_ name: String) -> Bool {
    fill()
    return lock.withLock { byName[name] == nil }
  }

  /// All members, in the order they were declared.
  func everything(isStatic: Bool) -> [Declaration] {
    fill()
    return lock.withLock { all.filter { $0.isStatic == isStatic } }
  }
}
