import COpenBLAS
import Display
import Glibc

/// A symmetric positive definite matrix A as L · Lᵀ.
package struct CholeskyFactors: Equatable, Sendable {
  /// The lower triangle L; zero above its diagonal.
  package let lower: Matrix

  /// Solves A · X = B.
  ///
  /// - Throws: ``LinearAlgebraError/shapes(operation:left:right:)`` and the like.
  package func solve(_ right: Matrix, context: RunContext = .current) throws -> Matrix {
    try right.requireRows(lower.rows, "solve", lower.shape)
    try right.requireFinite("solve")
    try Matrix.prepare("the solution of equations", numbers: right.values.count, context)
    var result = right
    guard lower.rows > 0, right.columns > 0 else { return result }
    let size = try right.librarySize()
    let info = solum_openblas_cholesky_solve(size.rows, lower.values, size.columns, &result.values)
    precondition(info == 0)
    return result
  }

  /// Solves A · x = b.
  ///
  /// - Throws: As ``solve(_:context:)``.
  package func solve(_ right: [Double]) throws -> [Double] {
    try solve(Matrix(column: right)).values
  }

  /// The natural logarithm of the determinant of A.
  package var logDeterminant: Double {
    (0..<lower.rows).reduce(0) { $0 + 2 * log(lower[$1, $1]) }
  }
}

extension Matrix {
  /// The Cholesky decomposition of a symmetric positive definite matrix.
  ///
  /// - Throws: ``LinearAlgebraError/notPositiveDefinite(order:)``,
  ///   ``LinearAlgebraError/notSymmetric(operation:row:column:)`` and the like; `MemoryError`,
  ///   `Interrupted`.
  package func cholesky(context: RunContext = .current) throws -> CholeskyFactors {
    let operation = "the Cholesky decomposition"
    try requireFinite(operation)
    try requireSymmetric(operation)
    try Matrix.prepare(operation, numbers: values.count, context)
    var factor = self
    guard rows > 0 else { return CholeskyFactors(lower: factor) }
    let order = solum_openblas_cholesky(try librarySize().rows, &factor.values)
    try context.checkCancellation()
    if order > 0 { throw LinearAlgebraError.notPositiveDefinite(order: Int(order)) }
    for column in 1..<max(columns, 1) {
      for row in 0..<column { factor[row, column] = 0 }
    }
    return CholeskyFactors(lower: factor)
  }

  func requireRows(_ count: Int, _ operation: String, _ left: MatrixShape) throws {
    guard rows == count else {
      throw LinearAlgebraError.shapes(operation: operation, left: left, right: shape)
    }
  }
}
