import Display
import Figures

extension NetworkSummary {
  /// A drawing of the layers with the shapes between them.
  public func plot() -> Figure {
    let first = FlowStep("Input", details: [input.description], shape: input.dimensions)
    let steps = rows.map { row in
      var details = [row.output.description]
      if row.parameters > 0 { details.append(row.parameters.counted("weight")) }
      if row.isFrozen { details.append("frozen") }
      return FlowStep(
        row.kind, details: details, shape: row.output.dimensions, sources: row.sources)
    }
    return Figure.flow([first] + steps, title: "", subtitle: sentence)
  }
}

extension NetworkSummary: Displayable {
  /// The table and, where pictures are shown, the drawing above it.
  public var displayData: DisplayData {
    let drawing = plot().displayData
    let picture = drawing.text(.svg) ?? ""
    let html =
      "<div>\(picture)\(table.displayData.text(.html) ?? "")"
      + "<p>\(sentence.escapedForMarkup)</p></div>"
    return DisplayData(plainText: description).adding(.html, html)
  }
}

extension Network: CustomStringConvertible, Displayable {
  /// The layers with the shapes between them and the count of their weights.
  public var description: String { summary.description }

  /// The summary with its drawing.
  public var displayData: DisplayData { summary.displayData }
}
