import Foundation
import Geodata

/// Small files of all kinds that are read.
struct RasterFuzzOriginals {
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
