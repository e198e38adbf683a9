import CProcess
import Glibc

/// A thread of the operating system, with a stack of a chosen size.
package final class SystemThread: Sendable {
  private let isFinished = Monitor(false)

  /// Starts a thread.
  ///
  /// - Parameters:
  ///   - name: What the system shows for the thread, at most 15 bytes of it.
  ///   - stackSize: Bytes of address space for the stack; memory is used only as far as it is touched.
  ///   - body: What the thread does.
  /// - Throws: ``SystemError`` where the system has no room for another thread.
  package init(
    name: String, stackSize: Int = 2 << 20, body: @escaping @Sendable () -> Void
  ) throws {
    let start = ThreadStart(name: name, body: body, isFinished: isFinished)
    let code = Self.start(start, stackSize: stackSize)
    guard code == 0 else {
      let limit = AddressSpace.limit.map { " (ulimit -v allows \(byteText($0)))" } ?? ""
      throw SystemError("start the thread \(name)\(limit)", code)
    }
  }

  /// Waits until the thread has ended.
  ///
  /// - Parameter milliseconds: How long to wait at most; `nil` is for ever.
  /// - Returns: Whether it ended within the time.
  @discardableResult
  package func join(milliseconds: Int? = nil) -> Bool {
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
  solum_name_thread(String(decoding: start.name.utf8.prefix(15), as: UTF8.self))
  start.run()
  return nil
}

/// What a new thread needs to know; used by that thread alone.
private final class ThreadStart: @unchecked Sendable {
  let name: String
  private var body: (@Sendable () -> Void)?
  private let isFinished: Monitor<Bool>

  init(name: String, body: @escaping @Sendable () -> Void, isFinished: Monitor<Bool>) {
    self.name = name
    self.body = body
    self.isFinished = isFinished
  }

  /// Does the work, lets go of what it holds, and only then tells those who wait: what the work
  /// holds may be gone once they know.
  func run() {
    call()
    body = nil
    isFinished.update { $0 = true }
  }

  @inline(never)
  private func call() { body?() }
}
