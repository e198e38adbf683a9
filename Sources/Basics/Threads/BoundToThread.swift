/// A value that may be used on the thread it was made on only, one call at a time, as what a cell
/// defines. Work that meets one stays on the calling thread.
package protocol BoundToThread {}

extension Shards {
  /// Computes one value a piece, in the order of the pieces: pieces that meet a ``BoundToThread`` one
  /// after the other on the calling thread, the others on several threads before.
  ///
  /// - Parameters:
  ///   - count: The number of pieces.
  ///   - isBound: Whether a piece meets such a value.
  ///   - body: One piece.
  /// - Throws: The error of the first piece that failed.
  package static func map<Value: Sendable>(
    _ count: Int, isBound: (Int) -> Bool, _ body: @Sendable (Int) throws -> Value
  ) throws -> [Value] {
    let bound = (0..<max(0, count)).filter(isBound)
    let free = (0..<max(0, count)).filter { !isBound($0) }
    let shared = try map(free.count) { try body(free[$0]) }
    let own = try bound.map(body)
    var results = [Value?](repeating: nil, count: max(0, count))
    for (piece, value) in zip(free + bound, shared + own) { results[piece] = value }
    return results.compactMap { $0 }
  }
}
