/// A thread with a deep stack that runs one piece of work after another.
///
/// The thread ends with this object.
package final class DeepThread: Sendable {
  private struct State {
    var work: (() -> Void)?
    var isClosed = false
  }

  private let state: Monitor<State>

  /// Starts the thread.
  ///
  /// - Parameters:
  ///   - name: What the system shows for the thread.
  ///   - stackSize: Bytes of address space for its stack.
  /// - Throws: ``SystemError`` where the thread cannot be started.
  package init(name: String, stackSize: Int) throws {
    let state = Monitor(State())
    _ = try SystemThread(name: name, stackSize: stackSize) {
      while let work = Self.next(state) { work() }
    }
    self.state = state
  }

  deinit { state.update { $0.isClosed = true } }

  /// Runs work on the thread and waits for it; one caller at a time.
  package func run<Result>(_ body: @escaping () -> Result) -> Result {
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
