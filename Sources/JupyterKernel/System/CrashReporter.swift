import Glibc
import Synchronization

/// Says why the process dies when a native library brings it down.
///
/// The signal handler only writes one byte to a pipe, waits a moment for the thread that reads the
/// pipe to tell the front end, and lets the signal do what it did before. If that thread cannot
/// work any more, because the crash happened while a lock was held, the process dies all the same.
enum CrashReporter {
  /// Signals that end a process after a programming error.
  static let signals: [Int32] = [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP]

  private static let alternateStackSize = 64 << 10
  /// How long a dying process waits for the report to be sent.
  private static let patience: Int32 = 2_000

  // Plain words, so that the handler reads them without taking a lock.
  private static let requestDescriptor = Atomic<Int32>(-1)
  private static let doneDescriptor = Atomic<Int32>(-1)
  private static let isReporting = Atomic<Bool>(false)
  private static let faultAddress = Atomic<UInt>(0)

  /// Installs the handlers.
  ///
  /// - Parameters:
  ///   - request: Signalled with the number of the signal when the process is about to die.
  ///   - done: Whoever reports signals it when the report is out.
  static func install(request: Wakeup, done: Wakeup) {
    requestDescriptor.store(request.writeDescriptor, ordering: .releasing)
    doneDescriptor.store(done.descriptor, ordering: .releasing)
    prepareThread()
    var action = sigaction()
    action.__sigaction_handler.sa_sigaction = { signal, information, _ in
      CrashReporter.handle(signal, information)
    }
    action.sa_flags = SA_SIGINFO | Int32(SA_ONSTACK)
    sigemptyset(&action.sa_mask)
    for signal in signals { sigaction(signal, &action, nil) }
  }

  /// Gives the thread a second stack, on which the handler runs when the first one overflows.
  static func prepareThread() {
    guard requestDescriptor.load(ordering: .acquiring) >= 0 else { return }
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: alternateStackSize, alignment: 16)
    stack.ss_size = alternateStackSize
    sigaltstack(&stack, nil)
  }

  /// The sentence for the front end.
  static func description(of signal: Int32) -> String {
    switch signal {
    case SIGSEGV, SIGBUS:
      "invalid memory access (\(signal == SIGBUS ? "SIGBUS" : "SIGSEGV")) at address 0x"
        + String(faultAddress.load(ordering: .acquiring), radix: 16)
        + "; very deep recursion or a fault in a native library"
    case SIGILL: "illegal instruction (SIGILL), as after a failed check in compiled code"
    case SIGFPE: "arithmetic fault (SIGFPE)"
    case SIGABRT: "a native library gave up (SIGABRT); its message is in the kernel's log"
    case SIGTRAP: "failed check in compiled code (SIGTRAP)"
    default: "signal \(signal)"
    }
  }

  /// Runs in the signal handler: nothing here may allocate or lock.
  private static func handle(_ signal: Int32, _ information: UnsafeMutablePointer<siginfo_t>?) {
    if !isReporting.exchange(true, ordering: .acquiringAndReleasing) {
      if let information {
        let address = information.pointee._sifields._sigfault.si_addr
        faultAddress.store(UInt(bitPattern: address), ordering: .releasing)
      }
      var byte = UInt8(truncatingIfNeeded: signal)
      _ = Glibc.write(requestDescriptor.load(ordering: .acquiring), &byte, 1)
    }
    var item = pollfd()
    item.fd = doneDescriptor.load(ordering: .acquiring)
    item.events = Int16(POLLIN)
    _ = poll(&item, 1, patience)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = SIG_DFL
    sigaction(signal, &action, nil)
    raise(signal)
  }
}
