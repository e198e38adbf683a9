import Dispatch
import Display
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
    guard count > 0 else { return }
    let next = Atomic<Int>(0)
    let failure = Mutex<(piece: Int, error: any Error)?>(nil)
    let failed = Atomic<Bool>(false)
    let workers = min(count, max(1, threads ?? cores))
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

/// Counts finished steps from any thread and reports them.
package final class StepCounter: Sendable {
  private let done = Atomic<Int>(0)
  private let task: String
  private let total: Int
  private let context: RunContext

  /// Makes a counter at zero.
  package init(_ task: String, total: Int, context: RunContext) {
    self.task = task
    self.total = total
    self.context = context
  }

  /// Counts one step and reports it.
  package func step(remark: String = "") {
    let count = done.wrappingAdd(1, ordering: .relaxed).newValue
    context.report(task, count, of: total, remark: remark)
  }
}
