import Display
import Foundation

/// Damaged rasters and tables, looking for one that does more harm than an error.
///
/// The file that is being read is kept, so that a crash leaves it behind, and so are files with a
/// finding.
package struct FileFuzz {
  /// What became of the files.
  package struct Summary: Sendable {
    /// How many files were read in spite of the damage.
    package var read = 0
    /// How many were refused with an error.
    package var refused = 0
    /// Errors of other types than the library's own, and files that took over three seconds.
    package var findings: [String] = []

    /// How many files there were.
    package var count: Int { read + refused }
  }

  private let folder: String
  private let originals: [(name: String, bytes: [UInt8])]
  private var random: SeededGenerator

  /// Writes the files that are to be damaged.
  ///
  /// - Parameters:
  ///   - folder: A folder for the files; it must exist.
  ///   - seed: The seed of the damage.
  /// - Throws: ``GeodataError`` where the files cannot be written.
  package init(folder: String, seed: Int) throws {
    self.folder = folder
    random = SeededGenerator(seed: seed)
    originals = try FuzzOriginals(folder: folder).make()
  }

  /// Damages and reads files.
  ///
  /// - Parameter count: How many.
  /// - Returns: What became of them.
  /// - Throws: `Interrupted` when stopped; an error of Foundation where the disk is full.
  package mutating func run(count: Int) throws -> Summary {
    var summary = Summary()
    for _ in 0..<count {
      try RunContext.current.checkCancellation()
      let damaged = next()
      let path = folder + "/damaged" + damaged.ending
      try Data(damaged.bytes).write(to: URL(fileURLWithPath: path))
      let started = ContinuousClock.now
      let known = summary.findings.count
      do {
        try Self.read(path)
        summary.read += 1
      } catch {
        summary.refused += 1
        if !(error is GeodataError) { summary.findings.append("\(damaged.what): \(error)") }
      }
      let seconds = (ContinuousClock.now - started) / .seconds(1)
      if seconds > 3 { summary.findings.append("\(damaged.what): \(seconds) s") }
      if summary.findings.count > known {
        rename(path, folder + "/finding-\(UUID().uuidString.prefix(8))" + damaged.ending)
      } else {
        try FileManager.default.removeItem(atPath: path)
      }
    }
    return summary
  }

  /// Asks a file for all that the library asks of rasters and tables.
  private static func read(_ path: String) throws {
    if !path.hasSuffix(".gpkg"), !path.hasSuffix(".csv"), !path.hasSuffix(".geojson") {
      let raster = try Raster(path)
      _ = try raster.preview(columns: 20)
      let extent = raster.grid.extent
      _ = try raster.values(
        x: [extent.west, (extent.west + extent.east) / 2],
        y: [extent.north, (extent.south + extent.north) / 2])
      guard raster.grid.cellCount <= 1_000_000 else { return }
      _ = try raster.distinctValues(limit: 300)
      _ = try raster.values()
    } else {
      let table = try FeatureTable(path)
      for column in table.columns { _ = try table.numbers(column) }
    }
  }
}

extension FileFuzz {
  private struct Damaged {
    let bytes: [UInt8]
    let ending: String
    let what: String
  }

  /// The next damaged file.
  private mutating func next() -> Damaged {
    let original = originals[random.index(below: originals.count)]
    var bytes = original.bytes
    var what = original.name
    for _ in 0...random.index(below: 3) { what += ", " + damage(&bytes) }
    var ending = Self.ending(original.name)
    if random.index(below: 12) == 0 {
      ending = Self.ending(originals[random.index(below: originals.count)].name)
      what += ", named \(ending)"
    }
    return Damaged(bytes: bytes, ending: ending, what: what)
  }

  private static func ending(_ name: String) -> String {
    name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
  }

