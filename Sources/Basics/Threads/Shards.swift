import Dispatch
import Foundation
import Synchronization

/// Work cut into numbered pieces that threads take one after the other.
///
/// The pieces are the same whatever the number of threads; whoever reduces their results in the
/// order of the pieces gets the same bits on every machine.
package enum Shards {
  /// Runs `body` once for every number in `0 ..< count`, on several threads.
  ///
  /// - Parameters:
  ///   - count: The number of pieces.
  ///   - threads: How many threads at most; `nil` takes as many as the machine has cores.
  ///   - body: One piece.
  /// - Throws: The error of the first piece that failed, by its number, after all threads stopped.
  package static func run(
    _ count: Int, threads: Int? = nil, _ body: @Sendable (Int) throws -> Void
  ) throws {
    let workers = min(count, max(1, threads ?? cores))
    guard workers > 1 else {
      for piece in 0..<max(0, count) { try body(piece) }
      return
    }
    let next = Atomic<Int>(0)
    let failure = Mutex<(piece: Int, error: any Error)?>(nil)
    let failed = Atomic<Bool>(false)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while !failed.load(ordering: .relaxed) {
        let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard piece < count else { return }
        do {
          try body(piece)
        } catch {
          failed.store(true, ordering: .relaxed)
          failure.withLock { first in
            if piece < (first?.piece ?? .max) { first = (piece, error) }
          }
        }
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure.error }
  }

  /// Computes one value a piece, in the order of the pieces.
  package static func map<Value: Sendable>(
    _ count: Int, threads: Int? = nil, _ body: @Sendable (Int) throws -> Value
  ) throws -> [Value] {
    let results = Mutex([Value?](repeating: nil, count: max(0, count)))
    try run(count, threads: threads) { piece in
      let value = try body(piece)
      results.withLock { $0[piece] = value }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// The number of threads the system runs at once.
  package static let cores = max(1, ProcessInfo.processInfo.activeProcessorCount)
}
