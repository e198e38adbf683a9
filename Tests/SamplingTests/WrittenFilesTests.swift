import CovariateGrids
import Display
import Foundation
import Geodata
import Sampling
import Soil
import TestFiles
import Testing
import VirtualLandscape

/// Files that the library wrote, read by rasterio 1.4.4 and pyogrio 0.13.0.
@Suite(.enabled(if: PythonReader.isWanted, "\(PythonReader.hint)")) struct WrittenFilesTests {
  private func same(_ left: [Double?], _ right: [Float]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { left, right in
        left.map { Float($0) == right } ?? right.isNaN
      }
  }

  @Test func rasterIsCloudOptimisedAndSaysWhatItHolds() throws {
    try TestFolder.with { folder in
      let grid = try RasterGrid(
        columns: 700, rows: 600, west: 500_000, north: 5_400_000, cellSize: 25, crs: "EPSG:32633")
      var values = (0..<grid.cellCount).map { Float($0) / 7 }
      values[1234] = .nan
      let writer = try RasterWriter(
        folder + "/map.tif", grid: grid,
        bands: [.init("prediction", unit: "g/kg"), .init("deviation", unit: "g/kg")],
        metadata: ["LEARNER": "CNN", "TIFFTAG_SOFTWARE": "Solum"])
      for band in 1...2 { try writer.write(values, band: band, columns: 0..<700, rows: 0..<600) }
      try writer.finish()
      let found = try PythonReader.read([.raster(folder + "/map.tif")], folder: folder)[0]
      #expect(found.error == nil)
      #expect(found.driver == "GTiff")
      #expect(found.layout == "COG")
      #expect(found.compression == "deflate")
      #expect(found.block == [256, 256])
      #expect(found.overviews?.first == 2)
      #expect(found.crs == "EPSG:32633")
      #expect(found.transform == [500_000, 25, 0, 5_400_000, 0, -25])
      #expect(found.nodata == -9999)
      #expect(found.dtype == "float32")
      #expect(found.names == ["prediction", "deviation"])
      #expect(found.units == ["g/kg", "g/kg"])
      #expect(found.tags?["LEARNER"] == "CNN")
      #expect(found.tags?["TIFFTAG_SOFTWARE"] == "Solum")
      let bands = try #require(found.bands)
      #expect(same(bands[0], values) && same(bands[1], values))
    }
  }

  @Test func savedClassesStayClasses() throws {
    try TestRasters.withRasters { folder in
      try Covariates(folder)["rock"].save(folder + "/saved.tif")
      let found = try PythonReader.read([.raster(folder + "/saved.tif")], folder: folder)[0]
      #expect(found.dtype == "uint8")
      #expect(found.nodata == 255)
      #expect(found.tags?["CLASS_2"] == "Chalk")
      #expect(found.tags?["CATEGORICAL"] == "YES")
      #expect(found.layout == "COG")
      #expect(Set((found.bands ?? []).joined()) == [1, 3])
    }
  }

  @Test func layersProfilesAndSamplesArePoints() throws {
    try TestFolder.with { folder in
      let profiles = try SoilProfiles.example
      let layers = try profiles.harmonized(.organicCarbon)
      let samples = try layers.sampled(from: Covariates.example, window: 3)
      for ending in ["gpkg", "geojson", "csv"] {
        try profiles.save("\(folder)/profiles.\(ending)")
        try layers.save("\(folder)/layers.\(ending)")
        try samples.save("\(folder)/samples.\(ending)")
      }
      let names = ["profiles", "layers", "samples"]
      let paths = ["gpkg", "geojson", "csv"].flatMap { ending in
        names.map { "\(folder)/\($0).\(ending)" }
      }
      let found = try PythonReader.read(paths.map(PythonReader.Request.points), folder: folder)
      #expect(found.compactMap(\.error) == [])
      #expect(
        found.map(\.driver) == ["GPKG", "GeoJSON", "CSV"].flatMap { [$0, $0, $0] })
      #expect(found.prefix(3).map(\.crs) == ["EPSG:32633", "EPSG:32633", "EPSG:32633"])
      #expect(found[3..<6].map(\.crs) == ["EPSG:4326", "EPSG:4326", "EPSG:4326"])
      let degrees = try samples.crs.transform(
        x: samples.coordinates.map(\.x), y: samples.coordinates.map(\.y), to: .wgs84)
      for (number, answer) in found.enumerated() where number % 3 == 2 {
        try checkSamples(answer, samples)
        if number == 5 { #expect(close(answer.x, degrees.x, 1e-8)) }
        if number == 2 { #expect(close(answer.x, samples.coordinates.map(\.x), 0)) }
      }
      for (number, answer) in found.enumerated() where number % 3 == 0 {
        #expect(try answer.column("profile").count >= profiles.horizonCount)
        let carbon = try answer.column("organic carbon (g/kg)")
        #expect(carbon.contains(.missing) || carbon.contains(.text("")))
      }
      #expect(try found[1].column("profile") == layers.ids.map { .text($0) })
      #expect(found[2].tags?["PROPERTY"] == "organic carbon (g/kg)")
      #expect(found[0].tags?["DEPTHS"] == "cm below the surface")
    }
  }

  /// GeoJSON writes whole numbers without a point.
  @Test func foldsAreWholeNumbers() throws {
    try TestFolder.with { folder in
      let samples = try SoilProfiles.example.harmonized(.organicCarbon)
        .sampled(from: Covariates.example)
      try samples.folds(3, by: .profile, seed: 1).save(folder + "/folds.geojson")
      let text = try String(contentsOfFile: folder + "/folds.geojson", encoding: .utf8)
      #expect(text.contains("\"fold\": 3 }"))
      #expect(!text.contains(/"fold": \d+\.\d/))
    }
  }

  private func close(_ found: [Double?]?, _ expected: [Double], _ tolerance: Double) -> Bool {
    found?.count == expected.count
      && zip(found ?? [], expected).allSatisfy { abs(($0 ?? .nan) - $1) <= tolerance }
  }

  /// The columns of the layers and channels; CSV readers may take numbers for text.
  private func checkSamples(_ answer: PythonReader.Answer, _ samples: Samples) throws {
    #expect(try answer.column("profile") == samples.profileIDs.map { .text($0) })
    let layer = try answer.column("organic carbon \(samples.layerNames[0]) (g/kg)")
    let elevation = try answer.column("elevation")
    for site in 0..<samples.count {
      let target = samples.targets[site * samples.layerCount]
      #expect(target.isNaN ? number(layer[site]) == nil : number(layer[site]) == target)
      #expect(number(elevation[site]) == samples.centers[site * samples.channelCount])
    }
  }

  private func number(_ entry: PythonReader.Entry) -> Float? {
    switch entry {
    case .number(let value): Float(value)
    case .text(let text): Float(text)
    case .missing: nil
    }
  }

  @Test func savedProfilesAreReadAgain() throws {
    try TestFolder.with { folder in
      let profiles = try SoilProfiles.example
      try profiles.save(folder + "/horizons.csv")
      let again = try SoilProfiles.read(
        folder + "/horizons.csv", profile: "profile", top: "top", bottom: "bottom", x: "x", y: "y",
        crs: profiles.crs,
        properties: ["organic carbon (g/kg)": .organicCarbon(.gramsPerKilogram)])
      #expect(again.count == profiles.count)
      #expect(again.horizonCount == profiles.horizonCount)
    }
  }

  @Test(.enabled(if: RealData.isThere, "\(RealData.hint)"))
  func pointsOfRealRastersAreThoseOfRasterio() throws {
    try TestFolder.with { folder in
      let sites = try FeatureTable(RealData.folder + "/edgeroi/sites.csv")
      let (x, y) = (try sites.numbers("x"), try sites.numbers("y"))
      let paths =
        ["covariates_100m/MVBSRT6.tif", "covariates_100m/LNUABS6.tif"]
        + ["covariates_250m/DEMSRT5.tif", "covariates_aligned_100m/elevation.tif"]
      let rasters = try paths.map { try Raster(RealData.folder + "/edgeroi/" + $0) }
      let requests = rasters.map {
        PythonReader.Request(kind: "sample", path: $0.source, x: x, y: y)
      }
      let answers = try PythonReader.read(requests, folder: folder)
      for (raster, answer) in zip(rasters, answers) {
        let values = try raster.values(x: x, y: y)
        #expect(answer.error == nil)
        #expect(same(answer.samples ?? [], values.map { Float($0) }))
      }
    }
  }

  /// The sites' places in metres are in the file beside those in degrees.
  @Test(.enabled(if: RealData.isThere, "\(RealData.hint)"))
  func placesOfRealSitesAreTransformed() throws {
    let sites = try FeatureTable(RealData.folder + "/edgeroi/sites.csv")
    let moved = try CoordinateReferenceSystem("EPSG:4283").transform(
      x: sites.numbers("LONGDA94"), y: sites.numbers("LATGDA94"), to: "EPSG:28355")
    let (x, y) = (try sites.numbers("x"), try sites.numbers("y"))
    for site in x.indices where !x[site].isNaN {
      #expect(abs(moved.x[site] - x[site]) < 0.2 && abs(moved.y[site] - y[site]) < 0.2)
    }
  }
}
