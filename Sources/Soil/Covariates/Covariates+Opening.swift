import Display
import Geodata

extension Covariates {
  /// Opens rasters.
  ///
  /// - Parameters:
  ///   - pattern: A folder, a file, or a pattern in which `*` stands for any letters, for example
  ///     `"edgeroi/*.tif"`; or a file elsewhere, `"https://…"` or one of GDAL's virtual paths such
  ///     as `"/vsicurl/https://…"`.
  ///   - grid: Which raster the grid is taken from.
  /// - Throws: ``SoilError/noRasters(pattern:near:)``; ``GeodataError`` where a raster cannot be
  ///   opened.
  public init(_ pattern: String, grid: GridChoice = .finest) throws {
    let paths = FilePaths.matching(pattern, endings: [".tif", ".tiff", ".vrt", ".img", ".asc"])
      .filter { path in !Self.companions.contains { path.lowercased().hasSuffix($0) } }
    let isRemote = FilePaths.isVirtual(pattern)
    guard isRemote || !paths.isEmpty else {
      throw SoilError.noRasters(pattern: pattern, near: FilePaths.near(pattern))
    }
    try self.init(isRemote ? [pattern] : paths, grid: grid)
  }

  /// Opens rasters by their paths; a file of several bands gives one covariate a band.
  ///
  /// - Parameters:
  ///   - paths: The files.
  ///   - grid: Which raster the grid is taken from.
  /// - Throws: ``SoilError/noRasters(pattern:near:)`` for an empty list; ``GeodataError`` where a
  ///   raster cannot be opened.
  public init(_ paths: [String], grid: GridChoice = .finest) throws {
    let context = RunContext.current
    var rasters: [Raster] = []
    for (index, path) in paths.enumerated() {
      try context.checkCancellation()
      context.report("Opening rasters", index, of: paths.count, remark: FilePaths.name(path))
      for band in 1...max(1, try Raster.bandCount(path)) {
        rasters.append(try Raster(path, band: band))
      }
    }
    context.report("Opening rasters", paths.count, of: paths.count)
    guard let model = try Self.model(of: rasters, grid) else {
      throw SoilError.noRasters(pattern: paths.joined(separator: ", "), near: [])
    }
    let reason = grid == .finest ? "the smallest cells" : "the first one"
    try self.init(
      rasters: rasters, grid: model.grid,
      note: "the grid is that of “\(model.name)”, \(reason)")
  }

  /// Uses rasters that are there already.
  ///
  /// - Parameters:
  ///   - rasters: The rasters; names that occur twice get their folder's name in front.
  ///   - grid: The grid that values are read on.
  ///   - note: How the grid was chosen.
  /// - Throws: ``GeodataError`` where the reference systems do not fit together.
  package init(rasters: [Raster], grid: RasterGrid, note: String? = nil) throws {
    let named = Self.withDistinctNames(rasters)
    var notes = note.map { [$0 + ": \(grid)"] } ?? []
    notes += try Self.alignmentNotes(named, grid)
    var channels: [CovariateChannel] = []
    for (index, raster) in named.enumerated() {
      let classes = raster.isCategorical ? try Self.classes(of: raster) : []
      if raster.isCategorical, classes.isEmpty {
        notes.append("“\(raster.name)” has too many classes and is read as numbers")
      }
      if classes.isEmpty {
        channels.append(CovariateChannel(name: raster.name, raster: index, code: nil))
      } else {
        notes.append("“\(raster.name)” has \(classes.count) classes, one channel each")
        channels += classes.map {
          CovariateChannel(name: "\(raster.name) = \($0.name)", raster: index, code: $0.code)
        }
      }
    }
    self.init(
      grid: grid, rasters: named, notes: notes, channels: channels,
      reductions: try named.map { raster in
        try raster.grid.isAligned(with: grid) ? nil : Reduction(try raster.reduction(to: grid))
      })
  }

  /// Files that lie beside rasters and are none.
  private static let companions = [
    ".csv", ".xml", ".json", ".md", ".txt", ".png", ".jpg", ".prj", ".tfw", ".ovr", ".dbf",
    ".html", ".partial.tif",
  ]

  private static func model(of rasters: [Raster], _ choice: GridChoice) throws -> Raster? {
    guard choice == .finest, let first = rasters.first else { return rasters.first }
    var best = first
    var size = try metres(first.grid)
    for raster in rasters.dropFirst() {
      let other = try metres(raster.grid)
      if other < size * 0.999 { (best, size) = (raster, other) }
    }
    return best
  }

  /// The size of a cell in metres; a degree counts as 111.32 km.
  private static func metres(_ grid: RasterGrid) throws -> Double {
    let unit = try grid.crs.isGeographic ? 111_320 : grid.crs.metresPerUnit
    return (grid.cellWidth * grid.cellHeight).squareRoot() * unit
  }

  private static func alignmentNotes(_ rasters: [Raster], _ grid: RasterGrid) throws -> [String] {
    let moved = try rasters.filter { try !$0.grid.isAligned(with: grid) }
    guard !moved.isEmpty else { return [] }
    let classes = moved.filter(\.isCategorical).count
    let how =
      classes == 0
      ? "bilinear" : classes == moved.count ? "nearest cell" : "bilinear, classes nearest cell"
    let names = moved.prefix(6).map { "“\($0.name)”" }.joined(separator: ", ")
    let rest = moved.count > 6 ? " and \(moved.count - 6) more" : ""
    return ["aligned to the grid when read (\(how)): \(names)\(rest)"]
  }

  /// The classes that a legend names, or else those that occur; none where there are more than 256.
  private static func classes(of raster: Raster) throws -> [(code: Int, name: String)] {
    var names = raster.classNames
    if names.isEmpty {
      for value in try raster.distinctValues(limit: 256) where value.magnitude < 1e9 {
        names[Int(value)] = String(Int(value))
      }
    }
    if let nodata = raster.nodata, nodata.magnitude < 1e9 { names[Int(nodata)] = nil }
    let sorted = names.sorted { $0.key < $1.key }
    let counts = Dictionary(grouping: sorted, by: \.value).mapValues(\.count)
    return sorted.map { entry in
      (entry.key, counts[entry.value] == 1 ? entry.value : "\(entry.value) (\(entry.key))")
    }
  }

  private static func withDistinctNames(_ rasters: [Raster]) -> [Raster] {
    let counts = Dictionary(grouping: rasters, by: \.name).mapValues(\.count)
    return rasters.map { raster in
      guard counts[raster.name] != 1, let path = raster.path else { return raster }
      return raster.renamed(FilePaths.name(FilePaths.folder(path)) + "/" + raster.name)
    }
  }
}
