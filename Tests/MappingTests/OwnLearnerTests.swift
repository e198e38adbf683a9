import Basics
import Display
import Foundation
import Mapping
import Sampling
import Synchronization
import Testing

/// Learners that are not of this library.
@Suite struct OwnLearnerTests {
  /// The mean of a layer at places with a covariate below its mean, and that of the others.
  private struct TwoMeans: Learner {
    let name = "TwoMeans"

    func fit(_ samples: Samples, context: RunContext) throws -> [any SoilPredictor] {
      try samples.layerNames.map { layer in
        let covariate = try samples.places(layer).values(samples.covariateNames[0])
        let border = covariate.reduce(0, +) / Double(covariate.count)
        let pairs = zip(covariate, try samples.values(layer)).filter { !$1.isNaN }
        func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
        return Step(
          covariate: samples.covariateNames[0], border: border,
          low: mean(pairs.filter { $0.0 < border }.map(\.1)),
          high: mean(pairs.filter { $0.0 >= border }.map(\.1)))
      }
    }
  }

  private struct Step: SoilPredictor {
    let covariate: String
    let border: Double
    let low: Double
    let high: Double

    func predict(_ places: Places, context: RunContext) throws -> Prediction {
      Prediction(mean: try places.values(covariate).map { $0 < border ? low : high })
    }
  }

  /// A learner that forgets a layer, or whose predictors forget a place.
  private struct Forgetful: Learner {
    let name = "Forgetful"
    let forgetsLayer: Bool

    func fit(_ samples: Samples, context: RunContext) throws -> [any SoilPredictor] {
      samples.layerNames.dropFirst(forgetsLayer ? 1 : 0).map { _ in Short() }
    }

    private struct Short: SoilPredictor {
      func predict(_ places: Places, context: RunContext) throws -> Prediction {
        Prediction(mean: Array(repeating: 1, count: places.count - 1))
      }
    }
  }

  /// A learner that may be called on one thread only, and notes on which it is.
  private final class Bound: Learner, BoundToThread {
    let name = "Bound"
    private let threads = Mutex<Set<String>>([])

    var seen: Set<String> { threads.withLock { $0 } }

    private func note() { _ = threads.withLock { $0.insert("\(pthread_self())") } }

    func fit(_ samples: Samples, context: RunContext) throws -> [any SoilPredictor] {
      note()
      return samples.layerNames.map { _ in One(note: note) }
    }

    private struct One: SoilPredictor, BoundToThread {
      let note: @Sendable () -> Void

      func predict(_ places: Places, context: RunContext) throws -> Prediction {
        note()
        return Prediction(mean: places.x.map { $0 / 1000 })
      }
    }
  }

  @Test func isComparedAsThoseOfTheLibrary() throws {
    let samples = try SyntheticSamples.make(sites: 120)
    let folds = try samples.folds(4, by: .profile, seed: 1)
    let result = try compare([RandomForest(trees: 10), TwoMeans()], on: samples, folds: folds)
    // The covariate explains four fifths of the variance, and halves of a normal distribution
    // 2/π of theirs.
    #expect(try result.meanRSquared("TwoMeans") > 0.3)
  }

  @Test func isFittedMappedAndFittedAgainForAnEnsemble() throws {
    let landscape = try SoilMapTests.Landscape()
    defer { landscape.remove() }
    let samples = try landscape.samples(window: 3)
    let model = try SoilModel(TwoMeans(), on: samples, layer: "0-5 cm")
    #expect(model.learner == "TwoMeans")
    let map = try model.map(
      landscape.covariates, to: "\(landscape.folder)/map.tiff", uncertainty: .ensemble(3),
      applicability: true)
    #expect(map.bands.count == 3)
    let prediction = try map.band("prediction")
    // The learner's own name stands for its method; it has no seed.
    #expect(prediction.metadata["METHOD"] == "TwoMeans")
    #expect(prediction.metadata["SEED"] == nil)
    #expect(Set(try prediction.values().filter { !$0.isNaN }).count == 2)
    #expect(throws: MappingError.notANetwork(learner: "TwoMeans")) {
      try model.save("never.safetensors")
    }
    #expect(throws: MappingError.noHistory(model: "TwoMeans")) { try model.history }
  }

  @Test func answersOfAnotherLengthThrow() throws {
    let samples = try SyntheticSamples.make()
    let folds = try samples.folds(3, by: .profile, seed: 1)
    #expect(throws: MappingError.predictorCount(learner: "Forgetful", received: 2, expected: 3)) {
      try compare([Forgetful(forgetsLayer: true)], on: samples, folds: folds)
    }
    #expect(throws: MappingError.valueCount(learner: "Forgetful", received: 19, expected: 20)) {
      try compare([Forgetful(forgetsLayer: false)], on: samples, folds: folds)
    }
  }

  /// Whether the work of others is shared out to threads or not.
  @Test func staysOnTheCallingThreadWhereItIsBound() throws {
    let landscape = try SoilMapTests.Landscape()
    defer { landscape.remove() }
    let samples = try landscape.samples(window: 1)
    let bound = Bound()
    let folds = try samples.folds(4, by: .profile, seed: 1)
    _ = try compare([RandomForest(trees: 5), bound], on: samples, folds: folds)
    let map = try SoilModel(bound, on: samples, layer: "0-5 cm").map(
      landscape.covariates, to: "\(landscape.folder)/map.tiff", uncertainty: .ensemble(3),
      applicability: true)
    #expect(bound.seen == ["\(pthread_self())"])
    // Cells lie 100 m apart, and their middle is predicted.
    let values = try map.band("prediction").values()
    #expect(values[0] == 500.05 && values[29] == 502.95)
  }

  @Test func unknownCovariatesSuggestNearOnes() throws {
    let places = try SyntheticSamples.make().places("0-10 cm")
    #expect(throws: MappingError.unknownCovariate(name: "d", available: ["a", "b", "c"])) {
      try places.values("d")
    }
  }
}
