import Display
import Figures

extension FittedForest: Displayable {
  /// The forest's size and accuracy, and the importance of its features.
  public var displayData: DisplayData { summary.displayData }

  /// The features with their share of the decrease of the sum of squares, largest first.
  package var summary: Table {
    let accuracy =
      outOfBagRSquared.isNaN
      ? "" : ", out-of-bag R² \(NumberText.fixed(outOfBagRSquared, decimals: 3))"
    var table = Table(
      title: "\(treeCount) trees on \(rowCount) rows, \(featureCount) features\(accuracy)",
      columns: ["feature", "importance"])
    for column in byImportance {
      table.append([.text(featureNames[column]), .number(impurityImportance[column])])
    }
    return table
  }

  /// Draws the share of the decrease of the sum of squares of the most important features.
  ///
  /// - Parameter count: How many features are shown.
  /// - Returns: Horizontal bars, the most important feature at the top.
  public func plot(_ count: Int = 20) -> Figure {
    let shown = byImportance.prefix(max(1, count))
    return Figure(
      title: "Importance of the features",
      subtitle: "share of the decrease of the sum of squares", height: 80 + 22 * shown.count,
      x: Axis("Importance"),
      marks: [
        BarMark(
          bars: shown.map { (category: featureNames[$0], value: impurityImportance[$0]) },
          isHorizontal: true)
      ])
  }

  private var byImportance: [Int] {
    (0..<featureCount).sorted {
      (impurityImportance[$1], $0) < (impurityImportance[$0], $1)
    }
  }
}
