/// A cell that was run.
package struct HistoryEntry: Equatable, Sendable {
  /// The number of the session, which grows from one start of a kernel to the next.
  package let session: Int
  /// The number of the cell in its session.
  package let line: Int
  /// The source.
  package let input: String
  /// The result as text, or `nil` where there was none.
  package let output: String?

  /// Makes an entry.
  package init(session: Int, line: Int, input: String, output: String? = nil) {
    self.session = session
    self.line = line
    self.input = input
    self.output = output
  }
}
