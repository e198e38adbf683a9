import Display
import Figures
import Tables

extension FittedForest: Displayable {
  /// The forest's size and accuracy, and the importance of its features.
  public var displayData: DisplayData { summary.displayData }

  /// The features with their share of the decrease of the sum of squares, largest first.
  package var summary: Table {
    forest.importanceTable(
      accuracy: outOfBagRSquared.isNaN
        ? "" : "out-of-bag R² \(NumberText.fixed(outOfBagRSquared, decimals: 3))")
  }

  /// Draws the share of the decrease of the sum of squares of the most important features.
  ///
  /// - Parameter count: How many features are shown.
  /// - Returns: Horizontal bars, the most important feature at the top.
  public func plot(_ count: Int = 20) -> Figure {
    forest.importanceFigure(count, measure: "sum of squares")
  }
}
