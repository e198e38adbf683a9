import CGDAL
import Display

extension Raster {
  /// Whether cells are read, and missing ones set to not-a-number, before GDAL's warper sees them.
  var isReadBeforeWarping: Bool {
    guard case .file = storage else { return false }
    return exceptions.isUnknownToWarper
  }

  /// The cells that values on another grid are computed from; `nil` where the grids do not touch.
  func cells(
    around target: RasterGrid, _ reduction: (x: Double, y: Double)
  ) throws -> (columns: Range<Int>, rows: Range<Int>)? {
    let steps = 16
    let places = (0...steps).flatMap { row in
      (0...steps).map { column in
        target.point(
          column: Double(target.columns * column) / Double(steps),
          row: Double(target.rows * row) / Double(steps))
      }
    }
    let own = try target.crs.transform(x: places.map(\.x), y: places.map(\.y), to: crs)
    let positions = zip(own.x, own.y).filter { $0.isFinite && $1.isFinite }
      .map { grid.position(x: $0, y: $1) }
    guard
      let columns = Self.cells(positions.map(\.column), reduction.x, of: self.columns),
      let rows = Self.cells(positions.map(\.row), reduction.y, of: self.rows)
    else { return nil }
    return (columns, rows)
  }

  /// The cells along one side, with a margin for the weights and for edges that curve between the
  /// places.
  private static func cells(
    _ positions: [Double], _ reduction: Double, of count: Int
  ) -> Range<Int>? {
    guard let least = positions.min(), let greatest = positions.max() else { return nil }
    let margin = 2 / min(1, reduction) + (greatest - least) / 16 + 3
    let first = max(0, (least - margin).rounded(.down))
    let end = min(Double(count), (greatest + margin).rounded(.up))
    return first < end ? Int(first)..<Int(end) : nil
  }

  /// Some cells as a dataset in memory in which missing cells are not-a-number.
  func readSource(
    _ source: Dataset, _ cells: (columns: Range<Int>, rows: Range<Int>), _ context: RunContext
  ) throws -> Dataset {
    try checkSize(cells.columns, cells.rows)
    let part = try grid.window(columns: cells.columns, rows: cells.rows)
    let dataset = try Dataset.inMemory(part)
    let values = try read(source, cells.columns, cells.rows, context)
    try PlainTransfer(grid: part).write(values, to: dataset)
    return dataset
  }
}
