import Display
import Mapping
import Networks
import Sampling
import Testing

@Suite struct CompareErrorTests {
  @Test func noLearnersThrows() throws {
    let samples = try SyntheticSamples.make()
    let folds = try samples.folds(3, by: .profile, seed: 1)
    #expect(throws: MappingError.noLearners) { try compare([], on: samples, folds: folds) }
  }

  @Test func twoLearnersOfOneNameThrow() throws {
    let samples = try SyntheticSamples.make()
    let folds = try samples.folds(3, by: .profile, seed: 1)
    #expect(throws: MappingError.repeatedLearner(name: "RandomForest")) {
      try compare([RandomForest(), RandomForest(trees: 10)], on: samples, folds: folds)
    }
    let named: [any Learner] = [RandomForest(trees: 5), RandomForest(trees: 6).named("six trees")]
    #expect(try compare(named, on: samples, folds: folds).learners.last == "six trees")
  }

  @Test func foldsOfOtherSamplesThrow() throws {
    let samples = try SyntheticSamples.make()
    let other = try SyntheticSamples.make(sites: 40).folds(3, by: .profile, seed: 1)
    let error = #expect(throws: MappingError.self) {
      try compare([RandomForest()], on: samples, folds: other)
    }
    #expect(error?.description.contains("40 sites") == true)
    #expect(error?.description.contains("60 sites") == true)
  }

  @Test func windowTooSmallNamesTheLayer() throws {
    let samples = try SyntheticSamples.make(window: 3)
    let folds = try samples.folds(3, by: .profile, seed: 1)
    let cnn = CNN {
      Conv2D(4, kernel: 3)
      Conv2D(8, kernel: 3)
      Flatten()
    }
    let error = #expect(throws: NetworksError.self) {
      try compare([cnn], on: samples, folds: folds)
    }
    #expect(error?.description.contains("Conv2D") == true)
    #expect(error?.description.contains("Layer 2") == true)
    #expect(throws: NetworksError.self) { try cnn.summary(for: samples) }
  }

  @Test func unknownNamesSuggestNearOnes() throws {
    let samples = try SyntheticSamples.make()
    let result = try compare(
      [RandomForest(trees: 5)], on: samples, folds: samples.folds(3, by: .profile, seed: 1))
    let learner = #expect(throws: MappingError.self) {
      try result.metrics("RandmForest", "0-10 cm")
    }
    #expect(learner?.description.contains("“RandomForest”") == true)
    let layer = #expect(throws: MappingError.self) { try result.metrics("RandomForest", "0-10cm") }
    #expect(layer?.description.contains("“0-10 cm”") == true)
    #expect(throws: (any Error).self) { try samples["0-10cm"] }
  }

  @Test func settingsWithoutMeaningThrow() throws {
    let samples = try SyntheticSamples.make()
    let folds = try samples.folds(3, by: .profile, seed: 1)
    let learners = [
      CNN(members: 0) { Flatten() }, CNN(epochs: 0) { Flatten() },
      CNN(learningRate: -1) { Flatten() }, CNN(batchSize: 0) { Flatten() },
      CNN(loss: .gaussian) { Flatten() },
    ]
    for learner in learners {
      #expect(throws: MappingError.self) { try compare([learner], on: samples, folds: folds) }
    }
    #expect(throws: MappingError.self) {
      try compare([Transfer(CNN { Flatten() }, epochs: -1)], on: samples, folds: folds)
    }
    let options = [
      CNN(optimizer: .adamW(decay: .nan)) { Flatten() }, CNN(warmUp: 1) { Flatten() },
      CNN(schedule: .step(every: 0, factor: 0.5)) { Flatten() }, CNN(clipping: 0) { Flatten() },
    ]
    for learner in options {
      #expect(throws: NetworksError.self) { try compare([learner], on: samples, folds: folds) }
    }
  }

  @Test func logarithmOfZeroThrows() throws {
    let samples = try SyntheticSamples.make(layers: 6)
    let cnn = CNN(transformation: .logarithm) { Flatten() }
    let error = #expect(throws: MappingError.self) {
      try compare([cnn], on: samples, folds: samples.folds(3, by: .profile, seed: 1))
    }
    #expect(error?.description.contains("logarithm") == true)
  }
}
