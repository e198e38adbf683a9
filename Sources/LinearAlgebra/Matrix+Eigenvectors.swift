import COpenBLAS
import Display

/// The eigenvalues and eigenvectors of a symmetric matrix.
package struct Eigenvectors: Equatable, Sendable {
  /// The eigenvalues, smallest first.
  package let values: [Double]
  /// The eigenvectors, one a column, of length 1 and at right angles to each other.
  package let vectors: Matrix
}

extension Matrix {
  /// The eigenvalues and eigenvectors of a symmetric matrix, by relatively robust representations. The
  /// sign of each vector is arbitrary.
  ///
  /// - Throws: ``LinearAlgebraError/notSymmetric(operation:row:column:)`` and the like,
  ///   ``LinearAlgebraError/noConvergence(operation:)``; `MemoryError`, `Interrupted`.
  package func symmetricEigenvectors(context: RunContext = .current) throws -> Eigenvectors {
    let operation = "the eigenvectors of a matrix"
    try requireFinite(operation)
    try requireSymmetric(operation)
    try Matrix.prepare(operation, numbers: 2 * values.count, context)
    var vectors = Matrix(rows: rows, columns: rows)
    var eigenvalues = [Double](repeating: 0, count: rows)
    if rows > 0 {
      let size = try librarySize().rows
      var scratch = values
      var support = [Int32](repeating: 0, count: 2 * rows)
      var places = [Int32](repeating: 0, count: 10 * rows)
      let length = Int32(clamping: places.count)
      let info = try withWorkspace(operation) {
        solum_openblas_eigen(
          size, &scratch, &eigenvalues, &vectors.values, &support, $0, $1, &places, length)
      }
      try context.checkCancellation()
      if info != 0 { throw LinearAlgebraError.noConvergence(operation: operation) }
    }
    return Eigenvectors(values: eigenvalues, vectors: vectors)
  }
}
