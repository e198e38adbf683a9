import Display

extension Raster {
  /// The values of the cells in which some places lie; not-a-number outside and where missing.
  ///
  /// - Parameters:
  ///   - x: Eastings or longitudes.
  ///   - y: Northings or latitudes, as many as `x`.
  ///   - crs: The reference system of the places, or `nil` for the raster's own.
  /// - Returns: One value a place.
  /// - Throws: ``GeodataError`` where the lists differ in length, the places cannot be transformed
  ///   or the file cannot be read.
  public func values(
    x: [Double], y: [Double], crs: CoordinateReferenceSystem? = nil
  ) throws -> [Double] {
    let context = RunContext.current
    guard x.count == y.count else {
      throw GeodataError.countMismatch(what: "y coordinates", expected: x.count, found: y.count)
    }
    let places = try crs.map { try $0.transform(x: x, y: y, to: self.crs) } ?? (x, y)
    var wanted: [Int] = []
    var cells: (columns: [Int], rows: [Int]) = ([], [])
    for place in places.0.indices {
      guard let cell = grid.cell(x: places.0[place], y: places.1[place]) else { continue }
      wanted.append(place)
      cells.columns.append(cell.column)
      cells.rows.append(cell.row)
    }
    let values = try WindowReader([self], on: grid, context: context)
      .read(columns: cells.columns, rows: cells.rows, task: "Reading “\(name)”")
    var result = [Double](repeating: .nan, count: x.count)
    for (place, value) in zip(wanted, values) { result[place] = Double(value) }
    return result
  }
}
