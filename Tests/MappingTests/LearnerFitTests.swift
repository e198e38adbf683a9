import Foundation
import Mapping
import Networks
import Sampling
import Soil
import Testing

/// `Transfer` and `MultiTask` fitted for one layer.
@Suite struct LearnerFitTests {
  private static let cnn = CNN(members: 2, epochs: 8) {
    Conv2D(4, kernel: 3, activation: .relu)
    Flatten()
    Dense(8, activation: .relu)
  }

  /// What ``compare(_:on:folds:)`` would predict at test sites that no learner sees the values of.
  private func compared(
    _ learner: any TrainableLearner, _ training: Samples, _ test: Samples, layer: Int
  ) throws -> [Double] {
    let layers = training.layerNames.count
    let values = try learner.predictions(training: training, test: test, context: .current)
    return stride(from: layer, to: values.count, by: layers).map { values[$0] }
  }

  private func expectEqual(_ left: [Double], _ right: [Double]) {
    #expect(left.count == right.count && !left.isEmpty)
    #expect(zip(left, right).allSatisfy { abs($0 - $1) <= 1e-4 * max(1, abs($1)) })
  }

  @Test(arguments: [0, 2])
  func aTransferModelPredictsAsComparisonsDo(_ layer: Int) throws {
    let samples = try SyntheticSamples.make(sites: 50)
    let training = samples.subset(Array(0..<40))
    let test = samples.subset(Array(40..<50))
    for learner in [Transfer(Self.cnn), Transfer(Self.cnn, epochs: 0, depthAsInput: false)] {
      let model = try learner.fit(on: training, layer: samples.layerNames[layer])
      expectEqual(
        try model.predict(test), try compared(learner, training, test, layer: layer))
    }
  }

  @Test(arguments: [0, 2])
  func aMultiTaskModelPredictsAsComparisonsDo(_ layer: Int) throws {
    let samples = try SyntheticSamples.make(sites: 50)
    let training = samples.subset(Array(0..<40))
    let test = samples.subset(Array(40..<50))
    let learner = MultiTask(Self.cnn)
    let model = try learner.fit(on: training, layer: samples.layerNames[layer])
    expectEqual(try model.predict(test), try compared(learner, training, test, layer: layer))
  }

  @Test func modelsKnowTheirLayerHistoryAndFile() throws {
    let samples = try SyntheticSamples.make(sites: 40)
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("\(UUID().uuidString).safetensors").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let models = [
      try Transfer(Self.cnn, epochs: 3).fit(on: samples, layer: "10-20 cm"),
      try MultiTask(Self.cnn).fit(on: samples, layer: "10-20 cm"),
    ]
    #expect(models.map(\.learner) == ["Transfer", "MultiTask"])
    #expect(models.allSatisfy { $0.layer.name == "10-20 cm" })
    #expect(try models.map { try $0.history.epochs } == [3, 8])
    for model in models {
      try model.save(path)
      #expect(try Self.cnn.load(path).predict(samples) == model.predict(samples))
    }
  }

  @Test func layersThatAreNotThereOrEmptyThrow() throws {
    let samples = try SyntheticSamples.make(sites: 30)
    #expect(throws: SoilError.unknownLayer("5 cm", available: samples.layerNames)) {
      try Transfer(Self.cnn).fit(on: samples, layer: "5 cm")
    }
    let one = samples.subset([1])
    #expect(throws: MappingError.self) { try MultiTask(Self.cnn).fit(on: one, layer: "0-10 cm") }
  }
}
