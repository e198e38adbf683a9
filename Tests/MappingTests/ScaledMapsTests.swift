import Basics
import CovariateGrids
import Display
import Foundation
import Geodata
import Mapping
import Networks
import Sampling
import Soil
import Testing
import VirtualLandscape

@Suite struct ScaledMapsTests {
  /// Layers of the virtual landscape at 60 profiles.
  private static func samples(_ scales: [Int]) throws -> Samples {
    let landscape = try VirtualLandscape(seed: 2, profiles: 60, size: 64)
    return try landscape.profiles.harmonized(.organicCarbon)
      .sampled(from: landscape.covariates, window: 3, scales: scales)
  }

  private static func covariates() throws -> Covariates {
    try VirtualLandscape(seed: 2, profiles: 60, size: 64).covariates
  }

  private func withPath(_ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).tiff"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  @Test func mapsSeeTheWindowsOfTheSamples() throws {
    let samples = try Self.samples([1, 3, 9])["0-5 cm"]
    let plain = samples.channelCount / 3
    let cnn = CNN(members: 1, epochs: 3) {
      Branches(.sum) {
        Branch {
          Channels(0..<plain); Conv2D(4, kernel: 3, activation: .relu); Flatten()
        }
        Branch {
          Channels(2 * plain..<3 * plain); Conv2D(4, kernel: 3, activation: .relu); Flatten()
        }
      }
    }
    for model in [try cnn.fit(on: samples), try RandomForest(trees: 20).fit(on: samples)] {
      try withPath { path in
        let map = try model.map(Self.covariates(), to: path)
        let loops = try map.band("prediction").metadata["LOOPS_FITTED"]
        #expect(loops == (model.learner == "RandomForest" ? nil : ProcessorLevel.used.rawValue))
        let band = try map.band("prediction")
        let values = try band.values(
          x: samples.coordinates.map(\.x), y: samples.coordinates.map(\.y))
        let expected = try model.predict(samples)
        for site in 0..<samples.count {
          #expect(abs(values[site] - expected[site]) < 1e-4 * max(1, abs(expected[site])))
        }
      }
    }
  }

  @Test func mapSaysWhatItWasMadeOf() throws {
    let samples = try Self.samples([1, 3])["0-5 cm"]
    try withPath { path in
      let model = try RandomForest(trees: 5, seed: 7).fit(on: samples)
      let map = try Provenance.$time.withValue(Date(timeIntervalSince1970: 1_772_368_200)) {
        try model.map(Self.covariates(), to: path, uncertainty: .ensemble(3))
      }
      let metadata = try map.band("prediction").metadata
      #expect(metadata["WINDOW"] == "1")
      #expect(metadata["COVARIATES"]?.contains("elevation (3 × 3)") == true)
      #expect(metadata["TIFFTAG_SOFTWARE"] == "Solum \(Provenance.version)")
      #expect(metadata["PROPERTY"] == "organic carbon (g/kg)")
      #expect(metadata["LAYER"] == "0-5 cm")
      #expect(metadata["SCALES"] == "1, 3")
      #expect(metadata["METHOD"] == "5 trees, leaves of at least 1, best splits")
      #expect(metadata["SEED"] == "7")
      #expect(metadata["SITES"] == "\(samples.targets.count { !$0.isNaN })")
      #expect(metadata["UNCERTAINTY"]?.contains("ensemble of 3 models") == true)
      // `date -u -d @1772368200 +%FT%TZ`
      #expect(metadata["CREATED"] == "2026-03-01T12:30:00Z")
      #expect(metadata["TRANSFORMATION"] == nil)
      #expect(try map.band("prediction").unit == "g/kg")
    }
  }

  @Test func mapOfANetworkSaysHowNumbersWereStandardised() throws {
    let samples = try Self.samples([1])["0-5 cm"]
    try withPath { path in
      let cnn = CNN(members: 1, epochs: 2, seed: 4) { Flatten() }
      let model = try cnn.fit(on: samples)
      let metadata = try model.map(Self.covariates(), to: path).band("prediction").metadata
      #expect(metadata["TRANSFORMATION"] == "squareRoot")
      #expect(metadata["SEED"] == "4")
      let roots = samples.targets.filter { !$0.isNaN }.map { Double($0).squareRoot() }
      let mean = roots.reduce(0, +) / Double(roots.count)
      #expect(abs((metadata["PROPERTY_MEAN"].flatMap(Double.init) ?? 0) - mean) < 1e-6 * mean)
      let count = samples.covariateNames.count
      for key in ["COVARIATE_MEANS", "COVARIATE_DEVIATIONS"] {
        #expect(metadata[key]?.split(separator: ",").count == count)
      }
      // The model keeps it in a file.
      try model.save(path + ".safetensors")
      defer { try? FileManager.default.removeItem(atPath: path + ".safetensors") }
      let again = try cnn.load(path + ".safetensors").map(Self.covariates(), to: path)
      #expect(try again.band("prediction").metadata["SITES"] == "\(roots.count)")
    }
  }
}
