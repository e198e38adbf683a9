import Basics
import Display
import Forests
import Testing

@Suite struct ClassificationForestTests {
  /// By hand: the split at 2.5 leaves one class on the left and one in three on the right.
  @Test func singleTreeSplitsWhereTheGiniImpurityFallsMost() throws {
    let settings = ClassificationForest(
      trees: 1, featuresPerSplit: 1, maximumDepth: 1, bootstrap: false)
    let forest = try settings.fit([[1], [2], [3], [4], [5]], ["a", "a", "b", "c", "b"])
    #expect(forest.classes == ["a", "b", "c"])
    #expect(try forest.predict([[0], [2.5], [2.6], [9]]) == ["a", "a", "b", "b"])
    let probabilities = try forest.probabilities([[0], [9]])
    #expect(probabilities[0] == [1, 0, 0])
    #expect(zip(probabilities[1], [0, 2.0 / 3, 1.0 / 3]).allSatisfy { abs($0 - $1) < 1e-6 })
  }

  @Test func fullyGrownTreeWithoutBootstrapRepeatsItsLabels() throws {
    let data = try Mixed()
    let forest = try ClassificationForest(trees: 3, bootstrap: false).fit(
      data.features, data.labels)
    #expect(try forest.predict(data.features) == data.labels)
  }

  @Test(arguments: [SplitRule.best, .random])
  func outOfBagAccuracyIsThatOfScikitLearn(splits: SplitRule) throws {
    let (data, peers) = (try Mixed(), try Peers())
    let settings = ClassificationForest(splits: splits, bootstrap: true)
    for (name, labels) in [("classes", data.labels), ("halves", data.halves)] {
      let forest = try settings.fit(data.features, labels)
      let expected = try peers["mixed.\(name)\(splits == .best ? "" : ".extra")"]
      let found = forest.outOfBagAccuracy
      #expect(abs(found - expected.mean[0]) < 0.01 + 3 * expected.sd, "\(name): \(found)")
      #expect(abs(forest.outOfBagError + found - 1) < 1e-12)
    }
  }

  @Test func impurityImportanceIsThatOfScikitLearn() throws {
    let (data, peers) = (try Mixed(), try Peers())
    for (name, labels) in [("classes", data.labels), ("halves", data.halves)] {
      let forest = try ClassificationForest().fit(data.features, labels)
      let expected = try peers["mixed.\(name).importance"].mean
      for (found, value) in zip(forest.impurityImportance, expected) {
        #expect(abs(found - value) < 0.015, "\(name)")
      }
    }
  }

  @Test func permutationImportanceIsThatOfRanger() throws {
    let (data, peers) = (try Mixed(), try Peers())
    let found = try ClassificationForest().fit(data.features, data.labels).permutationImportance()
    let expected = try peers["mixed.permutation.classes"]
    for (value, mean) in zip(found, expected.mean) {
      #expect(abs(value - mean) < 0.003 + 4 * expected.sd, "\(found)")
    }
  }

  @Test func probabilitiesSumToOneAndAgreeWithThePrediction() throws {
    let data = try Mixed()
    let settings = ClassificationForest(trees: 30, minimumLeafSize: 8)
    let forest = try settings.fit(data.features, data.labels, categories: Mixed.categories)
    let (predicted, probabilities) = (
      try forest.predict(data.features), try forest.probabilities(data.features)
    )
    for (label, shares) in zip(predicted, probabilities) {
      #expect(abs(shares.reduce(0, +) - 1) < 1e-6)
      #expect(shares.max() == forest.classes.firstIndex(of: label).map { shares[$0] })
    }
    for shares in forest.outOfBagProbabilities where !shares[0].isNaN {
      #expect(abs(shares.reduce(0, +) - 1) < 1e-6)
    }
  }

