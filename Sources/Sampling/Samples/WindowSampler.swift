import CovariateGrids
import Display
import Geodata
import Soil
import Tables

/// Reads windows of covariates around sites and leaves out sites that cannot be used.
struct WindowSampler {
  let layers: DepthLayers
  let covariates: Covariates
  let window: Int
  let scales: [Int]
  let context: RunContext
  /// How many threads read, or `nil` for as many as the machine has cores.
  var threads: Int?

  /// A site inside the grid.
  private struct Site {
    let profile: Int
    let place: SiteCoordinate
    let column: Int
    let row: Int
  }

  func samples() throws -> Samples {
    var excluded: [[Value]] = []
    let inside = try sites(&excluded)
    let candidates = try occurringChannels(inside)
    let windows = try SiteWindowReader(
      covariates: covariates, window: window, scales: scales, channels: candidates,
      threads: threads, context: context
    ).read(columns: inside.map(\.column), rows: inside.map(\.row))
    try checkCoverage(inside, windows.centers)
    let kept = keepComplete(inside, windows.centers, &excluded)
    guard !kept.isEmpty else {
      throw SamplingError.noSites(
        reason: "no profile has a value in every covariate; \(missingCounts(windows.centers)); see "
          + "which rasters overlap, or leave some out")
    }
    let used = usedChannels(candidates, kept, windows.centers)
    let channels = scales.flatMap { scale in used.map { candidates[$0].averaged(scale: scale) } }
    let width = layers.scheme.intervals.count
    return Samples(
      depths: layers.scheme.intervals, covariateNames: channels.map(\.name),
      isClass: channels.map(\.isClass), window: window,
      profileIDs: kept.map { layers.profileIDs[inside[$0].profile] },
      coordinates: kept.map { inside[$0].place }, crs: covariates.grid.crs,
      cellSize: covariates.grid.cellWidth,
      targets: kept.flatMap { site in
        layers.values[inside[site].profile * width..<(inside[site].profile + 1) * width]
          .map(Float.init)
      },
      windows: compact(windows.values, sites: kept, of: inside.count, used, of: candidates.count),
      propertyName: layers.property.name, unit: layers.property.unit,
      excluded: Table(
        title: "Profiles left out", columns: ["profile", "reason"], rows: excluded),
      siteEntries: layers.siteEntries)
  }

  private func sites(_ excluded: inout [[Value]]) throws -> [Site] {
    let x = layers.coordinates.map(\.x)
    let y = layers.coordinates.map(\.y)
    guard x.indices.contains(where: { !x[$0].isNaN && !y[$0].isNaN }) else {
      throw SamplingError.noSites(
        reason: "none of the \(x.count.counted("profile")) has coordinates; read the profiles "
          + "with x: and y: for the columns that hold them, or sites: for the file that does")
    }
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
      throw SamplingError.noSites(
        reason: "\(x.count.counted("profile")) and none inside the covariates' grid. The profiles "
          + "lie at \(Self.extent(moved.x, moved.y)), the grid covers \(Self.extent(covariates.grid)) "
          + "in \(covariates.grid.crs); check the crs given for the profiles")
    }
    return result
  }

  private func checkCoverage(_ sites: [Site], _ centers: [[Float]]) throws {
    for (raster, values) in centers.enumerated() where values.allSatisfy(\.isNaN) {
      let own = covariates.rasters[raster].grid
      throw SamplingError.rasterCoversNoSite(
        raster: covariates.names[raster],
        sites: Self.extent(sites.map { $0.place.x }, sites.map { $0.place.y })
          + " in \(covariates.grid.crs)",
        extent: Self.extent(own) + " in \(own.crs)")
    }
  }

  /// The rasters without a value at most of the sites, in words.
  private func missingCounts(_ centers: [[Float]]) -> String {
    let counts = centers.enumerated().map { (raster: $0, missing: $1.count(where: \.isNaN)) }
      .filter { $0.missing > 0 }.sorted { ($1.missing, $0.raster) < ($0.missing, $1.raster) }
    let total = (centers.first?.count ?? 0).counted("site")
    let named = counts.prefix(5).map { "“\(covariates.names[$0.raster])” at \($0.missing)" }
    let rest = counts.count > 5 ? " and \(counts.count - 5) more rasters" : ""
    return "of \(total), values are missing of \(named.joined(separator: ", "))\(rest)"
  }

  /// The sites with a value in every raster.
  private func keepComplete(
    _ sites: [Site], _ centers: [[Float]], _ excluded: inout [[Value]]
  ) -> [Int] {
    var kept: [Int] = []
    for (index, site) in sites.enumerated() {
      let lacking = centers.indices.filter { centers[$0][index].isNaN }
      if lacking.isEmpty {
        kept.append(index)
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
}

extension WindowSampler {
  /// All channels of numbers, and those of classes that occur at a site.
  private func occurringChannels(_ sites: [Site]) throws -> [CovariateChannel] {
    let rasters = Set(covariates.channels.filter(\.isClass).map(\.raster)).sorted()
    let found = try covariates.reader(of: rasters, threads: threads, context: context).read(
      columns: sites.map(\.column), rows: sites.map(\.row))
    var codes: [Int: Set<Float>] = [:]
    for (place, raster) in rasters.enumerated() {
      codes[raster] = Set(found[place * sites.count..<(place + 1) * sites.count])
    }
    return covariates.channels.filter { channel in
      channel.code.map { codes[channel.raster]?.contains(Float($0)) ?? false } ?? true
    }
  }

  /// The places of the channels of numbers, and of those of classes that occur at a site kept.
  private func usedChannels(
    _ channels: [CovariateChannel], _ kept: [Int], _ centers: [[Float]]
  ) -> [Int] {
    let codes = centers.map { values in Set(kept.map { values[$0] }) }
    return channels.indices.filter { index in
      channels[index].code.map { codes[channels[index].raster].contains(Float($0)) } ?? true
    }
  }

  /// The windows of some sites and channels, `[N, S · C, W, W]`.
  private func compact(
    _ values: [Float], sites: [Int], of siteCount: Int, _ channels: [Int], of channelCount: Int
  ) -> [Float] {
    if sites.count == siteCount, channels.count == channelCount { return values }
    let area = window * window
    var result: [Float] = []
    result.reserveCapacity(sites.count * scales.count * channels.count * area)
    for site in sites {
      for scale in scales.indices {
        for channel in channels {
          let first = ((site * scales.count + scale) * channelCount + channel) * area
          result += values[first..<first + area]
        }
      }
    }
    return result
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
