import Display
import Figures

extension Table {
  /// Points of two columns.
  ///
  /// ```swift
  /// horizons.plot(x: "clay", y: "carbon", color: "depth")
  /// ```
  ///
  /// - Parameters:
  ///   - x: The column along the horizontal axis.
  ///   - y: The column along the vertical axis.
  ///   - color: The column that colours the points: numbers by a colour bar, others by classes, the
  ///     eleven most frequent and the others as one; `nil` for one colour.
  ///   - size: The column of numbers that sizes the points, by their areas; `nil` for one size.
  /// - Returns: A figure; rows with a missing value are left out and counted in its subtitle.
  /// - Throws: ``TableError``.
  public func plot(
    x: String, y: String, color: String? = nil, size: String? = nil
  ) throws -> Figure {
    try ScatterPlot(
      x: try self[x], y: try self[y], color: try color.map { try self[$0] },
      size: try size.map { try self[$0] }
    ).figure()
  }

  /// Box plots of a column, one a group.
  ///
  /// - Parameters:
  ///   - column: The column of numbers.
  ///   - groups: The column that makes the groups; `nil` for one box.
  /// - Returns: A figure; missing entries are left out and counted in its subtitle.
  /// - Throws: ``TableError``.
  public func boxplot(of column: String, by groups: String? = nil) throws -> Figure {
    let entries = try self[column]
    let numbers = try entries.numbers
    var boxes = [(category: column, values: numbers)]
    if let groups {
      let grouped = try grouped(by: groups)
      let (rows, starts) = grouped.factor.members
      boxes = grouped.labels.levels.enumerated().map { group, name in
        (category: name, values: rows[starts[group]..<starts[group + 1]].map { numbers[$0] })
      }
    }
    return Figure(
      title: groups.map { "\(column) by \($0)" } ?? column,
      subtitle: Column.missingRemark(entries.missingCount, of: count),
      height: 110 + 34 * boxes.count, x: Axis(entries.label),
      y: Axis(groups ?? "", categories: boxes.map(\.category)),
      marks: [BoxMark(groups: boxes, color: .blue, isHorizontal: true)])
  }

  /// Every pair of columns as points, with a histogram of each column.
  ///
  /// - Parameter columns: The columns' names; none for the first six with numbers.
  /// - Returns: A figure of as many panels as there are pairs.
  /// - Throws: ``TableError``.
  public func pairs(_ columns: String...) throws -> Figure { try pairs(columns) }

  /// Every pair of columns as points, with a histogram of each column.
  ///
  /// - Parameter columns: The columns' names; none for the first six with numbers.
  /// - Returns: A figure of as many panels as there are pairs.
  /// - Throws: ``TableError``.
  public func pairs(_ columns: [String]) throws -> Figure {
    let chosen = columns.isEmpty ? Array(numericColumns.prefix(6)) : try self.columns(columns)
    guard chosen.count > 1 else {
      throw TableError.tooFewColumns("A plot of pairs", found: chosen.map(\.name), needed: 2)
    }
    let panels = try chosen.flatMap { row in
      try chosen.map { column -> Figure in
        let marks: [any Mark] =
          row.name == column.name
          ? [HistogramMark(values: try row.numbers, color: .gray)]
          : [
            try PointMark(
              x: try column.numbers, y: try row.numbers, color: .blue, opacity: 0.4,
              size: count > 500 ? 2 : 4)
          ]
        return Figure(
          width: 200, height: 180, x: Axis(column.label),
          y: Axis(row.name == column.name ? "rows" : row.label), marks: marks)
      }
    }
    return Figure.grid(
      panels, columns: chosen.count, title: "Pairs", subtitle: count.counted("row"))
  }
}
