import Basics
import Display
import Glibc
import Synchronization

/// A place on the evaluation stack where a function's variables begin.
///
/// Slot 0 holds the limits of the thread (bits) and the running closure (object), slot 1 the
/// result of a `return`, slots 2 and on parameters and variables. Free slots hold no object.
typealias Frame = UnsafeMutablePointer<Value>

/// What a call looks at before it begins: how far the thread's stacks reach, and the signal.
struct Limits {
  /// The lowest address that the thread's own stack may use.
  var native: UInt
  /// The end of the evaluation stack.
  var end: UInt
  /// Where the frame of the call that was admitted last ends: beyond it no slot is in use.
  var top: Frame
  /// The signal of the session, for all of its threads.
  let signal: UnsafePointer<Atomic<Int>>
}

/// What evaluation needs on one thread: a stack, its limits, and the signal to stop.
final class Machine: @unchecked Sendable {
  /// What the signal means.
  enum Signal: Int { case none, interrupted, memory, otherThread }

  /// Polled at the end of every round of a loop and at every call; the libraries poll the token of
  /// the cell, which raises it.
  let signal: UnsafeMutablePointer<Atomic<Int>>
  /// The machine whose signal this one follows, on another thread of the host.
  private let leader: Machine?
  private let slotCount: Int
  let stack: Frame
  let limits: UnsafeMutablePointer<Limits>
  /// An error inside a host closure that could not throw.
  var postponed: (any Error)?
  private(set) var isClosed = false
  /// Serialises closures that the host calls on several threads.
  let callbackLock = RecursiveLock()

  /// Makes a machine.
  ///
  /// - Throws: ``SystemError`` where there is no address space for its stack.
  init(slotCount: Int, following leader: Machine? = nil) throws {
    self.slotCount = slotCount
    self.leader = leader
    let size = slotCount * MemoryLayout<Value>.stride
    // Fresh pages are zero, which is what free slots must be, and cost nothing until touched.
    let memory = mmap(
      nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    guard let memory, memory != MAP_FAILED else {
      throw SystemError("get \(byteText(size)) of address space for the variables of cells", errno)
    }
    signal = leader?.signal ?? .allocate(capacity: 1)
    if leader == nil { signal.initialize(to: Atomic(Signal.none.rawValue)) }
    stack = memory.bindMemory(to: Value.self, capacity: slotCount)
    limits = .allocate(capacity: 1)
    limits.initialize(
      to: Limits(
        native: 0, end: UInt(bitPattern: stack + slotCount), top: stack,
        signal: UnsafePointer(signal)))
    stack[0].bits = Int(bitPattern: limits)
  }

  /// Gives the stack back, once nothing is evaluated any more; code that outlives its session holds
  /// on to the machine.
  func close() {
    callbackLock.withLock {
      if isClosed { return }
      isClosed = true
      munmap(stack, slotCount * MemoryLayout<Value>.stride)
    }
  }

  deinit {
    close()
    limits.deallocate()
    if leader == nil { signal.deallocate() }
  }

  /// Asks the running cell to stop; the first reason counts.
  func raise(_ reason: Signal) {
    _ = signal.pointee.compareExchange(
      expected: Signal.none.rawValue, desired: reason.rawValue, ordering: .relaxed)
  }

  /// Forgets what stopped the cell before.
  func calm() { signal.pointee.store(Signal.none.rawValue, ordering: .relaxed) }

  @inline(__always)
  func poll() throws {
    if signal.pointee.load(ordering: .relaxed) != 0 { throw stopReason() }
  }

  @inline(never)
  func stopReason() -> any Error {
    switch Signal(rawValue: signal.pointee.load(ordering: .relaxed)) {
    case .memory: Failure(.fatal(MemoryWatch.message), nil)
    case .otherThread: Failure(.fatal(Machine.otherThread), nil)
    default: Stop.interrupted
    }
  }

  /// Why a cell ends whose types a library used where it may not.
  static let otherThread =
    "a value of a type of the cell was used on a thread of the library; the functions of a cell run "
    + "on the thread of the cell alone"

  /// Takes the stack of this thread as the native one, for as long as `work` runs.
  func run<R>(nativeStackSize: Int, _ work: () throws -> R) rethrows -> R {
    let earlier = Machine.current
    let earlierLimit = limits.pointee.native
    Machine.setCurrent(self)
    limits.pointee.native = Machine.stackPointer() - UInt(nativeStackSize) + 256 << 10
    defer {
      limits.pointee.native = earlierLimit
      Machine.setCurrent(earlier)
    }
    return try work()
  }

  /// About where the thread's stack has grown to.
  @inline(__always)
  static func stackPointer() -> UInt {
    var marker = 0
    return withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
  }
}

/// The machine of a thread, and closures called by the host.
extension Machine {
  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key, nil)
    return key
  }()

  /// The machine that evaluates on this thread, or `nil`.
  static var current: Machine? {
    pthread_getspecific(key).map { Unmanaged<Machine>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func setCurrent(_ machine: Machine?) {
    ThreadState.current.signal = machine?.signal
    pthread_setspecific(key, machine.map { Unmanaged.passUnretained($0).toOpaque() })
  }

  /// Calls a cell's closure from a function of the host, on whatever thread it runs.
  static func callFromHost(_ function: FunctionObject, _ arguments: [Value]) throws -> Value {
    guard let owner = function.machine else { return try function.call(nil, arguments) }
    return try owner.callbackLock.withLock {
      if owner.isClosed { throw HostError("the session of this function has ended") }
      if let machine = current {
        // A call leaves its own end as the top; the next one is to begin where this one does.
        let top = machine.limits.pointee.top
        defer { machine.limits.pointee.top = top }
        return try function.call(machine.freshTop(), arguments)
      }
      // Another thread of the host: it has a small stack of its own.
      let machine = try Machine(slotCount: 1 << 16, following: owner)
      return try machine.run(nativeStackSize: 400 << 10) {
        try function.call(machine.freshTop(), arguments)
      }
    }
  }

  private func freshTop() -> Frame {
    let top = limits.pointee.top
    top[0].bits = Int(bitPattern: limits)
    return top
  }

  /// Keeps an error until the host function that cannot throw it has returned.
  static func postpone(_ error: any Error) {
    if let machine = current, machine.postponed == nil { machine.postponed = error }
  }

  /// Runs a host function; errors in closures that it could not hand on end it afterwards.
  @inline(__always)
  func host<R>(_ span: Span, _ work: () throws -> R) throws -> R {
    do {
      let result = try work()
      if let error = postponed {
        postponed = nil
        throw error
      }
      return result
    } catch {
      postponed = nil
      throw hostError(error, span)
    }
  }

  private func hostError(_ error: any Error, _ span: Span) -> any Error {
    if error is Interrupted || error is CancellationError {
      return signal.pointee.load(ordering: .relaxed) == 0
        ? Failure(.host(error), span) : stopReason()
    }
    return Failure.wrap(error, span)
  }
}
