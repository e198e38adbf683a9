/// Why something could not be computed with matrices.
package enum LinearAlgebraError: Error, Equatable, Sendable {
  /// Rows of different lengths.
  case unequalRows(first: Int, row: Int, count: Int)
  /// As many numbers as rows times columns are needed.
  case wrongCount(rows: Int, columns: Int, received: Int)
  /// Two matrices that do not fit together.
  case shapes(operation: String, left: MatrixShape, right: MatrixShape)
  /// A square matrix is needed.
  case notSquare(operation: String, shape: MatrixShape)
  /// A symmetric matrix is needed; the place is one where it is not.
  case notSymmetric(operation: String, row: Int, column: Int)
  /// A number that is infinite or none.
  case notFinite(operation: String, row: Int, column: Int, value: Double)
  /// A matrix is not positive definite; `order` is the size of the smallest leading part that is not.
  case notPositiveDefinite(order: Int)
  /// A matrix is singular, to the digits that numbers have.
  case singular(reciprocalCondition: Double)
  /// The iteration of LAPACK came to no end.
  case noConvergence(operation: String)
  /// More rows or columns than the library counts.
  case tooLarge(shape: MatrixShape)
  /// OpenBLAS with its LAPACK is not installed.
  case missingLibrary(tried: String, message: String)
}

/// How many rows and columns a matrix has.
package struct MatrixShape: Equatable, Sendable, CustomStringConvertible {
  /// How many rows.
  package let rows: Int
  /// How many columns.
  package let columns: Int

  /// Makes a shape.
  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  /// For example `3 × 2`.
  package var description: String { "\(rows) × \(columns)" }
}

extension LinearAlgebraError: CustomStringConvertible {
  /// What was wrong, what was expected and what to do.
  package var description: String {
    switch self {
    case .unequalRows(let first, let row, let count):
      "row 0 has \(first) numbers, row \(row) has \(count); give every row as many"
    case .wrongCount(let rows, let columns, let received):
      "a matrix of \(rows) × \(columns) needs \(rows * columns) numbers, not \(received)"
    case .shapes(let operation, let left, let right):
      "\(operation): matrices of \(left) and \(right) do not fit together"
    case .notSquare(let operation, let shape):
      "\(operation) needs as many rows as columns, not \(shape)"
    case .notSymmetric(let operation, let row, let column):
      "\(operation) needs a symmetric matrix, but [\(row), \(column)] differs from "
        + "[\(column), \(row)]"
    case .notFinite(let operation, let row, let column, let value):
      "\(operation) needs numbers, but [\(row), \(column)] is \(value); leave out what is missing"
    case .notPositiveDefinite(let order):
      "the matrix is not positive definite (its first \(order) rows and columns are not); add a "
        + "small number to its diagonal, or leave out equal places"
    case .singular(let reciprocal):
      "the matrix is singular (the reciprocal of its condition number is \(reciprocal)); leave out "
        + "rows that depend on others, or ask for least squares"
    case .noConvergence(let operation):
      "\(operation) came to no end; scale rows and columns to similar sizes"
    case .tooLarge(let shape):
      "a matrix of \(shape) is larger than OpenBLAS counts"
    case .missingLibrary(let tried, let message):
      "OpenBLAS was not found (tried \(tried)). Install it (apt install libopenblas0, brew install "
        + "openblas). The loader said: \(message)."
    }
  }
}
