import Display
import Foundation
import Geodata
import Testing

/// Rasters whose missing cells are told by a mask, an alpha band or an unusual number.
///
/// Expected values: rasterio 1.4.4, see `Fixtures/masks/make_masks.py`.
@Suite struct MaskedRasterTests {
  struct Case: Sendable, CustomStringConvertible {
    let name: String
    let band: Int
    var description: String { "\(name), band \(band)" }
  }

  static let cases = [
    Case(name: "internal", band: 1), Case(name: "beside", band: 1), Case(name: "alpha", band: 1),
    Case(name: "alpha", band: 2), Case(name: "gray_alpha", band: 1), Case(name: "int8", band: 1),
    Case(name: "int64", band: 1), Case(name: "uint64", band: 1), Case(name: "infinite", band: 1),
  ]

  private func raster(_ of: Case) throws -> Raster {
    try Raster(Fixtures.path("masks/\(of.name).tif"), band: of.band)
  }

  private func expected(_ file: String, _ of: Case) throws -> [Double] {
    let text = try String(contentsOfFile: Fixtures.path("masks/\(file)"), encoding: .utf8)
    let start = "\(of.name),\(of.band),"
    return text.split(separator: "\n").filter { $0.hasPrefix(start) }.map { line in
      guard let comma = line.lastIndex(of: ",") else { return Double.nan }
      return Double(line[line.index(after: comma)...]) ?? .nan
    }
  }

  private func agree(_ left: [Float], _ right: [Double], _ tolerance: Double) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy {
        $0.isNaN && $1.isNaN || abs(Double($0) - $1) <= tolerance
      }
  }

  @Test(arguments: cases)
  func missingCellsAreNotANumber(_ of: Case) throws {
    let found = try raster(of).values()
    let wanted = try expected("values.csv", of)
    #expect(agree(found, wanted, 0))
    #expect(found.contains { $0.isNaN })
  }

  @Test(arguments: cases)
  func cellsReadByBlocksAreTheSame(_ of: Case) throws {
    let raster = try raster(of)
    let cells = (0..<raster.columns * raster.rows)
    let found = try WindowReader([raster], on: raster.grid, context: RunContext.current).read(
      columns: cells.map { $0 % raster.columns }, rows: cells.map { $0 / raster.columns })
    #expect(agree(found, try expected("values.csv", of), 0))
  }

  @Test(arguments: cases)
  func previewHasTheSameMissingCells(_ of: Case) throws {
    let preview = try raster(of).preview(columns: 40)
    #expect(agree(preview.values, try expected("values.csv", of), 0))
  }

  /// GDAL cannot leave an infinity out of a mean; the cells around it, 3 × 3 at most, are missing.
  @Test(arguments: cases)
  func meansLeaveMissingCellsOut(_ of: Case) throws {
    let raster = try raster(of)
    let target = try RasterGrid(
      columns: 20, rows: 15, west: 500_005, north: 5_399_995, cellSize: 10, crs: "EPSG:32633")
    let found = try raster.values(on: target)
    let wanted = try expected("means.csv", of)
    let different = zip(found, wanted).filter {
      !($0.isNaN && $1.isNaN || abs(Double($0) - $1) <= 1e-3)
    }
    #expect(different.count <= (of.name == "infinite" ? 18 : 0))
    #expect(different.allSatisfy { $0.0.isNaN })
  }

  @Test func partsOfAResampledRasterAreThoseOfTheWhole() throws {
    let raster = try raster(Self.cases[0])
    let target = try RasterGrid(
      columns: 9, rows: 7, west: 500_003, north: 5_399_996, cellSize: 21, crs: "EPSG:32633")
    let whole = try raster.values(on: target)
    let reduction = try raster.reduction(to: target)
    let part = try raster.values(
      on: target.window(columns: 2..<6, rows: 1..<5), reduction: reduction)
    let expected = (1..<5).flatMap { row in (2..<6).map { whole[row * 9 + $0] } }
    #expect(zip(part, expected).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN })
  }

  @Test func oneBandBesideAnAlphaBandBearsTheNameOfItsFile() throws {
    #expect(try Raster(Fixtures.path("masks/gray_alpha.tif")).name == "gray_alpha")
    #expect(try Raster(Fixtures.path("masks/alpha.tif"), band: 2).name == "alpha 2")
  }

  /// The reference system stands behind the cells of such a file.
  @Test func fileThatWasCutOffIsCalledDamaged() throws {
    try Fixtures.withFolder { folder in
      let whole = try Data(contentsOf: URL(fileURLWithPath: Fixtures.path("masks/infinite.tif")))
      try whole.prefix(300).write(to: URL(fileURLWithPath: folder + "/cut.tif"))
      let error = #expect(throws: GeodataError.self) { try Raster(folder + "/cut.tif") }
      #expect(error?.description.contains("damaged or was cut off") == true)
    }
  }
}
