/// One of the two text streams of a program.
public enum TextStream: String, Sendable {
  /// Ordinary output.
  case standardOutput = "stdout"
  /// Remarks and errors.
  case standardError = "stderr"
}

/// Where a running cell sends what it prints and shows.
///
/// Calls may come from any thread; whoever implements the protocol keeps their order.
public protocol OutputSink: Sendable {
  /// Takes printed text.
  func write(_ text: String, to stream: TextStream)
  /// Shows a value; a value with an identifier can be replaced later.
  func display(_ data: DisplayData, id: String?)
  /// Replaces every shown value that bears the identifier.
  func updateDisplay(_ data: DisplayData, id: String)
  /// Removes the cell's output, at once or when the next output comes.
  func clear(wait: Bool)
  /// Shows a value in the front end's pager, or in the cell's output where there is no pager.
  func page(_ data: DisplayData)
}

extension OutputSink {
  /// Shows the value in the cell's output.
  public func page(_ data: DisplayData) { display(data, id: nil) }
}
