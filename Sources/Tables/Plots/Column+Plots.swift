import Display
import Figures

extension Column {
  /// How often numbers fall into intervals.
  ///
  /// - Parameters:
  ///   - bins: The number of intervals, or `nil` where the data decide.
  ///   - color: The colour of the bars.
  /// - Returns: A figure whose axis bears the column's name; what is missing stands in the subtitle.
  /// - Throws: ``TableError/noNumbers(column:type:example:)``.
  public func histogram(bins: Int? = nil, color: Color = .blue) throws -> Figure {
    Figure(
      title: "Histogram of \(name)", subtitle: Self.missingRemark(missingCount, of: count),
      x: Axis(label), y: Axis("rows"),
      marks: [HistogramMark(values: try numbers, bins: bins, color: color)])
  }

  /// How often each entry occurs, as bars, the most frequent at the top.
  ///
  /// - Parameter limit: How many entries at most; the rest is one bar.
  /// - Returns: A figure.
  /// - Throws: `FiguresError`.
  public func bars(limit: Int = 20) throws -> Figure {
    let counts = Counts(self).table
    let shown = Swift.min(Swift.max(limit, 1), counts.count)
    var labels = (0..<shown).map { row -> String in
      let value = counts.data[0].value(at: row)
      return value.isMissing ? "missing" : value.text
    }
    let all = try counts["count"].numbers
    var values = Array(all.prefix(shown))
    if counts.count > shown {
      labels.append("\(counts.count - shown) others")
      values.append(all.dropFirst(shown).reduce(0, +))
    }
    return Figure(
      title: name, subtitle: count.counted("row"), height: 80 + 24 * labels.count,
      x: Axis("rows"), y: Axis(categories: labels),
      marks: [try BarMark(categories: labels, values: values, color: .blue, isHorizontal: true)])
  }

  /// How many are missing, for a subtitle; empty where none are.
  static func missingRemark(_ missing: Int, of count: Int) -> String {
    missing == 0
      ? count.counted("row") : "\(count - missing) of \(count.counted("row")), \(missing) missing"
  }
}
