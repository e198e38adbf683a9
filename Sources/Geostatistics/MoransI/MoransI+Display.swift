import Display
import Figures
import Tables

extension MoransI: Displayable, CustomStringConvertible {
  /// The statistic with its expectation, variance and probability.
  public var displayData: DisplayData { table.displayData }

  /// The statistic in words.
  public var description: String {
    "Moran's I of \(name): \(NumberText.fixed(value, decimals: 3)) "
      + "(z = \(NumberText.fixed(zScore, decimals: 2)), p = \(NumberText.brief(pValue)))"
  }

  /// The statistic with its expectation, variance and probability, one a row.
  public var table: Table {
    var rows: [[Value]] = [
      [.text("Moran's I"), .number(value)],
      [.text("expectation"), .number(expectation)],
      [.text("variance under randomisation"), .number(variance)],
      [.text("z"), .number(zScore)],
      [.text("p (\(permutations) permutations, seed \(seed), one-sided)"), .number(pValue)],
      [.text("sites"), .integer(siteCount)],
      [.text("neighbours"), .text("\(neighbourhood)")],
    ]
    if isolatedCount > 0 {
      rows.append([.text("sites without neighbours, left out"), .integer(isolatedCount)])
    }
    return Table(title: "Moran's I of \(name)", columns: ["", "value"], rows: rows)
  }

  /// The Moran scatter plot: each site's value and the mean of its neighbours; I is the slope of
  /// the line.
  ///
  /// Source: Anselin (1996), The Moran scatterplot as an ESDA tool, in Fischer, Scholten & Unwin,
  /// Spatial Analytical Perspectives on GIS, 111-125.
  ///
  /// - Returns: The figure.
  public func plot() -> Figure {
    let ends = [standardized.min() ?? -1, standardized.max() ?? 1]
    let middle = standardized.reduce(0, +) / Double(max(1, standardized.count))
    let height = lags.reduce(0, +) / Double(max(1, lags.count))
    return Figure(
      title: "Moran scatter plot of \(name)",
      subtitle: "\(siteCount.counted("site")), neighbours: \(neighbourhood); "
        + "p = \(NumberText.brief(pValue))",
      width: 520, height: 460, x: Axis("Value (standard deviations from the mean)"),
      y: Axis("Mean of the neighbours"),
      marks: [
        RuleMark(.horizontal(0)), RuleMark(.vertical(0)),
        PointMark(
          points: zip(standardized, lags).map { (x: $0, y: $1) }, label: "sites", color: .blue,
          opacity: 0.5, size: siteCount > 2000 ? 3 : 5),
        LineMark(
          points: ends.map { (x: $0, y: height + value * ($0 - middle)) },
          label: "slope I = \(NumberText.fixed(value, decimals: 3))", color: .vermilion),
      ])
  }
}
