import Basics
import Display
import Forests
import Foundation
import Tables
import Testing

/// The ways down the trees: splits decided fifteen at a time, and one after the other.
///
/// Forests with a column of categories ask one split after the other. A column with one value is never
/// split, so whether it holds a category changes nothing but the way down.
@Suite struct DescentTests {
  /// A table whose last column has one value, with or without missing values in the others.
  private struct Table {
    let columns: Int
    let values: [Float]
    let targets: [Double]

    init(rows: Int, columns: Int, hasMissing: Bool) {
      self.columns = columns
      var random = SeededGenerator(seed: columns)
      var values: [Float] = []
      var targets: [Double] = []
      for _ in 0..<rows {
        var row = (0..<columns - 1).map { _ in Float.random(in: -1...1, using: &random) }
        // A long chain of splits: each target is half the one before.
        targets.append(Double(exp2(Float(-Int.random(in: 0..<100, using: &random))) + row[0]))
        for column in row.indices where hasMissing && Int.random(in: 0..<5, using: &random) == 0 {
          row[column] = .nan
        }
        values += row + [1]
      }
      self.values = values
      self.targets = targets
    }
  }

  @Test(arguments: [2, 5, 16, 17, 32, 33, 64, 65, 130], [false, true])
  func bothWaysReachTheSameLeaves(columns: Int, hasMissing: Bool) throws {
    let table = Table(rows: 1300, columns: columns, hasMissing: hasMissing)
    let settings = RegressionForest(trees: 12)
    let (packed, single) = try (
      settings.fit(rowMajor: table.values, columns: columns, targets: table.targets),
      settings.fit(
        rowMajor: table.values, columns: columns, targets: table.targets,
        categories: [columns - 1])
    )
    #expect(packed.outOfBagRSquared == single.outOfBagRSquared)
    let other = Table(rows: 2100, columns: columns, hasMissing: true)
    #expect(
      try packed.predict(rowMajor: other.values) == single.predict(rowMajor: other.values))
    #expect(Set(try packed.predict(rowMajor: other.values)).count > 100)
  }

  @Test func aForestThatNeverSplitsPredictsItsMean() throws {
    let forest = try RegressionForest(trees: 3).fit(
      rowMajor: [1, 1, 1, 1], columns: 1, targets: [5, 5, 5, 5])
    #expect(try forest.predict([[0], [2], [.nan]]) == [5, 5, 5])
  }

  @Test func classesAreFoundBothWays() throws {
    let table = Table(rows: 700, columns: 6, hasMissing: true)
    let labels = table.targets.map { $0 > 0.3 ? "a" : $0 > 0 ? "b" : "c" }
    let rows = stride(from: 0, to: table.values.count, by: 6).map { first in
      table.values[first..<first + 6].map(Double.init)
    }
    let settings = ClassificationForest(trees: 9)
    let packed = try settings.fit(rows, labels)
    let single = try settings.fit(rows, labels, categories: [5])
    #expect(try packed.probabilities(rows) == single.probabilities(rows))
  }
}
