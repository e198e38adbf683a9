import COpenBLAS
import Display

/// A matrix A as U · diag(s) · Vᵀ, with as many singular values as A has rows or columns, whichever are
/// fewer.
package struct SingularValues: Equatable, Sendable {
  /// The left singular vectors, one a column.
  package let u: Matrix
  /// The singular values, greatest first.
  package let values: [Double]
  /// The right singular vectors, one a row.
  package let vTransposed: Matrix

  /// The greatest singular value over the least; infinite for a singular matrix.
  package var conditionNumber: Double {
    guard let greatest = values.first, let least = values.last else { return 0 }
    return greatest / least
  }

  /// How many singular values are above rounding: above the greatest one times the larger number of
  /// rows or columns times 2⁻⁵².
  package var rank: Int {
    let limit = Double(max(u.rows, vTransposed.columns)) * .ulpOfOne * (values.first ?? 0)
    return values.count { $0 > limit }
  }
}

extension Matrix {
  /// The singular value decomposition, by divide and conquer. The sign of each pair of vectors is
  /// arbitrary.
  ///
  /// - Throws: ``LinearAlgebraError/notFinite(operation:row:column:value:)``,
  ///   ``LinearAlgebraError/noConvergence(operation:)``; `MemoryError`, `Interrupted`.
  package func singularValues(context: RunContext = .current) throws -> SingularValues {
    let operation = "the singular value decomposition"
    try requireFinite(operation)
    let rank = min(rows, columns)
    try Matrix.prepare(operation, numbers: values.count + rank * (rows + columns), context)
    var u = Matrix(rows: rows, columns: rank)
    var vTransposed = Matrix(rows: rank, columns: columns)
    var singular = [Double](repeating: 0, count: rank)
    if rank > 0 {
      let size = try librarySize()
      var scratch = values
      var places = [Int32](repeating: 0, count: 8 * rank)
      let info = try withWorkspace(operation) {
        solum_openblas_svd(
          size.rows, size.columns, &scratch, &singular, &u.values, &vTransposed.values, $0, $1,
          &places)
      }
      try context.checkCancellation()
      if info != 0 { throw LinearAlgebraError.noConvergence(operation: operation) }
    }
    return SingularValues(u: u, values: singular, vTransposed: vTransposed)
  }
}
