import Forests
import Testing

/// Extremely randomised trees.
@Suite struct RandomSplitTests {
  @Test func randomSplitsUseEveryRowUnlessToldOtherwise() {
    #expect(!RegressionForest(splits: .random).bootstrap)
    #expect(!ClassificationForest(splits: .random).bootstrap)
    #expect(RegressionForest(splits: .random, bootstrap: true).bootstrap)
    #expect(RegressionForest().bootstrap)
  }

  /// scikit-learn's ExtraTreesRegressor with all features a split, on a bootstrap.
  @Test func outOfBagAccuracyIsThatOfScikitLearn() throws {
    let (data, peers) = (try Friedman(), try Peers())
    let (features, targets) = data.training
    let forest = try RegressionForest(splits: .random, bootstrap: true).fit(features, targets)
    let expected = try peers["friedman.extra"]
    #expect(abs(forest.outOfBagRSquared - expected.mean[0]) < 0.01)
  }

  /// The same without a bootstrap, on new rows.
  @Test func newRowsArePredictedAsWellAsByScikitLearn() throws {
    let (data, peers) = (try Friedman(), try Peers())
    let (features, targets) = data.training
    let forest = try RegressionForest(splits: .random).fit(features, targets)
    let predicted = try forest.predict(Array(data.features[300...]))
    let observed = Array(data.targets[300...])
    let mean = observed.reduce(0, +) / 100
    let residual = zip(observed, predicted).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    let total = observed.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let expected = try peers["friedman.extra.whole"]
    #expect(abs(1 - residual / total - expected.mean[0]) < 0.015)
    #expect(forest.outOfBagRSquared.isNaN)
  }

  @Test func fullyGrownTreesRepeatTheirTargets() throws {
    let data = try Mixed()
    let forest = try RegressionForest(trees: 5, splits: .random).fit(
      data.features, data.targets, categories: Mixed.categories)
    for (found, target) in zip(try forest.predict(data.features), data.targets) {
      #expect(abs(found - target) < 1e-5)
    }
  }

  @Test func thresholdsDifferBetweenTrees() throws {
    let forest = try RegressionForest(trees: 400, splits: .random).fit([[0], [1]], [0, 1])
    let found = try forest.predict([[0.25], [0.5], [0.75]])
    // A threshold is uniform between the two rows.
    for (value, expected) in zip(found, [0.25, 0.5, 0.75]) { #expect(abs(value - expected) < 0.1) }
  }

  @Test func minimumLeafSizeIsKept() throws {
    let settings = RegressionForest(trees: 50, minimumLeafSize: 3, splits: .random)
    let forest = try settings.fit((0..<6).map { [Double($0)] }, [0, 9, 0, 0, 0, 0])
    for value in try forest.predict([[0], [5]]) { #expect(value <= 3) }
  }

  @Test func missingValuesGoWhereTheyHelp() throws {
    let features = (0..<40).map { [$0 % 4 == 0 ? Double.nan : Double($0)] }
    let targets = (0..<40).map { $0 % 4 == 0 ? 50.0 : Double($0 / 20) }
    let forest = try RegressionForest(trees: 20, splits: .random).fit(features, targets)
    #expect(try forest.predict([[.nan], [3], [37]]) == [50, 0, 1])
  }

  @Test(arguments: [2, 5])
  func sameSeedGivesSameBitsOnAnyNumberOfThreads(threads: Int) throws {
    let data = try Mixed()
    var settings = RegressionForest(trees: 40, splits: .random, bootstrap: true, seed: 3)
    settings.threads = 1
    let one = try settings.fit(data.features, data.targets, categories: Mixed.categories)
    settings.threads = threads
    let several = try settings.fit(data.features, data.targets, categories: Mixed.categories)
    #expect(try one.predict(data.features) == several.predict(data.features))
    #expect(one.outOfBagPredictions == several.outOfBagPredictions)
    #expect(try one.permutationImportance() == several.permutationImportance())
  }
}
