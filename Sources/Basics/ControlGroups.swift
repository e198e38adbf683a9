import Foundation

/// The control groups of Linux that hold a process and limit what it may use.
///
/// Both versions are known. A limit may stand in any group above the process; the smallest counts.
/// Source: Linux kernel documentation, Control Group v2 (`cpu.max`, `memory.max`) and v1
/// (`cpu.cfs_quota_us`, `memory.limit_in_bytes`).
package struct ControlGroups: Sendable {
  /// Those of this process; they hold from its start.
  package static let ofProcess = ControlGroups(root: "/")

  /// How many processors' time the process may use, or `nil` without a limit.
  package let processors: Double?
  /// How many bytes of memory the process may use, or `nil` without a limit.
  package var memory: UInt64? { memoryGroup?.limit }
  private let memoryGroup: MemoryGroup?

  /// Reads the limits of the process whose `/proc/self` stands below a folder.
  ///
  /// What cannot be read is taken for no limit.
  package init(root: String) {
    let root = root.hasSuffix("/") ? String(root.dropLast()) : root
    let own = Self.memberships(Self.text(root + "/proc/self/cgroup"))
    var processors: [Double] = []
    var memory: [MemoryGroup] = []
    for mount in Self.mounts(Self.text(root + "/proc/self/mountinfo")) {
      for folder in mount.folders(own).map({ root + $0 }) {
        processors += Self.processors(folder, mount.isUnified).map { [$0] } ?? []
        memory += MemoryGroup(folder, isUnified: mount.isUnified).map { [$0] } ?? []
      }
    }
    self.processors = processors.min()
    memoryGroup = memory.min { $0.limit < $1.limit }
  }

  /// How many bytes the group holds that limits the memory, without what the system can drop;
  /// `nil` where there is none.
  package var memoryInUse: Int? { memoryGroup?.inUse }
}

extension ControlGroups {
  /// A place where the groups of some controllers, or of all, stand as folders.
  private struct Mount {
    let isUnified: Bool
    let controllers: Set<String>
    /// The group whose folder the place is.
    let root: String
    let place: String

    /// The folders of the process's group and of those above it.
    func folders(_ own: [(controllers: Set<String>, path: String)]) -> [String] {
      let group = own.first { group in
        isUnified ? group.controllers == [""] : !group.controllers.isDisjoint(with: controllers)
      }
      guard let path = group?.path else { return [] }
      let isInside = root == "/" || path == root || path.hasPrefix(root + "/")
      var rest = isInside ? String(path.dropFirst(root == "/" ? 0 : root.count)) : ""
      var result: [String] = []
      while !rest.isEmpty, rest != "/" {
        result.append(place + rest)
        rest = String(rest[..<(rest.lastIndex(of: "/") ?? rest.startIndex)])
      }
      return result + [place]
    }
  }

  /// Lines such as `0::/user.slice` and `4:cpu,cpuacct:/docker/1f`.
  private static func memberships(_ text: String) -> [(controllers: Set<String>, path: String)] {
    text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { return nil }
      return (Set(parts[1].components(separatedBy: ",")), String(parts[2]))
    }
  }

  /// Lines such as `31 23 0:27 / /sys/fs/cgroup rw - cgroup2 cgroup rw`.
  private static func mounts(_ text: String) -> [Mount] {
    text.split(separator: "\n").compactMap { line in
      let halves = line.components(separatedBy: " - ")
      guard halves.count == 2 else { return nil }
      let (left, right) = (halves[0].split(separator: " "), halves[1].split(separator: " "))
      guard left.count > 4, right.count > 2, ["cgroup", "cgroup2"].contains(right[0]) else {
        return nil
      }
      return Mount(
        isUnified: right[0] == "cgroup2",
        controllers: Set(right[2].split(separator: ",").map(String.init)),
        root: String(left[3]), place: String(left[4]))
    }
  }

  /// The quota of one group.
  private static func processors(_ folder: String, _ isUnified: Bool) -> Double? {
    if isUnified { return quota(text(folder + "/cpu.max")) }
    return quota(
      word(text(folder + "/cpu.cfs_quota_us")) + " " + text(folder + "/cpu.cfs_period_us"))
  }

  /// Two numbers, time and period, as processors; `nil` for `max` and for −1.
  private static func quota(_ text: String) -> Double? {
    let parts = text.split(whereSeparator: \.isWhitespace)
    guard parts.count == 2, let time = Double(parts[0]), let period = Double(parts[1]),
      time > 0, period > 0
    else { return nil }
    return time / period
  }

  fileprivate static func word(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  fileprivate static func text(_ path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }
}

/// A group that limits memory.
private struct MemoryGroup {
  /// Bytes.
  let limit: UInt64
  private let folder: String
  private let isUnified: Bool

  /// Reads the limit of a group; `nil` where it has none.
  init?(_ folder: String, isUnified: Bool) {
    let name = isUnified ? "memory.max" : "memory.limit_in_bytes"
    // Version 1 writes "no limit" as the largest multiple of a page.
    guard let limit = UInt64(ControlGroups.word(ControlGroups.text("\(folder)/\(name)"))),
      limit < 1 << 62
    else { return nil }
    self.limit = limit
    self.folder = folder
    self.isUnified = isUnified
  }

  /// Bytes that the processes of the group hold; files that nobody used lately do not count.
  var inUse: Int? {
    let name = isUnified ? "memory.current" : "memory.usage_in_bytes"
    guard let all = Int(ControlGroups.word(ControlGroups.text("\(folder)/\(name)"))) else {
      return nil
    }
    let entry = isUnified ? "inactive_file " : "total_inactive_file "
    let line = ControlGroups.text(folder + "/memory.stat").split(separator: "\n")
      .first { $0.hasPrefix(entry) }
    return max(0, all - (line.flatMap { Int($0.dropFirst(entry.count)) } ?? 0))
  }
}
