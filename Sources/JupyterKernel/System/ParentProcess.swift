import Basics
import Glibc

/// The process with whose end the kernel ends too.
package enum ParentProcess {
  /// Finds it, once, at the start of the kernel.
  ///
  /// Whoever starts a kernel names itself in `JPY_PARENT_PID`. That number means something only
  /// among the processes it was given out to: srun, docker, ssh and `unshare --pid` carry the
  /// variable to places where it names nobody or somebody else. It is believed where it names an
  /// ancestor, which may stand behind wrappers such as `conda run`.
  ///
  /// - Parameters:
  ///   - named: The value of `JPY_PARENT_PID`, if any.
  ///   - isDetached: Whether the kernel was started to outlive its parent, as by `nohup`.
  ///   - processes: The folder where the system shows its processes.
  /// - Returns: The named process where it is an ancestor, otherwise the parent itself; `nil` where
  ///   none is to be watched.
  package static func find(
    named: String?, isDetached: Bool = false, processes: String = "/proc"
  ) -> Int32? {
    guard let named = named.flatMap({ Int32($0) }), named > 1 else { return nil }
    let parent = getppid()
    if ancestors(from: parent, in: processes).contains(named) { return named }
    // In another namespace the parent cannot be seen, and is 0; 1 is there to the end.
    return parent > 1 && !isDetached ? parent : nil
  }

  /// A process and those above it.
  private static func ancestors(from process: Int32, in folder: String) -> Set<Int32> {
    var found: Set<Int32> = []
    var next: Int32? = process
    while let one = next, one > 0, found.insert(one).inserted {
      next = parent(of: one, in: folder)
    }
    return found
  }

  /// Source: proc(5), `/proc/pid/stat`: the fourth field; the second is a name in parentheses.
  private static func parent(of process: Int32, in folder: String) -> Int32? {
    guard let bytes = try? readFile("\(folder)/\(process)/stat", maximumSize: 64 << 10),
      let nameEnd = bytes.lastIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let fields = bytes[(nameEnd + 1)...].split(separator: UInt8(ascii: " "))
    return fields.count > 1 ? Int32(String(decoding: fields[1], as: UTF8.self)) : nil
  }
}
