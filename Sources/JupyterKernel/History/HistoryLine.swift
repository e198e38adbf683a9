/// A cell of the running session that is to be kept.
struct HistoryLine: Equatable, Sendable {
  /// The number of the cell.
  let number: Int
  /// The source.
  let input: String
  /// The result as text, or `nil` where there was none.
  let output: String?
}
