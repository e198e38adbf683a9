import Glibc

/// The standard streams of the process, which whoever starts it may have closed or filled.
enum StandardStreams {
  /// Puts something in the place of those that are closed: the first sockets would take their
  /// numbers, and what is printed would go there.
  static func fillGaps() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest free number is taken.
      _ = open("/dev/null", O_RDWR)
    }
  }

  /// Writes a text to the standard error stream; where that cannot be, it is lost.
  static func writeError(_ text: String) {
    fflush(nil)
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
