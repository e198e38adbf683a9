import Basics
import Display
import Figures
import Tables

extension Spectra: Displayable, CustomStringConvertible {
  /// What the spectra are, and what was done with them.
  public var displayData: DisplayData {
    let remarks = notes.map { "<li>\($0.escapedForMarkup)</li>" }.joined()
    return DisplayData(plainText: description).adding(
      .html, summary.html + (remarks.isEmpty ? "" : "<ul>\(remarks)</ul>"))
  }

  /// The same as text.
  public var description: String {
    ([summary.description] + notes.map { "- " + $0 }).joined(separator: "\n")
  }

  /// Least, median and greatest value at some of the bands.
  public var summary: Table {
    let shown = Self.spread(bands.count, at: 8)
    let rows = shown.map { band -> [Value] in
      let known = values.map { $0[band] }.filter { !$0.isNaN }.sorted()
      return [.number(bands[band]), .integer(known.count)]
        + [0, 0.25, 0.5, 0.75, 1].map { .number(Quantile.of(sorted: known, $0)) }
    }
    return Table(
      title: "\(count.counted("spectrum", plural: "spectra")), "
        + "\(bands.count.counted("band")) (\(unit.rawValue))",
      columns: [
        "band (\(unit.rawValue))", "spectra", "least", "quarter", "median", "three quarters",
        "greatest",
      ], rows: rows)
  }

  /// The spectra as lines over their bands, at most 50 of them, spread over all, and their median.
  public func plot() -> Figure {
    let shown = Self.spread(count, at: 50)
    let lines = shown.map { row in
      LineMark(
        points: zip(bands, values[row]).map { (x: $0, y: $1) }, color: .skyBlue, width: 0.6)
    }
    let medians = bands.indices.map { band in
      let known = values.map { $0[band] }.filter { !$0.isNaN }.sorted()
      return (x: bands[band], y: Quantile.of(sorted: known, 0.5))
    }
    let title = count.counted("spectrum", plural: "spectra")
    return Figure(
      title: title, subtitle: shown.count < count ? "\(shown.count) of them, and the median" : "",
      x: Axis(unit.axisLabel), y: Axis("Value"),
      marks: lines + [LineMark(points: medians, label: "median", color: .vermilion)])
  }

  /// Some places among many, evenly spread, the first and the last among them.
  static func spread(_ count: Int, at most: Int) -> [Int] {
    guard count > most else { return Array(0..<count) }
    return (0..<most).map { $0 * (count - 1) / (most - 1) }
  }
}

extension Spectra: NamedParts {
  package var partNames: [String] { ids }
}