  @Test func confusionCountsEveryJudgedRow() throws {
    let data = try Mixed()
    let forest = try ClassificationForest(trees: 50).fit(data.features, data.labels)
    let table = forest.outOfBagConfusion
    #expect(table.columns == ["class", "high", "low", "medium", "top"])
    var total = 0
    var right = 0
    for (row, cells) in table.cells.enumerated() {
      for (column, cell) in cells.dropFirst().enumerated() {
        guard case .integer(let count) = cell else { continue }
        total += count
        if row == column { right += count }
      }
    }
    #expect(total == 500)
    #expect(abs(Double(right) / 500 - forest.outOfBagAccuracy) < 1e-12)
  }

  @Test func oneClassIsPredictedEverywhere() throws {
    let forest = try ClassificationForest(trees: 3).fit([[1], [2], [3]], ["x", "x", "x"])
    #expect(try forest.predict([[7], [.nan]]) == ["x", "x"])
    #expect(try forest.probabilities([[7]]) == [[1]])
    #expect(forest.impurityImportance == [0])
  }

  @Test func oneRowPredictsItself() throws {
    let forest = try ClassificationForest(trees: 3).fit([[1, 2]], ["x"])
    #expect(try forest.predict([[9, 9]]) == ["x"])
    #expect(forest.outOfBagAccuracy.isNaN)
    #expect(forest.outOfBagProbabilities[0][0].isNaN)
    #expect(try forest.permutationImportance().allSatisfy(\.isNaN))
  }

  @Test func constantColumnsGiveTheShares() throws {
    let forest = try ClassificationForest(trees: 5, bootstrap: false).fit(
      [[1, 7], [1, 7], [1, 7], [1, 7]], ["b", "a", "b", "b"])
    #expect(try forest.probabilities([[0, 0]]) == [[0.25, 0.75]])
  }

  @Test func missingValuesGoWhereTheyHelp() throws {
    let features = (0..<40).map { [$0 % 4 == 0 ? Double.nan : Double($0)] }
    let labels = (0..<40).map { $0 % 4 == 0 ? "none" : $0 < 20 ? "low" : "high" }
    let forest = try ClassificationForest(trees: 1, bootstrap: false).fit(features, labels)
    #expect(try forest.predict([[.nan], [3], [37]]) == ["none", "low", "high"])
  }

  @Test func predictingNothingGivesNothing() throws {
    let forest = try ClassificationForest(trees: 3).fit([[1], [2]], ["a", "b"])
    #expect(try forest.predict([]) == [])
    #expect(try forest.probabilities([]) == [])
  }

  @Test(arguments: [SplitRule.best, .random], [2, 5])
  func sameSeedGivesSameBitsOnAnyNumberOfThreads(splits: SplitRule, threads: Int) throws {
    let data = try Mixed()
    var settings = ClassificationForest(trees: 40, splits: splits, bootstrap: true, seed: 3)
    let weights = (0..<500).map { Double($0 % 3) }
    settings.threads = 1
    let one = try settings.fit(
      data.features, data.labels, categories: Mixed.categories, weights: weights)
    settings.threads = threads
    let several = try settings.fit(
      data.features, data.labels, categories: Mixed.categories, weights: weights)
    #expect(try one.probabilities(data.features) == several.probabilities(data.features))
    #expect(one.impurityImportance == several.impurityImportance)
    #expect(
      one.outOfBagProbabilities.joined().map(\.bitPattern)
        == several.outOfBagProbabilities.joined().map(\.bitPattern))
    #expect(try one.permutationImportance() == several.permutationImportance())
  }

  @Test func displaysItsAccuracyAndImportance() throws {
    let data = try Mixed()
    let forest = try ClassificationForest(trees: 40).fit(data.features, data.labels)
    let text = forest.displayData.text(.plainText) ?? ""
    #expect(text.contains("40 trees on 500 rows, 6 features, 4 classes, out-of-bag accuracy 0."))
    #expect(forest.plot().svg.contains("Gini"))
  }

  @Test func cancellationStopsTheGrowing() throws {
    let data = try Mixed()
    let context = RunContext()
    context.cancellation.cancel()
    RunContext.$current.withValue(context) {
      #expect(throws: Interrupted.self) {
        try ClassificationForest().fit(data.features, data.labels)
      }
    }
  }
}
