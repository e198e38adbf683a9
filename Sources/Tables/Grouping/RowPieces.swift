import Basics

/// Many rows, cut into pieces that several threads work on.
enum RowPieces {
  private static let size = 1 << 17

  /// How many pieces so many rows are cut into.
  static func count(of rows: Int) -> Int { (rows + size - 1) / size }

  /// The rows of a piece.
  static func rows(of piece: Int, among count: Int) -> Range<Int> {
    piece * size..<min((piece + 1) * size, count)
  }

  /// Hands out the rows of every piece once, with the number of the piece.
  static func each(of rows: Int, _ body: @Sendable (Int, Range<Int>) -> Void) {
    let all = count(of: rows)
    do {
      try Shards.run(all) { body($0, Self.rows(of: $0, among: rows)) }
    } catch {
      // No thread could be started: this one does it all.
      for piece in 0..<all { body(piece, Self.rows(of: piece, among: rows)) }
    }
  }
}
