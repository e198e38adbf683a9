import Synchronization

/// Work cut into numbered pieces that threads take one after the other.
///
/// The pieces are the same whatever the number of threads; whoever reduces their results in the
/// order of the pieces gets the same bits on every machine.
package enum Shards {
  /// Runs `body` once for every number in `0 ..< count`, on several threads.
  ///
  /// Pieces may be cut into shards themselves: all of them together take no more threads than
  /// ``Threads/count``, unless a number of threads is asked for.
  ///
  /// - Parameters:
  ///   - count: The number of pieces.
  ///   - threads: How many threads at most; `nil` takes those of ``Threads/count`` that are free.
  ///   - body: One piece.
  /// - Throws: The error of the first piece that failed, by its number, after all threads stopped;
  ///   ``SystemError`` where a thread cannot be started.
  package static func run(
    _ count: Int, threads: Int? = nil, _ body: @Sendable (Int) throws -> Void
  ) throws {
    let taken = threads == nil ? FreeThreads.take(atMost: count - 1) : 0
    defer { FreeThreads.giveBack(taken) }
    let helpers = max(0, threads.map { min($0, count) - 1 } ?? taken)
    let board = Board()
    guard helpers > 0 else {
      for piece in 0..<max(0, count) { try body(piece) }
      return
    }
    try withoutActuallyEscaping(body) { body in
      var started: [SystemThread] = []
      defer { for thread in started { thread.join() } }
      do {
        for number in 1...helpers {
          started.append(
            try SystemThread(name: "solum-shard-\(number)") { board.work(count, body) })
        }
      } catch {
        board.stop()
        throw error
      }
      board.work(count, body)
    }
    if let failure = board.failure { throw failure }
  }

  /// Computes one value a piece, in the order of the pieces.
  package static func map<Value: Sendable>(
    _ count: Int, threads: Int? = nil, _ body: @Sendable (Int) throws -> Value
  ) throws -> [Value] {
    var results = [Value?](repeating: nil, count: max(0, count))
    try results.withUnsafeMutableBufferPointer { results in
      // Each piece writes its own place, and all are done before anybody reads.
      nonisolated(unsafe) let places = results
      try run(count, threads: threads) { places[$0] = try body($0) }
    }
    return results.compactMap { $0 }
  }
}

/// What the threads of one run share.
private final class Board: Sendable {
  private let next = Atomic<Int>(0)
  private let isStopped = Atomic<Bool>(false)
  private let firstFailure = Monitor<(piece: Int, error: any Error)?>(nil)

  /// The error of the first piece that failed.
  var failure: (any Error)? { firstFailure.withLock { $0?.error } }

  /// Lets nobody take another piece.
  func stop() { isStopped.store(true, ordering: .relaxed) }

  /// Takes piece after piece.
  func work(_ count: Int, _ body: (Int) throws -> Void) {
    while !isStopped.load(ordering: .relaxed) {
      let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard piece < count else { return }
      do {
        try body(piece)
      } catch {
        stop()
        firstFailure.withLock { first in
          if piece < (first?.piece ?? .max) { first = (piece, error) }
        }
      }
    }
  }
}

/// The threads that are not at work, of those that ``Threads/count`` allows beside the first.
private enum FreeThreads {
  private static let taken = Monitor(0)

  static func take(atMost wanted: Int) -> Int {
    taken.withLock { taken in
      let granted = max(0, min(wanted, Threads.count - 1 - taken))
      taken += granted
      return granted
    }
  }

  static func giveBack(_ count: Int) { taken.withLock { $0 -= count } }
}
