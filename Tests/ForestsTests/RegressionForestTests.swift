import Basics
import Display
import Forests
import Testing

@Suite struct RegressionForestTests {
  /// Without bootstrap a single tree is known by hand: the split 2.5 | 3.5 of the sum of squares.
  @Test func singleTreeSplitsWhereTheSumOfSquaresFallsMost() throws {
    var settings = RegressionForest(trees: 1, featuresPerSplit: 1, bootstrap: false)
    settings.maximumDepth = 1
    let forest = try settings.fit([[1], [2], [3], [4], [5]], [1, 1, 1, 6, 8])
    #expect(try forest.predict([[0], [3.4], [3.5], [3.6], [9]]) == [1, 1, 1, 7, 7])
  }

  @Test func fullyGrownTreeWithoutBootstrapRepeatsItsTargets() throws {
    let features = (0..<50).map { [Double($0 * 7 % 50), Double($0 * 3 % 11)] }
    let targets = (0..<50).map { Double($0 * $0 % 17) }
    let forest = try RegressionForest(trees: 3, bootstrap: false).fit(features, targets)
    #expect(try forest.predict(features) == targets)
  }

  @Test func minimumLeafSizeIsKept() throws {
    let settings = RegressionForest(trees: 1, minimumLeafSize: 3, bootstrap: false)
    let forest = try settings.fit((0..<6).map { [Double($0)] }, [0, 9, 0, 0, 0, 0])
    #expect(try forest.predict([[0], [5]]) == [3, 0])
  }

  /// scikit-learn 1.9.1, mean of five forests; see Fixtures/friedman.py. Two forests with different
  /// seeds differ by 0.13 on average, so the tolerance is about three times that.
  @Test func predictsAsScikitLearnDoes() throws {
    let data = try Friedman()
    let (features, targets) = data.training
    let forest = try RegressionForest(trees: 500, featuresPerSplit: 2).fit(features, targets)
    let predicted = try forest.predict(Array(data.features[300...]))
    let differences = zip(predicted, data.predictions[300...]).map { abs($0 - $1) }
    #expect(differences.reduce(0, +) / 100 < 0.2)
    #expect((differences.max() ?? .nan) < 0.9)
    #expect(abs(forest.outOfBagRSquared - 0.7826) < 0.01)
  }

  @Test func impurityImportanceIsThatOfScikitLearn() throws {
    let data = try Friedman()
    let (features, targets) = data.training
    let forest = try RegressionForest(trees: 500, featuresPerSplit: 2).fit(features, targets)
    let expected = [0.2080, 0.1726, 0.0849, 0.3092, 0.1251, 0.0494, 0.0509]
    for (found, value) in zip(forest.impurityImportance, expected) {
      #expect(abs(found - value) < 0.02)
    }
  }

  @Test func permutationImportanceFindsTheFeaturesWithoutUse() throws {
    let data = try Friedman()
    let (features, targets) = data.training
    let forest = try RegressionForest(trees: 200).fit(features, targets)
    let importance = try forest.permutationImportance()
    #expect(importance[3] > 8)
    #expect(importance[..<5].allSatisfy { $0 > 1 })
    #expect(importance[5...].allSatisfy { abs($0) < 0.5 })
  }

  @Test func outOfBagAccuracyIsThatOfRanger() throws {
    let (data, peers) = (try Friedman(), try Peers())
    let (features, targets) = data.training
    let forest = try RegressionForest(featuresPerSplit: 2).fit(features, targets)
    let expected = try peers["friedman.ranger"]
    #expect(abs(forest.outOfBagRSquared - expected.mean[0]) < 0.005 + 3 * expected.sd)
  }

  @Test func permutationImportanceIsThatOfRanger() throws {
    let (data, peers) = (try Friedman(), try Peers())
    let (features, targets) = data.training
    let forest = try RegressionForest(featuresPerSplit: 2).fit(features, targets)
    let expected = try peers["friedman.permutation"]
    let importance = try forest.permutationImportance()
    for (found, mean) in zip(importance, expected.mean) {
      #expect(abs(found - mean) < 0.1 + 4 * expected.sd)
    }
  }

  /// The Python package quantile-forest; two of its forests with different seeds differ by 0.4 on
  /// average.
  @Test func quantilesAreThoseOfAnotherLibrary() throws {
    let (data, peers) = (try Friedman(), try Peers())
    let (features, targets) = data.training
    let forest = try RegressionForest(featuresPerSplit: 2, minimumLeafSize: 5).fit(
      features, targets)
    let found = try forest.quantiles(
      Array(data.features[300...]), probabilities: [0.05, 0.5, 0.95])
    let expected = try peers["friedman.quantiles"].mean
    let differences = zip(found.flatMap { $0 }, expected).map { abs($0 - $1) }
    #expect(differences.count == 300)
    #expect(differences.reduce(0, +) / 300 < 0.5)
  }

  @Test(arguments: [1, 2, 5])
  func sameSeedGivesSameBitsOnAnyNumberOfThreads(threads: Int) throws {
    let data = try Friedman()
    let (features, targets) = data.training
    var settings = RegressionForest(trees: 60, seed: 11)
    settings.threads = 1
    let one = try settings.fit(features, targets)
    settings.threads = threads
    let several = try settings.fit(features, targets)
    #expect(try one.predict(data.features) == several.predict(data.features))
    #expect(one.impurityImportance == several.impurityImportance)
    #expect(
      one.outOfBagPredictions.map(\.bitPattern) == several.outOfBagPredictions.map(\.bitPattern))
    #expect(try one.permutationImportance() == several.permutationImportance())
    let probabilities = [0.05, 0.5, 0.95]
    #expect(
      try one.quantiles(data.features, probabilities: probabilities)
        == several.quantiles(data.features, probabilities: probabilities))
  }

  @Test func otherSeedGivesAnotherForest() throws {
    let data = try Friedman()
    let (features, targets) = data.training
    let one = try RegressionForest(trees: 20, seed: 1).fit(features, targets)
    let other = try RegressionForest(trees: 20, seed: 2).fit(features, targets)
    #expect(try one.predict(data.features) != other.predict(data.features))
  }

  @Test func cancellationStopsTheGrowing() throws {
    let data = try Friedman()
    let (features, targets) = data.training
    let context = RunContext()
    context.cancellation.cancel()
    RunContext.$current.withValue(context) {
      #expect(throws: Interrupted.self) { try RegressionForest().fit(features, targets) }
    }
  }
}
