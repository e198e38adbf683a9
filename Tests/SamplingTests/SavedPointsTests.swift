import CovariateGrids
import Foundation
import Geodata
import Sampling
import Soil
import Tables
import TestFiles
import Testing
import VirtualLandscape

@Suite struct SavedPointsTests {
  @Test(arguments: ["a.shp", "a", "a.csv.gz"])
  func anotherEndingIsRefusedWithTheListAndNothingIsWritten(_ name: String) throws {
    let profiles = try SoilProfiles.example
    let layers = try profiles.harmonized(.organicCarbon)
    let samples = try layers.sampled(from: Covariates.example, window: 1)
    let folds = try samples.folds(3, by: .profile, seed: 1)
    let properties = try profiles.harmonized([.organicCarbon, .clay])
    try TestFolder.with { folder in
      let path = folder + "/" + name
      let refusal = GeodataError.cannotWrite(
        path: path,
        reason: "the ending tells the format; end the name with one of .gpkg, .geojson, .json, "
          + ".csv, .xlsx, .ods, .parquet")
      #expect(throws: refusal) { try profiles.save(path) }
      #expect(
        throws: TableError.cannotWrite(
          path: path,
          reason: "the ending tells the format; end the name with one of .csv, .tsv, .gpkg, "
            + ".geojson, .json, .xlsx, .ods, .parquet")
      ) { try profiles.horizons.save(path) }
      #expect(throws: refusal) { try layers.save(path) }
      #expect(throws: refusal) { try properties.save(path) }
      #expect(throws: refusal) { try samples.save(path) }
      #expect(throws: refusal) { try folds.save(path) }
      let left = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(left.isEmpty)
    }
  }
}
