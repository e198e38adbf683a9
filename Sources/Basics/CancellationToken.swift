import Synchronization

/// A flag that asks long work to stop; every piece of work has a token of its own.
///
/// The kernel sets it when the user interrupts a cell; anything that may run longer than 50 ms
/// calls ``check()`` at least that often.
public final class CancellationToken: Sendable {
  private let requested = Atomic<Bool>(false)
  /// What is done once the work is asked to stop.
  private let handler = Monitor<(@Sendable () -> Void)?>(nil)

  /// Makes a token that nobody has cancelled yet.
  public init() {}

  /// Whether the work has been asked to stop.
  public var isCancelled: Bool { requested.load(ordering: .relaxed) }

  /// Asks the work to stop.
  public func cancel() {
    handler.withLock { handler in
      // First the handler: whoever sees the flag may count on what it did.
      handler?()
      requested.store(true, ordering: .relaxed)
    }
  }

  /// Ends the work if it has been asked to stop.
  ///
  /// - Throws: ``Interrupted`` after ``cancel()``.
  public func check() throws {
    if isCancelled { throw Interrupted() }
  }

  /// Does work that is stopped in a way of its own.
  ///
  /// - Parameters:
  ///   - stop: Called once the token is cancelled: at once where that was before, never after the
  ///     work has ended. It must not call the token.
  ///   - work: What is done.
  /// - Returns: What the work gives.
  package func whenCancelled<Result>(
    _ stop: @escaping @Sendable () -> Void, during work: () throws -> Result
  ) rethrows -> Result {
    handler.withLock { handler in
      handler = stop
      if isCancelled { stop() }
    }
    defer { handler.withLock { $0 = nil } }
    return try work()
  }
}

/// Work that stopped because the user asked for it.
public struct Interrupted: Error, Equatable, CustomStringConvertible {
  /// Makes the error.
  public init() {}
  /// What the user reads.
  public var description: String { "interrupted" }
}
