import Synchronization

/// The traits of types that were asked for already.
final class KnownTraits: @unchecked Sendable {
  /// Where no session is known, on threads of the host.
  static let shared = KnownTraits()

  private let lock = RecursiveLock()
  private var known: [CellType: Traits] = [:]

  func traits(of type: CellType) -> Traits {
    lock.withLock {
      if let traits = known[type] { return traits }
      let traits = Traits(type)
      known[type] = traits
      return traits
    }
  }

  /// Looks for everything anew: a cell has added to the types.
  func forget() { lock.withLock { known = [:] } }
}

/// The traits of a part of a type, looked up when first needed: a type may hold values of its own.
final class PartTraits: @unchecked Sendable {
  let type: CellType
  private let found = Atomic<UnsafeRawPointer?>(nil)

  init(_ type: CellType) { self.type = type }

  deinit {
    found.load(ordering: .relaxed).map { Unmanaged<Traits>.fromOpaque($0).release() }
  }

  @inline(__always)
  private var traits: Traits {
    guard let known = found.load(ordering: .acquiring) else { return find() }
    return Unmanaged<Traits>.fromOpaque(known).takeUnretainedValue()
  }

  @inline(never)
  private func find() -> Traits {
    let traits = Traits.of(type)
    let held = Unmanaged.passRetained(traits)
    let (isFirst, _) = found.compareExchange(
      expected: nil, desired: UnsafeRawPointer(held.toOpaque()), ordering: .acquiringAndReleasing)
    if !isFirst { held.release() }
    return traits
  }

  @inline(__always)
  func isEqual(_ left: Value, _ right: Value) throws -> Bool { try traits.isEqual(left, right) }
  @inline(__always)
  func isLess(_ left: Value, _ right: Value) throws -> Bool { try traits.isLess(left, right) }
  @inline(__always)
  func hash(_ value: Value, _ hasher: inout Hasher) { traits.hash(value, &hasher) }
}
