import Glibc

/// What can be derived from heights.
package struct TerrainShape {
  /// The heights in metres, row by row from the north; not-a-number where missing.
  package let heights: [Double]
  /// The number of cells from west to east.
  package let columns: Int
  /// The number of cells from north to south.
  package let rows: Int
  /// The width of a cell in metres.
  package let cellSize: Double

  package init(heights: [Double], columns: Int, rows: Int, cellSize: Double) {
    precondition(heights.count == columns * rows)
    self.heights = heights
    self.columns = columns
    self.rows = rows
    self.cellSize = cellSize
  }

  /// The slope in degrees; at the edge the nearest cells stand in for those beyond.
  ///
  /// Source: Horn (1981), Proceedings of the IEEE 69:14, DOI 10.1109/PROC.1981.11918.
  package var slope: [Double] {
    (0..<rows * columns).map { index in
      let (row, column) = (index / columns, index % columns)
      let west = side(row, column, [(-1, -1), (0, -1), (0, -1), (1, -1)])
      let east = side(row, column, [(-1, 1), (0, 1), (0, 1), (1, 1)])
      let north = side(row, column, [(-1, -1), (-1, 0), (-1, 0), (-1, 1)])
      let south = side(row, column, [(1, -1), (1, 0), (1, 0), (1, 1)])
      let dx = (east - west) / (8 * cellSize)
      let dy = (south - north) / (8 * cellSize)
      return atan((dx * dx + dy * dy).squareRoot()) * 180 / .pi
    }
  }

  /// The topographic wetness index ln(a / tan b): a is the area in square metres that drains
  /// through a cell, by the cell's width, and b the slope, of at least 0.1 degrees.
  ///
  /// Source: Beven & Kirkby (1979), Hydrological Sciences Bulletin 24:43,
  /// DOI 10.1080/02626667909491834; drainage to the steepest neighbour (O'Callaghan & Mark 1984,
  /// DOI 10.1016/S0734-189X(84)80011-0), hollows not filled.
  package var wetness: [Double] {
    let slope = self.slope
    let area = drainage
    return slope.indices.map { index in
      let steepness = tan(max(slope[index], 0.1) * .pi / 180)
      return log(area[index] * cellSize / steepness)
    }
  }

  /// The number of cells that drain through each cell, itself included.
  package var drainage: [Double] {
    var area = [Double](repeating: 1, count: heights.count)
    let order = heights.indices.filter { !heights[$0].isNaN }
      .sorted { (heights[$1], $1) < (heights[$0], $0) }
    for index in order {
      if let below = steepestNeighbour(index) { area[below] += area[index] }
    }
    for index in area.indices where heights[index].isNaN { area[index] = .nan }
    return area
  }

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
        let distance = down != 0 && right != 0 ? 2.0.squareRoot() : 1
        let fall = (heights[index] - heights[other]) / distance
        if fall > steepest { (steepest, best) = (fall, other) }
      }
    }
    return best
  }

  private func side(_ row: Int, _ column: Int, _ offsets: [(Int, Int)]) -> Double {
    offsets.reduce(0) { sum, offset in
      let r = min(max(row + offset.0, 0), rows - 1)
      let c = min(max(column + offset.1, 0), columns - 1)
      return sum + heights[r * columns + c]
    }
  }
}
