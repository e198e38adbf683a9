import Basics
import CProcess
import Glibc
import Synchronization

/// What happens to the process from outside, told to the kernel on a thread of its own.
final class ProcessWatch: Sendable {
  /// Something that happened.
  enum Event: Sendable {
    /// The user pressed Control-C, or a client sent SIGINT.
    case interrupt
    /// Somebody asked the process to end.
    case terminate
    /// The process that started the kernel is gone.
    case parentEnded
    /// The process is about to die of a signal.
    case crash(signal: Int32)
  }

  private static let signalDescriptor = Atomic<Int32>(-1)

  private let signals: Wakeup
  private let crashes: Wakeup
  private let crashReported: Wakeup
  private let parent: Int32?

  /// Installs the handlers.
  init() throws {
    signals = try Wakeup()
    crashes = try Wakeup()
    crashReported = try Wakeup()
    let isDetached = Self.isIgnored(SIGHUP)
    parent = ParentProcess.find(
      named: getenv("JPY_PARENT_PID").map { String(cString: $0) }, isDetached: isDetached)
    Self.signalDescriptor.store(signals.writeDescriptor, ordering: .releasing)
    CrashReporter.install(request: crashes, done: crashReported)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { signal in
      var byte = UInt8(truncatingIfNeeded: signal)
      let kept = errno
      _ = Glibc.write(ProcessWatch.signalDescriptor.load(ordering: .acquiring), &byte, 1)
      errno = kept
    }
    action.sa_flags = SA_RESTART
    for signal in [SIGINT, SIGTERM] + (isDetached ? [] : [SIGHUP]) {
      sigaction(signal, &action, nil)
    }
    signal(SIGPIPE, SIG_IGN)
  }

  /// Starts to tell events.
  func start(_ handle: @escaping @Sendable (Event) -> Void) throws {
    _ = try Kernel.thread("solum-watch") { self.watch(handle) }
  }

  /// Whether the process was started so that a signal does nothing, as `nohup` does with SIGHUP.
  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private func watch(_ handle: (Event) -> Void) {
    let parentDescriptor = parent.map { solum_process_descriptor($0) } ?? -1
    // Without such a descriptor the parent is looked for once a second.
    let asksForParent = parent != nil && parentDescriptor < 0
    var items = [signals.descriptor, crashes.descriptor, parentDescriptor].map { descriptor in
      var item = pollfd()
      item.fd = descriptor
      item.events = Int16(POLLIN)
      return item
    }
    while true {
      let count = poll(&items, nfds_t(items.count), asksForParent ? 1_000 : -1)
      if count < 0 { continue }
      if items[1].revents != 0, let signal = crashes.clear().first {
        handle(.crash(signal: Int32(signal)))
        crashReported.signal()
      }
      for signal in items[0].revents != 0 ? signals.clear() : [] {
        handle(Int32(signal) == SIGINT ? .interrupt : .terminate)
      }
      if items[2].revents != 0 || asksForParent && !parentLives {
        handle(.parentEnded)
        return
      }
    }
  }

  private var parentLives: Bool {
    guard let parent else { return true }
    return kill(parent, 0) == 0 || errno == EPERM
  }
}
