import Dispatch
import Foundation
import Synchronization

/// Numbered pieces of work that threads take one after the other.
///
/// The pieces are the same whatever the number of threads, and so is what they compute.
package enum Pieces {
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
    let workers = min(count, max(1, threads ?? ProcessInfo.processInfo.activeProcessorCount))
    guard workers > 1 else {
      for piece in 0..<max(0, count) { try body(piece) }
      return
    }
    let next = Atomic<Int>(0)
    let hasFailed = Atomic<Bool>(false)
    let failure = Mutex<(piece: Int, error: any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while !hasFailed.load(ordering: .relaxed) {
        let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard piece < count else { return }
        do {
          try body(piece)
        } catch {
          hasFailed.store(true, ordering: .relaxed)
          failure.withLock { first in
            if piece < first?.piece ?? .max { first = (piece, error) }
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
}

/// Numbers that several threads write to, each to places of its own.
package struct SharedNumbers: @unchecked Sendable {
  /// The first number.
  package let start: UnsafeMutablePointer<Float>

  /// Gives the numbers of a list to a piece of work that threads share.
  package static func sharing<Result>(
    _ values: inout [Float], _ work: (SharedNumbers) throws -> Result
  ) rethrows -> Result? {
    try values.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return nil }
      return try work(SharedNumbers(start: start))
    }
  }
}
