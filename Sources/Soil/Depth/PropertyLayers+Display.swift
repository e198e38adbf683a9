import Basics
import Display
import Figures
import Tables

extension PropertyLayers: Displayable, CustomStringConvertible {
  /// A summary a property and layer, and what was found.
  public var displayData: DisplayData {
    let sentence = findingsSentence.map { "<p>\($0.escapedForMarkup)</p>" } ?? ""
    return DisplayData(plainText: description).adding(.html, summary.html + sentence)
  }

  /// The summary as text.
  public var description: String {
    ([summary.description] + [findingsSentence].compactMap { $0 }).joined(separator: "\n")
  }

  /// Count, quartiles, mean and spread of each layer of each property, as in ``DepthLayers/summary``.
  public var summary: Table {
    let tables = layers.map(\.summary)
    return Table(
      title: "\(properties.count.counted("property", plural: "properties")) of "
        + "\(count.counted("profile")), \(method)",
      columns: ["property"] + tables[0].columns,
      rows: zip(properties, tables).flatMap { property, table in
        table.cells.map { [.text(property.description)] + $0 }
      })
  }

  /// What the harmonization of each property found; columns `property`, `profile`, `rule`, `value`
  /// and `repair`.
  public var checks: Table {
    let rows = layers.flatMap { layer in
      layer.checks.cells.map { [.text(layer.property.name)] + $0 }
    }
    return Table(
      title: rows.isEmpty ? "No findings" : rows.count.counted("finding"),
      columns: ["property"] + layers[0].checks.columns, rows: rows)
  }

  /// The distribution of each property with depth, side by side; see ``DepthLayers/plot()``.
  public func plot() -> Figure {
    Figure.grid(
      layers.map(panel), columns: min(3, layers.count),
      title: properties.map(\.name).joined(separator: ", "),
      subtitle: "\(count.counted("profile")), \(method)")
  }

  /// A figure of one property that leaves room for those beside it.
  private func panel(_ layers: DepthLayers) -> Figure {
    var figure = layers.plot()
    figure.width = self.layers.count > 1 ? 320 : figure.width
    figure.subtitle = ""
    return figure
  }

  private var findingsSentence: String? {
    let count = layers.reduce(0) { $0 + $1.checks.count }
    return count > 0 ? "\(count.counted("finding")), see .checks" : nil
  }
}
