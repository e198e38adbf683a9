import Display
import Foundation
import Geodata
import Mapping
import Networks
import Soil
import Testing

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
      let model = try RandomForest(trees: 5).fit(on: samples)
      let map = try model.map(Self.covariates(), to: path)
      let metadata = try map.band("prediction").metadata
      #expect(metadata["WINDOW"] == "3")
      #expect(metadata["COVARIATES"]?.contains("elevation (3 × 3)") == true)
      #expect(metadata["TIFFTAG_SOFTWARE"] == "Solum")
      #expect(try map.band("prediction").unit == "g/kg")
    }
  }
}
