/// Whether a cell can be run as it is.
package enum CodeCompleteness: Equatable, Sendable {
  /// It can be run.
  case complete
  /// More must follow; the next line starts with this text.
  case incomplete(indent: String)
  /// Nothing that follows can make it right.
  case invalid
  /// Nobody knows.
  case unknown
}
