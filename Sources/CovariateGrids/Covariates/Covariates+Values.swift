import Basics
import Display
import Geodata

extension Covariates {
  /// The values of all rasters at some places, read block by block and in parallel.
  ///
  /// A value is that of the cell of ``grid`` in which the place lies; rasters of classes give their
  /// codes. Memory grows with the number of places times that of the rasters, not with the rasters'
  /// size.
  ///
  /// - Parameters:
  ///   - x: Eastings or longitudes.
  ///   - y: Northings or latitudes, as many as `x`.
  ///   - crs: The reference system of the places, or `nil` for the grid's own.
  /// - Returns: One list a raster, in the order of ``names``, of one value a place; not-a-number
  ///   outside the grid and where missing.
  /// - Throws: ``GeodataError`` where the lists differ in length, the places cannot be transformed
  ///   or a file cannot be read.
  public func values(
    x: [Double], y: [Double], crs: CoordinateReferenceSystem? = nil
  ) throws -> [[Double]] {
    try values(x: x, y: y, crs: crs, threads: nil)
  }

  /// The same on so many threads at most; `nil` takes as many as the machine has cores.
  package func values(
    x: [Double], y: [Double], crs: CoordinateReferenceSystem?, threads: Int?
  ) throws -> [[Double]] {
    let context = RunContext.current
    let places = try (crs ?? grid.crs).transform(x: x, y: y, to: grid.crs)
    var inside: [Int] = []
    var cells: (columns: [Int], rows: [Int]) = ([], [])
    for place in places.x.indices {
      guard let cell = grid.cell(x: places.x[place], y: places.y[place]) else { continue }
      inside.append(place)
      cells.columns.append(cell.column)
      cells.rows.append(cell.row)
    }
    let found = try reader(of: Array(rasters.indices), threads: threads, context: context)
      .read(columns: cells.columns, rows: cells.rows, task: "Reading points")
    return rasters.indices.map { raster in
      var values = [Double](repeating: .nan, count: x.count)
      for (number, place) in inside.enumerated() {
        values[place] = Double(found[raster * inside.count + number])
      }
      return values
    }
  }

  /// What reads squares of cells of some of the rasters.
  package func reader(
    of wanted: [Int], threads: Int? = nil, context: RunContext
  ) -> WindowReader {
    WindowReader(
      wanted.map { rasters[$0] }, on: grid,
      reductions: wanted.map { reductions[$0].map { ($0.x, $0.y) } }, threads: threads,
      context: context)
  }

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
  /// missing. Cells outside the grid may be asked for. Several rasters are read at once.
  ///
  /// - Parameters:
  ///   - names: The channels' names, for example ``Samples/covariateNames``; `nil` for all. A name
  ///     such as `"elevation (3 × 3)"` stands for the means over squares around each cell.
  ///   - columns: The columns, counted from 0 at the western edge.
  ///   - rows: The rows, counted from 0 at the northern edge.
  /// - Returns: One number a channel and cell.
  /// - Throws: ``CovariateGridsError/unknownCovariate(_:available:)``; ``GeodataError`` where a file cannot
  ///   be read.
  package func values(
    channels names: [String]? = nil, columns: Range<Int>, rows: Range<Int>
  ) throws -> [Float] {
    let wanted = try names.map(channels(named:)) ?? channels
    let needed = Set(wanted.map(\.raster)).sorted()
    let size = columns.count * rows.count
    let context = RunContext.current
    try Memory.require(
      wanted.count * size, of: MemoryLayout<Float>.stride,
      for: "Reading \(columns.count) × \(rows.count) cells of \(wanted.count.counted("covariate"))")
    var result = [Float](repeating: .nan, count: wanted.count * size)
    try SharedNumbers.sharing(&result) { numbers in
      try Shards.run(needed.count) { piece in
        let own = wanted.indices.filter { wanted[$0].raster == needed[piece] }
        // What runs on other threads does not know the context of this one.
        let planes = try RunContext.$current.withValue(context) {
          try self.planes(own.map { wanted[$0] }, columns: columns, rows: rows)
        }
        for (channel, plane) in zip(own, planes) {
          (numbers.start + channel * size).update(from: plane, count: min(size, plane.count))
        }
      }
    }
    return result
  }

  /// The planes of channels of one raster.
  private func planes(
    _ channels: [CovariateChannel], columns: Range<Int>, rows: Range<Int>
  ) throws -> [[Float]] {
    guard let raster = channels.first?.raster else { return [] }
    let margin = (channels.map(\.scale).max() ?? 1) / 2
    let wide = columns.lowerBound - margin..<columns.upperBound + margin
    let plane = try self.plane(
      raster, columns: wide, rows: rows.lowerBound - margin..<rows.upperBound + margin)
    return channels.map { channel in
      if margin == 0, channel.code == nil { return plane }
      return SquareMeans.around(
        plane, width: wide.count, margin: margin, scale: channel.scale, code: channel.code)
    }
  }

  /// The channels of these names, in the order asked for.
  package func channels(named names: [String]) throws -> [CovariateChannel] {
    let known = Dictionary(channels.map { ($0.name, $0) }) { first, _ in first }
    return try names.map { name in
      if let channel = known[name] { return channel }
      let parts = ChannelName(name)
      guard let channel = known[parts.base], parts.scale % 2 == 1, parts.scale < 1000 else {
        throw CovariateGridsError.unknownCovariate(name, available: channelNames)
      }
      return channel.averaged(scale: parts.scale)
    }
  }
}
