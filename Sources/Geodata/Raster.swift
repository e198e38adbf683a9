import Basics
import Display

/// One band of a raster: a file in any format that GDAL reads, or numbers in memory.
///
/// Opening reads the description only; values are read when they are asked for. Missing values are
/// not-a-number: cells with the value that the file states for “missing”, cells that a mask or an
/// alpha band hides, and infinities. A scale and an offset that the file states are applied.
public struct Raster: Sendable {
  /// A short name: that of the file without its extension and, where the file has several bands, the
  /// band's description, for example `"multi clay"`; the band's number, as in `"multi 1"`, where the
  /// description is empty, that of several bands, or a stand-in such as “Band 1”.
  public let name: String
  /// The file, or `nil` for a raster in memory.
  public let path: String?
  /// The number of the band in the file, counted from 1.
  public let band: Int
  /// The cells.
  public let grid: RasterGrid
  /// The value that means “missing” in the file, or `nil`.
  public let nodata: Double?
  /// The type of the values in the file, for example `Float32` or `Byte`.
  public let dataType: String
  /// What the file says the band shows; empty where it says nothing.
  public let label: String
  /// The unit of the values; empty where the file does not state one.
  public let unit: String
  /// The file's and the band's own remarks.
  public let metadata: [String: String]
  /// Whether the values are codes of classes, so that nothing may be interpolated.
  public let isCategorical: Bool

  /// Multiplies stored values.
  package let scale: Double
  /// Is added after multiplying.
  package let offset: Double
  /// The names of classes by their codes.
  package let classNames: [Int: String]
  /// The colours of classes by their codes, each as a number written `0xRRGGBB`; only those that the
  /// file gives.
  package let classColors: [Int: Int]
  /// Which numbers mean something else.
  let exceptions: ValueExceptions
  /// Where the values are.
  let storage: Storage

  /// Where a raster's values are.
  enum Storage: Sendable {
    case file
    case memory([Float])
  }

  /// Opens a raster file.
  ///
  /// A raster counts as one of classes where it bears the tag `CATEGORICAL=YES`, names of
  /// categories, a colour or attribute table, or where a file `NAME_legend.csv` lies beside it, on
  /// this computer or on a server, with the columns `code` and `class`. The first may also be headed
  /// `value` and the second `name` or `label`; letter case does not count.
  ///
  /// - Parameters:
  ///   - path: A file in any format that GDAL reads, or one of its virtual paths such as
  ///     `/vsicurl/https://…`.
  ///   - band: The number of the band, counted from 1.
  ///   - crs: The reference system, for a file that names none; what a file names is kept.
  ///   - missing: Numbers that mean “missing” besides the one that the file states, as they are
  ///     stored, before scale and offset.
  /// - Throws: ``GeodataError`` where there is no such file or band, or the file is broken or
  ///   lacks a reference system.
  public init(
    _ path: String, band: Int = 1, crs: CoordinateReferenceSystem? = nil, missing: [Double] = []
  ) throws {
    self = try RasterDescription(
      path: FilePaths.expanded(path), band: band, crs: crs, missing: missing
    ).raster()
  }

  /// The number of cells from west to east.
  public var columns: Int { grid.columns }
  /// The number of cells from north to south.
  public var rows: Int { grid.rows }
  /// The reference system.
  public var crs: CoordinateReferenceSystem { grid.crs }
}

extension Raster {
  /// Makes a raster from numbers.
  ///
  /// - Parameters:
  ///   - name: A short name.
  ///   - values: One number a cell, row by row from the north; not-a-number where missing.
  ///   - grid: The cells.
  ///   - classNames: Names of classes by their codes; a raster that has some is categorical.
  ///   - unit: The unit of the values.
  ///   - label: What the values show.
  /// - Throws: ``GeodataError/countMismatch(what:expected:found:)``.
  package init(
    name: String, values: [Float], grid: RasterGrid, classNames: [Int: String] = [:],
    unit: String = "", label: String = ""
  ) throws {
    guard values.count == grid.cellCount else {
      throw GeodataError.countMismatch(
        what: "Values of “\(name)”", expected: grid.cellCount, found: values.count)
    }
    self.init(
      name: name, path: nil, band: 1, grid: grid, nodata: nil, dataType: "Float32", label: label,
      unit: unit, metadata: [:], isCategorical: !classNames.isEmpty, scale: 1, offset: 0,
      classNames: classNames, storage: .memory(values))
  }

  /// Makes a raster from all its parts.
  init(
    name: String, path: String?, band: Int, grid: RasterGrid, nodata: Double?, dataType: String,
    label: String, unit: String, metadata: [String: String], isCategorical: Bool, scale: Double,
    offset: Double, classNames: [Int: String], classColors: [Int: Int] = [:],
    exceptions: ValueExceptions = ValueExceptions(), storage: Storage
  ) {
    self.name = name
    self.path = path
    self.band = band
    self.grid = grid
    self.nodata = nodata
    self.dataType = dataType
    self.label = label
    self.unit = unit
    self.metadata = metadata
    self.isCategorical = isCategorical
    self.scale = scale
    self.offset = offset
    self.classNames = classNames
    self.classColors = classColors
    self.exceptions = exceptions
    self.storage = storage
  }

  /// The same raster under another name.
  package func renamed(_ name: String) -> Raster { changed(name: name) }

  /// The same raster as one of classes; names by codes take the place of the file's.
  package func asClasses(named names: [Int: String] = [:]) -> Raster {
    let given = names.filter { !$0.value.isEmpty }
    return changed(isCategorical: true, classNames: classNames.merging(given) { $1 })
  }

  /// The same raster, in which all codes but these count as missing.
  package func restricted(to codes: [Int]) -> Raster {
    var exceptions = exceptions
    exceptions.codes = Set(codes.map { Float($0) })
    let known = changed(exceptions: exceptions)
    guard case .memory(let all) = storage else { return known }
    return known.changed(storage: .memory(known.finished(all)))
  }

  private func changed(
    name: String? = nil, isCategorical: Bool? = nil, classNames: [Int: String]? = nil,
    exceptions: ValueExceptions? = nil, storage: Storage? = nil
  ) -> Raster {
    Raster(
      name: name ?? self.name, path: path, band: band, grid: grid, nodata: nodata,
      dataType: dataType, label: label, unit: unit, metadata: metadata,
      isCategorical: isCategorical ?? self.isCategorical, scale: scale, offset: offset,
      classNames: classNames ?? self.classNames, classColors: classColors,
      exceptions: exceptions ?? self.exceptions, storage: storage ?? self.storage)
  }

  /// The codes of classes that are told apart: values are numbers of 32 bits, among which greater
  /// whole numbers run together (IEEE 754-2019, binary32).
  package static let distinctCodes = -((1 << 24) - 1)...((1 << 24) - 1)

  /// The stored numbers that mean “missing”.
  package var missingNumbers: [Double] { (nodata.map { [$0] } ?? []) + exceptions.missing }

  /// The bands of a file that hold values, counted from 1: all but an alpha band, which hides cells
  /// of the others.
  package static func valueBands(_ path: String) throws -> [Int] {
    try RasterDescription.valueBands(FilePaths.expanded(path))
  }

  /// The file's path, or the name of a raster in memory; for messages.
  package var source: String { path ?? name }
}
