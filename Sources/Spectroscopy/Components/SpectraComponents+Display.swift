import Display
import Figures
import Tables

extension SpectraComponents: Displayable, CustomStringConvertible {
  /// How much each component explains.
  public var displayData: DisplayData { summary.displayData }

  /// The same as text.
  public var description: String { summary.description }

  /// The share of the variance that each component explains, and all up to it, in per cent.
  public var summary: Table {
    var sum = 0.0
    let rows = explained.enumerated().map { index, share -> [Value] in
      sum += share
      return [.text("PC\(index + 1)"), .number(100 * share), .number(100 * sum)]
    }
    return Table(
      title: "Principal components of \(ids.count.counted("spectrum", plural: "spectra"))",
      columns: ["component", "explains (%)", "together (%)"], rows: rows)
  }

  /// The scores as a table with the columns `id`, `PC1`, `PC2` and so on.
  public var table: Table {
    Table(
      title: "Scores", columns: ["id"] + (1...count).map { "PC\($0)" },
      rows: zip(ids, scores).map { id, row in [.text(id)] + row.map { .number($0) } })
  }

  /// The scores of two components.
  ///
  /// - Parameters:
  ///   - first: The component of the horizontal axis, counted from 1.
  ///   - second: The component of the vertical axis.
  /// - Returns: One point a spectrum.
  /// - Throws: ``RangeError/outOfRange(_:value:expected:)``.
  public func plot(_ first: Int = 1, _ second: Int = 2) throws -> Figure {
    for component in [first, second] where component < 1 || component > count {
      throw RangeError.outOfRange(
        "The component", value: Double(component), expected: "a number from 1 to \(count)")
    }
    return Figure(
      title: "Scores of \(ids.count.counted("spectrum", plural: "spectra"))",
      x: Axis(label(first)), y: Axis(label(second)),
      marks: [
        PointMark(
          points: scores.map { (x: $0[first - 1], y: $0[second - 1]) }, opacity: 0.6, size: 4)
      ])
  }

  /// The loadings of the first components over the bands.
  ///
  /// - Parameter components: How many; no more are drawn than there are.
  /// - Returns: One line a component.
  public func loadingsPlot(_ components: Int = 3) -> Figure {
    Figure(
      title: "Loadings", x: Axis(unit.axisLabel), y: Axis("Loading"),
      marks: (0..<min(max(1, components), count)).map { index in
        LineMark(
          points: zip(bands, loadings[index]).map { (x: $0, y: $1) }, label: "PC\(index + 1)")
      })
  }

  private func label(_ component: Int) -> String {
    "PC\(component) (\(NumberText.fixed(100 * explained[component - 1], decimals: 1)) %)"
  }
}
