import Display

/// Whatever runs the cells of a notebook, one after the other.
package protocol CellRunner: AnyObject {
  /// Runs one cell.
  ///
  /// - Parameters:
  ///   - source: The text of the cell.
  ///   - count: The number of the cell among those that were run, from 1.
  ///   - output: Where output goes.
  /// - Returns: How the cell ended; nothing is thrown.
  func run(_ source: String, count: Int, output: any OutputSink) -> CellEnd
}

/// How a cell ended.
package enum CellEnd: Equatable, Sendable {
  /// At its end; the value of the last expression, where there is one to show.
  case value(DisplayData?)
  /// With an error.
  case failure(name: String, value: String, traceback: [String])
  /// The user stopped it.
  case interrupted
}
