import Display
import Tables

/// A grown forest for classes: it predicts them, tells how sure it is, and which features it used.
public struct FittedClassificationForest: Sendable {
  /// The settings it was grown with.
  public let settings: ClassificationForest
  /// The classes, in ascending order.
  public let classes: [String]

  let forest: GrownForest
  /// The out-of-bag probabilities, `[N, K]`.
  let outOfBag: [Double]

  init(
    settings: ClassificationForest, classes: [String], forest: GrownForest, outOfBag: [Double]
  ) {
    self.settings = settings
    self.classes = classes
    self.forest = forest
    self.outOfBag = outOfBag
  }

  /// The names of the features, in order.
  public var featureNames: [String] { forest.columns.names }

  /// The share of the decrease of the Gini impurity that each feature brought, averaged over the
  /// trees, `[P]`; the shares sum to 1 unless no tree was split.
  ///
  /// Source: Breiman et al. (1984), Classification and Regression Trees, section 5.3.4.
  public var impurityImportance: [Double] { forest.importance }

  /// The number of trees.
  public var treeCount: Int { forest.treeCount }

  /// The number of features a row must have.
  public var featureCount: Int { forest.columns.count }

  /// The number of rows the forest was grown on.
  public var rowCount: Int { forest.rowCount }

  /// The probabilities of the classes for each training row by the trees that were not grown on
  /// it, `[N, K]`; nan for a row that every tree was grown on.
  public var outOfBagProbabilities: [[Double]] {
    (0..<rowCount).map { Array(outOfBag[$0 * classes.count..<($0 + 1) * classes.count]) }
  }

  /// The share of the training rows whose class the trees predict that were not grown on them,
  /// every row counting once whatever its weight; nan where there are no such trees.
  public var outOfBagAccuracy: Double {
    let found = outOfBagClasses
    let known = found.count { $0 != nil }
    let right = zip(found, forest.targets).count { $0.map(Double.init) == $1 }
    return known > 0 ? Double(right) / Double(known) : .nan
  }

  /// 1 − ``outOfBagAccuracy``.
  public var outOfBagError: Double { 1 - outOfBagAccuracy }

  /// How many training rows of each class, one a row of the table, are predicted as each class by
  /// the trees that were not grown on them.
  public var outOfBagConfusion: Table {
    var counts = [Int](repeating: 0, count: classes.count * classes.count)
    for (found, target) in zip(outOfBagClasses, forest.targets) {
      guard let found else { continue }
      counts[Int(target) * classes.count + found] += 1
    }
    var entries: [[Value]] = []
    for (row, label) in classes.enumerated() {
      let cells = counts[row * classes.count..<(row + 1) * classes.count]
      entries.append([.text(label)] + cells.map { .integer($0) })
    }
    return Table(title: "Out-of-bag predictions", columns: ["class"] + classes, rows: entries)
  }

  /// The number of the class that is predicted for each training row, `nil` without a prediction.
  private var outOfBagClasses: [Int?] {
    (0..<rowCount).map { row in
      let shares = outOfBag[row * classes.count..<(row + 1) * classes.count]
      return shares.contains(where: \.isNaN) ? nil : Self.largest(shares)
    }
  }

  /// The place of the largest number; the first of several.
  static func largest(_ shares: ArraySlice<Double>) -> Int {
    var best = shares.startIndex
    for place in shares.indices where shares[place] > shares[best] { best = place }
    return best - shares.startIndex
  }
}
