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
  package let memory: UInt64?

  /// Reads the limits of the process whose `/proc/self` stands below a folder.
  ///
  /// What cannot be read is taken for no limit.
  package init(root: String) {
    let root = root.hasSuffix("/") ? String(root.dropLast()) : root
    let own = Self.memberships(Self.text(root + "/proc/self/cgroup"))
    var processors: [Double] = []
    var memory: [UInt64] = []
    for mount in Self.mounts(Self.text(root + "/proc/self/mountinfo")) {
      for folder in mount.folders(own) {
        let limits = mount.isUnified ? Self.unified(root + folder) : Self.legacy(root + folder)
        if let quota = limits.quota { processors.append(quota) }
        if let bytes = limits.bytes { memory.append(bytes) }
      }
    }
    self.processors = processors.min()
    self.memory = memory.min()
  }
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

  private static func unified(_ folder: String) -> (quota: Double?, bytes: UInt64?) {
    (quota(text(folder + "/cpu.max")), UInt64(word(text(folder + "/memory.max"))))
  }

  private static func legacy(_ folder: String) -> (quota: Double?, bytes: UInt64?) {
    let time = word(text(folder + "/cpu.cfs_quota_us"))
    let bytes = UInt64(word(text(folder + "/memory.limit_in_bytes")))
    // "No limit" is written as the largest multiple of a page.
    return (
      quota(time + " " + text(folder + "/cpu.cfs_period_us")),
      bytes.flatMap { $0 < 1 << 62 ? $0 : nil }
    )
  }

  /// Two numbers, time and period, as processors; `nil` for `max` and for −1.
  private static func quota(_ text: String) -> Double? {
    let parts = text.split(whereSeparator: \.isWhitespace)
    guard parts.count == 2, let time = Double(parts[0]), let period = Double(parts[1]),
      time > 0, period > 0
    else { return nil }
    return time / period
  }

  private static func word(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func text(_ path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }
}
