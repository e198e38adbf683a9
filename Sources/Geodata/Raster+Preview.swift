import CGDAL
import Display

extension Raster {
  /// The values at about as many columns as asked for, for a small picture: every so manieth cell of
  /// a part that lies inside, or of all.
  package func preview(
    columns wanted: Int, part: (columns: Range<Int>, rows: Range<Int>)? = nil
  ) throws -> (values: [Float], columns: Int, rows: Int) {
    let part = part ?? (0..<columns, 0..<rows)
    let step = max(1, (max(part.columns.count, part.rows.count) + wanted - 1) / max(1, wanted))
    let width = max(1, part.columns.count / step)
    let height = max(1, part.rows.count / step)
    switch storage {
    case .memory(let all):
      var values: [Float] = []
      values.reserveCapacity(width * height)
      for row in 0..<height {
        let first = (part.rows.lowerBound + row * part.rows.count / height) * columns
        for column in 0..<width {
          values.append(
            all[first + part.columns.lowerBound + column * part.columns.count / width])
        }
      }
      return (values, width, height)
    case .file:
      let path = self.path ?? name
      var values = [Float](repeating: .nan, count: width * height)
      try Dataset.reading(path, flags: GDAL_OF_RASTER) {
        try transfer($0, part.columns, part.rows, into: &values, size: (width, height), at: 0)
      }
      return (finished(values), width, height)
    }
  }

  /// The same as a picture shows it: the first row is the northernmost and each row begins in the west,
  /// whichever way the rows of the raster run. Rows that run askew are turned, each place taking the
  /// cell it lies in, and the corners that no cell fills are not-a-number.
  package func pictured(
    columns wanted: Int, part: (columns: Range<Int>, rows: Range<Int>)? = nil
  ) throws -> RasterPicture {
    let preview = try self.preview(columns: wanted, part: part)
    let shown = try part.map { try grid.window(columns: $0.columns, rows: $0.rows) } ?? grid
    let size =
      grid.isAlongAxes
      ? (columns: preview.columns, rows: preview.rows) : shown.extentSize(longest: wanted)
    return RasterPicture(
      values: grid.isNorthUp ? preview.values : shown.turned(preview, to: size),
      columns: size.columns, rows: size.rows, extent: shown.extent)
  }
}

/// A thinned-out view of a raster with north up.
package struct RasterPicture: Sendable {
  /// One number a cell, row by row from the north; not-a-number where missing.
  package let values: [Float]
  /// The number of cells from west to east.
  package let columns: Int
  /// The number of cells from north to south.
  package let rows: Int
  /// The least and greatest coordinates.
  package let extent: (west: Double, south: Double, east: Double, north: Double)
}

extension RasterGrid {
  /// The size of a picture of the extent in square cells, the longer side of a given number or that of
  /// the grid's cells.
  fileprivate func extentSize(longest wanted: Int) -> (columns: Int, rows: Int) {
    let (width, height) = (extent.east - extent.west, extent.north - extent.south)
    let side = max(max(width, height) / Double(max(1, wanted)), min(cellWidth, cellHeight))
    func count(_ length: Double) -> Int { max(1, Int((length / side).rounded())) }
    return (count(width), count(height))
  }

  /// A thinned-out view of this grid on cells of its extent with north up.
  fileprivate func turned(
    _ view: (values: [Float], columns: Int, rows: Int), to size: (columns: Int, rows: Int)
  ) -> [Float] {
    let extent = extent
    var values: [Float] = []
    values.reserveCapacity(size.columns * size.rows)
    for row in 0..<size.rows {
      let y =
        extent.north
        - (Double(row) + 0.5) / Double(size.rows) * (extent.north - extent.south)
      for column in 0..<size.columns {
        let x =
          extent.west
          + (Double(column) + 0.5) / Double(size.columns) * (extent.east - extent.west)
        let place = position(x: x, y: y)
        let across = (place.column / Double(columns) * Double(view.columns)).rounded(.down)
        let along = (place.row / Double(rows) * Double(view.rows)).rounded(.down)
        let isInside =
          across >= 0 && along >= 0 && across < Double(view.columns) && along < Double(view.rows)
        values.append(
          isInside ? view.values[Int(along) * view.columns + Int(across)] : .nan)
      }
    }
    return values
  }
}
