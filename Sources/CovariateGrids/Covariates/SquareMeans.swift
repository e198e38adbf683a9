/// Means over squares of cells: of numbers the mean of the cells that have a value, of a class the
/// share of the cells that are of it; not-a-number where no cell has a value.
///
/// Both ways below add in the same order, row sums first, so that a cell of a map and the same cell
/// of a sample are equal to the bit.
package enum SquareMeans {
  /// What a cell counts for.
  @inline(__always)
  private static func number(_ value: Float, _ code: Int?) -> Double {
    guard let code else { return Double(value) }
    return value == Float(code) ? 1 : 0
  }

  /// The window around the middle cell of a square of cells.
  ///
  /// - Parameters:
  ///   - window: The width of the window in means.
  ///   - scale: The width in cells of the squares.
  ///   - square: The cells `[span, span]`.
  ///   - span: The width of the square, odd and at least `window` × `scale`.
  ///   - code: The class, or `nil` for numbers.
  ///   - target: Takes `window` × `window` means.
  package static func window(
    _ window: Int, scale: Int, of square: UnsafePointer<Float>, span: Int, code: Int?,
    to target: UnsafeMutablePointer<Float>
  ) {
    let first = span / 2 - window / 2 * scale - scale / 2
    for row in 0..<window {
      for column in 0..<window {
        let corner = square + (first + row * scale) * span + first + column * scale
        target[row * window + column] = mean(corner, span, scale, code)
      }
    }
  }

  private static func mean(
    _ corner: UnsafePointer<Float>, _ width: Int, _ scale: Int, _ code: Int?
  ) -> Float {
    if scale == 1, code == nil { return corner.pointee }
    var total = 0.0
    var known = 0
    for row in 0..<scale {
      var sum = 0.0
      for column in 0..<scale {
        let value = corner[row * width + column]
        if value.isNaN { continue }
        sum += number(value, code)
        known += 1
      }
      total += sum
    }
    return known > 0 ? Float(total / Double(known)) : .nan
  }

  /// The mean of the square around every cell of a plane that has a margin.
  ///
  /// - Parameters:
  ///   - plane: The cells, row by row, with a margin of at least `scale` / 2 on all sides.
  ///   - width: The number of cells in a row.
  ///   - margin: The width of the margin.
  ///   - scale: The width in cells of the squares.
  ///   - code: The class, or `nil` for numbers.
  /// - Returns: One mean a cell inside the margin.
  package static func around(
    _ plane: [Float], width: Int, margin: Int, scale: Int, code: Int?
  ) -> [Float] {
    let columns = width - 2 * margin
    let rows = plane.count / width - 2 * margin
    let reach = scale / 2
    var sums = [Double](repeating: 0, count: columns * (rows + 2 * reach))
    var counts = [Int32](repeating: 0, count: sums.count)
    for row in 0..<rows + 2 * reach {
      for column in 0..<columns {
        let first = (row + margin - reach) * width + column + margin - reach
        var sum = 0.0
        var known: Int32 = 0
        for value in plane[first..<first + scale] where !value.isNaN {
          sum += number(value, code)
          known += 1
        }
        sums[row * columns + column] = sum
        counts[row * columns + column] = known
      }
    }
    return (0..<columns * rows).map { cell in
      var total = 0.0
      var known: Int32 = 0
      for row in 0..<scale {
        total += sums[cell + row * columns]
        known += counts[cell + row * columns]
      }
      return known > 0 ? Float(total / Double(known)) : .nan
    }
  }
}
