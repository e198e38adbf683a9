import Glibc

/// What bounds the memory of a process; a part is kept back for what nobody asks about.
package struct MemoryLimits: Equatable, Sendable {
  /// Whatever sets a limit.
  package enum Source: Sendable {
    case machine
    case controlGroup
    case addressSpace
  }

  /// How much a process may still take, and what bounds it.
  package struct Room: Equatable, Sendable {
    /// Bytes that may still be taken; less than 0 where the limit is passed.
    package let left: Int
    /// Bytes that the limit allows in all.
    package let limit: Int
    /// What sets it.
    package let source: Source
  }

  private let limits: [(source: Source, bytes: Int)]

  /// Makes limits.
  ///
  /// - Parameters:
  ///   - machine: Bytes of the machine's memory.
  ///   - group: Bytes that the control group may hold, `nil` without a limit.
  ///   - addressSpace: Bytes that the process may ask for, `nil` without a limit.
  package init(machine: Int, group: Int? = nil, addressSpace: Int? = nil) {
    limits =
      [(Source.machine, machine / 10 * 8)]
      + (group.map { [(Source.controlGroup, $0 / 10 * 9)] } ?? [])
      + (addressSpace.map { [(Source.addressSpace, $0 - $0 / 32 - (32 << 20))] } ?? [])
  }

  /// Those of this process; they hold from its start.
  package static let ofProcess = MemoryLimits(
    machine: sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE)),
    group: ControlGroups.ofProcess.memory.map { Int(clamping: $0) },
    addressSpace: AddressSpace.limit)

  /// The smallest of the limits, in bytes.
  package var smallest: Int { max(0, limits.map(\.bytes).min() ?? .max) }

  /// What is left beside what is held.
  package func room(beside use: MemoryUse) -> Room {
    let rooms = limits.map { limit in
      Room(left: limit.bytes - held(use, limit.source), limit: limit.bytes, source: limit.source)
    }
    return rooms.min { $0.left < $1.left } ?? Room(left: .max, limit: .max, source: .machine)
  }

  /// What counts against a limit.
  private func held(_ use: MemoryUse, _ source: Source) -> Int {
    switch source {
    case .machine: use.resident
    case .controlGroup: max(use.resident, use.group ?? 0)
    case .addressSpace: use.addressSpace
    }
  }

  package static func == (left: MemoryLimits, right: MemoryLimits) -> Bool {
    left.limits.elementsEqual(right.limits) { $0 == $1 }
  }
}

extension MemoryLimits.Room: CustomStringConvertible {
  /// For example `1.2 GB of the 4.0 GB that ulimit -v allows`.
  package var description: String {
    "\(byteText(max(0, left))) of the \(byteText(limit)) that \(source.name) allows"
  }
}

extension MemoryLimits.Source {
  /// What a user knows it by.
  fileprivate var name: String {
    switch self {
    case .machine: "this machine"
    case .controlGroup: "the control group (container or batch job)"
    case .addressSpace: "ulimit -v"
    }
  }
}

/// A number of bytes as people read it, for example `1.5 GB`.
package func byteText(_ bytes: Int) -> String {
  let megabytes = Double(bytes) / 1e6
  let (value, unit) = megabytes < 1_000 ? (megabytes, "MB") : (megabytes / 1_000, "GB")
  return "\((value * 10).rounded() / 10) \(unit)"
}
