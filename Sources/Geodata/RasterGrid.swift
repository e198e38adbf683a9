import Display

/// The cells of a raster: how many there are, how large, where, and in which reference system.
public struct RasterGrid: Hashable, Sendable {
  /// The number of cells from west to east.
  public let columns: Int
  /// The number of cells from north to south.
  public let rows: Int
  /// The reference system of the coordinates.
  public let crs: CoordinateReferenceSystem
  /// The six numbers of GDAL's geotransform: x of the upper left corner, x per column, x per row,
  /// y of the upper left corner, y per column, y per row (negative where north is up).
  public let transform: [Double]

  /// Makes a grid whose rows run from west to east and whose first row is the northernmost.
  ///
  /// - Parameters:
  ///   - columns: The number of cells from west to east.
  ///   - rows: The number of cells from north to south.
  ///   - west: The x coordinate of the left edge.
  ///   - north: The y coordinate of the upper edge.
  ///   - cellSize: The width and height of a cell in units of the reference system.
  ///   - crs: The reference system.
  /// - Throws: ``GeodataError/grid(reason:)`` where there would be no cells.
  public init(
    columns: Int, rows: Int, west: Double, north: Double, cellSize: Double,
    crs: CoordinateReferenceSystem
  ) throws {
    try self.init(
      columns: columns, rows: rows, transform: [west, cellSize, 0, north, 0, -cellSize], crs: crs)
  }

  /// Makes a grid from GDAL's geotransform.
  package init(
    columns: Int, rows: Int, transform: [Double], crs: CoordinateReferenceSystem
  ) throws {
    guard columns > 0, rows > 0, columns <= Int(Int32.max), rows <= Int(Int32.max) else {
      throw GeodataError.grid(reason: "\(columns.counted("column")) and \(rows.counted("row"))")
    }
    guard transform.count == 6, transform.allSatisfy(\.isFinite),
      transform[1] * transform[5] - transform[2] * transform[4] != 0
    else {
      throw GeodataError.grid(reason: "its cells have no size: \(transform)")
    }
    self.columns = columns
    self.rows = rows
    self.transform = transform
    self.crs = crs
  }

  /// The width of a cell in units of the reference system.
  public var cellWidth: Double { hypotenuse(transform[1], transform[4]) }
  /// The height of a cell in units of the reference system.
  public var cellHeight: Double { hypotenuse(transform[2], transform[5]) }
  /// The number of cells.
  public var cellCount: Int { columns * rows }

  /// The least and greatest coordinates of the grid's corners.
  public var extent: (west: Double, south: Double, east: Double, north: Double) {
    let corners = [(0, 0), (columns, 0), (0, rows), (columns, rows)].map {
      point(column: Double($0.0), row: Double($0.1))
    }
    let x = corners.map(\.x)
    let y = corners.map(\.y)
    return (x.min() ?? 0, y.min() ?? 0, x.max() ?? 0, y.max() ?? 0)
  }
}

extension RasterGrid {
  /// Whether rows run from west to east and columns from north to south.
  package var isNorthUp: Bool { isAlongAxes && transform[1] > 0 && transform[5] < 0 }

  /// Whether rows run from west to east or back, and columns from north to south or back.
  package var isAlongAxes: Bool { transform[2] == 0 && transform[4] == 0 }

  /// The place of a position counted in cells from the upper left corner; add a half for centres.
  package func point(column: Double, row: Double) -> (x: Double, y: Double) {
    (
      transform[0] + column * transform[1] + row * transform[2],
      transform[3] + column * transform[4] + row * transform[5]
    )
  }

  /// The position of a place, counted in cells from the upper left corner.
  package func position(x: Double, y: Double) -> (column: Double, row: Double) {
    let determinant = transform[1] * transform[5] - transform[2] * transform[4]
    let dx = x - transform[0]
    let dy = y - transform[3]
    return (
      (dx * transform[5] - dy * transform[2]) / determinant,
      (dy * transform[1] - dx * transform[4]) / determinant
    )
  }

  /// The cell a place lies in, or `nil` outside; a place on an edge belongs to the cell to the
  /// right and below.
  package func cell(x: Double, y: Double) -> (column: Int, row: Int)? {
    guard x.isFinite, y.isFinite else { return nil }
    let position = position(x: x, y: y)
    let column = position.column.rounded(.down)
    let row = position.row.rounded(.down)
    guard column >= 0, row >= 0, column < Double(columns), row < Double(rows) else { return nil }
    return (Int(column), Int(row))
  }

  /// The cells that touch the extent of another grid of the same reference system; `nil` where none
  /// does, or where rows do not run along the axes.
  package func cells(inExtentOf other: RasterGrid) -> (columns: Range<Int>, rows: Range<Int>)? {
    guard isAlongAxes else { return nil }
    let extent = other.extent
    let first = position(x: extent.west, y: extent.north)
    let last = position(x: extent.east, y: extent.south)
    func range(_ one: Double, _ other: Double, _ count: Int) -> Range<Int>? {
      // A thousandth of a cell does not count: extents are rarely written to the last digit.
      let start = max(0, (min(one, other) + 0.001).rounded(.down))
      let end = min(Double(count), (max(one, other) - 0.001).rounded(.up))
      return start < end ? Int(start)..<Int(end) : nil
    }
    guard let columns = range(first.column, last.column, columns),
      let rows = range(first.row, last.row, rows)
    else { return nil }
    return (columns, rows)
  }

  /// The grid of some of the cells; the ranges must lie inside.
  package func window(columns range: Range<Int>, rows rowRange: Range<Int>) throws -> RasterGrid {
    let corner = point(column: Double(range.lowerBound), row: Double(rowRange.lowerBound))
    var moved = transform
    moved[0] = corner.x
    moved[3] = corner.y
    return try RasterGrid(
      columns: range.count, rows: rowRange.count, transform: moved, crs: crs)
  }

  /// Whether the cells of two grids coincide, to a thousandth of a cell.
  package func isAligned(with other: RasterGrid) throws -> Bool {
    guard columns == other.columns, rows == other.rows else { return false }
    let tolerance = 0.001 * min(cellWidth, cellHeight)
    for (column, row) in [(0, 0), (columns, 0), (0, rows)] {
      let here = point(column: Double(column), row: Double(row))
      let there = other.point(column: Double(column), row: Double(row))
      guard abs(here.x - there.x) < tolerance, abs(here.y - there.y) < tolerance else {
        return false
      }
    }
    return try crs.isSame(as: other.crs)
  }

  private func hypotenuse(_ a: Double, _ b: Double) -> Double {
    b == 0 ? abs(a) : a == 0 ? abs(b) : (a * a + b * b).squareRoot()
  }
}

extension RasterGrid: CustomStringConvertible {
  /// The grid in words, for example `476 × 321 cells of 100 × 100, EPSG:28355`.
  public var description: String {
    "\(columns) × \(rows) cells of \(NumberText.brief(cellWidth)) × "
      + "\(NumberText.brief(cellHeight)), \(crs)"
  }
}
