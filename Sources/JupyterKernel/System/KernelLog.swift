import Glibc
import Synchronization

/// Remarks to whoever runs the kernel, on the standard error of the process.
enum KernelLog {
  private struct State {
    var second = 0
    var written = 0
    var leftOut = 0
  }

  private static let state = Mutex(State())
  private static let linesASecond = 20

  /// Writes a line; of a flood, only the first lines of each second are written.
  static func write(_ line: String) {
    state.withLock { state in
      let now = time(nil)
      if now != state.second {
        if state.leftOut > 0 { put("… and \(state.leftOut) more remarks left out") }
        state = State(second: now)
      }
      guard state.written < linesASecond else {
        state.leftOut += 1
        return
      }
      state.written += 1
      put(line)
    }
  }

  private static func put(_ line: String) {
    var text = "[kernel] \(line)\n"
    text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