  /// Damages a file in one way, and says in which.
  private mutating func damage(_ bytes: inout [UInt8]) -> String {
    guard !bytes.isEmpty else { return "empty" }
    // Headers and directories lie at the ends; damage there reaches further.
    let isNearEnd = random.index(below: 2) == 0
    let reach = isNearEnd ? min(bytes.count, 600) : bytes.count
    let first =
      isNearEnd && random.index(below: 3) == 0
      ? bytes.count - 1 - random.index(below: reach) : random.index(below: reach)
    let end = min(bytes.count, first + 1 + random.index(below: 64))
    switch random.index(below: 6) {
    case 0:
      bytes.removeSubrange(first...)
      return "cut at \(first)"
    case 1:
      bytes[first] ^= 1 << UInt8(random.index(below: 8))
      return "a bit flipped at \(first)"
    case 2:
      for index in first..<end { bytes[index] = UInt8(truncatingIfNeeded: random.next()) }
      return "noise at \(first)"
    case 3:
      let value: UInt8 = random.index(below: 2) == 0 ? 0 : 255
      for index in first..<end { bytes[index] = value }
      return "\(value) at \(first)"
    case 4:
      bytes.removeSubrange(first..<end)
      return "\(end - first) bytes removed at \(first)"
    default:
      bytes.insert(contentsOf: bytes[first..<end], at: first)
      return "\(end - first) bytes doubled at \(first)"
    }
  }
}

/// Small files of all kinds that are read.
private struct FuzzOriginals {
  let folder: String

  func make() throws -> [(name: String, bytes: [UInt8])] {
    let grid = try RasterGrid(
      columns: 90, rows: 70, west: 500_000, north: 5_400_000, cellSize: 25, crs: "EPSG:32633")
    let smooth = (0..<grid.cellCount).map { Float($0 % 90) / 7 + Float($0 / 90) }
    try RasterWriter.write(
      smooth, to: folder + "/smooth.tif", grid: grid, band: .init("smooth", unit: "m"))
    try RasterWriter.write(
      smooth.map { ($0 / 20).rounded() }, to: folder + "/classes.tif", grid: grid,
      band: .init("classes"), type: .byte, metadata: ["CATEGORICAL": "YES", "CLASS_1": "Clay"])
    let noise = RasterWriter.Band("two bands")
    let writer = try RasterWriter(folder + "/bands.tif", grid: grid, bands: [noise, noise])
    for band in 1...2 { try writer.write(smooth, band: band, columns: 0..<90, rows: 0..<70) }
    try writer.finish()
    let points = try PointTable(
      name: "points", crs: grid.crs, x: [500_100, .nan, 501_000], y: [5_399_900, 2, 5_399_000],
      columns: [.init("id", ["a", "", "ü, ö"]), .init("carbon", [1.5, .nan, 3])])
    for name in ["points.gpkg", "points.csv", "points.geojson"] {
      try points.write(to: folder + "/" + name)
    }
    try Data(mosaic(grid).utf8).write(to: URL(fileURLWithPath: folder + "/mosaic.vrt"))
    let names = [
      "smooth.tif", "classes.tif", "bands.tif", "mosaic.vrt", "points.gpkg", "points.csv",
      "points.geojson",
    ]
    return try names.map { name in
      (name, [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))))
    }
  }

  /// A virtual raster of one file.
  private func mosaic(_ grid: RasterGrid) -> String {
    """
    <VRTDataset rasterXSize="90" rasterYSize="70"><SRS>EPSG:32633</SRS>
    <GeoTransform>500000, 25, 0, 5400000, 0, -25</GeoTransform>
    <VRTRasterBand dataType="Float32" band="1"><NoDataValue>-9999</NoDataValue>
    <Offset>1</Offset><Scale>2</Scale><ComplexSource>
    <SourceFilename relativeToVRT="1">smooth.tif</SourceFilename><SourceBand>1</SourceBand>
    <SrcRect xOff="0" yOff="0" xSize="90" ySize="70"/><DstRect xOff="0" yOff="0" xSize="90" ySize="70"/>
    <NODATA>-9999</NODATA></ComplexSource></VRTRasterBand></VRTDataset>
    """
  }
}
