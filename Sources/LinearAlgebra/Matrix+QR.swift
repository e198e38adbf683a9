import COpenBLAS
import Display

/// A matrix A as Q · R.
package struct QRFactors: Equatable, Sendable {
  /// Columns of length 1 at right angles to each other, as many as A has rows or columns, whichever
  /// are fewer.
  package let q: Matrix
  /// The upper triangle, with the columns of A.
  package let r: Matrix
}

extension Matrix {
  /// The QR decomposition by Householder's reflections.
  ///
  /// - Throws: ``LinearAlgebraError/notFinite(operation:row:column:value:)``; `MemoryError`,
  ///   `Interrupted`.
  package func qr(context: RunContext = .current) throws -> QRFactors {
    let operation = "the QR decomposition"
    try requireFinite(operation)
    try Matrix.prepare(operation, numbers: 3 * values.count, context)
    let size = try librarySize()
    let rank = min(rows, columns)
    guard rank > 0 else {
      return QRFactors(
        q: Matrix(rows: rows, columns: 0), r: Matrix(rows: 0, columns: columns))
    }
    var reflections = self
    var scales = [Double](repeating: 0, count: rank)
    var info = try withWorkspace(operation) {
      solum_openblas_qr(size.rows, size.columns, &reflections.values, &scales, $0, $1)
    }
    precondition(info == 0)
    try context.checkCancellation()
    var upper = Matrix(rows: rank, columns: columns)
    for column in 0..<columns {
      for row in 0...min(column, rank - 1) { upper[row, column] = reflections[row, column] }
    }
    var q = reflections.part(rows: 0..<rows, columns: 0..<rank)
    info = try withWorkspace(operation) {
      solum_openblas_qr_columns(size.rows, Int32(rank), &q.values, scales, $0, $1)
    }
    precondition(info == 0)
    try context.checkCancellation()
    return QRFactors(q: q, r: upper)
  }
}
