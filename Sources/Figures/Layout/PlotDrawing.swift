/// One plot, laid out and ready to be drawn.
struct PlotDrawing {
  let layout: PlotLayout
  private let figure: Figure
  private let marks: [any DrawableMark]
  private let colors: SeriesColors
  private let isEmpty: Bool

  /// Lays out a plot.
  ///
  /// - Parameters:
  ///   - figure: The figure, whose content is a plot.
  ///   - colors: The colours of labels, shared with other panels.
  ///   - sharedNeeds: What the marks of all panels ask, where panels share their axes.
  ///   - isPanel: Whether the plot is one of several under one title and one legend.
  ///   - margins: The least room around the panel.
  init(
    _ figure: Figure, colors: SeriesColors, sharedNeeds: PlotNeeds? = nil, isPanel: Bool = false,
    margins: PlotMargins = PlotMargins()
  ) {
    self.figure = figure
    self.colors = colors
    marks = figure.drawableMarks
    let needs = sharedNeeds ?? PlotDrawing.needs(of: figure)
    isEmpty = PlotDrawing.isEmpty(PlotDrawing.needs(of: figure))
    layout = PlotLayout(
      figure, needs: needs,
      legend: Legend(isPanel ? [] : marks, colors: colors, theme: figure.theme),
      colorBar: marks.lazy.compactMap(\.colorScale).first.map {
        ColorBar(scale: $0, theme: figure.theme)
      }, isPanel: isPanel, margins: margins)
  }

  /// What the marks of a figure ask of its axes.
  static func needs(of figure: Figure) -> PlotNeeds {
    var needs = PlotNeeds()
    for mark in figure.drawableMarks { mark.addNeeds(to: &needs) }
    return needs
  }

  private static func isEmpty(_ needs: PlotNeeds) -> Bool {
    func isEmpty(_ axis: AxisNeeds) -> Bool { axis.low > axis.high && axis.categories.isEmpty }
    return isEmpty(needs.x) && isEmpty(needs.y)
  }

  func draw(into svg: inout SVGWriter) {
    layout.titles.draw(into: &svg, x: layout.edge, y: layout.edge)
    if let left = layout.legendLeft {
      layout.legend.draw(into: &svg, x: left, beside: layout.panel)
    } else {
      layout.legend.draw(
        into: &svg, x: layout.edge, y: layout.edge + layout.titles.height,
        width: layout.width - 2 * layout.edge)
    }
    svg.newline()
    AxesDrawing(figure: figure, layout: layout).draw(into: &svg)
    svg.newline()
    drawMarks(into: &svg)
    layout.colorBar?.draw(into: &svg, panel: layout.panel)
    if isEmpty {
      drawEmptiness(into: &svg)
    }
  }

  private func drawEmptiness(into svg: inout SVGWriter) {
    let centre = (
      x: layout.panel.x + layout.panel.width / 2, y: layout.panel.y + layout.panel.height / 2
    )
    svg.rectangle(
      Box(x: centre.x - 30, y: centre.y - 10, width: 60, height: 20),
      fill: figure.theme.background)
    svg.text(
      "no data", x: centre.x, y: centre.y + figure.theme.labelSize * 0.36,
      size: figure.theme.labelSize, color: figure.theme.secondaryText, anchor: .middle)
  }

  private func drawMarks(into svg: inout SVGWriter) {
    let panel = layout.panel
    let clips = figure.x.domain != nil || figure.y.domain != nil
    if clips {
      let id = svg.makeID()
      svg.open("clipPath", ["id": .id(id)])
      svg.rectangle(panel, fill: .black)
      svg.close("clipPath")
      svg.open("g", ["clip-path": .reference(id)])
    }
    let slots = slots()
    for (index, mark) in marks.enumerated() {
      var frame = PlotFrame(
        x: layout.xScale, y: layout.yScale, panel: panel, theme: figure.theme,
        color: colors.color(of: mark, theme: figure.theme))
      (frame.slot, frame.slotCount) = slots[index] ?? (0, 1)
      mark.draw(into: &svg, frame: frame)
      svg.newline()
    }
    if clips { svg.close("g") }
  }

  /// The place of each mark that shares categories; marks of one label share a place.
  private func slots() -> [Int: (Int, Int)] {
    var places: [Int: Int] = [:]
    var labels: [String: Int] = [:]
    var count = 0
    for (index, mark) in marks.enumerated() where mark.sharesCategories {
      if !mark.label.isEmpty, let place = labels[mark.label] {
        places[index] = place
      } else {
        places[index] = count
        labels[mark.label] = count
        count += 1
      }
    }
    return places.mapValues { ($0, count) }
  }
}

extension Figure {
  /// The marks that draw themselves.
  var drawableMarks: [any DrawableMark] {
    marks.flatMap { $0.drawn() }
  }
}
