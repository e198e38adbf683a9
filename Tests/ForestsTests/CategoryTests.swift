import Forests
import Testing

/// Columns of codes.
@Suite struct CategoryTests {
  /// By hand: codes 7 and 2 have the low targets, though 4 lies between them.
  @Test func categoriesAreDividedByTheirMeanTarget() throws {
    let settings = RegressionForest(trees: 1, maximumDepth: 1, bootstrap: false)
    let forest = try settings.fit(
      [[7], [4], [2], [4], [9], [7]], [1, 8, 1, 8, 8, 1], categories: [0])
    #expect(try forest.predict([[2], [4], [7], [9]]) == [1, 8, 1, 8])
  }

  /// By exhaustion over all divisions into two sets: none decreases the sum of squares more.
  @Test func theDivisionIsTheBestOfAll() throws {
    let codes = (0..<40).map { $0 * 7 % 8 }
    let targets = (0..<40).map { (row: Int) -> Double in Double((row * row * 13 + 5 * row) % 23) }
    let settings = RegressionForest(trees: 1, maximumDepth: 1, bootstrap: false)
    let forest = try settings.fit(codes.map { [Double($0)] }, targets, categories: [0])
    let predicted = try forest.predict(codes.map { [Double($0)] })
    var found = 0.0
    for (value, target) in zip(predicted, targets) { found += (value - target) * (value - target) }
    let squares = targets.reduce(0) { $0 + $1 * $1 }
    var best = Double.infinity
    for set in 1..<255 {
      var sum = [0.0, 0.0]
      var count = [0.0, 0.0]
      for (code, target) in zip(codes, targets) {
        sum[set >> code & 1] += target
        count[set >> code & 1] += 1
      }
      best = min(best, squares - sum[0] * sum[0] / count[0] - sum[1] * sum[1] / count[1])
    }
    #expect(abs(found - best) < 1e-3)
  }

  /// By exhaustion for two classes; the means of the shares order them exactly.
  @Test func theDivisionOfTwoClassesIsTheBestOfAll() throws {
    let codes = (0..<60).map { $0 * 11 % 7 }
    let labels = (0..<60).map { (row: Int) in (row * row * 5 + 3 * row) % 11 < 5 ? "yes" : "no" }
    let settings = ClassificationForest(trees: 1, maximumDepth: 1, bootstrap: false)
    let forest = try settings.fit(codes.map { [Double($0)] }, labels, categories: [0])
    let shares = try forest.probabilities(codes.map { [Double($0)] })
    var found = 0.0
    for share in shares { found += 2 * share[0] * share[1] }
    var best = Double.infinity
    for set in 1..<127 {
      var yes = [0.0, 0.0]
      var count = [0.0, 0.0]
      for (code, label) in zip(codes, labels) {
        yes[set >> code & 1] += label == "yes" ? 1 : 0
        count[set >> code & 1] += 1
      }
      var impurity = 0.0
      for side in 0..<2 { impurity += 2 * yes[side] * (count[side] - yes[side]) / count[side] }
      best = min(best, impurity)
    }
    #expect(abs(found - best) < 1e-4)
  }

  /// ranger 0.14.1 orders the categories once for all trees, by the targets of all rows: the
  /// out-of-bag rows are not quite new to it, which flatters its accuracy a little.
  @Test func outOfBagAccuracyIsThatOfRanger() throws {
    let (data, peers) = (try Mixed(), try Peers())
    let regression = try RegressionForest(featuresPerSplit: 2).fit(
      data.features, data.targets, categories: Mixed.categories)
    let expected = try peers["mixed.order"].mean[0]
    #expect(abs(regression.outOfBagRSquared - expected) < 0.025, "\(regression.outOfBagRSquared)")
    for (name, labels) in [("classes", data.labels), ("halves", data.halves)] {
      let forest = try ClassificationForest(featuresPerSplit: 2).fit(
        data.features, labels, categories: Mixed.categories)
      let expected = try peers["mixed.order.\(name)"]
      let found = forest.outOfBagAccuracy
      #expect(abs(found - expected.mean[0]) < 0.01 + 3 * expected.sd, "\(name): \(found)")
    }
  }

  @Test func categoriesHelpBeyondTheirCodes() throws {
    let data = try Mixed()
    for splits in [SplitRule.best, .random] {
      let settings = RegressionForest(trees: 200, splits: splits, bootstrap: true)
      let numbers = try settings.fit(data.features, data.targets)
      let codes = try settings.fit(data.features, data.targets, categories: Mixed.categories)
      #expect(codes.outOfBagRSquared > numbers.outOfBagRSquared, "\(splits)")
    }
  }

