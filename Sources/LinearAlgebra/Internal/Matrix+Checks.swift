import Basics
import Display

extension Matrix {
  /// A size as the library counts it.
  ///
  /// - Throws: ``LinearAlgebraError/tooLarge(shape:)``.
  func librarySize() throws -> (rows: Int32, columns: Int32) {
    guard let rows = Int32(exactly: rows), let columns = Int32(exactly: columns) else {
      throw LinearAlgebraError.tooLarge(shape: shape)
    }
    return (rows, columns)
  }

  func requireSquare(_ operation: String) throws {
    guard rows == columns else {
      throw LinearAlgebraError.notSquare(operation: operation, shape: shape)
    }
  }

  func requireFinite(_ operation: String) throws {
    guard let index = values.firstIndex(where: { !$0.isFinite }) else { return }
    throw LinearAlgebraError.notFinite(
      operation: operation, row: index % rows, column: index / rows, value: values[index])
  }

  /// Refuses a matrix that differs from its transpose by more than rounding.
  func requireSymmetric(_ operation: String) throws {
    try requireSquare(operation)
    let tolerance = 1e-10 * (values.lazy.map(\.magnitude).max() ?? 0)
    for column in 0..<columns {
      for row in column + 1..<max(rows, column + 1)
      where (self[row, column] - self[column, row]).magnitude > tolerance {
        throw LinearAlgebraError.notSymmetric(operation: operation, row: row, column: column)
      }
    }
  }

  /// Asks for the memory of some numbers more, unless the work is to stop.
  static func prepare(_ operation: String, numbers: Int, _ context: RunContext) throws {
    try context.checkCancellation()
    try Memory.require(numbers, of: MemoryLayout<Double>.stride, for: operation)
    try OpenBLAS.open()
  }
}

/// Calls a function of LAPACK twice: for the length of working memory that it wants, then with it.
///
/// - Returns: What the function says, 0 for success.
func withWorkspace(
  _ operation: String, _ call: (UnsafeMutablePointer<Double>, Int32) -> Int32
) throws -> Int32 {
  var wanted = 0.0
  _ = call(&wanted, -1)
  let length = max(1, Int(wanted))
  try Memory.require(length, of: MemoryLayout<Double>.stride, for: operation)
  var work = [Double](repeating: 0, count: length)
  return call(&work, Int32(clamping: length))
}
