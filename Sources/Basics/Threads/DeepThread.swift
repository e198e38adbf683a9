import Foundation

/// A thread with a deep stack that runs one piece of work after another.
final class DeepThread: @unchecked Sendable {
  /// What the thread and its owner share.
  private final class Shared: @unchecked Sendable {
    let condition = NSCondition()
    var work: (() -> Void)?
    var isClosed = false

    /// Waits for work; `nil` when the owner is gone.
    func next() -> (() -> Void)? {
      condition.lock()
      defer { condition.unlock() }
      while work == nil && !isClosed { condition.wait() }
      defer { work = nil }
      return work
    }
  }

  private let shared = Shared()
  private let stackSize: Int
  private var isStarted = false

  init(stackSize: Int) { self.stackSize = stackSize }

  deinit {
    shared.condition.lock()
    shared.isClosed = true
    shared.condition.broadcast()
    shared.condition.unlock()
  }

  /// Runs work on the thread and waits for it; one caller at a time.
  func run<R>(_ body: @escaping () -> R) -> R {
    if !isStarted { start() }
    let box = Box<R>()
    let done = DispatchSemaphore(value: 0)
    shared.condition.lock()
    shared.work = {
      box.value = body()
      done.signal()
    }
    shared.condition.broadcast()
    shared.condition.unlock()
    done.wait()
    guard let value = box.value else { preconditionFailure("work that gave no result") }
    return value
  }

  private func start() {
    isStarted = true
    let shared = shared
    let thread = Thread {
      while let work = shared.next() { work() }
    }
    thread.stackSize = stackSize
    thread.name = "solum cells"
    thread.start()
  }

  private final class Box<R>: @unchecked Sendable { var value: R? }
}

/// Watches the memory of the process while a cell runs.
final class MemoryTimer {
  private let timer: any DispatchSourceTimer

  init(_ machine: Machine) {
    timer = DispatchSource.makeTimerSource(queue: .global(qos: .utility))
    timer.schedule(deadline: .now() + .milliseconds(200), repeating: .milliseconds(100))
    timer.setEventHandler {
      if MemoryWatch.residentSize() > MemoryWatch.limit { machine.raise(.memory) }
    }
    timer.resume()
  }

  func stop() { timer.cancel() }
}
