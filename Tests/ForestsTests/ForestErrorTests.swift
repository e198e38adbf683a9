import Forests
import Testing

@Suite struct ForestErrorTests {
  struct Case: Sendable, CustomStringConvertible {
    var description: String
    var features: [[Double]] = [[1], [2]]
    var targets: [Double] = [1, 2]
    var names: [String] = []
    var settings = RegressionForest(trees: 2)
    var expected: ForestError
  }

  static let cases = [
    Case(description: "empty", features: [], targets: [], expected: .noRows),
    Case(description: "no columns", features: [[], []], expected: .noFeatures),
    Case(
      description: "unequal rows", features: [[1], [2, 3]],
      expected: .featureCount(row: 1, found: 2, expected: 1)),
    Case(
      description: "too few targets", targets: [1], expected: .targetCount(targets: 1, rows: 2)),
    Case(
      description: "infinite target", targets: [1, .infinity],
      expected: .invalidTarget(row: 1, value: .infinity)),
    Case(
      description: "infinite feature", features: [[1], [-.infinity]],
      expected: .invalidFeature(row: 1, feature: "feature 0", value: -.infinity)),
    Case(
      description: "names", names: ["a", "b"], expected: .nameCount(names: 2, features: 1)),
    Case(
      description: "no trees", settings: RegressionForest(trees: 0),
      expected: .setting(name: "trees", value: 0, expected: .between(1, 100_000))),
    Case(
      description: "no leaf", settings: RegressionForest(trees: 1, minimumLeafSize: 0),
      expected: .setting(name: "minimumLeafSize", value: 0, expected: .atLeast(1))),
    Case(
      description: "no features tried", settings: RegressionForest(trees: 1, featuresPerSplit: 0),
      expected: .setting(name: "featuresPerSplit", value: 0, expected: .nilOrAtLeast(1))),
    Case(
      description: "negative depth", settings: RegressionForest(trees: 1, maximumDepth: -1),
      expected: .setting(name: "maximumDepth", value: -1, expected: .nilOrAtLeast(0))),
  ]

  @Test(arguments: cases) func badInputIsRefused(_ test: Case) throws {
    #expect(throws: test.expected) {
      try test.settings.fit(test.features, test.targets, names: test.names)
    }
  }

  @Test func missingTargetIsRefused() {
    #expect(throws: ForestError.self) { try RegressionForest().fit([[1], [2]], [1, .nan]) }
  }

  @Test func badInputOfClassesIsRefused() {
    let settings = ClassificationForest(trees: 2)
    #expect(throws: ForestError.noRows) { try settings.fit([], []) }
    #expect(throws: ForestError.noFeatures) { try settings.fit([[], []], ["a", "b"]) }
    #expect(throws: ForestError.targetCount(targets: 1, rows: 2)) {
      try settings.fit([[1], [2]], ["a"])
    }
    #expect(throws: ForestError.featureCount(row: 1, found: 2, expected: 1)) {
      try settings.fit([[1], [2, 3]], ["a", "b"])
    }
    #expect(
      throws: ForestError.invalidFeature(row: 0, feature: "feature 0", value: .infinity)
    ) {
      try settings.fit([[.infinity], [2]], ["a", "b"])
    }
    #expect(throws: ForestError.nameCount(names: 2, features: 1)) {
      try settings.fit([[1], [2]], ["a", "b"], names: ["x", "y"])
    }
    #expect(throws: ForestError.setting(name: "trees", value: 0, expected: .between(1, 100_000))) {
      try ClassificationForest(trees: 0).fit([[1], [2]], ["a", "b"])
    }
  }

  @Test func predictionOfClassesNeedsTheSameColumns() throws {
    let forest = try ClassificationForest(trees: 2).fit([[1, 2], [2, 3]], ["a", "b"])
    #expect(throws: ForestError.featureCount(row: 0, found: 1, expected: 2)) {
      try forest.predict([[1]])
    }
    #expect(
      throws: ForestError.invalidFeature(row: 0, feature: "feature 1", value: -.infinity)
    ) {
      try forest.probabilities([[1, -.infinity]])
    }
  }

  @Test func predictionNeedsTheSameColumns() throws {
    let forest = try RegressionForest(trees: 2).fit([[1, 2], [2, 3]], [1, 2])
    #expect(throws: ForestError.featureCount(row: 0, found: 1, expected: 2)) {
      try forest.predict([[1]])
    }
    #expect(throws: ForestError.probability(1.5)) {
      try forest.quantiles([[1, 2]], probabilities: [1.5])
    }
  }

  @Test func sentencesSayWhatToDo() {
    #expect(
      ForestError.targetCount(targets: 1, rows: 2).description
        == "There is 1 target for 2 rows. Give every row exactly one target.")
    #expect(
      ForestError.setting(name: "trees", value: 0, expected: .between(1, 9)).description
        == "The setting trees is 0, but must be from 1 to 9.")
  }

  @Test(arguments: [
    (ForestFileDamage.settings, "its settings are impossible"),
    (.array("sets"), "it lacks the array sets, or has it with another type"),
    (.flags(array: "flags"), "flags holds other numbers than 0 and 1"),
    (.runs(array: "starts"), "starts does not cut its array into runs"),
    (.nodeCounts, "the arrays of the nodes have different lengths"),
    (.emptyTree(3), "tree 3 has no nodes"), (.node(2, tree: 3), "node 2 of tree 3 is impossible"),
    (.leafRow, "a leaf names a row that is not there"),
    (.leafWeight, "a leaf names a row without weight"),
    (.shares, "the shares of the classes are impossible"), (.emptyBallot, "a ballot is empty"),
    (.rowCount, "the training rows do not fit the features"), (.target, "a target is impossible"),
    (.weight, "a weight is impossible"), (.value(feature: "clay"), "a value of clay is impossible"),
    (.outOfBagPredictions, "the out-of-bag predictions are impossible"),
    (.outOfBagProbabilities, "the out-of-bag probabilities are impossible"),
  ])
  func damagedFilesTellWhatIsImpossible(_ damage: ForestFileDamage, text: String) {
    let error = ForestError.file(path: "clay.safetensors", problem: .damaged(damage))
    #expect(
      error.description
        == "The file clay.safetensors is damaged: \(text). Save the forest again.")
  }

  @Test func filesThatAreNoModelsSayWhatToDo() {
    let error = ForestError.file(
      path: "a", problem: .model(.elementType(array: "b", type: "F16")))
    #expect(
      error.description
        == "The file a holds the array b as F16. Save it as one of F32, F64, I32, I64, U8, U16 or "
        + "U32.")
  }
}
