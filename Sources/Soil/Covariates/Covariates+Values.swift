import Geodata

extension Covariates {
  /// The values of one raster on some cells of the grid, row by row from the north; not-a-number
  /// where missing. Cells outside the grid may be asked for, as the surroundings of its edge.
  package func plane(
    _ raster: Int, columns: Range<Int>, rows: Range<Int>
  ) throws -> [Float] {
    let window = try grid.window(columns: columns, rows: rows)
    return try rasters[raster].values(
      on: window, reduction: reductions[raster].map { ($0.x, $0.y) })
  }

  /// The values of channels on some cells of the grid, `[C, rows, columns]`; not-a-number where
  /// missing. Cells outside the grid may be asked for.
  ///
  /// - Parameters:
  ///   - names: The channels' names, for example ``Samples/covariateNames``; `nil` for all.
  ///   - columns: The columns, counted from 0 at the western edge.
  ///   - rows: The rows, counted from 0 at the northern edge.
  /// - Returns: One number a channel and cell.
  /// - Throws: ``SoilError/unknownCovariate(_:available:)``; ``GeodataError`` where a file cannot
  ///   be read.
  package func values(
    channels names: [String]? = nil, columns: Range<Int>, rows: Range<Int>
  ) throws -> [Float] {
    let wanted = try names.map(channels(named:)) ?? channels
    let size = columns.count * rows.count
    var result = [Float](repeating: .nan, count: wanted.count * size)
    for raster in rasters.indices where wanted.contains(where: { $0.raster == raster }) {
      let plane = try self.plane(raster, columns: columns, rows: rows)
      for (position, channel) in wanted.enumerated() where channel.raster == raster {
        let start = position * size
        guard let code = channel.code else {
          result.replaceSubrange(start..<start + size, with: plane)
          continue
        }
        for cell in 0..<size { result[start + cell] = Self.indicator(plane[cell], code) }
      }
    }
    return result
  }

  /// The channels of these names, in the order asked for.
  package func channels(named names: [String]) throws -> [CovariateChannel] {
    let known = Dictionary(channels.map { ($0.name, $0) }) { first, _ in first }
    return try names.map { name in
      guard let channel = known[name] else {
        throw SoilError.unknownCovariate(name, available: channelNames)
      }
      return channel
    }
  }

  /// 1 where a cell is of a class, 0 where it is of another one, not-a-number where missing.
  static func indicator(_ value: Float, _ code: Int) -> Float {
    value.isNaN ? .nan : value == Float(code) ? 1 : 0
  }
}
