import Display
import Foundation
import Mapping
import Networks
import Testing

@Suite struct SoilModelTests {
  static let cnn = CNN(members: 2, epochs: 20) {
    Conv2D(8, kernel: 3, activation: .relu)
    Flatten()
    Dense(16, activation: .relu)
  }

  @Test func theMethodOfThePaperRunsStepByStep() throws {
    let samples = try SyntheticSamples.make(sites: 120)
    let training = samples.subset(Array(0..<90))
    let test = samples.subset(Array(90..<120))
    let pretrained = try Self.cnn.pretrain(on: training, epochs: 60)
    #expect(pretrained.history.epochs == 60)
    #expect(pretrained.valueCount == training.targets.count { !$0.isNaN })
    let model = try pretrained.finetune(
      on: training["0-10 cm"], epochs: 10, learningRate: 1e-4, freezing: .convolutions)
    #expect(try model.history.epochs == 10)
    #expect(try model.metrics(on: test["0-10 cm"]).rSquared > 0.6)
    #expect(try model.predict(test).count == 30)
  }

  @Test func epochsAreThoseAskedForOrEnoughForTwoHundredSteps() throws {
    let samples = try SyntheticSamples.make(sites: 64)["0-10 cm"]
    func history(epochs: Int?) throws -> TrainingHistory {
      try CNN(members: 1, epochs: epochs, batchSize: 32) { Flatten() }.fit(on: samples).history
    }
    #expect(try history(epochs: 3).epochs == 3)
    #expect(try history(epochs: nil).epochs == 100)
  }

  @Test func pretrainingIsReproducible() throws {
    let samples = try SyntheticSamples.make()
    func predictions(seed: Int) throws -> [Double] {
      try Self.cnn.pretrain(on: samples, epochs: 3, seed: seed)
        .finetune(on: samples["10-20 cm"], epochs: 2).predict(samples)
    }
    #expect(try predictions(seed: 4) == predictions(seed: 4))
    #expect(try predictions(seed: 4) != predictions(seed: 5))
  }

  @Test func finetuningNeedsOneLayer() throws {
    let samples = try SyntheticSamples.make()
    let pretrained = try Self.cnn.pretrain(on: samples, epochs: 1)
    let error = #expect(throws: MappingError.self) { try pretrained.finetune(on: samples) }
    #expect(error?.description.contains("samples[\"0-10 cm\"]") == true)
  }

  @Test func otherCovariatesThrow() throws {
    let samples = try SyntheticSamples.make()
    let model = try RandomForest(trees: 5).fit(on: samples["0-10 cm"])
    let wide = try SyntheticSamples.make(window: 7)
    #expect(throws: MappingError.self) { try model.predict(wide) }
    let pretrained = try Self.cnn.pretrain(on: samples, epochs: 1)
    #expect(throws: MappingError.self) { try pretrained.finetune(on: wide["0-10 cm"]) }
  }

  @Test func forestHasNoHistoryAndNoFile() throws {
    let samples = try SyntheticSamples.make()
    let model = try RandomForest(trees: 5).fit(on: samples["0-10 cm"])
    #expect(throws: MappingError.noHistory(model: "RandomForest")) { try model.history }
    #expect(throws: MappingError.notANetwork(learner: "RandomForest")) {
      try model.save("never.safetensors")
    }
    #expect(try model.metrics(on: samples["0-10 cm"]).rSquared > 0.8)
  }

  @Test func savedModelPredictsTheSame() throws {
    let samples = try SyntheticSamples.make()
    let folder = FileManager.default.temporaryDirectory
    let path = folder.appendingPathComponent("\(UUID().uuidString).safetensors").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    for model in [
      try Self.cnn.fit(on: samples["0-10 cm"]),
      try Self.cnn.pretrain(on: samples, epochs: 2).finetune(on: samples["0-10 cm"], epochs: 2),
    ] {
      try model.save(path)
      let read = try Self.cnn.load(path)
      #expect(try read.predict(samples) == model.predict(samples))
      #expect(read.layer == model.layer)
    }
    let other = CNN { Flatten() }
    #expect(throws: NetworksError.self) { try other.load(path) }
    #expect(throws: NetworksError.self) { try Self.cnn.load(path + ".none") }
  }

  @Test func valuesBelowZeroAreLearntUnderTheRoot() throws {
    let samples = try SyntheticSamples.make(layers: 6)
    let model = try Self.cnn.fit(on: samples["50-60 cm"])
    #expect(try model.predict(samples).contains { $0 < 0 })
  }

  @Test func summaryCountsTheWeightsWithTheOutput() throws {
    let samples = try SyntheticSamples.make()
    let summary = try Self.cnn.summary(for: samples)
    // 3 × 8 × 9 + 8, then 8 × 3 × 3 inputs to 16 units, then 16 to 1.
    #expect(summary.parameterCount == 216 + 8 + 72 * 16 + 16 + 16 + 1)
  }

  @Test func showsWhatItIs() throws {
    let samples = try SyntheticSamples.make()
    let model = try RandomForest(trees: 5).fit(on: samples["0-10 cm"])
    #expect(
      model.displayData.text(.plainText)
        == "RandomForest for organic carbon (g/kg) at 0-10 cm, fitted on 54 sites, "
        + "3 channels of 5 × 5 cells")
  }
}
