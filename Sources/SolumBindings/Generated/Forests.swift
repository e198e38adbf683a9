// Written by `swift run dev bindings` from the declarations of Forests; edit those.
import Basics
import Display
import Figures
import Forests
import SwiftCells
import Tables

extension Vocabulary {
  /// Registers what Forests gives to cells.
  func addForests() {
    type(
      Forests.ClassificationForest.self, name: "ClassificationForest",
      documentation: #"""
      The settings of a forest for classes: many trees, each grown with a random choice of features at
      every split.

      A split is the one that decreases the Gini impurity most; trees are grown until every leaf has
      one class or `minimumLeafSize` rows. The forest's probabilities are the means of the shares of
      the classes in the leaves. Equal seeds give equal forests, to the bit, on any number of threads.

      Missing feature values (not-a-number) are allowed: each split learns which side they take, and
      where none were seen they follow the larger side, as categories do that a split has not seen.

      Categories are divided in the order of the first principal component of their shares of the
      classes (Coppersmith, Hong & Hosking 1999, DOI 10.1023/A:1009869804967), with two classes the
      best division of all; a node with fewer than ten rows a category takes the order of the root.

      Source: Breiman (2001), Random Forests, Machine Learning 45, 5–32, DOI 10.1023/A:1010933404324;
      for random thresholds Geurts, Ernst & Wehenkel (2006), Extremely randomized trees,
      DOI 10.1007/s10994-006-6226-1.
      """#,
      addForestsClassificationForest)
    type(
      Forests.FittedClassificationForest.self, name: "FittedClassificationForest",
      documentation: "A grown forest for classes: it predicts them, tells how sure it is, and which features it used.",
      addForestsFittedClassificationForest)
    type(
      Forests.FittedForest.self, name: "FittedForest",
      documentation: "A grown forest: it predicts, tells how sure it is, and which features it used.",
      addForestsFittedForest)
    type(
      Forests.ForestError.self, name: "ForestError",
      documentation: "What can be wrong with the data or the settings given to a forest.",
      addForestsForestError)
    type(
      Forests.ForestError.PossibleSetting.self, name: "ForestError.PossibleSetting",
      documentation: "What a setting may be.",
      addForestsForestError_PossibleSetting)
    type(
      Forests.ForestFileDamage.self, name: "ForestFileDamage",
      documentation: "What can be impossible in a file of a forest.",
      addForestsForestFileDamage)
    type(
      Forests.ForestFileProblem.self, name: "ForestFileProblem",
      documentation: "What can be wrong with a file of a forest.",
      addForestsForestFileProblem)
    type(
      Forests.RegressionForest.self, name: "RegressionForest",
      documentation: #"""
      The settings of a forest for regression: many trees, each grown with a random choice of features
      at every split.

      A split is the one that decreases the sum of squares most; trees are grown until every leaf has
      one value or `minimumLeafSize` rows. Equal seeds give equal forests, to the bit, on any number
      of threads.

      Missing feature values (not-a-number) are allowed: each split learns which side they take, and
      where none were seen they follow the larger side. Targets must be known; leave rows without one
      out.

      Categories are divided in the order of their mean targets, which finds the best of all divisions
      (Fisher 1958, DOI 10.1080/01621459.1958.10501479); a node with fewer than ten rows a category
      takes the order of the root. Categories that a split has not seen follow its larger side.

      Source: Breiman (2001), Random Forests, Machine Learning 45, 5–32, DOI 10.1023/A:1010933404324;
      for random thresholds Geurts, Ernst & Wehenkel (2006), Extremely randomized trees,
      DOI 10.1007/s10994-006-6226-1.
      """#,
      addForestsRegressionForest)
    type(
      Forests.SplitRule.self, name: "SplitRule",
      documentation: "How the threshold of a split is found.",
      addForestsSplitRule)
  }
}

private func addForestsClassificationForest(_ type: TypeRegistrar<Forests.ClassificationForest>) {
  type.property(
    "trees",
    documentation: "The number of trees.",
    { (value: Forests.ClassificationForest) throws -> Int in value.trees },
    set: { (value: inout Forests.ClassificationForest, new: Int) in value.trees = new })
  type.property(
    "featuresPerSplit",
    documentation: #"""
    How many features that can split a node are tried there; `nil` takes the square root of their
    number, rounded down.
    """#,
    { (value: Forests.ClassificationForest) throws -> Int? in value.featuresPerSplit },
    set: { (value: inout Forests.ClassificationForest, new: Int?) in value.featuresPerSplit = new })
  type.property(
    "minimumLeafSize",
    documentation: "The smallest number of different rows in a leaf.",
    { (value: Forests.ClassificationForest) throws -> Int in value.minimumLeafSize },
    set: { (value: inout Forests.ClassificationForest, new: Int) in value.minimumLeafSize = new })
  type.property(
    "maximumDepth",
    documentation: "The largest number of splits between root and leaf; `nil` sets no limit.",
    { (value: Forests.ClassificationForest) throws -> Int? in value.maximumDepth },
    set: { (value: inout Forests.ClassificationForest, new: Int?) in value.maximumDepth = new })
  type.property(
    "splits",
    documentation: "How the threshold of a split is found.",
    { (value: Forests.ClassificationForest) throws -> Forests.SplitRule in value.splits },
    set: { (value: inout Forests.ClassificationForest, new: Forests.SplitRule) in value.splits = new })
  type.property(
    "bootstrap",
    documentation: "Whether every tree gets its own sample drawn with replacement, as many rows as there are.",
    { (value: Forests.ClassificationForest) throws -> Bool in value.bootstrap },
    set: { (value: inout Forests.ClassificationForest, new: Bool) in value.bootstrap = new })
  type.property(
    "seed",
    documentation: "The seed of all random draws.",
    { (value: Forests.ClassificationForest) throws -> Int in value.seed },
    set: { (value: inout Forests.ClassificationForest, new: Int) in value.seed = new })
  type.initializer(
    Parameter("trees", Int.self, default: "500") { () throws -> Int in 500 },
    Parameter("featuresPerSplit", Int?.self, default: "nil") { () throws -> Int? in nil },
    Parameter("minimumLeafSize", Int.self, default: "1") { () throws -> Int in 1 },
    Parameter("maximumDepth", Int?.self, default: "nil") { () throws -> Int? in nil },
    Parameter("splits", Forests.SplitRule.self, default: ".best") { () throws -> Forests.SplitRule in .best },
    Parameter("bootstrap", Bool?.self, default: "nil") { () throws -> Bool? in nil },
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    Makes the settings.

    - Parameters:
      - trees: The number of trees.
      - featuresPerSplit: How many features are tried at a split; `nil` takes the square root of
        their number, rounded down.
      - minimumLeafSize: The smallest number of different rows in a leaf.
      - maximumDepth: The largest number of splits between root and leaf; `nil` sets no limit.
      - splits: How the threshold of a split is found; the best one by default.
      - bootstrap: Whether every tree gets its own sample; `nil` means that it does where splits
        are the best ones and does not where they are random, as Geurts et al. (2006) propose.
        Without a sample of its own no tree has out-of-bag rows.
      - seed: The seed of all random draws.
    """#) { (a0: Int, a1: Int?, a2: Int, a3: Int?, a4: Forests.SplitRule, a5: Bool?, a6: Int) throws -> Forests.ClassificationForest in
    Forests.ClassificationForest(trees: a0, featuresPerSplit: a1, minimumLeafSize: a2, maximumDepth: a3, splits: a4, bootstrap: a5, seed: a6)
  }
  type.method(
    "fit",
    Parameter(nil, [[Double]].self, name: "features"),
    Parameter(nil, [String].self, name: "labels"),
    Parameter("names", [String].self, default: "[]") { () throws -> [String] in [] },
    Parameter("categories", [Int].self, default: "[]") { () throws -> [Int] in [] },
    Parameter("weights", [Double].self, default: "[]") { () throws -> [Double] in [] },
    documentation: #"""
    Grows the forest.

    - Parameters:
      - features: One row a case, `[N, P]`; nan where a value is missing.
      - labels: The class of each row, `[N]`.
      - names: The names of the features, or none.
      - categories: The columns, counted from 0, that hold codes of categories: whole numbers
        from 0 on, in no particular order.
      - weights: How much each row counts in the impurities and in the leaves, `[N]`, none below
        0; none given means that all count alike. The bootstrap draws rows alike.
    - Returns: The grown forest.
    - Throws: `ForestError` where the table is empty or uneven, a weight or a category is
      impossible, or a setting is; `Interrupted`.
    """#,
    isThrowing: true) { (value: Forests.ClassificationForest, a0: [[Double]], a1: [String], a2: [String], a3: [Int], a4: [Double]) throws -> Forests.FittedClassificationForest in
    try value.fit(a0, a1, names: a2, categories: a3, weights: a4)
  }
}

private func addForestsFittedClassificationForest(_ type: TypeRegistrar<Forests.FittedClassificationForest>) {
  type.property(
    "settings",
    documentation: "The settings it was grown with.") { (value: Forests.FittedClassificationForest) throws -> Forests.ClassificationForest in value.settings }
  type.property(
    "classes",
    documentation: "The classes, in ascending order.") { (value: Forests.FittedClassificationForest) throws -> [String] in value.classes }
  type.property(
    "featureNames",
    documentation: "The names of the features, in order.") { (value: Forests.FittedClassificationForest) throws -> [String] in value.featureNames }
  type.property(
    "impurityImportance",
    documentation: #"""
    The share of the decrease of the Gini impurity that each feature brought, averaged over the
    trees, `[P]`; the shares sum to 1 unless no tree was split.

    Source: Breiman et al. (1984), Classification and Regression Trees, section 5.3.4.
    """#) { (value: Forests.FittedClassificationForest) throws -> [Double] in value.impurityImportance }
  type.property(
    "treeCount",
    documentation: "The number of trees.") { (value: Forests.FittedClassificationForest) throws -> Int in value.treeCount }
  type.property(
    "featureCount",
    documentation: "The number of features a row must have.") { (value: Forests.FittedClassificationForest) throws -> Int in value.featureCount }
  type.property(
    "rowCount",
    documentation: "The number of rows the forest was grown on.") { (value: Forests.FittedClassificationForest) throws -> Int in value.rowCount }
  type.property(
    "outOfBagProbabilities",
    documentation: #"""
    The probabilities of the classes for each training row by the trees that were not grown on
    it, `[N, K]`; nan for a row that every tree was grown on.
    """#) { (value: Forests.FittedClassificationForest) throws -> [[Double]] in value.outOfBagProbabilities }
  type.property(
    "outOfBagAccuracy",
    documentation: #"""
    The share of the training rows whose class the trees predict that were not grown on them,
    every row counting once whatever its weight; nan where there are no such trees.
    """#) { (value: Forests.FittedClassificationForest) throws -> Double in value.outOfBagAccuracy }
  type.property(
    "outOfBagError",
    documentation: "1 − `outOfBagAccuracy`.") { (value: Forests.FittedClassificationForest) throws -> Double in value.outOfBagError }
  type.property(
    "outOfBagConfusion",
    documentation: #"""
    How many training rows of each class, one a row of the table, are predicted as each class by
    the trees that were not grown on them.
    """#) { (value: Forests.FittedClassificationForest) throws -> Tables.Table in value.outOfBagConfusion }
  type.method(
    "save",
    Parameter(nil, String.self, name: "path"),
    documentation: #"""
    Writes the forest to a file in the safetensors format, which Python reads too. The file is
    written whole or not at all, and holds the training rows as well.

    - Parameter path: The file, which ends in `.safetensors`, for example `"soiltypes.safetensors"`; its
      folder must exist.
    - Throws: `ForestError/file(path:problem:)` where it cannot be written.
    """#,
    isThrowing: true) { (value: Forests.FittedClassificationForest, a0: String) throws -> Void in
    try value.save(a0)
  }
  type.renamedMethod(
    "save",
    Parameter("to", String.self, name: "path"),
    documentation: "Now called `save(_:)`.",
    isThrowing: true,
    result: Void.self,
    newName: "save(_:)")
  type.staticMethod(
    "load",
    Parameter("from", String.self, name: "path"),
    documentation: #"""
    Reads a forest that `save(_:)` wrote; it does all that the saved one does.

    - Parameter path: The file.
    - Returns: The forest.
    - Throws: `ForestError/file(path:problem:)` where the file cannot be read, is damaged
      or holds no such forest.
    """#,
    isThrowing: true) { (a0: String) throws -> Forests.FittedClassificationForest in
    try Forests.FittedClassificationForest.load(from: a0)
  }
  type.method(
    "permutationImportance",
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    How many more of the rows they were not grown on the trees misjudge once a feature is
    shuffled.

    For each tree the share of wrong predictions among its out-of-bag rows is taken before and
    after the feature's values are permuted among them; the increase is averaged over the trees.

    - Parameter seed: The seed of the permutations.
    - Returns: One increase of the error rate a feature, `[P]`; about zero, or below, for a
      feature without use, nan without out-of-bag rows.
    - Throws: `Interrupted`.

    Source: Breiman (2001), Random Forests, section 10, DOI 10.1023/A:1010933404324.
    """#,
    isThrowing: true) { (value: Forests.FittedClassificationForest, a0: Int) throws -> [Double] in
    try value.permutationImportance(seed: a0)
  }
  type.property(
    "displayData",
    documentation: "The forest's size and accuracy, and the importance of its features.") { (value: Forests.FittedClassificationForest) throws -> Display.DisplayData in value.displayData }
  type.method(
    "plot",
    Parameter(nil, Int.self, name: "count", default: "20") { () throws -> Int in 20 },
    documentation: #"""
    Draws the share of the decrease of the Gini impurity of the most important features.

    - Parameter count: How many features are shown.
    - Returns: Horizontal bars, the most important feature at the top.
    """#) { (value: Forests.FittedClassificationForest, a0: Int) throws -> Figures.Figure in
    value.plot(a0)
  }
  type.method(
    "predict",
    Parameter(nil, [[Double]].self, name: "rows"),
    documentation: #"""
    Predicts the most probable class; of equally probable ones the first.

    - Parameter rows: One row a case, `[N, P]`; nan where a value is missing.
    - Returns: One class a row, `[N]`.
    - Throws: `ForestError` where a row has another number of features or an impossible value.
    """#,
    isThrowing: true) { (value: Forests.FittedClassificationForest, a0: [[Double]]) throws -> [String] in
    try value.predict(a0)
  }
  type.method(
    "probabilities",
    Parameter(nil, [[Double]].self, name: "rows"),
    documentation: #"""
    Predicts the probabilities of the classes.

    - Parameter rows: One row a case, `[N, P]`; nan where a value is missing.
    - Returns: One row a case with one probability a class, in the order of `classes`, `[N, K]`.
    - Throws: `ForestError` where a row has another number of features or an impossible value.
    """#,
    isThrowing: true) { (value: Forests.FittedClassificationForest, a0: [[Double]]) throws -> [[Double]] in
    try value.probabilities(a0)
  }
}

private func addForestsFittedForest(_ type: TypeRegistrar<Forests.FittedForest>) {
  type.property(
    "settings",
    documentation: "The settings it was grown with.") { (value: Forests.FittedForest) throws -> Forests.RegressionForest in value.settings }
  type.property(
    "outOfBagPredictions",
    documentation: #"""
    Each training row predicted by the trees that were not grown on it, `[N]`; nan for a row that
    every tree was grown on.
    """#) { (value: Forests.FittedForest) throws -> [Double] in value.outOfBagPredictions }
  type.property(
    "featureNames",
    documentation: "The names of the features, in order.") { (value: Forests.FittedForest) throws -> [String] in value.featureNames }
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
    documentation: #"""
    1 − SSE/SST of the out-of-bag predictions, every row counting once whatever its weight; nan
    where there are none or all targets are equal.
    """#) { (value: Forests.FittedForest) throws -> Double in value.outOfBagRSquared }
  type.method(
    "save",
    Parameter(nil, String.self, name: "path"),
    documentation: #"""
    Writes the forest to a file in the safetensors format, which Python reads too. The file is
    written whole or not at all, and holds the training rows as well.

    - Parameter path: The file, which ends in `.safetensors`, for example `"clay.safetensors"`; its
      folder must exist.
    - Throws: `ForestError/file(path:problem:)` where it cannot be written.
    """#,
    isThrowing: true) { (value: Forests.FittedForest, a0: String) throws -> Void in
    try value.save(a0)
  }
  type.renamedMethod(
    "save",
    Parameter("to", String.self, name: "path"),
    documentation: "Now called `save(_:)`.",
    isThrowing: true,
    result: Void.self,
    newName: "save(_:)")
  type.staticMethod(
    "load",
    Parameter("from", String.self, name: "path"),
    documentation: #"""
    Reads a forest that `save(_:)` wrote; it does all that the saved one does.

    - Parameter path: The file.
    - Returns: The forest.
    - Throws: `ForestError/file(path:problem:)` where the file cannot be read, is damaged
      or holds no such forest.
    """#,
    isThrowing: true) { (a0: String) throws -> Forests.FittedForest in
    try Forests.FittedForest.load(from: a0)
  }
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
  type.property(
    "displayData",
    documentation: "The forest's size and accuracy, and the importance of its features.") { (value: Forests.FittedForest) throws -> Display.DisplayData in value.displayData }
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

    A training row's share is the mean over the trees of its share of the weight in the leaf; the
    quantile is the smallest target at which the summed shares reach the probability.

    - Parameters:
      - rows: One row a case, `[N, P]`; nan where a value is missing.
      - probabilities: Numbers between 0 and 1, `[Q]`; the median is 0.5.
    - Returns: One row a case with one number a probability, `[N, Q]`.
    - Throws: `ForestError` where a row or a probability is impossible; `Interrupted`.

    Source: Meinshausen (2006), Quantile Regression Forests, JMLR 7, 983–999. The shares count a
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
    "categoryColumn",
    Parameter(nil, Int.self),
    Parameter("features", Int.self),
    documentation: "A column that does not exist is said to hold categories.",
    make: { (a0: Int, a1: Int) throws -> Forests.ForestError in
    Forests.ForestError.categoryColumn(a0, features: a1)
  },
    match: { (value: Forests.ForestError) -> (Int, Int)? in
      if case Forests.ForestError.categoryColumn(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "invalidCategory",
    Parameter("row", Int.self),
    Parameter("feature", String.self),
    Parameter("value", Double.self),
    documentation: "A category is no whole number from zero on, or too large.",
    make: { (a0: Int, a1: String, a2: Double) throws -> Forests.ForestError in
    Forests.ForestError.invalidCategory(row: a0, feature: a1, value: a2)
  },
    match: { (value: Forests.ForestError) -> (Int, String, Double)? in
      if case Forests.ForestError.invalidCategory(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "weightCount",
    Parameter("weights", Int.self),
    Parameter("rows", Int.self),
    documentation: "There are not as many weights as rows.",
    make: { (a0: Int, a1: Int) throws -> Forests.ForestError in
    Forests.ForestError.weightCount(weights: a0, rows: a1)
  },
    match: { (value: Forests.ForestError) -> (Int, Int)? in
      if case Forests.ForestError.weightCount(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "invalidWeight",
    Parameter("row", Int.self),
    Parameter("value", Double.self),
    documentation: "A weight is negative, missing or infinite.",
    make: { (a0: Int, a1: Double) throws -> Forests.ForestError in
    Forests.ForestError.invalidWeight(row: a0, value: a1)
  },
    match: { (value: Forests.ForestError) -> (Int, Double)? in
      if case Forests.ForestError.invalidWeight(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "noWeight",
    documentation: "All weights are zero.") { () -> Forests.ForestError in Forests.ForestError.noWeight }
  type.enumCase(
    "setting",
    Parameter("name", String.self),
    Parameter("value", Int.self),
    Parameter("expected", Forests.ForestError.PossibleSetting.self),
    documentation: "A setting lies outside what is possible.",
    make: { (a0: String, a1: Int, a2: Forests.ForestError.PossibleSetting) throws -> Forests.ForestError in
    Forests.ForestError.setting(name: a0, value: a1, expected: a2)
  },
    match: { (value: Forests.ForestError) -> (String, Int, Forests.ForestError.PossibleSetting)? in
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
    documentation: "There are more features, rows, classes or categories than the trees can number.",
    make: { (a0: String, a1: Int, a2: Int) throws -> Forests.ForestError in
    Forests.ForestError.tooLarge(what: a0, count: a1, limit: a2)
  },
    match: { (value: Forests.ForestError) -> (String, Int, Int)? in
      if case Forests.ForestError.tooLarge(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "file",
    Parameter("path", String.self),
    Parameter("problem", Forests.ForestFileProblem.self),
    documentation: "A file cannot be written or read, or holds no forest.",
    make: { (a0: String, a1: Forests.ForestFileProblem) throws -> Forests.ForestError in
    Forests.ForestError.file(path: a0, problem: a1)
  },
    match: { (value: Forests.ForestError) -> (String, Forests.ForestFileProblem)? in
      if case Forests.ForestError.file(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.property(
    "description",
    documentation: "The error as a sentence.") { (value: Forests.ForestError) throws -> String in value.description }
}

private func addForestsForestError_PossibleSetting(_ type: TypeRegistrar<Forests.ForestError.PossibleSetting>) {
  type.enumCase(
    "between",
    Parameter(nil, Int.self),
    Parameter(nil, Int.self),
    documentation: "A whole number between two others, both included.",
    make: { (a0: Int, a1: Int) throws -> Forests.ForestError.PossibleSetting in
    Forests.ForestError.PossibleSetting.between(a0, a1)
  },
    match: { (value: Forests.ForestError.PossibleSetting) -> (Int, Int)? in
      if case Forests.ForestError.PossibleSetting.between(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "atLeast",
    Parameter(nil, Int.self),
    documentation: "A whole number from another one on.",
    make: { (a0: Int) throws -> Forests.ForestError.PossibleSetting in
    Forests.ForestError.PossibleSetting.atLeast(a0)
  },
    match: { (value: Forests.ForestError.PossibleSetting) -> (Int)? in
      if case Forests.ForestError.PossibleSetting.atLeast(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "nilOrAtLeast",
    Parameter(nil, Int.self),
    documentation: "A whole number from another one on, or `nil`.",
    make: { (a0: Int) throws -> Forests.ForestError.PossibleSetting in
    Forests.ForestError.PossibleSetting.nilOrAtLeast(a0)
  },
    match: { (value: Forests.ForestError.PossibleSetting) -> (Int)? in
      if case Forests.ForestError.PossibleSetting.nilOrAtLeast(let v0) = value { return .some((v0)) }
      return nil
    })
  type.property(
    "description",
    documentation: "What is possible, as it follows “must be”.") { (value: Forests.ForestError.PossibleSetting) throws -> String in value.description }
}

private func addForestsForestFileDamage(_ type: TypeRegistrar<Forests.ForestFileDamage>) {
  type.enumCase(
    "settings",
    documentation: "The settings that it was grown with, its features or its classes.") { () -> Forests.ForestFileDamage in Forests.ForestFileDamage.settings }
  type.enumCase(
    "array",
    Parameter(nil, String.self),
    documentation: "An array that is missing or has another type of number.",
    make: { (a0: String) throws -> Forests.ForestFileDamage in
    Forests.ForestFileDamage.array(a0)
  },
    match: { (value: Forests.ForestFileDamage) -> (String)? in
      if case Forests.ForestFileDamage.array(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "flags",
    Parameter("array", String.self),
    documentation: "An array of flags that holds other numbers.",
    make: { (a0: String) throws -> Forests.ForestFileDamage in
    Forests.ForestFileDamage.flags(array: a0)
  },
    match: { (value: Forests.ForestFileDamage) -> (String)? in
      if case Forests.ForestFileDamage.flags(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "runs",
    Parameter("array", String.self),
    documentation: "An array that does not say where runs begin.",
    make: { (a0: String) throws -> Forests.ForestFileDamage in
    Forests.ForestFileDamage.runs(array: a0)
  },
    match: { (value: Forests.ForestFileDamage) -> (String)? in
      if case Forests.ForestFileDamage.runs(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "nodeCounts",
    documentation: "The arrays of the nodes, which differ in length.") { () -> Forests.ForestFileDamage in Forests.ForestFileDamage.nodeCounts }
  type.enumCase(
    "emptyTree",
    Parameter(nil, Int.self),
    documentation: "A tree without nodes, counted from 0.",
    make: { (a0: Int) throws -> Forests.ForestFileDamage in
    Forests.ForestFileDamage.emptyTree(a0)
  },
    match: { (value: Forests.ForestFileDamage) -> (Int)? in
      if case Forests.ForestFileDamage.emptyTree(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "node",
    Parameter(nil, Int.self),
    Parameter("tree", Int.self),
    documentation: "A node of a tree, both counted from 0.",
    make: { (a0: Int, a1: Int) throws -> Forests.ForestFileDamage in
    Forests.ForestFileDamage.node(a0, tree: a1)
  },
    match: { (value: Forests.ForestFileDamage) -> (Int, Int)? in
      if case Forests.ForestFileDamage.node(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "leafRow",
    documentation: "A training row that a leaf names, but that is not there.") { () -> Forests.ForestFileDamage in Forests.ForestFileDamage.leafRow }
  type.enumCase(
    "leafWeight",
    documentation: "A training row that a leaf names, but that has no weight.") { () -> Forests.ForestFileDamage in Forests.ForestFileDamage.leafWeight }
  type.enumCase(
    "shares",
    documentation: "The shares of the classes.") { () -> Forests.ForestFileDamage in Forests.ForestFileDamage.shares }
  type.enumCase(
    "emptyBallot",
    documentation: "A ballot without classes.") { () -> Forests.ForestFileDamage in Forests.ForestFileDamage.emptyBallot }
  type.enumCase(
    "rowCount",
    documentation: "The number of training rows.") { () -> Forests.ForestFileDamage in Forests.ForestFileDamage.rowCount }
  type.enumCase(
    "target",
    documentation: "A target of a training row.") { () -> Forests.ForestFileDamage in Forests.ForestFileDamage.target }
  type.enumCase(
    "weight",
    documentation: "A weight of a training row.") { () -> Forests.ForestFileDamage in Forests.ForestFileDamage.weight }
  type.enumCase(
    "value",
    Parameter("feature", String.self),
    documentation: "A value of a feature in a training row.",
    make: { (a0: String) throws -> Forests.ForestFileDamage in
    Forests.ForestFileDamage.value(feature: a0)
  },
    match: { (value: Forests.ForestFileDamage) -> (String)? in
      if case Forests.ForestFileDamage.value(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "outOfBagPredictions",
    documentation: "What was predicted for the rows out of the bag.") { () -> Forests.ForestFileDamage in Forests.ForestFileDamage.outOfBagPredictions }
  type.enumCase(
    "outOfBagProbabilities",
    documentation: "The probabilities of the rows out of the bag.") { () -> Forests.ForestFileDamage in Forests.ForestFileDamage.outOfBagProbabilities }
  type.property(
    "description",
    documentation: "What is impossible, as it follows “is damaged:”.") { (value: Forests.ForestFileDamage) throws -> String in value.description }
}

private func addForestsForestFileProblem(_ type: TypeRegistrar<Forests.ForestFileProblem>) {
  type.enumCase(
    "model",
    Parameter(nil, Basics.ModelFileProblem.self),
    documentation: "What can be wrong with the file of any model.",
    make: { (a0: Basics.ModelFileProblem) throws -> Forests.ForestFileProblem in
    Forests.ForestFileProblem.model(a0)
  },
    match: { (value: Forests.ForestFileProblem) -> (Basics.ModelFileProblem)? in
      if case Forests.ForestFileProblem.model(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "otherKind",
    Parameter("expected", String.self),
    documentation: "The file holds no forest of a kind, `regression` or `classification`.",
    make: { (a0: String) throws -> Forests.ForestFileProblem in
    Forests.ForestFileProblem.otherKind(expected: a0)
  },
    match: { (value: Forests.ForestFileProblem) -> (String)? in
      if case Forests.ForestFileProblem.otherKind(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "damaged",
    Parameter(nil, Forests.ForestFileDamage.self),
    documentation: "The file holds a forest that none can be.",
    make: { (a0: Forests.ForestFileDamage) throws -> Forests.ForestFileProblem in
    Forests.ForestFileProblem.damaged(a0)
  },
    match: { (value: Forests.ForestFileProblem) -> (Forests.ForestFileDamage)? in
      if case Forests.ForestFileProblem.damaged(let v0) = value { return .some((v0)) }
      return nil
    })
  type.property(
    "description",
    documentation: "The problem and what to do, to be read after the name of the file.") { (value: Forests.ForestFileProblem) throws -> String in value.description }
}

private func addForestsRegressionForest(_ type: TypeRegistrar<Forests.RegressionForest>) {
  type.property(
    "trees",
    documentation: "The number of trees.",
    { (value: Forests.RegressionForest) throws -> Int in value.trees },
    set: { (value: inout Forests.RegressionForest, new: Int) in value.trees = new })
  type.property(
    "featuresPerSplit",
    documentation: #"""
    How many features that can split a node are tried there; `nil` takes a third of them, and all
    of them where `splits` are random.
    """#,
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
    "splits",
    documentation: "How the threshold of a split is found.",
    { (value: Forests.RegressionForest) throws -> Forests.SplitRule in value.splits },
    set: { (value: inout Forests.RegressionForest, new: Forests.SplitRule) in value.splits = new })
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
    Parameter("splits", Forests.SplitRule.self, default: ".best") { () throws -> Forests.SplitRule in .best },
    Parameter("bootstrap", Bool?.self, default: "nil") { () throws -> Bool? in nil },
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    Makes the settings.

    - Parameters:
      - trees: The number of trees.
      - featuresPerSplit: How many features are tried at a split; `nil` takes a third of them, and
        all of them where splits are random.
      - minimumLeafSize: The smallest number of different rows in a leaf.
      - maximumDepth: The largest number of splits between root and leaf; `nil` sets no limit.
      - splits: How the threshold of a split is found; the best one by default.
      - bootstrap: Whether every tree gets its own sample; `nil` means that it does where splits
        are the best ones and does not where they are random, as Geurts et al. (2006) propose.
        Without a sample of its own no tree has out-of-bag rows.
      - seed: The seed of all random draws.
    """#) { (a0: Int, a1: Int?, a2: Int, a3: Int?, a4: Forests.SplitRule, a5: Bool?, a6: Int) throws -> Forests.RegressionForest in
    Forests.RegressionForest(trees: a0, featuresPerSplit: a1, minimumLeafSize: a2, maximumDepth: a3, splits: a4, bootstrap: a5, seed: a6)
  }
  type.method(
    "fit",
    Parameter(nil, [[Double]].self, name: "features"),
    Parameter(nil, [Double].self, name: "targets"),
    Parameter("names", [String].self, default: "[]") { () throws -> [String] in [] },
    Parameter("categories", [Int].self, default: "[]") { () throws -> [Int] in [] },
    Parameter("weights", [Double].self, default: "[]") { () throws -> [Double] in [] },
    documentation: #"""
    Grows the forest.

    - Parameters:
      - features: One row a case, `[N, P]`; nan where a value is missing.
      - targets: One number a row, `[N]`; none may be missing.
      - names: The names of the features, or none.
      - categories: The columns, counted from 0, that hold codes of categories: whole numbers
        from 0 on, in no particular order.
      - weights: How much each row counts in the sums of squares and in the leaves, `[N]`, none
        below 0; none given means that all count alike. The bootstrap draws rows alike.
    - Returns: The grown forest.
    - Throws: `ForestError` where the table is empty or uneven, a target is missing, a weight or
      a category is impossible, or a setting is; `Interrupted`.
    """#,
    isThrowing: true) { (value: Forests.RegressionForest, a0: [[Double]], a1: [Double], a2: [String], a3: [Int], a4: [Double]) throws -> Forests.FittedForest in
    try value.fit(a0, a1, names: a2, categories: a3, weights: a4)
  }
}

private func addForestsSplitRule(_ type: TypeRegistrar<Forests.SplitRule>) {
  type.enumCase(
    "best",
    documentation: #"""
    The best of all thresholds of each feature tried, as in a random forest.

    Source: Breiman (2001), Random Forests, DOI 10.1023/A:1010933404324.
    """#) { () -> Forests.SplitRule in Forests.SplitRule.best }
  type.enumCase(
    "random",
    documentation: #"""
    One threshold drawn at random for each feature tried, of which the best is taken, as in
    extremely randomised trees; categories are divided at random.

    Source: Geurts, Ernst & Wehenkel (2006), Extremely randomized trees, table 1,
    DOI 10.1007/s10994-006-6226-1.
    """#) { () -> Forests.SplitRule in Forests.SplitRule.random }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Forests.SplitRule? in
    Forests.SplitRule(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Forests.SplitRule) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Forests.SplitRule] in Forests.SplitRule.allCases }
}
