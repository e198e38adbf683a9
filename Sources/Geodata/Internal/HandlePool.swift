import Synchronization

/// Open files of one kind, each used by one thread at a time and opened when none is free.
final class HandlePool<Handle: AnyObject>: Sendable {
  /// A handle on its way from one thread to another.
  private struct Lent: @unchecked Sendable {
    let handle: Handle
  }

  private let free = Mutex<[Lent]>([])
  private let open: @Sendable () throws -> Handle

  /// Makes a pool that opens files by `open`.
  init(open: @escaping @Sendable () throws -> Handle) {
    self.open = open
  }

  /// Lends a handle to a piece of work.
  func lend<Result>(_ work: (Handle) throws -> Result) throws -> Result {
    let known = free.withLock { $0.popLast() }
    let lent = try known ?? Lent(handle: open())
    defer { free.withLock { $0.append(lent) } }
    return try work(lent.handle)
  }
}
