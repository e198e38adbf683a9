import Display
import Figures
import Tables

extension FittedClassificationForest: Displayable {
  /// The forest's size and accuracy, and the importance of its features.
  public var displayData: DisplayData { summary.displayData }

  /// The features with their share of the decrease of the Gini impurity, largest first.
  package var summary: Table {
    let accuracy = NumberText.fixed(outOfBagAccuracy, decimals: 3)
    return forest.importanceTable(
      accuracy: classes.count.counted("class", plural: "classes")
        + (outOfBagAccuracy.isNaN ? "" : ", out-of-bag accuracy \(accuracy)"))
  }

  /// Draws the share of the decrease of the Gini impurity of the most important features.
  ///
  /// - Parameter count: How many features are shown.
  /// - Returns: Horizontal bars, the most important feature at the top.
  public func plot(_ count: Int = 20) -> Figure {
    forest.importanceFigure(count, measure: "Gini impurity")
  }
}
