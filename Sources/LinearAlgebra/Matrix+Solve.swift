import COpenBLAS
import Display

extension Matrix {
  /// Solves A · X = B for a square matrix A, by Gaussian elimination with exchange of rows.
  ///
  /// - Throws: ``LinearAlgebraError/singular(reciprocalCondition:)`` where no digit of the solution
  ///   would be certain; ``LinearAlgebraError/shapes(operation:left:right:)`` and the like;
  ///   `MemoryError`, `Interrupted`.
  package func solve(_ right: Matrix, context: RunContext = .current) throws -> Matrix {
    try requireSquare("solve")
    try right.requireRows(rows, "solve", shape)
    try requireFinite("solve")
    try right.requireFinite("solve")
    try Matrix.prepare(
      "the solution of equations", numbers: values.count + right.values.count, context)
    var result = right
    guard rows > 0, right.columns > 0 else { return result }
    let (size, count) = (try librarySize().rows, try right.librarySize().columns)
    var factors = values
    var pivots = [Int32](repeating: 0, count: rows)
    let zero = solum_openblas_lu(size, &factors, &pivots)
    try context.checkCancellation()
    let reciprocal = zero > 0 ? 0 : reciprocalCondition(size, factors)
    guard reciprocal >= .ulpOfOne else {
      throw LinearAlgebraError.singular(reciprocalCondition: reciprocal)
    }
    let info = solum_openblas_lu_solve(size, factors, pivots, count, &result.values)
    precondition(info == 0)
    return result
  }

  /// Solves A · x = b.
  ///
  /// - Throws: As ``solve(_:context:)``.
  package func solve(_ right: [Double]) throws -> [Double] {
    try solve(Matrix(column: right)).values
  }

  private func reciprocalCondition(_ size: Int32, _ factors: [Double]) -> Double {
    let norm = (0..<columns).map { column in
      values[column * rows..<(column + 1) * rows].reduce(0) { $0 + $1.magnitude }
    }.max()
    var work = [Double](repeating: 0, count: 4 * rows)
    var places = [Int32](repeating: 0, count: rows)
    return solum_openblas_lu_condition(size, factors, norm ?? 0, &work, &places)
  }
}
