import COpenBLAS
import Display

/// The solution of least squares and, among those, of least norm.
package struct LeastSquares: Equatable, Sendable {
  /// One column a column of the right side.
  package let solution: Matrix
  /// How many rows and columns are independent.
  package let rank: Int
  /// The singular values, greatest first.
  package let singularValues: [Double]
}

extension Matrix {
  /// Finds the X for which the sum of squares of A · X − B is least; where many do, the one of least
  /// norm.
  ///
  /// - Parameters:
  ///   - right: B, with the rows of A.
  ///   - tolerance: Singular values up to this share of the greatest one count as zero; by default the
  ///     larger number of rows or columns times 2⁻⁵².
  ///   - context: What stops the work.
  /// - Returns: The solution, the rank and the singular values.
  /// - Throws: ``LinearAlgebraError/shapes(operation:left:right:)`` and the like,
  ///   ``LinearAlgebraError/noConvergence(operation:)``; `MemoryError`, `Interrupted`.
  package func leastSquares(
    _ right: Matrix, tolerance: Double? = nil, context: RunContext = .current
  ) throws -> LeastSquares {
    let operation = "least squares"
    try right.requireRows(rows, operation, shape)
    try requireFinite(operation)
    try right.requireFinite(operation)
    let longer = max(rows, columns)
    try Matrix.prepare(
      operation, numbers: values.count + longer * right.columns, context)
    var singular = [Double](repeating: 0, count: min(rows, columns))
    guard !singular.isEmpty, right.columns > 0 else {
      return LeastSquares(
        solution: Matrix(rows: columns, columns: right.columns), rank: 0, singularValues: singular)
    }
    let (size, count) = (try librarySize(), try right.librarySize().columns)
    var scratch = values
    var solution = Matrix(rows: longer, columns: right.columns)
    for column in 0..<right.columns {
      for row in 0..<rows { solution[row, column] = right[row, column] }
    }
    var rank: Int32 = 0
    // Its halving goes no deeper than 32 levels.
    var places = [Int32](repeating: 0, count: (3 * 32 + 11) * singular.count)
    let info = try withWorkspace(operation) {
      solum_openblas_least_squares(
        size.rows, size.columns, count, &scratch, &solution.values, Int32(longer), &singular,
        tolerance ?? Double(longer) * .ulpOfOne, &rank, $0, $1, &places)
    }
    try context.checkCancellation()
    if info != 0 { throw LinearAlgebraError.noConvergence(operation: operation) }
    return LeastSquares(
      solution: solution.part(rows: 0..<columns, columns: 0..<right.columns), rank: Int(rank),
      singularValues: singular)
  }
}
