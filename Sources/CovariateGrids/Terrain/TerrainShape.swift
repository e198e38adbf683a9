import Glibc

/// What can be derived from heights.
package struct TerrainShape: Sendable {
  /// The heights in metres, row by row from the first; not-a-number where missing.
  package let heights: [Double]
  /// The number of cells in a row.
  package let columns: Int
  /// The number of rows.
  package let rows: Int
  /// Where the neighbours of a cell lie.
  package let steps: CellSteps

  /// Makes the terrain of a grid with north up; cells are square where no height of a cell is given.
  package init(
    heights: [Double], columns: Int, rows: Int, cellSize: Double, cellHeight: Double? = nil
  ) {
    self.init(
      heights: heights, columns: columns, rows: rows,
      steps: CellSteps(width: cellSize, height: cellHeight ?? cellSize))
  }

  /// Makes the terrain of a grid whose rows and columns run in any direction.
  package init(heights: [Double], columns: Int, rows: Int, steps: CellSteps) {
    precondition(heights.count == columns * rows)
    self.heights = heights
    self.columns = columns
    self.rows = rows
    self.steps = steps
  }

  /// The topographic wetness index ln(a / tan b): a is the area in square metres that drains
  /// through a cell, by the cell's width, and b the slope, of at least 0.1 degrees.
  ///
  /// - Parameters:
  ///   - slope: The slope in degrees.
  ///   - poll: Is called for every row and may end the work by throwing.
  /// - Returns: One index a cell; not-a-number where the height is missing.
  ///
  /// Source: Beven & Kirkby (1979), Hydrological Sciences Bulletin 24:43,
  /// DOI 10.1080/02626667909491834; drainage to the steepest neighbour (O'Callaghan & Mark 1984,
  /// DOI 10.1016/S0734-189X(84)80011-0), hollows not filled.
  package func wetness(slope: [Double], poll: () throws -> Void) rethrows -> [Double] {
    let area = try drainage(poll: poll)
    let side = steps.area.squareRoot()
    return slope.indices.map { index in
      let steepness = tan(max(slope[index], 0.1) * .pi / 180)
      return log(area[index] * side / steepness)
    }
  }

  /// The number of cells that drain through each cell, itself included.
  package func drainage(poll: () throws -> Void) rethrows -> [Double] {
    var area = heights.map { $0.isNaN ? Double.nan : 1 }
    let order = heights.indices.filter { !heights[$0].isNaN }
      .sorted { (heights[$1], $1) < (heights[$0], $0) }
    for (step, index) in order.enumerated() {
      if step % 4096 == 0 { try poll() }
      if let below = steepestNeighbour(index) { area[below] += area[index] }
    }
    return area
  }

  /// How much higher a cell is than the mean of the cells around it, in metres.
  ///
  /// - Parameters:
  ///   - radius: The reach of the surroundings in cells.
  ///   - poll: Is called for every row and may end the work by throwing.
  /// - Returns: One difference a cell; not-a-number where the height is missing.
  ///
  /// Source: Weiss (2001), the topographic position index, with a square neighbourhood.
  package func position(radius: Int, poll: () throws -> Void) rethrows -> [Double] {
    let sums = SummedArea(heights, columns: columns, rows: rows)
    var result: [Double] = []
    result.reserveCapacity(heights.count)
    for row in 0..<rows {
      try poll()
      for column in 0..<columns {
        let mean = sums.mean(
          columns: max(0, column - radius)..<min(columns, column + radius + 1),
          rows: max(0, row - radius)..<min(rows, row + radius + 1))
        result.append(heights[row * columns + column] - mean)
      }
    }
    return result
  }
}

extension TerrainShape {
  private func steepestNeighbour(_ index: Int) -> Int? {
    let (row, column) = (index / columns, index % columns)
    var best: Int?
    var steepest = 0.0
    for down in -1...1 {
      for right in -1...1 where down != 0 || right != 0 {
        let (otherRow, otherColumn) = (row + down, column + right)
        guard otherRow >= 0, otherRow < rows, otherColumn >= 0, otherColumn < columns else {
          continue
        }
        let other = otherRow * columns + otherColumn
        let fall =
          (heights[index] - heights[other]) / steps.distance(right: right, down: down)
        if fall > steepest { (steepest, best) = (fall, other) }
      }
    }
    return best
  }
}

/// Sums over rectangles in constant time (Crow 1984, DOI 10.1145/800031.808600).
private struct SummedArea {
  private let sums: [Double]
  private let counts: [Double]
  private let width: Int

  init(_ values: [Double], columns: Int, rows: Int) {
    width = columns + 1
    var sums = [Double](repeating: 0, count: width * (rows + 1))
    var counts = sums
    // Differences from the mean keep the sums small, and so their rounding.
    let known = values.filter { !$0.isNaN }
    let centre = known.reduce(0, +) / Double(max(1, known.count))
    for row in 0..<rows {
      for column in 0..<columns {
        let value = values[row * columns + column]
        let (here, above) = ((row + 1) * width + column + 1, row * width + column + 1)
        let isKnown = !value.isNaN
        sums[here] = (isKnown ? value - centre : 0) + sums[above] + sums[here - 1] - sums[above - 1]
        counts[here] = (isKnown ? 1 : 0) + counts[above] + counts[here - 1] - counts[above - 1]
      }
    }
    self.sums = sums
    self.counts = counts
    self.centre = centre
  }

  private let centre: Double

  func mean(columns: Range<Int>, rows: Range<Int>) -> Double {
    let count = total(counts, columns, rows)
    return count > 0 ? centre + total(sums, columns, rows) / count : .nan
  }

  private func total(_ table: [Double], _ columns: Range<Int>, _ rows: Range<Int>) -> Double {
    let (top, bottom) = (rows.lowerBound * width, rows.upperBound * width)
    return table[bottom + columns.upperBound] - table[top + columns.upperBound]
      - table[bottom + columns.lowerBound] + table[top + columns.lowerBound]
  }
}
