import Basics

/// Works on many rows in pieces, on several threads.
enum Gathering {
  private static let pieceSize = 1 << 17

  /// Takes elements out of a list.
  ///
  /// - Parameters:
  ///   - elements: The list.
  ///   - places: Which ones; negative for none.
  ///   - missing: What stands where there is none.
  /// - Returns: An element a place.
  static func elements<Element: BitwiseCopyable & Sendable>(
    _ elements: [Element], at places: [Int], missing: Element
  ) -> [Element] {
    elements.withUnsafeBufferPointer { elements in
      places.withUnsafeBufferPointer { places in
        [Element](filling: places.count) { buffer in
          // Each piece writes its own rows, and all are done before anybody reads.
          nonisolated(unsafe) let (from, at, to) = (elements, places, buffer)
          pieces(places.count) { _, rows in
            for row in rows { to[row] = at[row] < 0 ? missing : from[at[row]] }
          }
        }
      }
    }
  }

  /// How many pieces rows are cut into.
  static func pieceCount(_ count: Int) -> Int { (count + pieceSize - 1) / pieceSize }

  /// The rows of a piece.
  static func rows(ofPiece piece: Int, of count: Int) -> Range<Int> {
    piece * pieceSize..<min((piece + 1) * pieceSize, count)
  }

  /// Hands out the rows of every piece once, with the number of the piece.
  static func pieces(_ count: Int, _ body: @Sendable (Int, Range<Int>) -> Void) {
    let all = pieceCount(count)
    do {
      try Shards.run(all) { body($0, rows(ofPiece: $0, of: count)) }
    } catch {
      // No thread could be started: this one does it all.
      for piece in 0..<all { body(piece, rows(ofPiece: piece, of: count)) }
    }
  }
}
