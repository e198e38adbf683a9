/// A thread with a deep stack that runs one piece of work after another.
///
/// The thread is started with the first piece of work and ends with this object.
package final class DeepThread: @unchecked Sendable {
  private struct State {
    var work: (() -> Void)?
    var isClosed = false
  }

  private let name: String
  private let stackSize: Int
  private let state = Monitor(State())
  private var thread: SystemThread?

  /// Describes a thread; none is started yet.
  ///
  /// - Parameters:
  ///   - name: What the system shows for the thread.
  ///   - stackSize: Bytes of address space for its stack.
  package init(name: String, stackSize: Int) {
    self.name = name
    self.stackSize = stackSize
  }

  deinit { state.update { $0.isClosed = true } }

  /// Runs work on the thread and waits for it; one caller at a time.
  ///
  /// - Throws: ``SystemError`` where the thread cannot be started.
  package func run<Result>(_ body: @escaping () -> Result) throws -> Result {
    if thread == nil { thread = try start() }
    let result = Monitor<Result?>(nil)
    state.update { state in
      state.work = {
        let value = body()
        result.update { $0 = value }
      }
    }
    guard let value = result.wait(until: { $0 }) else {
      preconditionFailure("work that gave no result")
    }
    return value
  }

  private func start() throws -> SystemThread {
    let state = state
    return try SystemThread(name: name, stackSize: stackSize) {
      while let work = Self.next(state) { work() }
    }
  }

  /// Waits for work; `nil` when the owner is gone.
  private static func next(_ state: Monitor<State>) -> (() -> Void)? {
    state.wait { state -> (() -> Void)?? in
      if let work = state.work {
        state.work = nil
        return .some(work)
      }
      return state.isClosed ? .some(nil) : nil
    } ?? nil
  }
}
