import Glibc

/// A thread of the operating system, with a stack of a chosen size.
final class KernelThread: Sendable {
  private let isFinished = Monitor(false)

  /// Starts a thread.
  ///
  /// - Parameters:
  ///   - stackSize: Bytes of address space for the stack; memory is used only as far as it is
  ///     touched. Where the system refuses, smaller sizes are tried.
  ///   - body: What the thread does.
  /// - Throws: ``SystemError``.
  init(stackSize: Int = 8 << 20, body: @escaping @Sendable () -> Void) throws {
    let finished = isFinished
    let start = ThreadStart {
      body()
      finished.update { $0 = true }
    }
    var size = stackSize
    var code = Self.start(start, stackSize: size)
    while code != 0, size > 1 << 20 {
      size /= 4
      code = Self.start(start, stackSize: size)
    }
    guard code == 0 else { throw SystemError("start a thread", code) }
  }

  /// Waits until the thread has ended.
  ///
  /// - Returns: Whether it ended within the time.
  func join(milliseconds: Int) -> Bool {
    isFinished.wait(milliseconds: milliseconds) { $0 ? true : nil } ?? false
  }

  private static func start(_ start: ThreadStart, stackSize: Int) -> Int32 {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    pthread_attr_setstacksize(&attributes, stackSize)
    // A function with a large frame must not step over the guard into other memory.
    pthread_attr_setguardsize(&attributes, 1 << 20)
    var thread = pthread_t()
    let box = Unmanaged.passRetained(start)
    let code = pthread_create(&thread, &attributes, threadMain, box.toOpaque())
    if code != 0 { box.release() }
    return code
  }
}

/// The first function of every thread.
private func threadMain(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let argument else { return nil }
  let start = Unmanaged<ThreadStart>.fromOpaque(argument).takeRetainedValue()
  CrashReporter.prepareThread()
  start.body()
  return nil
}

/// What a new thread needs to know.
private final class ThreadStart: Sendable {
  let body: @Sendable () -> Void

  init(body: @escaping @Sendable () -> Void) {
    self.body = body
  }
}
