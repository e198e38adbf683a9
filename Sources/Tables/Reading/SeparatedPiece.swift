/// The columns of the records that begin in one piece of a file.
struct SeparatedPiece: Sendable {
  /// The columns, as they are collected.
  var builders: [ColumnBuilder]
  /// How many records there are.
  var count = 0
  /// How many lines there are.
  var lines = 0
  /// The records with fewer entries than columns: how many, and the line of the first in the piece.
  var short: (count: Int, line: Int)?
  /// The first record with more entries than columns: its line in the piece and its entries.
  var long: (line: Int, found: Int)?
  /// The line in the piece of a quotation mark that nothing closes.
  var openQuote: Int?
  /// Where the first record begins.
  var start = 0
  /// Where the first record begins that is not in the piece.
  var end = 0
}
