/// A whole figure, laid out and ready to be written.
struct FigureDrawing {
  private enum Body {
    case plot(PlotDrawing)
    case grid(GridDrawing)
    case flow(any FlowDrawing)
  }

  private let figure: Figure
  private let body: Body

  init(_ whole: Figure) {
    let figure = whole.takenApart
    self.figure = figure
    let colors = SeriesColors(figure.allMarks)
    switch figure.content {
    case .plot: body = .plot(PlotDrawing(figure, colors: colors))
    case .grid(let panels, let columns, let sharesAxes):
      body = .grid(
        GridDrawing(
          figure, panels: panels, columns: columns, sharesAxes: sharesAxes, colors: colors))
    case .flow(let steps): body = .flow(figure.flowDrawing(steps))
    }
  }

  private var size: (width: Double, height: Double) {
    switch body {
    case .plot(let plot): (plot.layout.width.rounded(.up), plot.layout.height.rounded(.up))
    case .grid(let grid): (grid.width.rounded(.up), grid.height.rounded(.up))
    case .flow(let flow): (flow.width.rounded(.up), flow.height.rounded(.up))
    }
  }

  /// The document.
  var svg: String {
    var svg = SVGWriter()
    let (width, height) = size
    let box = "0 0 \(SVGWriter.number(width)) \(SVGWriter.number(height))"
    svg.open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": .text(box), "width": .number(width),
        "height": .number(height), "role": "img",
        "aria-label": .text(figure.title.isEmpty ? "Figure" : figure.title),
        "font-family": "Helvetica,Arial,Liberation Sans,sans-serif",
        "style": "max-width:100%;height:auto",
      ])
    if !figure.title.isEmpty { svg.element("title", [:], text: figure.title) }
    svg.element("desc", [:], text: figure.spokenDescription)
    svg.newline()
    svg.rectangle(
      Box(x: 0, y: 0, width: width, height: height), fill: figure.theme.background)
    svg.newline()
    draw(into: &svg)
    svg.newline()
    svg.close("svg")
    svg.newline()
    return svg.finished()
  }

  private func draw(into svg: inout SVGWriter) {
    switch body {
    case .plot(let plot): plot.draw(into: &svg)
    case .grid(let grid): grid.draw(into: &svg)
    case .flow(let flow): flow.draw(into: &svg)
    }
  }
}

extension Figure {
  /// The figure with marks that draw themselves in the places of those that are made of them.
  fileprivate var takenApart: Figure {
    var figure = self
    figure.marks = drawableMarks
    if case .grid(let panels, let columns, let sharesAxes) = content {
      figure.content = .grid(panels.map(\.takenApart), columns: columns, sharesAxes: sharesAxes)
    }
    return figure
  }

  /// The marks of the figure and of its panels.
  var allMarks: [any DrawableMark] {
    guard case .grid(let panels, _, _) = content else { return drawableMarks }
    return panels.flatMap(\.allMarks)
  }
}
