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
  func run(_ source: String, count: Int, output: any OutputSink) -> CellOutcome
}
