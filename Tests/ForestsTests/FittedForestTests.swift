import Basics
import Display
import Forests
import Testing

@Suite struct FittedForestTests {
  /// One leaf that holds all rows: the quantiles are those of the targets themselves.
  @Test func quantilesOfOneLeafAreThoseOfItsRows() throws {
    let settings = RegressionForest(trees: 1, maximumDepth: 0, bootstrap: false)
    let forest = try settings.fit((0..<10).map { [Double($0)] }, (1...10).map(Double.init))
    let found = try forest.quantiles([[3]], probabilities: [0, 0.1, 0.5, 0.55, 0.9, 1])
    #expect(found == [[1, 1, 5, 6, 9, 10]])
  }

  /// Nominal 90 % of the training rows must lie in the interval; in-bag rows make it wider.
  @Test func ninetyPercentIntervalCoversNewRows() throws {
    let data = try Friedman()
    let (features, targets) = data.training
    let forest = try RegressionForest(trees: 300, minimumLeafSize: 5).fit(features, targets)
    let intervals = try forest.quantiles(
      Array(data.features[300...]), probabilities: [0.05, 0.95])
    let inside = zip(intervals, data.targets[300...]).count { $0[0] <= $1 && $1 <= $0[1] }
    #expect((85...100).contains(inside))
  }

  @Test func missingValuesGoWhereTheyHelp() throws {
    let features = (0..<40).map { [$0 % 4 == 0 ? Double.nan : Double($0)] }
    let targets = (0..<40).map { $0 % 4 == 0 ? 50.0 : Double($0 / 20) }
    let forest = try RegressionForest(trees: 1, bootstrap: false).fit(features, targets)
    #expect(try forest.predict([[.nan], [3], [37]]) == [50, 0, 1])
  }

  @Test func missingValueUnseenInTrainingFollowsTheLargerSide() throws {
    let settings = RegressionForest(trees: 1, bootstrap: false)
    let forest = try settings.fit([[1], [2], [3], [10]], [4, 4, 4, 9])
    #expect(try forest.predict([[.nan]]) == [4])
  }

  @Test func constantColumnsGiveTheMean() throws {
    let forest = try RegressionForest(trees: 5, bootstrap: false).fit(
      [[1, 7], [1, 7], [1, 7]], [1, 2, 6])
    #expect(try forest.predict([[0, 0]]) == [3])
    #expect(forest.impurityImportance == [0, 0])
  }

  @Test func constantColumnDoesNotCountAsTried() throws {
    let features = (0..<30).map { [5.0, 5.0, Double($0)] }
    let targets = (0..<30).map { Double($0 % 5) }
    let settings = RegressionForest(trees: 4, featuresPerSplit: 1, bootstrap: false)
    #expect(try settings.fit(features, targets).predict(features) == targets)
  }

  @Test func oneRowPredictsItself() throws {
    let forest = try RegressionForest(trees: 3).fit([[1, 2]], [5])
    #expect(try forest.predict([[9, 9]]) == [5])
    #expect(forest.outOfBagRSquared.isNaN)
    #expect(forest.outOfBagPredictions[0].isNaN)
  }

  @Test func predictingNothingGivesNothing() throws {
    let forest = try RegressionForest(trees: 3).fit([[1], [2]], [5, 6])
    #expect(try forest.predict([]) == [])
  }

  @Test func predictionsDoNotDependOnTheirNeighbours() throws {
    let data = try Friedman()
    let (features, targets) = data.training
    let forest = try RegressionForest(trees: 40).fit(features, targets)
    let together = try forest.predict(data.features)
    for row in [0, 15, 16, 17, 399] {
      #expect(try forest.predict([data.features[row]]) == [together[row]])
    }
  }

  /// Many rows go down a large tree in another order than a few do.
  @Test func predictionsOfManyRowsAreThoseOfTheirRows() throws {
    var random = SeededGenerator(seed: 4)
    let features = (0..<4000).map { _ in (0..<5).map { _ in random.uniform() } }
    let targets = features.map { $0[0] * 3 + $0[1] * $0[2] + random.uniform() }
    let forest = try RegressionForest(trees: 6).fit(features, targets)
    #expect(forest.nodeCount > 6 * 3000)
    let together = try forest.predict(features)
    let pieces = try stride(from: 0, to: 4000, by: 500).flatMap {
      try forest.predict(Array(features[$0..<$0 + 500]))
    }
    #expect(together == pieces)
    let whole = try RegressionForest(trees: 2, bootstrap: false).fit(features, targets)
    for (found, target) in zip(try whole.predict(features), targets) {
      #expect(abs(found - target) < 1e-6)
    }
  }

  @Test func displaysItsAccuracyAndImportance() throws {
    let data = try Friedman()
    let (features, targets) = data.training
    let forest = try RegressionForest(trees: 40).fit(
      features, targets, names: ["a", "b", "c", "d", "e", "f", "g"])
    let text = forest.displayData.text(.plainText) ?? ""
    #expect(text.contains("40 trees"))
    #expect(text.contains("300 rows"))
    #expect(forest.plot().svg.contains("<svg"))
  }
}
