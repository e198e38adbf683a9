// Written by `swift run dev bindings` from the declarations of Forests; edit those.
import Figures
import Forests
import SwiftCells

extension Vocabulary {
  /// Registers what Forests gives to cells.
  func addForests() {
    type(
      Forests.FittedForest.self, name: "FittedForest",
      documentation: "A grown forest: it predicts, tells how sure it is, and which features it used.",
      addForestsFittedForest)
    type(
      Forests.ForestError.self, name: "ForestError",
      documentation: "What can be wrong with the data or the settings given to a forest.",
      addForestsForestError)
    type(
      Forests.RegressionForest.self, name: "RegressionForest",
      documentation: #"""
      The settings of a random forest for regression: many trees, each grown on a bootstrap sample
      with a random choice of features at every split.

      A split is the one that decreases the sum of squares most; trees are grown until every leaf has
      one value or `minimumLeafSize` rows. Equal seeds give equal forests, to the bit, on any number
      of threads.

      Missing feature values (not-a-number) are allowed: each split learns which side they take, and
      where none were seen they follow the larger side. Targets must be known; leave rows without one
      out.

      Source: Breiman (2001), Random Forests, Machine Learning 45, 5–32, DOI 10.1023/A:1010933404324.
      """#,
      addForestsRegressionForest)
  }
}

private func addForestsFittedForest(_ type: TypeRegistrar<Forests.FittedForest>) {
  type.property(
    "settings",
    documentation: "The settings it was grown with.") { (value: Forests.FittedForest) throws -> Forests.RegressionForest in value.settings }
  type.property(
    "featureNames",
    documentation: "The names of the features, in order.") { (value: Forests.FittedForest) throws -> [String] in value.featureNames }
  type.property(
    "outOfBagPredictions",
    documentation: #"""
    Each training row predicted by the trees that were not grown on it, `[N]`; nan for a row that
    every tree was grown on.
    """#) { (value: Forests.FittedForest) throws -> [Double] in value.outOfBagPredictions }
  type.property(
    "impurityImportance",
    documentation: #"""
    The share of the decrease of the sum of squares that each feature brought, averaged over the
    trees, `[P]`; the shares sum to 1 unless no tree was split.

    Source: Breiman et al. (1984), Classification and Regression Trees, section 5.3.4.
    """#) { (value: Forests.FittedForest) throws -> [Double] in value.impurityImportance }
  type.property(
    "treeCount",
    documentation: "The number of trees.") { (value: Forests.FittedForest) throws -> Int in value.treeCount }
  type.property(
    "featureCount",
    documentation: "The number of features a row must have.") { (value: Forests.FittedForest) throws -> Int in value.featureCount }
  type.property(
    "rowCount",
    documentation: "The number of rows the forest was grown on.") { (value: Forests.FittedForest) throws -> Int in value.rowCount }
  type.property(
    "outOfBagRSquared",
    documentation: "1 − SSE/SST of the out-of-bag predictions; nan where there are none or all targets are equal.") { (value: Forests.FittedForest) throws -> Double in value.outOfBagRSquared }
  type.method(
    "permutationImportance",
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    How much worse the trees predict rows they were not grown on once a feature is shuffled.

    For each tree the mean square error of its out-of-bag rows is taken before and after the
    feature's values are permuted among them; the increase is averaged over the trees.

    - Parameter seed: The seed of the permutations.
    - Returns: One increase of the mean square error a feature, `[P]`, in squared units of the
      target; about zero, or below, for a feature without use, nan without out-of-bag rows.
    - Throws: `Interrupted`.

    Source: Breiman (2001), Random Forests, section 10, DOI 10.1023/A:1010933404324.
    """#,
    isThrowing: true) { (value: Forests.FittedForest, a0: Int) throws -> [Double] in
    try value.permutationImportance(seed: a0)
  }
  type.method(
    "plot",
    Parameter(nil, Int.self, name: "count", default: "20") { () throws -> Int in 20 },
    documentation: #"""
    Draws the share of the decrease of the sum of squares of the most important features.

    - Parameter count: How many features are shown.
    - Returns: Horizontal bars, the most important feature at the top.
    """#) { (value: Forests.FittedForest, a0: Int) throws -> Figures.Figure in
    value.plot(a0)
  }
  type.method(
    "predict",
    Parameter(nil, [[Double]].self, name: "rows"),
    documentation: #"""
    Predicts the mean of the target.

    - Parameter rows: One row a case, `[N, P]`; nan where a value is missing.
    - Returns: One number a row, `[N]`.
    - Throws: `ForestError` where a row has another number of features or an infinite value.
    """#,
    isThrowing: true) { (value: Forests.FittedForest, a0: [[Double]]) throws -> [Double] in
    try value.predict(a0)
  }
  type.method(
    "quantiles",
    Parameter(nil, [[Double]].self, name: "rows"),
    Parameter("probabilities", [Double].self),
    documentation: #"""
    Predicts quantiles of the target from the training rows that share the leaves.

    A training row's weight is the mean over the trees of its share in the leaf; the quantile is
    the smallest target at which the summed weights reach the probability.

    - Parameters:
      - rows: One row a case, `[N, P]`; nan where a value is missing.
      - probabilities: Numbers between 0 and 1, `[Q]`; the median is 0.5.
    - Returns: One row a case with one number a probability, `[N, Q]`.
    - Throws: `ForestError` where a row or a probability is impossible; `Interrupted`.

    Source: Meinshausen (2006), Quantile Regression Forests, JMLR 7, 983–999. The weights count a
    row as often as the tree drew it, so that the weighted mean is the forest's prediction.
    """#,
    isThrowing: true) { (value: Forests.FittedForest, a0: [[Double]], a1: [Double]) throws -> [[Double]] in
    try value.quantiles(a0, probabilities: a1)
  }
}

private func addForestsForestError(_ type: TypeRegistrar<Forests.ForestError>) {
  type.enumCase(
    "noRows",
    documentation: "There is nothing to fit.") { () -> Forests.ForestError in Forests.ForestError.noRows }
  type.enumCase(
    "noFeatures",
    documentation: "The rows have no features.") { () -> Forests.ForestError in Forests.ForestError.noFeatures }
  type.enumCase(
    "targetCount",
    Parameter("targets", Int.self),
    Parameter("rows", Int.self),
    documentation: "There are not as many targets as rows.",
    make: { (a0: Int, a1: Int) throws -> Forests.ForestError in
    Forests.ForestError.targetCount(targets: a0, rows: a1)
  },
    match: { (value: Forests.ForestError) -> (Int, Int)? in
      if case Forests.ForestError.targetCount(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "featureCount",
    Parameter("row", Int.self),
    Parameter("found", Int.self),
    Parameter("expected", Int.self),
    documentation: "A row has another number of features than the first row, or than the forest was fitted on.",
    make: { (a0: Int, a1: Int, a2: Int) throws -> Forests.ForestError in
    Forests.ForestError.featureCount(row: a0, found: a1, expected: a2)
  },
    match: { (value: Forests.ForestError) -> (Int, Int, Int)? in
      if case Forests.ForestError.featureCount(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "unevenTable",
    Parameter("values", Int.self),
    Parameter("features", Int.self),
    documentation: "A flat table does not divide into whole rows.",
    make: { (a0: Int, a1: Int) throws -> Forests.ForestError in
    Forests.ForestError.unevenTable(values: a0, features: a1)
  },
    match: { (value: Forests.ForestError) -> (Int, Int)? in
      if case Forests.ForestError.unevenTable(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "invalidTarget",
    Parameter("row", Int.self),
    Parameter("value", Double.self),
    documentation: "A target is missing or infinite.",
    make: { (a0: Int, a1: Double) throws -> Forests.ForestError in
    Forests.ForestError.invalidTarget(row: a0, value: a1)
  },
    match: { (value: Forests.ForestError) -> (Int, Double)? in
      if case Forests.ForestError.invalidTarget(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "invalidFeature",
    Parameter("row", Int.self),
    Parameter("feature", String.self),
    Parameter("value", Double.self),
    documentation: "A feature value is infinite or too large for a 32-bit number.",
    make: { (a0: Int, a1: String, a2: Double) throws -> Forests.ForestError in
    Forests.ForestError.invalidFeature(row: a0, feature: a1, value: a2)
  },
    match: { (value: Forests.ForestError) -> (Int, String, Double)? in
      if case Forests.ForestError.invalidFeature(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "setting",
    Parameter("name", String.self),
    Parameter("value", Int.self),
    Parameter("expected", String.self),
    documentation: "A setting lies outside what is possible.",
    make: { (a0: String, a1: Int, a2: String) throws -> Forests.ForestError in
    Forests.ForestError.setting(name: a0, value: a1, expected: a2)
  },
    match: { (value: Forests.ForestError) -> (String, Int, String)? in
      if case Forests.ForestError.setting(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "nameCount",
    Parameter("names", Int.self),
    Parameter("features", Int.self),
    documentation: "There are not as many names as features.",
    make: { (a0: Int, a1: Int) throws -> Forests.ForestError in
    Forests.ForestError.nameCount(names: a0, features: a1)
  },
    match: { (value: Forests.ForestError) -> (Int, Int)? in
      if case Forests.ForestError.nameCount(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "probability",
    Parameter(nil, Double.self),
    documentation: "A probability lies outside 0 to 1.",
    make: { (a0: Double) throws -> Forests.ForestError in
    Forests.ForestError.probability(a0)
  },
    match: { (value: Forests.ForestError) -> (Double)? in
      if case Forests.ForestError.probability(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "tooLarge",
    Parameter("what", String.self),
    Parameter("count", Int.self),
    Parameter("limit", Int.self),
    documentation: "There are more features or rows than the trees can number.",
    make: { (a0: String, a1: Int, a2: Int) throws -> Forests.ForestError in
    Forests.ForestError.tooLarge(what: a0, count: a1, limit: a2)
  },
    match: { (value: Forests.ForestError) -> (String, Int, Int)? in
      if case Forests.ForestError.tooLarge(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.property(
    "description",
    documentation: "The error as a sentence.") { (value: Forests.ForestError) throws -> String in value.description }
}

private func addForestsRegressionForest(_ type: TypeRegistrar<Forests.RegressionForest>) {
  type.property(
    "trees",
    documentation: "The number of trees.",
    { (value: Forests.RegressionForest) throws -> Int in value.trees },
    set: { (value: inout Forests.RegressionForest, new: Int) in value.trees = new })
  type.property(
    "featuresPerSplit",
    documentation: "How many features that can split a node are tried there; `nil` takes a third of them.",
    { (value: Forests.RegressionForest) throws -> Int? in value.featuresPerSplit },
    set: { (value: inout Forests.RegressionForest, new: Int?) in value.featuresPerSplit = new })
  type.property(
    "minimumLeafSize",
    documentation: "The smallest number of different rows in a leaf.",
    { (value: Forests.RegressionForest) throws -> Int in value.minimumLeafSize },
    set: { (value: inout Forests.RegressionForest, new: Int) in value.minimumLeafSize = new })
  type.property(
    "maximumDepth",
    documentation: "The largest number of splits between root and leaf; `nil` sets no limit.",
    { (value: Forests.RegressionForest) throws -> Int? in value.maximumDepth },
    set: { (value: inout Forests.RegressionForest, new: Int?) in value.maximumDepth = new })
  type.property(
    "bootstrap",
    documentation: "Whether every tree gets its own sample drawn with replacement, as many rows as there are.",
    { (value: Forests.RegressionForest) throws -> Bool in value.bootstrap },
    set: { (value: inout Forests.RegressionForest, new: Bool) in value.bootstrap = new })
  type.property(
    "seed",
    documentation: "The seed of all random draws.",
    { (value: Forests.RegressionForest) throws -> Int in value.seed },
    set: { (value: inout Forests.RegressionForest, new: Int) in value.seed = new })
  type.initializer(
    Parameter("trees", Int.self, default: "500") { () throws -> Int in 500 },
    Parameter("featuresPerSplit", Int?.self, default: "nil") { () throws -> Int? in nil },
    Parameter("minimumLeafSize", Int.self, default: "1") { () throws -> Int in 1 },
    Parameter("maximumDepth", Int?.self, default: "nil") { () throws -> Int? in nil },
    Parameter("bootstrap", Bool.self, default: "true") { () throws -> Bool in true },
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: "Makes the settings.") { (a0: Int, a1: Int?, a2: Int, a3: Int?, a4: Bool, a5: Int) throws -> Forests.RegressionForest in
    Forests.RegressionForest(trees: a0, featuresPerSplit: a1, minimumLeafSize: a2, maximumDepth: a3, bootstrap: a4, seed: a5)
  }
  type.method(
    "fit",
    Parameter(nil, [[Double]].self, name: "features"),
    Parameter(nil, [Double].self, name: "targets"),
    Parameter("names", [String].self, default: "[]") { () throws -> [String] in [] },
    documentation: #"""
    Grows the forest.

    - Parameters:
      - features: One row a case, `[N, P]`; nan where a value is missing.
      - targets: One number a row, `[N]`; none may be missing.
      - names: The names of the features, or none.
    - Returns: The grown forest.
    - Throws: `ForestError` where the table is empty or uneven, a target is missing or a
      setting is impossible; `Interrupted`.
    """#,
    isThrowing: true) { (value: Forests.RegressionForest, a0: [[Double]], a1: [Double], a2: [String]) throws -> Forests.FittedForest in
    try value.fit(a0, a1, names: a2)
  }
}
