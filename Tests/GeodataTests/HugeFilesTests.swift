import Display
import Foundation
import Geodata
import Testing

@Suite struct HugeFilesTests {
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
