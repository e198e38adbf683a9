import Display

/// Why a mark or a figure could not be made.
public enum FiguresError: Error, Equatable, Sendable {
  /// Two lists that belong together have different lengths.
  case differentCounts(String, first: String, Int, second: String, Int)
  /// A list does not fill a grid of columns and rows.
  case wrongGrid(String, values: Int, columns: Int, rows: Int)
  /// A text is not a colour.
  case invalidColor(String)
  /// The file could not be written.
  case cannotWrite(path: String, reason: String)
}

extension FiguresError: CustomStringConvertible {
  /// What was wrong, the value received, what was expected and what to do.
  public var description: String {
    switch self {
    case .differentCounts(let mark, let first, let firstCount, let second, let secondCount):
      "\(mark): \(first) has \(firstCount.counted("value")) and \(second) has \(secondCount); both must "
        + "have one value for each item drawn. Use Double.nan where a value is missing."
    case .wrongGrid(let mark, let values, let columns, let rows):
      "\(mark): \(values.counted("value")) \(values.agreeing("does", "do")) not fill \(columns.counted("column")) × \(rows.counted("row")); expected "
        + "\(columns.multipliedReportingOverflow(by: rows).partialValue) values, row by row."
    case .invalidColor(let text):
      "\"\(text)\" is not a colour; expected six hexadecimal digits, for example \"#0072B2\"."
    case .cannotWrite(let path, let reason): "“\(path)” cannot be written: \(reason)."
    }
  }

  /// Checks that two lists have the same length.
  static func check(
    _ mark: String, _ first: String, _ firstCount: Int, _ second: String, _ secondCount: Int
  ) throws {
    guard firstCount == secondCount else {
      throw differentCounts(mark, first: first, firstCount, second: second, secondCount)
    }
  }
}
