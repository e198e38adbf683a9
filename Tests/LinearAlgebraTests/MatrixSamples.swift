import Basics
import LinearAlgebra

/// Matrices that tests decompose.
enum MatrixSamples {
  /// The matrix of Hilbert, 1 / (row + column + 1): badly conditioned already when small.
  static func hilbert(_ size: Int) -> Matrix {
    var matrix = Matrix(rows: size, columns: size)
    for row in 0..<size {
      for column in 0..<size { matrix[row, column] = 1 / Double(row + column + 1) }
    }
    return matrix
  }

  /// Draws from the standard normal distribution.
  static func random(_ rows: Int, _ columns: Int, seed: Int = 1) throws -> Matrix {
    var generator = SeededGenerator(seed: seed)
    return try Matrix(
      rows: rows, columns: columns,
      columnMajor: (0..<rows * columns).map { _ in generator.normal() })
  }

  /// A random symmetric positive definite matrix.
  static func positive(_ size: Int) throws -> Matrix {
    let factor = try random(size, size)
    var matrix = try factor.product(factor, transposingRight: true)
    for index in 0..<size { matrix[index, index] += 1 }
    return matrix
  }
}

extension Matrix {
  /// The greatest difference from another matrix.
  func distance(to other: Matrix) -> Double {
    guard shape == other.shape else { return .infinity }
    return zip(values, other.values).lazy.map { ($0 - $1).magnitude }.max() ?? 0
  }

  /// How far the columns are from being of length 1 and at right angles.
  var deviationFromOrthogonal: Double {
    get throws {
      try product(self, transposingLeft: true).distance(to: .identity(columns))
    }
  }
}
