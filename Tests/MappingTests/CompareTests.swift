import Basics
import Display
import Mapping
import Networks
import Sampling
import Testing

@Suite struct CompareTests {
  static let small = CNN(members: 2, epochs: 2) {
    Conv2D(4, kernel: 3, activation: .relu)
    Flatten()
    Dense(8, activation: .relu)
  }

  @Test func noProfileIsInBothPartsOfAFold() throws {
    let samples = try SyntheticSamples.make()
    let spy = SpyLearner()
    _ = try compare([spy], on: samples, folds: samples.folds(5, by: .profile, seed: 1))
    #expect(spy.visits.count == 5)
    for visit in spy.visits {
      let training = Set(visit.training.profileIDs)
      #expect(training.isDisjoint(with: visit.test.profileIDs))
      #expect(training.count + visit.test.count == samples.count)
    }
    #expect(Set(spy.visits.flatMap(\.test.profileIDs)).count == samples.count)
  }

  @Test func noProfileIsInBothPartsUnderAnyRuleButRows() throws {
    let base = try SyntheticSamples.make()
    let samples = Samples(
      depths: base.depths, covariateNames: base.covariateNames, isClass: base.isClass,
      window: base.window, profileIDs: base.profileIDs, coordinates: base.coordinates,
      crs: base.crs, cellSize: base.cellSize, targets: base.targets, windows: base.windows,
      propertyName: base.propertyName, unit: base.unit,
      siteEntries: [
        "survey": Dictionary(
          base.profileIDs.enumerated().map { ($1, "\($0 % 4)") }, uniquingKeysWith: { $1 })
      ])
    let rules: [FoldRule] = [
      .stratified(layer: samples.layerNames[0]), .leaveLocationOut(column: "survey"),
    ]
    for rule in rules {
      let spy = SpyLearner()
      let result = try compare([spy], on: samples, folds: samples.folds(4, by: rule, seed: 1))
      for visit in spy.visits {
        #expect(Set(visit.training.profileIDs).isDisjoint(with: visit.test.profileIDs))
        #expect(visit.training.siteColumns == ["survey"])
      }
      #expect(!result.isLeaky)
      #expect((result.table.title ?? "").contains(rule.description))
    }
  }

  @Test func residualsAreObservedLessPredicted() throws {
    let samples = try SyntheticSamples.make()
    let result = try compare([SpyLearner()], on: samples, folds: samples.folds(4, seed: 1))
    let layer = samples.layerNames[0]
    let residuals = try result.residuals("Spy", layer)
    let (observed, predicted) = (
      try result.observedValues(layer), try result.predictedValues("Spy", layer)
    )
    for site in residuals.indices where !observed[site].isNaN {
      #expect(residuals[site] == observed[site] - predicted[site])
    }
    #expect(try samples.variogram(values: residuals, name: "residuals").siteCount > 10)
  }

  @Test func everyPictureOfLeakyFoldsSaysSo() throws {
    let samples = try SyntheticSamples.make()
    let folds = try samples.folds(4, by: .rows, seed: 2)
    let result = try compare([SpyLearner()], on: samples, folds: folds)
    for picture in [result.plot(.observedPredicted), result.plot(.metrics), try folds.plot()] {
      #expect(picture.svg.lowercased().contains("leaky"))
    }
  }