  /// Three of four training rows have the code 5.
  @Test(arguments: [3.0, 6, 16_777_215])
  func unknownCategoriesFollowTheLargerSide(code: Double) throws {
    let forest = try RegressionForest(trees: 1, bootstrap: false).fit(
      [[5], [5], [5], [9]], [1, 1, 1, 4], categories: [0])
    #expect(try forest.predict([[code], [9]]) == [1, 4])
  }

  /// Category 3 occurs only where the first column is 0.
  @Test func categoriesThatANodeHasNotSeenFollowItsLargerSide() throws {
    let features = [[0, 3], [0, 3], [1, 1], [1, 2], [1, 2], [1, 2]] as [[Double]]
    let forest = try RegressionForest(trees: 1, featuresPerSplit: 2, bootstrap: false).fit(
      features, [100, 100, 1, 5, 5, 5], categories: [1])
    let found = try forest.predict([[1, 3]])[0]
    #expect(found == 5 || found == 100)
    #expect(try forest.predict(features) == [100, 100, 1, 5, 5, 5])
  }

  @Test(arguments: [SplitRule.best, .random])
  func missingCategoriesGoWhereTheyHelp(splits: SplitRule) throws {
    let features = (0..<40).map { [$0 % 4 == 0 ? Double.nan : Double($0 % 5)] }
    let targets = features.map { $0[0].isNaN ? 50 : $0[0] == 3 ? 7.0 : 1 }
    let forest = try RegressionForest(trees: 20, splits: splits, bootstrap: false).fit(
      features, targets, categories: [0])
    #expect(try forest.predict([[.nan], [3], [4], [0]]) == [50, 7, 1, 1])
  }

  @Test func aColumnOfMissingCategoriesSplitsNothing() throws {
    let forest = try RegressionForest(trees: 3, bootstrap: false).fit(
      [[.nan], [.nan]], [1, 3], categories: [0])
    #expect(try forest.predict([[.nan], [4]]) == [2, 2])
  }

  @Test func manyCategoriesAreKeptApart() throws {
    let features = (0..<1000).map { [Double($0 * 17 % 1000)] }
    let targets = features.map { ($0[0] * 37).truncatingRemainder(dividingBy: 1000) }
    let forest = try RegressionForest(trees: 2, bootstrap: false).fit(
      features, targets, categories: [0])
    #expect(try forest.predict(features) == targets)
  }

  @Test func quantilesAskForCategoriesToo() throws {
    let forest = try RegressionForest(trees: 1, bootstrap: false).fit(
      [[7], [4], [2]], [1, 8, 2], categories: [0])
    #expect(try forest.quantiles([[4], [2]], probabilities: [0.5]) == [[8], [2]])
  }

  struct Case: Sendable, CustomStringConvertible {
    var description: String
    var value = 1.0
    var categories = [0]
    var expected: ForestError
  }

  static let cases = [
    Case(
      description: "negative", value: -1,
      expected: .invalidCategory(row: 1, feature: "feature 0", value: -1)),
    Case(
      description: "fraction", value: 0.5,
      expected: .invalidCategory(row: 1, feature: "feature 0", value: 0.5)),
    Case(
      description: "too large", value: 1e9,
      expected: .invalidCategory(row: 1, feature: "feature 0", value: 1e9)),
    Case(description: "no column", categories: [1], expected: .categoryColumn(1, features: 1)),
    Case(description: "before all", categories: [-1], expected: .categoryColumn(-1, features: 1)),
  ]

  @Test(arguments: cases) func impossibleCategoriesAreRefused(_ test: Case) throws {
    #expect(throws: test.expected) {
      try RegressionForest(trees: 2).fit(
        [[0], [test.value]], [1, 2], categories: test.categories)
    }
    #expect(throws: test.expected) {
      try ClassificationForest(trees: 2).fit(
        [[0], [test.value]], ["a", "b"], categories: test.categories)
    }
  }

  @Test func impossibleCategoriesAreRefusedInPrediction() throws {
    let forest = try RegressionForest(trees: 2).fit([[0], [1]], [1, 2], categories: [0])
    #expect(throws: ForestError.invalidCategory(row: 0, feature: "feature 0", value: 0.5)) {
      try forest.predict([[0.5]])
    }
  }

  @Test func tooManyCategoriesAreRefused() {
    #expect(
      throws: ForestError.tooLarge(what: "categories of feature 0", count: 4097, limit: 4096)
    ) {
      try RegressionForest(trees: 1).fit(
        (0..<4097).map { [Double($0)] }, (0..<4097).map { Double($0) }, categories: [0])
    }
  }
}
