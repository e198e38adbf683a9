import Basics
import Glibc
import Synchronization

/// What is known of the thread that runs: how far its stack reaches, and what waits to be freed.
final class ThreadState {
  /// The lowest address that values may be followed down to.
  let stackLimit: UInt
  /// How many objects inside one another are being freed at this moment.
  var depth = 0
  /// What lies too deep to be freed at once.
  var waiting: [AnyObject] = []
  /// The signal of the session that evaluates on the thread.
  var signal: UnsafeMutablePointer<Atomic<Int>>?

  private init() { stackLimit = Self.lowestAddress() }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key) { state in
      guard let state else { return }
      Unmanaged<ThreadState>.fromOpaque(state).release()
    }
    return key
  }()

  /// The state of this thread.
  @inline(__always)
  static var current: ThreadState {
    guard let known = pthread_getspecific(key) else { return make() }
    return Unmanaged<ThreadState>.fromOpaque(known).takeUnretainedValue()
  }

  @inline(never)
  private static func make() -> ThreadState {
    let state = ThreadState()
    pthread_setspecific(key, Unmanaged.passRetained(state).toOpaque())
    return state
  }

  /// The end of the thread's stack, less room for functions that do not look at it.
  private static func lowestAddress() -> UInt {
    let room: UInt = 256 << 10
    guard let stack = ThreadStack.ofThread else { return Machine.stackPointer() - room }
    return stack.lowest + min(room, stack.size / 4)
  }
}

/// How deep functions of the library may go into values that hold one another.
enum ValueDepth {

  /// Refuses to go deeper where the stack is about to end, and stops when asked to.
  static func check() throws {
    let thread = ThreadState.current
    if Machine.stackPointer() < thread.stackLimit {
      throw Failure(.fatal("the stack is too deep: values hold one another too many times"), nil)
    }
    if let signal = thread.signal, signal.pointee.load(ordering: .relaxed) != 0 {
      try Machine.current?.poll()
    }
  }

  /// Whether to go deeper, for functions that cannot throw: the error ends the cell a little later.
  static func allowsMore() -> Bool {
    do {
      try check()
      return true
    } catch {
      Machine.postpone(error)
      return false
    }
  }
}
