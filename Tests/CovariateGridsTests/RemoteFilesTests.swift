import Basics
import CovariateGrids
import Display
import Foundation
import Geodata
import Sampling
import Soil
import TestFiles
import Testing

/// Files on a web server, which the test itself runs on this computer.
@Suite struct RemoteFilesTests {
  /// Runs a test with a server of a folder with one raster of noise and a table.
  private func withServer(_ body: (LoopbackServer, Raster, String) throws -> Void) throws {
    try TestFolder.with { folder in
      let grid = try RasterGrid(
        columns: 1000, rows: 800, west: 500_000, north: 5_400_000, cellSize: 10,
        crs: "EPSG:32633")
      var random = SeededGenerator(seed: 9)
      let values = (0..<grid.cellCount).map { _ in Float(random.normal()) }
      let path = folder + "/noise.tif"
      try RasterWriter.write(values, to: path, grid: grid, band: .init("noise", unit: "m"))
      try TestFolder.write("id,oc\na,1\nb,2\n", to: folder + "/table.csv")
      let server = try #require(LoopbackServer(folder: folder))
      defer { server.stop() }
      try body(server, Raster(path), folder)
    }
  }

  @Test func pointsAreReadWithoutTheWholeFile() throws {
    try withServer { server, local, folder in
      let remote = try Raster(server.address("noise.tif"))
      #expect(remote.path == "/vsicurl/" + server.address("noise.tif"))
      #expect(remote.unit == "m")
      let (x, y) = ([500_005.0, 503_333, 509_999], [5_399_995.0, 5_396_000, 5_392_001])
      #expect(try remote.values(x: x, y: y) == local.values(x: x, y: y))
      let size = try FileManager.default.attributesOfItem(atPath: folder + "/noise.tif")[.size]
      let sent = server.requests.sentBytes
      #expect(sent > 0 && sent < (size as? Int ?? 0) / 2)
    }
  }

  @Test func windowsAndMapsAreReadAsFromTheDisk() throws {
    try withServer { server, local, _ in
      let remote = try Covariates("/vsicurl/" + server.address("noise.tif"))
      let here = try Covariates([local.source])
      #expect(remote.names == ["noise"])
      let strip = try remote.values(columns: -2..<300, rows: 250..<260)
      let expected = try here.values(columns: -2..<300, rows: 250..<260)
      #expect(zip(strip, expected).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN })
      let profile = SoilProfile(
        id: "p", x: 502_560, y: 5_397_440,
        horizons: [SoilHorizon(top: 0, bottom: 30, values: [1])])
      let layers = try SoilProfiles(
        crs: "EPSG:32633", properties: [.organicCarbon], source: "a test", profiles: [profile]
      ).harmonized(.organicCarbon)
      #expect(
        try layers.sampled(from: remote, window: 9).windows
          == layers.sampled(from: here, window: 9).windows)
    }
  }

  @Test func virtualRasterOfRemoteFiles() throws {
    try withServer { server, local, folder in
      let text = """
        <VRTDataset rasterXSize="1000" rasterYSize="800"><SRS>EPSG:32633</SRS>
        <GeoTransform>500000, 10, 0, 5400000, 0, -10</GeoTransform>
        <VRTRasterBand dataType="Float32" band="1"><NoDataValue>-9999</NoDataValue><SimpleSource>
        <SourceFilename relativeToVRT="1">noise.tif</SourceFilename><SourceBand>1</SourceBand>
        </SimpleSource></VRTRasterBand></VRTDataset>
        """
      try TestFolder.write(text, to: folder + "/noise.vrt")
      let remote = try Raster(server.address("noise.vrt"))
      let part = try remote.values(columns: 10..<20, rows: 300..<310)
      #expect(try part == local.values(columns: 10..<20, rows: 300..<310))
    }
  }

  @Test func legendOnTheServerNamesClasses() throws {
    try TestFolder.with { folder in
      try TestRasters.write(
        folder, "rock", cellSize: 200, value: { x, _ in x < 502_000 ? 1 : 3 }, type: .byte)
      try TestFolder.write("code,class\n1,Clay\n3,Sand\n", to: folder + "/rock_legend.csv")
      let server = try #require(LoopbackServer(folder: folder))
      defer { server.stop() }
      let covariates = try Covariates(server.address("rock.tif"))
      #expect(covariates.channelNames == ["rock = Clay", "rock = Sand"])
      try FileManager.default.removeItem(atPath: folder + "/rock_legend.csv")
      try FileManager.default.moveItem(
        atPath: folder + "/rock.tif", toPath: folder + "/stone.tif")
      #expect(try Covariates(server.address("stone.tif")).channelNames == ["stone"])
    }
  }

  @Test func remoteTablesAreRead() throws {
    try withServer { server, _, _ in
      let table = try FeatureTable(server.address("table.csv"))
      #expect(try table.texts("id") == ["a", "b"])
      #expect(try table.numbers("oc") == [1, 2])
    }
  }

  @Test func missingRemoteFileThrows() throws {
    try withServer { server, _, _ in
      let error = #expect(throws: GeodataError.self) {
        try Covariates(server.address("nosie.tif"))
      }
      #expect(error?.description.contains("nosie.tif") == true)
      #expect(error?.description.contains("cannot be opened") == true)
    }
  }
}
