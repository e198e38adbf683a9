import Basics
import Foundation
import Testing

// Layouts and values after the Linux kernel's documentation of control groups, versions 1 and 2,
// and proc(5) for mountinfo.
@Suite struct ControlGroupsTests {
  /// The files of a system, below a folder of their own.
  private final class Tree {
    let root: String

    init(_ files: [String: String]) throws {
      root = NSTemporaryDirectory() + UUID().uuidString
      for (path, text) in files { try write(path, text) }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func write(_ path: String, _ text: String) throws {
      let file = URL(fileURLWithPath: root + path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }

    var groups: ControlGroups { ControlGroups(root: root) }
  }

  private static let unified = "31 23 0:27 / /sys/fs/cgroup rw,nosuid - cgroup2 cgroup rw\n"
  private static let memory1 = "35 31 0:32 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n"
  private static let processor1 =
    "32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct\n"

  @Test func withoutGroupsThereIsNoLimit() throws {
    let groups = try Tree([:]).groups
    #expect(groups.processors == nil)
    #expect(groups.memory == nil)
    #expect(groups.memoryInUse == nil)
  }

  @Test func theSecondVersionIsRead() throws {
    let tree = try Tree([
      "/proc/self/cgroup": "0::/user.slice/job\n", "/proc/self/mountinfo": Self.unified,
      "/sys/fs/cgroup/user.slice/job/cpu.max": "150000 100000\n",
      "/sys/fs/cgroup/user.slice/job/memory.max": "2147483648\n",
      "/sys/fs/cgroup/user.slice/job/memory.current": "1000000\n",
      "/sys/fs/cgroup/user.slice/job/memory.stat":
        "anon 700000\nfile 300000\nactive_file 50000\ninactive_file 250000\n",
    ])
    #expect(tree.groups.processors == 1.5)
    #expect(tree.groups.memory == 2_147_483_648)
    #expect(tree.groups.memoryInUse == 750_000)
  }

  @Test func theSmallestLimitOfAllGroupsAboveCounts() throws {
    let tree = try Tree([
      "/proc/self/cgroup": "0::/a/b/c\n", "/proc/self/mountinfo": Self.unified,
      "/sys/fs/cgroup/a/cpu.max": "max 100000\n", "/sys/fs/cgroup/a/memory.max": "3000000\n",
      "/sys/fs/cgroup/a/b/cpu.max": "50000 100000\n", "/sys/fs/cgroup/a/b/memory.max": "max\n",
      "/sys/fs/cgroup/a/b/c/cpu.max": "400000 100000\n",
      "/sys/fs/cgroup/a/b/c/memory.max": "9000000\n", "/sys/fs/cgroup/a/memory.current": "77\n",
    ])
    #expect(tree.groups.processors == 0.5)
    #expect(tree.groups.memory == 3_000_000)
    #expect(tree.groups.memoryInUse == 77)
  }

  @Test func theFirstVersionIsRead() throws {
    let tree = try Tree([
      "/proc/self/cgroup": "5:memory:/slurm/job\n4:cpu,cpuacct:/slurm/job\n1:name=systemd:/x\n",
      "/proc/self/mountinfo": Self.memory1 + Self.processor1,
      "/sys/fs/cgroup/cpu,cpuacct/slurm/job/cpu.cfs_quota_us": "300000\n",
      "/sys/fs/cgroup/cpu,cpuacct/slurm/job/cpu.cfs_period_us": "100000\n",
      "/sys/fs/cgroup/memory/slurm/job/memory.limit_in_bytes": "4294967296\n",
      "/sys/fs/cgroup/memory/slurm/job/memory.usage_in_bytes": "900\n",
      "/sys/fs/cgroup/memory/slurm/job/memory.stat": "cache 1\ntotal_inactive_file 400\n",
    ])
    #expect(tree.groups.processors == 3)
    #expect(tree.groups.memory == 4_294_967_296)
    #expect(tree.groups.memoryInUse == 500)
  }

  @Test func whatTheFirstVersionWritesForNoLimitIsNone() throws {
    let tree = try Tree([
      "/proc/self/cgroup": "5:memory:/\n4:cpu,cpuacct:/\n",
      "/proc/self/mountinfo": Self.memory1 + Self.processor1,
      "/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us": "-1\n",
      "/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us": "100000\n",
      "/sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712\n",
    ])
    #expect(tree.groups.processors == nil)
    #expect(tree.groups.memory == nil)
  }

  @Test(arguments: [
    // docker run --cgroupns=host: the mount shows the container's own group only.
    [
      "/proc/self/cgroup": "0::/docker/1f/init\n",
      "/proc/self/mountinfo": "31 23 0:27 /docker/1f /sys/fs/cgroup ro - cgroup2 cgroup rw\n",
      "/sys/fs/cgroup/memory.max": "1000\n", "/sys/fs/cgroup/init/memory.max": "max\n",
    ],
    // A container of its own control group namespace that keeps the host's path in its name.
    [
      "/proc/self/cgroup": "5:memory:/docker/1f\n",
      "/proc/self/mountinfo":
        "35 31 0:32 /docker/other /sys/fs/cgroup/memory ro - cgroup cgroup rw,memory\n",
      "/sys/fs/cgroup/memory/memory.limit_in_bytes": "1000\n",
    ],
  ])
  func aMountThatShowsAPartOfTheGroupsIsUnderstood(_ files: [String: String]) throws {
    #expect(try Tree(files).groups.memory == 1_000)
  }

  @Test func nonsenseIsNoLimit() throws {
    let tree = try Tree([
      "/proc/self/cgroup": "what\n0::/a\n", "/proc/self/mountinfo": "is this\n" + Self.unified,
      "/sys/fs/cgroup/a/cpu.max": "many\n", "/sys/fs/cgroup/a/memory.max": "-1\n",
    ])
    #expect(tree.groups.processors == nil)
    #expect(tree.groups.memory == nil)
  }
}
