import CovariateGrids
import Foundation
import Mapping
import Networks
import Sampling
import Soil
import Testing
import VirtualLandscape

/// What all learners predict for a seed, so that a change of the code that changes numbers is seen.
///
/// The expected numbers were written by the version before learners came to share one training, on a
/// processor with fused products and sums; see the README of `Fixtures`. With `RECORD_SNAPSHOTS=1`
/// they are written anew.
@Suite struct GoldenPredictionsTests {
  private static let fixture = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/predictions.json")

  private static func cnn(seed: Int) -> CNN {
    CNN(members: 2, epochs: 3, seed: seed) {
      Conv2D(4, kernel: 3, activation: .relu)
      Flatten()
      Dense(8, activation: .relu)
    }
  }

  private static func landscape() throws -> (samples: Samples, covariates: Covariates) {
    let landscape = try VirtualLandscape(seed: 2, profiles: 60, size: 32)
    let layers = try landscape.profiles.harmonized(
      .organicCarbon, to: DepthScheme([0, 5, 15, 30]), by: .equalAreaSpline(lambda: 0.1))
    let samples = try layers.sampled(from: landscape.covariates, window: 3)
    return (samples, landscape.covariates)
  }

  /// Some of the numbers, evenly spread.
  private static func picked(_ values: [Double]) -> [Double] {
    let known = values.filter(\.isFinite)
    return stride(from: 0, to: known.count, by: max(1, known.count / 12)).map { known[$0] }
  }

  private static func compared(_ samples: Samples, seed: Int) throws -> [String: [Double]] {
    let learners: [any Learner] = [
      RandomForest(trees: 20, seed: seed), cnn(seed: seed), MultiTask(cnn(seed: seed)),
      Transfer(cnn(seed: seed), epochs: 2),
    ]
    let result = try compare(
      learners, on: samples, folds: samples.folds(3, by: .profile, seed: 1))
    return Dictionary(
      uniqueKeysWithValues: zip(result.learners, result.predictions).map {
        ("compare \($0) \(seed)", picked($1))
      })
  }

  private static func fitted(_ samples: Samples, seed: Int) throws -> [String: SoilModel] {
    let layer = samples.layerNames[1]
    return [
      "fit RandomForest \(seed)": try RandomForest(trees: 20, seed: seed).fit(on: samples[layer]),
      "fit CNN \(seed)": try cnn(seed: seed).fit(on: samples[layer]),
      "fit MultiTask \(seed)": try MultiTask(cnn(seed: seed)).fit(on: samples, layer: layer),
      "fit Transfer \(seed)": try Transfer(cnn(seed: seed), epochs: 2)
        .fit(on: samples, layer: layer),
      "fine-tune \(seed)": try cnn(seed: seed).pretrain(on: samples, epochs: 3, seed: seed)
        .finetune(on: samples[layer], epochs: 2, seed: seed),
    ]
  }

  private static func mapped(_ model: SoilModel, _ covariates: Covariates) throws -> [[Double]] {
    let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).tiff"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let map = try model.map(
      covariates, to: path, uncertainty: .ensemble(3), applicability: true)
    return try map.bands.map { try map.band($0).values().map(Double.init) }
  }

  private static func found() throws -> [String: [Double]] {
    let (samples, covariates) = try landscape()
    var found: [String: [Double]] = [:]
    for seed in [1, 2] {
      found.merge(try compared(samples, seed: seed)) { $1 }
      for (name, model) in try fitted(samples, seed: seed) {
        found[name] = picked(try model.predict(samples))
        for (band, values) in try mapped(model, covariates).enumerated() {
          found["\(name), band \(band + 1)"] = picked(values)
        }
      }
    }
    return found
  }

  @Test func everyLearnerPredictsWhatItDid() throws {
    let found = try Self.found()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
      try encoder.encode(found).write(to: Self.fixture)
    }
    let expected = try JSONDecoder().decode(
      [String: [Double]].self, from: Data(contentsOf: Self.fixture))
    #expect(Set(found.keys) == Set(expected.keys))
    for (name, values) in expected {
      let differences = zip(found[name] ?? [], values).map { abs($0 - $1) / max(1, abs($1)) }
      #expect(found[name]?.count == values.count)
      #expect((differences.max() ?? 1) <= 1e-6, "\(name): \(differences.max() ?? .nan)")
    }
  }
}
