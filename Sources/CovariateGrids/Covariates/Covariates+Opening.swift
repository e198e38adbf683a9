import Basics
import Display
import Geodata

extension Covariates {
  /// Opens rasters; a file of several bands gives one covariate a band, named by the file and the
  /// band's description, for example `"multi clay"` (see ``Raster/name``).
  ///
  /// - Parameters:
  ///   - pattern: A folder, a file, or a pattern in which `*` stands for any letters, for example
  ///     `"edgeroi/*.tif"`; or a file elsewhere, `"https://…"` or one of GDAL's virtual paths such
  ///     as `"/vsicurl/https://…"`. A folder stands for its files that end in `.tif`, `.tiff`, `.vrt`,
  ///     `.img` or `.asc`; ``notes`` tell which other rasters it holds.
  ///   - grid: Which raster the grid is taken from.
  ///   - categorical: The names of covariates whose values are codes of classes although their
  ///     files do not say so. Without a legend the classes are the whole numbers that occur, 256 at
  ///     most; where there are more, or other numbers, ``notes`` tell and numbers are read.
  ///   - classes: The names of classes by their codes, by the names of covariates, for example
  ///     `["geology": [1: "Basalt", 2: "Granite"]]`. They make a raster one of classes and serve as
  ///     its legend: cells of other codes count as missing, unless the file has a legend of its own,
  ///     whose further names are kept.
  ///   - missing: Numbers that mean “missing” besides those that the files state, as they are
  ///     stored, before scale and offset; for example `[-32768]`.
  ///   - crs: The reference system of files that name none.
  /// - Throws: ``CovariateGridsError/noRasters(pattern:near:)``;
  ///   ``CovariateGridsError/unknownCovariate(_:available:)`` for a name in `categorical` or
  ///   `classes`; ``CovariateGridsError/classCode(raster:code:)``; ``GeodataError`` where a raster cannot be
  ///   opened.
  public init(
    _ pattern: String, grid: GridChoice = .finest, categorical: [String] = [],
    classes: [String: [Int: String]] = [:], missing: [Double] = [],
    crs: CoordinateReferenceSystem? = nil
  ) throws {
    try self.init(
      [pattern], grid: grid, categorical: categorical, classes: classes, missing: missing,
      crs: crs)
  }

  /// Opens rasters of several folders, files or patterns; a file that several of them stand for is
  /// opened once.
  ///
  /// - Parameters:
  ///   - paths: Folders, files, patterns such as `"edgeroi/*.tif"`, addresses, in any mixture.
  ///   - grid: Which raster the grid is taken from.
  ///   - categorical: The names of covariates whose values are codes of classes although their
  ///     files do not say so. Without a legend the classes are the whole numbers that occur, 256 at
  ///     most; where there are more, or other numbers, ``notes`` tell and numbers are read.
  ///   - classes: The names of classes by their codes, by the names of covariates, for example
  ///     `["geology": [1: "Basalt", 2: "Granite"]]`. They make a raster one of classes and serve as
  ///     its legend: cells of other codes count as missing, unless the file has a legend of its own,
  ///     whose further names are kept.
  ///   - missing: Numbers that mean “missing” besides those that the files state, as they are
  ///     stored, before scale and offset; for example `[-32768]`.
  ///   - crs: The reference system of files that name none.
  /// - Throws: ``CovariateGridsError/noRasters(pattern:near:)`` for an empty list, or where an entry stands
  ///   for no file; ``CovariateGridsError/unknownCovariate(_:available:)`` for a name in `categorical` or
  ///   `classes`; ``CovariateGridsError/classCode(raster:code:)``; ``GeodataError`` where a raster cannot be
  ///   opened.
  public init(
    _ paths: [String], grid: GridChoice = .finest, categorical: [String] = [],
    classes: [String: [Int: String]] = [:], missing: [Double] = [],
    crs: CoordinateReferenceSystem? = nil
  ) throws {
    let rasters = try Self.opened(Self.files(paths), missing, crs)
    guard let model = try Self.model(of: rasters, grid) else {
      throw CovariateGridsError.noRasters(pattern: paths.joined(separator: ", "), near: [])
    }
    let reason = grid == .finest ? "the smallest cells" : "the first one"
    try self.init(
      rasters: rasters, grid: model.grid,
      note: "the grid is that of “\(model.name)”, \(reason)",
      remarks: Self.unopenedNotes(paths), categorical: categorical, classes: classes)
  }

  /// Uses rasters that are there already.
  ///
  /// - Parameters:
  ///   - rasters: The rasters; names that occur twice get their folder's name in front, or their
  ///     file's ending, or both.
  ///   - grid: The grid that values are read on.
  ///   - note: How the grid was chosen.
  ///   - remarks: What else is to be noted.
  ///   - categorical: The names of further covariates whose values are codes of classes.
  ///   - classes: The names of classes by their codes, by the names of covariates.
  /// - Throws: ``CovariateGridsError/unknownCovariate(_:available:)``;
  ///   ``CovariateGridsError/classCode(raster:code:)``; ``GeodataError`` where the reference systems do not fit
  ///   together.
  package init(
    rasters: [Raster], grid: RasterGrid, note: String? = nil, remarks: [String] = [],
    categorical: [String] = [], classes: [String: [Int: String]] = [:]
  ) throws {
    var named = try Self.declared(categorical, classes, Self.withDistinctNames(rasters))
    var notes = note.map { [$0 + ": \(grid)"] } ?? []
    notes += try remarks + Self.alignmentNotes(named, grid)
    var channels: [CovariateChannel] = []
    for (index, raster) in named.enumerated() {
      let classes = raster.isCategorical ? try Self.classes(of: raster) : []
      if raster.isCategorical, classes.isEmpty {
        notes.append(
          "“\(raster.name)” has too many classes, or codes that are no whole numbers, and is read "
            + "as numbers")
      }
      if classes.isEmpty {
        channels.append(CovariateChannel(name: raster.name, raster: index, code: nil))
      } else {
        notes.append(
          "“\(raster.name)” has \(classes.count.counted("class", plural: "classes")), one channel each"
        )
        channels += classes.map {
          CovariateChannel(name: "\(raster.name) = \($0.name)", raster: index, code: $0.code)
        }
        if let note = try Self.unnamedNote(raster, classes) { notes.append(note) }
        // A code without a channel would read as a cell of no class.
        named[index] = raster.restricted(to: classes.map(\.code))
      }
    }
    self.init(
      grid: grid, rasters: named, notes: notes, channels: channels,
      reductions: try named.map { raster in
        try raster.grid.isAligned(with: grid) ? nil : Reduction(try raster.reduction(to: grid))
      })
  }

  private static func opened(
    _ files: [String], _ missing: [Double], _ crs: CoordinateReferenceSystem?
  ) throws -> [Raster] {
    let context = RunContext.current
    var rasters: [Raster] = []
    for (index, path) in files.enumerated() {
      try context.checkCancellation()
      context.report("Opening rasters", index, of: files.count, remark: FilePaths.name(path))
      for band in try Raster.valueBands(path) {
        rasters.append(try Raster(path, band: band, crs: crs, missing: missing))
      }
    }
    context.report("Opening rasters", files.count, of: files.count)
    return rasters
  }

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
}