  @Test func targetsOfTheTestPartAreWithheld() throws {
    let samples = try SyntheticSamples.make()
    let spy = SpyLearner()
    _ = try compare([spy], on: samples, folds: samples.folds(4, by: .profile, seed: 2))
    for visit in spy.visits { #expect(!visit.test.targets.contains { !$0.isNaN }) }
  }

  @Test func rowsAreTrainedOnOnlyOutsideTheirFold() throws {
    let samples = try SyntheticSamples.make()
    let spy = SpyLearner()
    let folds = try samples.folds(4, by: .rows, seed: 2)
    let result = try compare([spy], on: samples, folds: folds)
    let known = samples.targets.count { !$0.isNaN }
    let shown = spy.visits.map { $0.training.targets.count { !$0.isNaN } }
    #expect(shown.reduce(0, +) == 3 * known)
    #expect(result.isLeaky)
    #expect((result.table.title ?? "").hasPrefix("LEAKY"))
    #expect((result.displayData.text(.plainText) ?? "").contains("Spy (leaky)"))
  }

  @Test func everyKnownValueIsPredictedOnce() throws {
    let samples = try SyntheticSamples.make()
    let result = try compare(
      [SpyLearner()], on: samples, folds: samples.folds(6, by: .profile, seed: 1))
    for layer in samples.layerNames {
      let observed = try result.observedValues(layer)
      let metrics = try result.metrics("Spy", layer)
      #expect(metrics.count == observed.count { !$0.isNaN })
    }
  }

  /// Predicting the mean of the other folds is worse than the mean of all values.
  @Test func meanOfTheTrainingPartHasNoSkill() throws {
    let samples = try SyntheticSamples.make()
    let result = try compare(
      [SpyLearner()], on: samples, folds: samples.folds(6, by: .profile, seed: 1))
    let mean = try result.meanRSquared("Spy")
    #expect(mean < 0 && mean > -0.2)
  }

  /// Covariates of other test sites must not change a prediction: all scaling is learnt in
  /// training.
  @Test(arguments: ["CNN", "MultiTask", "Transfer"])
  func scalingIsLearntFromTheTrainingPart(name: String) throws {
    let samples = try SyntheticSamples.make()
    let training = samples.subset(Array(0..<40))
    let alone = samples.subset([50])
    let other = samples.subset([50, 51])
    var windows = other.windows
    for place in windows.count / 2..<windows.count { windows[place] += 1e6 }
    let strange = Samples(
      depths: other.depths, covariateNames: other.covariateNames, isClass: other.isClass,
      window: other.window, profileIDs: other.profileIDs, coordinates: other.coordinates,
      crs: other.crs, cellSize: other.cellSize, targets: other.targets, windows: windows,
      propertyName: other.propertyName, unit: other.unit)
    let learners: [any TrainableLearner] = [
      Self.small, MultiTask(Self.small), Transfer(Self.small),
    ]
    let learner = try #require(learners.first { $0.name == name })
    let first = try learner.predictions(training: training, test: alone, context: RunContext())
    let second = try learner.predictions(training: training, test: strange, context: RunContext())
    #expect(first == Array(second[..<first.count]))
  }

  @Test func sameSeedsGiveTheSameBits() throws {
    let samples = try SyntheticSamples.make()
    let folds = try samples.folds(3, by: .profile, seed: 1)
    let learners: [any Learner] = [
      RandomForest(trees: 20), Self.small, MultiTask(Self.small), Transfer(Self.small),
    ]
    let first = try compare(learners, on: samples, folds: folds)
    let second = try compare(learners, on: samples, folds: folds)
    for (one, other) in zip(first.predictions, second.predictions) {
      #expect(one.map(\.bitPattern) == other.map(\.bitPattern))
    }
    #expect(first.table == second.table)
  }

  @Test func learnersFindAKnownRelation() throws {
    let samples = try SyntheticSamples.make(sites: 150)
    let folds = try samples.folds(3, by: .profile, seed: 1)
    let cnn = CNN(members: 3, epochs: 60) {
      Conv2D(8, kernel: 3, activation: .relu)
      Flatten()
      Dense(16, activation: .relu)
    }
    let result = try compare(
      [RandomForest(trees: 100), cnn, MultiTask(cnn), Transfer(cnn)], on: samples, folds: folds)
    for learner in result.learners { #expect(try result.meanRSquared(learner) > 0.6) }
    #expect(result.plot(.observedPredicted).svg.contains("<svg"))
    #expect(result.plot(.metrics).svg.contains("<svg"))
  }

  @Test func cancellationStopsTheComparison() throws {
    let samples = try SyntheticSamples.make()
    let folds = try samples.folds(3, by: .profile, seed: 1)
    let context = RunContext()
    context.cancellation.cancel()
    RunContext.$current.withValue(context) {
      #expect(throws: Interrupted.self) {
        try compare([Self.small], on: samples, folds: folds)
      }
    }
  }
}
