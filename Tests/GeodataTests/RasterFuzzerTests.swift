import Display
import Foundation
import Geodata
import Testing

@Suite struct RasterFuzzerTests {
  /// Any damaged file may be refused; none may end the process, hang, or throw an error that says
  /// nothing. `dev fuzz` looks for longer.
  @Test(arguments: [1, 2])
  func damagedFilesAreRefusedWithAnError(_ seed: Int) throws {
    try Fixtures.withFolder { folder in
      var fuzz = try RasterFuzzer(folder: folder, seed: seed)
      let summary = try fuzz.run(count: 300)
      #expect(summary.findings == [])
      #expect(summary.count == 300)
      #expect(summary.refused > 50)
    }
  }

  /// The file is one of `Fixtures/blocks/make_blocks.py`.
  @Test func fileOfOneHugeBlockIsRefused() {
    let error = #expect(throws: GeodataError.self) {
      try Raster(Fixtures.path("blocks/one_block.tif"))
    }
    #expect(error?.description.contains("each of its blocks takes 3 GB") == true)
    #expect(error?.description.contains("TILED=YES") == true)
  }

  @Test func fileThatStatesAHugeSizeIsRefused() throws {
    let text = """
      <VRTDataset rasterXSize="2000000000" rasterYSize="2000000000"><SRS>EPSG:32633</SRS>
      <GeoTransform>0, 1, 0, 0, 0, -1</GeoTransform>
      <VRTRasterBand dataType="Float32" band="1"/></VRTDataset>
      """
    try Fixtures.withFile("huge.vrt", text) { path in
      let raster = try Raster(path)
      let error = #expect(throws: GeodataError.self) { try raster.values() }
      #expect(error?.description.contains("do not fit into memory") == true)
      #expect(try raster.values(x: [5], y: [-5]) == [0])
    }
  }
}
