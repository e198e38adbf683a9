import Basics
import COpenBLAS
import Display

extension Matrix {
  /// Columns of the result that are made at a time.
  private static let panel = 256

  /// The product with another matrix, either of them transposed first.
  ///
  /// - Throws: ``LinearAlgebraError/shapes(operation:left:right:)``; `MemoryError`, `Interrupted`.
  package func product(
    _ right: Matrix, transposingLeft: Bool = false, transposingRight: Bool = false,
    context: RunContext = .current
  ) throws -> Matrix {
    let (height, inner) = transposingLeft ? (columns, rows) : (rows, columns)
    let (depth, width) =
      transposingRight ? (right.columns, right.rows) : (right.rows, right.columns)
    guard inner == depth else {
      throw LinearAlgebraError.shapes(
        operation: "product", left: MatrixShape(rows: height, columns: inner),
        right: MatrixShape(rows: depth, columns: width))
    }
    try Matrix.prepare("a product of matrices", numbers: height * width, context)
    let steps = (left: try librarySize().rows, right: try right.librarySize().rows)
    _ = (try librarySize(), try right.librarySize())
    var result = Matrix(rows: height, columns: width)
    guard inner > 0, height > 0 else { return result }
    for start in stride(from: 0, to: width, by: Matrix.panel) {
      try context.checkCancellation()
      let count = min(Matrix.panel, width - start)
      right.values.withUnsafeBufferPointer { factor in
        result.values.withUnsafeMutableBufferPointer { target in
          solum_openblas_dgemm(
            transposingLeft ? 1 : 0, transposingRight ? 1 : 0, Int32(height), Int32(count),
            Int32(inner), values, steps.left,
            factor.baseAddress.map { $0 + (transposingRight ? start : start * right.rows) },
            steps.right, target.baseAddress.map { $0 + start * height }, Int32(height))
        }
      }
    }
    return result
  }

  /// The product with a column of numbers.
  ///
  /// - Throws: As ``product(_:transposingLeft:transposingRight:context:)``.
  package func product(_ column: [Double]) throws -> [Double] {
    try product(Matrix(column: column)).values
  }

  /// The product of two matrices.
  ///
  /// - Throws: As ``product(_:transposingLeft:transposingRight:context:)``.
  package static func * (left: Matrix, right: Matrix) throws -> Matrix { try left.product(right) }
}
