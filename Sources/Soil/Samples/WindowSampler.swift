import Display
import Geodata

/// Reads windows of covariates around sites, each raster in few pieces.
struct WindowSampler {
  let layers: DepthLayers
  let covariates: Covariates
  let window: Int
  let context: RunContext

  /// What was read already.
  private let planes = PlaneStore()

  init(layers: DepthLayers, covariates: Covariates, window: Int, context: RunContext) {
    self.layers = layers
    self.covariates = covariates
    self.window = window
    self.context = context
  }

  /// A site inside the grid.
  private struct Site {
    let profile: Int
    let place: SiteCoordinate
    let column: Int
    let row: Int
  }

  func samples() throws -> Samples {
    var excluded = Table(
      title: "Profiles left out", columns: ["profile", "reason"])
    let inside = try sites(&excluded)
    let centers = try readCenters(inside)
    try checkCoverage(inside, centers)
    let kept = keepComplete(inside, centers, &excluded)
    guard !kept.isEmpty else {
      throw SoilError.noSites(
        reason: "no profile has a value in every covariate; see which rasters overlap")
    }
    let channels = usedChannels(kept.map { $0.index }, centers)
    let windows = try readWindows(kept.map { $0.site }, of: inside, channels)
    let width = layers.scheme.intervals.count
    return Samples(
      depths: layers.scheme.intervals, covariateNames: channels.map(\.name),
      isClass: channels.map(\.isClass), window: window,
      profileIDs: kept.map { layers.profileIDs[$0.site.profile] },
      coordinates: kept.map { $0.site.place }, crs: covariates.grid.crs,
      cellSize: covariates.grid.cellWidth,
      targets: kept.flatMap { entry in
        layers.values[entry.site.profile * width..<(entry.site.profile + 1) * width]
          .map(Float.init)
      },
      windows: windows, propertyName: layers.property.name, unit: layers.property.unit,
      excluded: excluded, siteEntries: layers.siteEntries)
  }

  private func sites(_ excluded: inout Table) throws -> [Site] {
    let x = layers.coordinates.map(\.x)
    let y = layers.coordinates.map(\.y)
    let moved = try layers.crs.transform(x: x, y: y, to: covariates.grid.crs)
    var result: [Site] = []
    for index in x.indices {
      let id = layers.profileIDs[index]
      if x[index].isNaN || y[index].isNaN {
        excluded.append([.text(id), .text("no coordinates")])
      } else if let cell = covariates.grid.cell(x: moved.x[index], y: moved.y[index]) {
        result.append(
          Site(
            profile: index, place: SiteCoordinate(x: moved.x[index], y: moved.y[index]),
            column: cell.column, row: cell.row))
      } else {
        excluded.append([.text(id), .text("outside the covariates' grid")])
      }
    }
    guard !result.isEmpty else {
      throw SoilError.noSites(
        reason: "all \(x.count) profiles lie outside the covariates' grid. The profiles lie at "
          + "\(Self.extent(moved.x, moved.y)), the grid covers \(Self.extent(covariates.grid)) "
          + "in \(covariates.grid.crs); check the crs given for the profiles")
    }
    return result
  }

  /// The raster values at the sites' own cells, `[rasters][sites]`.
  private func readCenters(_ sites: [Site]) throws -> [[Float]] {
    var centers: [[Float]] = []
    for raster in covariates.rasters.indices {
      context.report(
        "Finding sites on rasters", raster, of: covariates.count,
        remark: covariates.names[raster])
      var values = [Float](repeating: .nan, count: sites.count)
      try eachStrip(sites, of: sites, raster) { strip, plane in
        for index in strip.sites {
          let offset = (sites[index].row - strip.rows.lowerBound) * strip.columns.count
          values[index] = plane[offset + sites[index].column - strip.columns.lowerBound]
        }
      }
      centers.append(values)
    }
    context.report("Finding sites on rasters", covariates.count, of: covariates.count)
    return centers
  }

  private func checkCoverage(_ sites: [Site], _ centers: [[Float]]) throws {
    for (raster, values) in centers.enumerated() where values.allSatisfy(\.isNaN) {
      let own = covariates.rasters[raster].grid
      throw SoilError.rasterCoversNoSite(
        raster: covariates.names[raster],
        sites: Self.extent(sites.map { $0.place.x }, sites.map { $0.place.y })
          + " in \(covariates.grid.crs)",
        extent: Self.extent(own) + " in \(own.crs)")
    }
  }

  private func keepComplete(
    _ sites: [Site], _ centers: [[Float]], _ excluded: inout Table
  ) -> [(index: Int, site: Site)] {
    var kept: [(index: Int, site: Site)] = []
    for (index, site) in sites.enumerated() {
      let lacking = centers.indices.filter { centers[$0][index].isNaN }
      if lacking.isEmpty {
        kept.append((index, site))
      } else {
        let names = lacking.prefix(5).map { covariates.names[$0] }.joined(separator: ", ")
        let rest = lacking.count > 5 ? " and \(lacking.count - 5) more" : ""
        excluded.append([
          .text(layers.profileIDs[site.profile]), .text("no value in \(names)\(rest)"),
        ])
      }
    }
    return kept
  }

