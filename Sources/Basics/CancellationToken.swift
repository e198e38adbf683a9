import Synchronization

/// A flag that asks long work to stop.
///
/// The kernel sets it when the user interrupts a cell; anything that may run longer than 50 ms
/// calls ``check()`` at least that often.
public final class CancellationToken: Sendable {
  private let requested = Atomic<Bool>(false)

  /// Makes a token that nobody has cancelled yet.
  public init() {}

  /// Whether the work has been asked to stop.
  public var isCancelled: Bool { requested.load(ordering: .relaxed) }

  /// Asks the work to stop.
  public func cancel() { requested.store(true, ordering: .relaxed) }

  /// Forgets an earlier request, so that the token can serve the next piece of work.
  public func reset() { requested.store(false, ordering: .relaxed) }

  /// Ends the work if it has been asked to stop.
  ///
  /// - Throws: ``Interrupted`` after ``cancel()``.
  public func check() throws {
    if isCancelled { throw Interrupted() }
  }
}

/// Work that stopped because the user asked for it.
public struct Interrupted: Error, Equatable, CustomStringConvertible {
  /// Makes the error.
  public init() {}
  /// What the user reads.
  public var description: String { "interrupted" }
}
