/// A value that may be used on the thread it was made on only, one call at a time, as what a cell
/// defines. Work that meets one stays on the calling thread.
package protocol BoundToThread {}

extension Shards {
  /// Computes one value a piece: pieces that meet a ``BoundToThread`` one after the other on the
  /// calling thread, after the others on several threads.
  ///
  /// - Parameters:
  ///   - isBound: Whether a piece meets such a value, one a piece.
  ///   - body: One piece.
  /// - Returns: The values, in the order of the pieces.
  /// - Throws: The error of the first piece that failed.
  package static func map<Value: Sendable>(
    isBound: [Bool], _ body: @Sendable (Int) throws -> Value
  ) throws -> [Value] {
    let free = isBound.indices.filter { !isBound[$0] }
    let bound = isBound.indices.filter { isBound[$0] }
    let values = try map(free.count) { try body(free[$0]) } + bound.map(body)
    var results = [Value?](repeating: nil, count: isBound.count)
    for (piece, value) in zip(free + bound, values) { results[piece] = value }
    return results.compactMap { $0 }
  }
}