  /// All channels of numbers, and those of classes that occur at a site.
  private func usedChannels(_ sites: [Int], _ centers: [[Float]]) -> [CovariateChannel] {
    let codes = centers.map { values in Set(sites.map { values[$0] }) }
    return covariates.channels.filter { channel in
      channel.code.map { codes[channel.raster].contains(Float($0)) } ?? true
    }
  }
}

extension WindowSampler {
  /// The windows of all sites, `[N, C, H, W]`.
  private func readWindows(
    _ sites: [Site], of all: [Site], _ channels: [CovariateChannel]
  ) throws -> [Float] {
    let half = window / 2
    let area = window * window
    var result = [Float](repeating: .nan, count: sites.count * channels.count * area)
    for raster in covariates.rasters.indices {
      context.report(
        "Reading windows", raster, of: covariates.count, remark: covariates.names[raster])
      let own = channels.indices.filter { channels[$0].raster == raster }
      guard !own.isEmpty else { continue }
      try eachStrip(sites, of: all, raster) { strip, plane in
        for index in strip.sites {
          let left = sites[index].column - half - strip.columns.lowerBound
          for line in 0..<window {
            let top = sites[index].row - half + line - strip.rows.lowerBound
            let from = top * strip.columns.count + left
            for channel in own {
              let to = (index * channels.count + channel) * area + line * window
              copy(plane, from, &result, to, channels[channel].code)
            }
          }
        }
      }
    }
    context.report("Reading windows", covariates.count, of: covariates.count)
    return result
  }

  private func copy(
    _ plane: [Float], _ from: Int, _ result: inout [Float], _ to: Int, _ code: Int?
  ) {
    for offset in 0..<window {
      let value = plane[from + offset]
      result[to + offset] = code.map { Covariates.indicator(value, $0) } ?? value
    }
  }

  /// Some rows of a raster with the sites in them.
  private struct Strip {
    let columns: Range<Int>
    let rows: Range<Int>
    let sites: [Int]
  }

  /// The most cells read at once: 16 million, 64 MB.
  private static var stripCells: Int { 1 << 24 }

  /// Reads the rows with sites, with a margin for their windows, piece by piece; the pieces follow
  /// from all sites, so that they are the same whichever of the sites are asked for.
  private func eachStrip(
    _ sites: [Site], of all: [Site], _ raster: Int, _ body: (Strip, [Float]) throws -> Void
  ) throws {
    let margin = window / 2
    guard let left = all.map(\.column).min(), let right = all.map(\.column).max() else {
      return
    }
    let columns = left - margin..<right + margin + 1
    let height = max(1, Self.stripCells / columns.count - 2 * margin)
    let groups = Dictionary(grouping: sites.indices) { sites[$0].row / height }
    let groupRows = Dictionary(grouping: all.map(\.row)) { $0 / height }
    for (group, members) in groups.sorted(by: { $0.key < $1.key }) {
      try context.checkCancellation()
      guard let top = groupRows[group]?.min(), let bottom = groupRows[group]?.max() else {
        continue
      }
      let rows = top - margin..<bottom + margin + 1
      let plane = try planes.plane(raster, columns, rows) {
        try covariates.plane(raster, columns: columns, rows: rows)
      }
      try body(Strip(columns: columns, rows: rows, sites: members), plane)
    }
  }

  private static func extent(_ x: [Double], _ y: [Double]) -> String {
    let eastings = x.filter(\.isFinite)
    let northings = y.filter(\.isFinite)
    guard let west = eastings.min(), let east = eastings.max(), let south = northings.min(),
      let north = northings.max()
    else { return "no place at all" }
    return "x \(NumberText.brief(west)) to \(NumberText.brief(east)), "
      + "y \(NumberText.brief(south)) to \(NumberText.brief(north))"
  }

  private static func extent(_ grid: RasterGrid) -> String {
    let extent = grid.extent
    return self.extent([extent.west, extent.east], [extent.south, extent.north])
  }
}

/// Keeps planes between the search for sites and the reading of windows, as long as they are small.
private final class PlaneStore {
  private struct Key: Hashable {
    let raster: Int
    let columns: Range<Int>
    let rows: Range<Int>
  }

  /// The most cells kept: 64 million, 256 MB.
  private static let capacity = 1 << 26
  private var planes: [Key: [Float]] = [:]
  private var size = 0

  func plane(
    _ raster: Int, _ columns: Range<Int>, _ rows: Range<Int>, read: () throws -> [Float]
  ) rethrows -> [Float] {
    let key = Key(raster: raster, columns: columns, rows: rows)
    if let known = planes[key] { return known }
    let plane = try read()
    if size + plane.count <= Self.capacity {
      planes[key] = plane
      size += plane.count
    }
    return plane
  }
}
