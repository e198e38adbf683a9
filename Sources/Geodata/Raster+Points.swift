import CGDAL
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
    var wanted: [(cell: Int, place: Int)] = []
    for place in places.0.indices {
      if let cell = grid.cell(x: places.0[place], y: places.1[place]) {
        wanted.append((cell.row * columns + cell.column, place))
      }
    }
    wanted.sort { $0.cell < $1.cell }
    let stored = try cellValues(wanted.map(\.cell), context)
    var result = [Double](repeating: .nan, count: x.count)
    for (index, entry) in wanted.enumerated() { result[entry.place] = Double(stored[index]) }
    return result
  }

  /// The values of single cells, given by their numbers in row order.
  private func cellValues(_ cells: [Int], _ context: RunContext) throws -> [Float] {
    switch storage {
    case .memory(let all): return cells.map { all[$0] }
    case .file:
      let path = self.path ?? name
      return finished(
        try Dataset.reading(path, flags: GDAL_OF_RASTER) { try cellValues(cells, $0, context) })
    }
  }

  private func cellValues(
    _ cells: [Int], _ dataset: Dataset, _ context: RunContext
  ) throws -> [Float] {
    let handle = try dataset.band(band, path: source)
    return try GDAL.listening { gdal, messages in
      try cells.enumerated().map { index, cell in
        if index % 256 == 0 { try context.checkCancellation() }
        var value: Float = .nan
        let status = gdal.GDALRasterIO(
          handle, GF_Read, Int32(cell % columns), Int32(cell / columns), 1, 1, &value, 1, 1,
          GDT_Float32, 0, 0)
        guard status == CE_None else {
          throw GeodataError.cannotRead(path: source, reason: messages.reason)
        }
        return value
      }
    }
  }
}
