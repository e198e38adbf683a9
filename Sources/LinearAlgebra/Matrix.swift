/// A matrix of numbers of 64 bits.
///
/// Written row by row and kept column by column, as LAPACK wants it. Products and decompositions run
/// on the calling thread alone, one step after another: they give the same bits whatever the number
/// of threads is, and the same bits in every run on a processor. Long ones look between their steps
/// whether they are to stop; a step of LAPACK itself cannot be stopped.
package struct Matrix: Equatable, Sendable {
  /// How many rows.
  package let rows: Int
  /// How many columns.
  package let columns: Int
  /// The numbers, column by column.
  package internal(set) var values: [Double]

  /// Makes a matrix of one number.
  package init(rows: Int, columns: Int, repeating value: Double = 0) {
    precondition(rows >= 0 && columns >= 0, "a matrix has no negative size")
    self.rows = rows
    self.columns = columns
    values = [Double](repeating: value, count: rows * columns)
  }

  /// Makes a matrix from its rows.
  ///
  /// - Throws: ``LinearAlgebraError/unequalRows(first:row:count:)``.
  package init(_ rows: [[Double]]) throws {
    self.init(rows: rows.count, columns: rows.first?.count ?? 0)
    for (row, numbers) in rows.enumerated() {
      guard numbers.count == columns else {
        throw LinearAlgebraError.unequalRows(first: columns, row: row, count: numbers.count)
      }
      for (column, number) in numbers.enumerated() { self[row, column] = number }
    }
  }

  /// Makes a matrix from numbers column by column.
  ///
  /// - Throws: ``LinearAlgebraError/wrongCount(rows:columns:received:)``.
  package init(rows: Int, columns: Int, columnMajor values: [Double]) throws {
    guard rows >= 0, columns >= 0, values.count == rows * columns else {
      throw LinearAlgebraError.wrongCount(rows: rows, columns: columns, received: values.count)
    }
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  /// Makes a matrix of one column.
  package init(column values: [Double]) {
    rows = values.count
    columns = 1
    self.values = values
  }

  /// The matrix with ones on its diagonal.
  package static func identity(_ size: Int) -> Matrix {
    var matrix = Matrix(rows: size, columns: size)
    for index in 0..<size { matrix[index, index] = 1 }
    return matrix
  }

  /// How many rows and columns there are.
  package var shape: MatrixShape { MatrixShape(rows: rows, columns: columns) }

  /// The number in a row and a column.
  package subscript(row: Int, column: Int) -> Double {
    get {
      precondition((0..<rows).contains(row) && (0..<columns).contains(column))
      return values[column * rows + row]
    }
    set {
      precondition((0..<rows).contains(row) && (0..<columns).contains(column))
      values[column * rows + row] = newValue
    }
  }

  /// The numbers of a row.
  package func row(_ row: Int) -> [Double] { (0..<columns).map { self[row, $0] } }

  /// The numbers of a column.
  package func column(_ column: Int) -> [Double] {
    Array(values[column * rows..<(column + 1) * rows])
  }

  /// Rows for columns.
  package var transposed: Matrix {
    var result = Matrix(rows: columns, columns: rows)
    for column in 0..<columns {
      for row in 0..<rows { result[column, row] = self[row, column] }
    }
    return result
  }

  /// Some of the rows and columns.
  func part(rows: Range<Int>, columns: Range<Int>) -> Matrix {
    var result = Matrix(rows: rows.count, columns: columns.count)
    for column in columns {
      for row in rows {
        result[row - rows.lowerBound, column - columns.lowerBound] = self[row, column]
      }
    }
    return result
  }
}

extension Matrix: CustomStringConvertible {
  /// The numbers, one row a line.
  package var description: String {
    (0..<rows).map { row in self.row(row).map(\.description).joined(separator: "\t") }
      .joined(separator: "\n")
  }
}
