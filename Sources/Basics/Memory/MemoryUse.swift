import CProcess
import Glibc

/// How much memory the process holds at one time.
package struct MemoryUse: Equatable, Sendable {
  /// Bytes that lie in the machine's memory.
  package var resident: Int
  /// Bytes of address space; 0 where it is not known.
  package var addressSpace: Int
  /// Bytes that the control group which limits the process holds, with its other processes;
  /// `nil` where there is none.
  package var group: Int?

  /// Makes a value.
  package init(resident: Int, addressSpace: Int = 0, group: Int? = nil) {
    self.resident = resident
    self.addressSpace = addressSpace
    self.group = group
  }

  /// What the process holds now; without `/proc`, the most that it ever held.
  package static var now: MemoryUse {
    var use = ofProcess ?? MemoryUse(resident: solum_largest_size())
    use.group = ControlGroups.ofProcess.memoryInUse
    return use
  }

  /// Source: proc(5), `/proc/pid/statm`: size and resident pages.
  private static var ofProcess: MemoryUse? {
    let descriptor = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = read(descriptor, &bytes, bytes.count)
    let words = bytes.prefix(max(0, count)).split(separator: UInt8(ascii: " "))
    let pages = words.prefix(2).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard pages.count == 2 else { return nil }
    let pageSize = sysconf(Int32(_SC_PAGESIZE))
    return MemoryUse(resident: pages[1] * pageSize, addressSpace: pages[0] * pageSize)
  }
}
