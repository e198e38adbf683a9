import Display
import Figures
import Tables

extension GrownForest {
  /// The features with their importance, largest first; `accuracy` is what is said of the
  /// out-of-bag rows, or nothing.
  func importanceTable(accuracy: String) -> Table {
    let remark = accuracy.isEmpty ? "" : ", \(accuracy)"
    var entries: [[Value]] = []
    for column in byImportance {
      entries.append([.text(columns.names[column]), .number(importance[column])])
    }
    return Table(
      title: "\(treeCount.counted("tree")) on \(rowCount.counted("row")), "
        + columns.count.counted("feature") + remark,
      columns: ["feature", "importance"],
      rows: entries)
  }

  /// Draws the importance of the most important features, the first at the top; `measure` is what
  /// decreases.
  func importanceFigure(_ count: Int, measure: String) -> Figure {
    let shown = byImportance.prefix(max(1, count))
    return Figure(
      title: "Importance of the features",
      subtitle: "share of the decrease of the \(measure)", height: 80 + 22 * shown.count,
      x: Axis("Importance"),
      marks: [
        BarMark(
          bars: shown.map { (category: columns.names[$0], value: importance[$0]) },
          isHorizontal: true)
      ])
  }

  private var byImportance: [Int] {
    columns.names.indices.sorted { (importance[$1], $0) < (importance[$0], $1) }
  }
}
