import Basics
import CGDAL
import Display

extension Raster {
  /// The values of some cells, row by row from the north; not-a-number where missing.
  ///
  /// - Parameters:
  ///   - columns: The columns wanted, counted from 0 at the western edge.
  ///   - rows: The rows wanted, counted from 0 at the northern edge.
  /// - Returns: One number a cell.
  /// - Throws: ``GeodataError/windowOutside(path:window:columns:rows:)`` where cells are asked for
  ///   that do not exist; ``GeodataError/cannotRead(path:reason:)`` where the file is broken.
  package func values(columns: Range<Int>, rows: Range<Int>) throws -> [Float] {
    let context = RunContext.current
    guard columns.lowerBound >= 0, rows.lowerBound >= 0, columns.upperBound <= self.columns,
      rows.upperBound <= self.rows
    else {
      throw GeodataError.windowOutside(
        path: source, window: "columns \(columns), rows \(rows)", columns: self.columns,
        rows: self.rows)
    }
    try checkSize(columns, rows)
    switch storage {
    case .memory(let all):
      if columns.count == self.columns {
        return Array(all[rows.lowerBound * self.columns..<rows.upperBound * self.columns])
      }
      return rows.flatMap { row in
        all[row * self.columns + columns.lowerBound..<row * self.columns + columns.upperBound]
      }
    case .file:
      let path = self.path ?? name
      return try Dataset.reading(path, flags: GDAL_OF_RASTER) {
        try read($0, columns, rows, context)
      }
    }
  }

  /// The most cells that are read at once: 2^30, 4 GB. A damaged file may state any size.
  private static var mostCells: Int { 1 << 30 }

  /// Refuses more cells than can be held.
  func checkSize(_ columns: Range<Int>, _ rows: Range<Int>) throws {
    guard columns.count > Self.mostCells / max(1, rows.count) else { return }
    throw GeodataError.cannotRead(
      path: source, reason: "\(columns.count) × \(rows.count) cells do not fit into memory")
  }

  /// All values, row by row from the north; not-a-number where missing.
  package func values() throws -> [Float] {
    try values(columns: 0..<columns, rows: 0..<rows)
  }

  /// The different values that occur, increasing; none where there are more than the limit.
  package func distinctValues(limit: Int) throws -> [Float] {
    var found: Set<Float> = []
    let height = max(1, 1_000_000 / columns)
    for start in stride(from: 0, to: rows, by: height) {
      let part = try values(columns: 0..<columns, rows: start..<min(rows, start + height))
      var last = Float.nan
      for value in part where value != last && !value.isNaN {
        last = value
        found.insert(value)
        if found.count > limit { return [] }
      }
    }
    return found.sorted()
  }

  /// All values of a raster of at most so many cells, otherwise those of rows spread evenly over it.
  package func someValues(cells limit: Int) throws -> (values: [Float], isWhole: Bool) {
    guard grid.cellCount > limit else { return (try values(), true) }
    let count = max(1, limit / columns / 4)
    let some = try (0..<count).flatMap { number in
      let row = (2 * number + 1) * rows / (2 * count)
      return try values(columns: 0..<columns, rows: row..<row + 1)
    }
    return (some, false)
  }

  /// Reads in strips, so that a wish to stop is heard.
  func read(
    _ dataset: Dataset, _ columns: Range<Int>, _ rows: Range<Int>, _ context: RunContext
  ) throws -> [Float] {
    try Memory.require(
      columns.count * rows.count, of: MemoryLayout<Float>.stride,
      for: "Reading \(columns.count) × \(rows.count) cells of the raster \"\(name)\"")
    var values = [Float](repeating: .nan, count: columns.count * rows.count)
    guard !values.isEmpty else { return [] }
    let band = try dataset.band(self.band, path: source)
    var blockWidth: Int32 = 1
    var blockHeight: Int32 = 1
    dataset.gdal.GDALGetBlockSize(band, &blockWidth, &blockHeight)
    let height = max(Int(blockHeight), 1_000_000 / columns.count, 1)
    var row = rows.lowerBound
    while row < rows.upperBound {
      try context.checkCancellation()
      let end = min(rows.upperBound, (row / height + 1) * height)
      try transfer(
        dataset, columns, row..<end, into: &values, size: (columns.count, end - row),
        at: (row - rows.lowerBound) * columns.count)
      row = end
    }
    return finished(values)
  }

  /// Reads stored numbers into a part of a list.
  func transfer(
    _ dataset: Dataset, _ columns: Range<Int>, _ rows: Range<Int>, into values: inout [Float],
    size: (width: Int, height: Int), at position: Int
  ) throws {
    let window = TransferWindow(
      columns: columns, rows: rows, width: size.width, height: size.height, stride: size.width)
    try values.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      try transfer(dataset, window, to: start + position)
    }
  }

  /// Stored values with the missing ones set to not-a-number, and scale and offset applied.
  func finished(_ stored: [Float]) -> [Float] { ValueRule(self).applied(to: stored) }
}
