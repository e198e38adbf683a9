import Basics
import Glibc

/// Wakes a thread that waits for a socket, from any thread and also from a signal handler.
package final class Wakeup: Sendable {
  /// The end to wait for: readable after ``signal()`` until ``clear()``.
  package let descriptor: Int32
  let writeDescriptor: Int32

  /// Makes a pipe whose two ends never block.
  package init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemError("make a pipe", errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    writeDescriptor = ends[1]
  }

  deinit {
    close(descriptor)
    close(writeDescriptor)
  }

  /// Wakes the waiting thread, or the next one to wait.
  package func signal(_ byte: UInt8 = 1) {
    var byte = byte
    _ = write(writeDescriptor, &byte, 1)
  }

  /// Takes back every signal so far.
  ///
  /// - Returns: The signalled bytes, at most 64 of them.
  @discardableResult
  package func clear() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }
}
