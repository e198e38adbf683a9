import Forests
import Testing

/// Weights of the rows.
@Suite struct WeightTests {
  private let weights = (0..<300).map { $0 % 10 == 0 ? 0 : Double(1 + $0 % 7) }

  /// scikit-learn's DecisionTreeRegressor with the same weights and leaves of at least five rows;
  /// see Fixtures/peers.py.
  @Test func oneTreeIsThatOfScikitLearn() throws {
    let (data, peers) = (try Friedman(), try Peers())
    let (features, targets) = data.training
    let settings = RegressionForest(
      trees: 1, featuresPerSplit: 7, minimumLeafSize: 5, bootstrap: false)
    let forest = try settings.fit(features, targets, weights: weights)
    let found = try forest.predict(Array(data.features[300...]))
    for (value, expected) in zip(found, try peers["friedman.weighted.tree"].mean) {
      #expect(abs(value - expected) < 1e-4)
    }
  }

  /// The same with scikit-learn's DecisionTreeClassifier.
  @Test func oneTreeOfClassesIsThatOfScikitLearn() throws {
    let (data, peers) = (try Friedman(), try Peers())
    let (features, targets) = data.training
    let labels = targets.map { $0 < 10 ? "0" : $0 < 14 ? "1" : $0 < 18 ? "2" : "3" }
    let settings = ClassificationForest(
      trees: 1, featuresPerSplit: 7, minimumLeafSize: 5, bootstrap: false)
    let forest = try settings.fit(features, labels, weights: weights)
    let found = try forest.probabilities(Array(data.features[300...])).flatMap { $0 }
    for (value, expected) in zip(found, try peers["friedman.weighted.classes"].mean) {
      #expect(abs(value - expected) < 1e-4)
    }
  }

  @Test func equalWeightsChangeNothing() throws {
    let data = try Friedman()
    let (features, targets) = data.training
    let settings = RegressionForest(trees: 20)
    let plain = try settings.fit(features, targets)
    let weighted = try settings.fit(
      features, targets, weights: Array(repeating: 0.3, count: 300))
    #expect(try plain.predict(data.features) == weighted.predict(data.features))
    #expect(
      try plain.quantiles(data.features, probabilities: [0.1, 0.9])
        == weighted.quantiles(data.features, probabilities: [0.1, 0.9]))
    let classes = ClassificationForest(trees: 20)
    let labels = targets.map { $0 < 12 ? "low" : "high" }
    #expect(
      try classes.fit(features, labels).probabilities(data.features)
        == classes.fit(features, labels, weights: Array(repeating: 7, count: 300))
        .probabilities(data.features))
  }

  @Test func rowsWithoutWeightAreLeftOut() throws {
    let data = try Friedman()
    let (features, targets) = data.training
    for splits in [SplitRule.best, .random] {
      let settings = RegressionForest(trees: 1, splits: splits, bootstrap: false)
      let weights = (0..<300).map { $0 < 150 ? 1.0 : 0 }
      let weighted = try settings.fit(features, targets, weights: weights)
      let half = try settings.fit(Array(features[..<150]), Array(targets[..<150]))
      #expect(try weighted.predict(data.features) == half.predict(data.features))
    }
  }

  @Test func weightsCountInLeavesAndQuantiles() throws {
    let settings = RegressionForest(trees: 1, maximumDepth: 0, bootstrap: false)
    let forest = try settings.fit([[1], [2], [3]], [10, 20, 30], weights: [1, 1, 2])
    #expect(try forest.predict([[0]]) == [22.5])
    #expect(
      try forest.quantiles([[0]], probabilities: [0.25, 0.5, 0.51, 1]) == [[10, 20, 30, 30]])
    let classes = ClassificationForest(trees: 1, maximumDepth: 0, bootstrap: false)
    let shares = try classes.fit([[1], [2]], ["a", "b"], weights: [3, 1]).probabilities([[0]])
    #expect(shares == [[0.75, 0.25]])
  }

  @Test func extremeWeightsGiveFiniteNumbers() throws {
    let data = try Friedman()
    let (features, targets) = data.training
    let weights = (0..<300).map { [1e300, 1e-300, 1, 1e20][$0 % 4] }
    let forest = try RegressionForest(trees: 20).fit(features, targets, weights: weights)
    #expect(try forest.predict(data.features).allSatisfy(\.isFinite))
    #expect(forest.impurityImportance.allSatisfy { $0.isFinite })
    #expect(
      try forest.quantiles(data.features, probabilities: [0.5]).allSatisfy { $0[0].isFinite })
    let labels = targets.map { $0 < 10 ? "a" : $0 < 15 ? "b" : "c" }
    let classes = try ClassificationForest(trees: 20).fit(features, labels, weights: weights)
    #expect(
      try classes.probabilities(data.features).allSatisfy { abs($0.reduce(0, +) - 1) < 1e-5 })
    #expect(classes.impurityImportance.allSatisfy { $0.isFinite })
  }

  struct Case: Sendable, CustomStringConvertible {
    var description: String
    var weights: [Double]
    var expected: ForestError
  }

  static let cases = [
    Case(description: "too few", weights: [1], expected: .weightCount(weights: 1, rows: 2)),
    Case(
      description: "negative", weights: [1, -2], expected: .invalidWeight(row: 1, value: -2)),
    Case(
      description: "infinite", weights: [.infinity, 1],
      expected: .invalidWeight(row: 0, value: .infinity)),
    Case(description: "all zero", weights: [0, 0], expected: .noWeight),
  ]

  @Test(arguments: cases) func impossibleWeightsAreRefused(_ test: Case) {
    #expect(throws: test.expected) {
      try RegressionForest(trees: 2).fit([[1], [2]], [1, 2], weights: test.weights)
    }
    #expect(throws: test.expected) {
      try ClassificationForest(trees: 2).fit([[1], [2]], ["a", "b"], weights: test.weights)
    }
  }

  @Test func missingWeightIsRefused() {
    #expect(throws: ForestError.self) {
      try RegressionForest(trees: 2).fit([[1], [2]], [1, 2], weights: [1, .nan])
    }
  }
}
