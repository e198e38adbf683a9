/// Grid lines, ticks and labels of both axes.
struct AxesDrawing {
  let figure: Figure
  let layout: PlotLayout

  private var theme: Theme { figure.theme }
  private var panel: Box { layout.panel }

  func draw(into svg: inout SVGWriter) {
    if layout.showsGrid { drawGrid(into: &svg) }
    if theme.showsAxisLines { drawLines(into: &svg) }
    if theme.showsAxisLines || !layout.showsGrid { drawTickLines(into: &svg) }
    svg.open("g", ["fill": .color(theme.secondaryText), "font-size": .number(theme.tickSize)])
    drawXTicks(into: &svg)
    drawYTicks(into: &svg)
    svg.close("g")
    drawLabels(into: &svg)
  }

  private func drawGrid(into svg: inout SVGWriter) {
    var path = PathData(resolution: 100)
    if layout.xScale.kind != .categorical {
      for tick in layout.xTicks {
        let x = layout.xScale.position(tick.value)
        path.move(x, panel.y)
        path.line(x, panel.bottom)
      }
    }
    if layout.yScale.kind != .categorical {
      for tick in layout.yTicks {
        let y = layout.yScale.position(tick.value)
        path.move(panel.x, y)
        path.line(panel.right, y)
      }
    }
    svg.stroke(path, color: theme.grid, width: 1)
    drawZero(into: &svg)
  }

  /// Bars stand on a visible line.
  private func drawZero(into svg: inout SVGWriter) {
    let bars = figure.marks.compactMap { $0 as? BarMark }
    guard let bar = bars.first else { return }
    let color = theme.secondaryText
    if bar.isHorizontal {
      let x = layout.xScale.baseline
      svg.line(x, panel.y, x, panel.bottom, color: color)
    } else {
      let y = layout.yScale.baseline
      svg.line(panel.x, y, panel.right, y, color: color)
    }
  }

  private func drawLines(into svg: inout SVGWriter) {
    var path = PathData(resolution: 100)
    path.move(panel.x, panel.y)
    path.line(panel.x, panel.bottom)
    path.line(panel.right, panel.bottom)
    svg.stroke(path, color: theme.text, width: 1)
  }

  private func drawTickLines(into svg: inout SVGWriter) {
    var path = PathData(resolution: 100)
    for tick in layout.xTicks where layout.xScale.kind != .categorical {
      let x = layout.xScale.position(tick.value)
      path.move(x, panel.bottom)
      path.line(x, panel.bottom + 4)
    }
    for tick in layout.yTicks where layout.yScale.kind != .categorical {
      let y = layout.yScale.position(tick.value)
      path.move(panel.x, y)
      path.line(panel.x - 4, y)
    }
    svg.stroke(path, color: theme.secondaryText, width: 1)
  }

  private func drawXTicks(into svg: inout SVGWriter) {
    let size = theme.tickSize
    for tick in layout.xTicks {
      let x = layout.xScale.position(tick.value)
      let label = layout.shown(tick.label, isVertical: false)
      if layout.turnsXLabels {
        let turn =
          "translate(\(SVGWriter.number(x + size * 0.3)) "
          + "\(SVGWriter.number(panel.bottom + 6 + size * 0.55))) rotate(-40)"
        svg.element("text", ["transform": .text(turn), "text-anchor": "end"], text: label)
      } else {
        svg.element(
          "text",
          ["x": .number(x), "y": .number(panel.bottom + 7 + size * 0.8), "text-anchor": "middle"],
          text: label)
      }
    }
  }

  private func drawYTicks(into svg: inout SVGWriter) {
    for tick in layout.yTicks {
      let y = layout.yScale.position(tick.value)
      svg.element(
        "text",
        [
          "x": .number(panel.x - 7), "y": .number(y + theme.tickSize * 0.36),
          "text-anchor": "end",
        ], text: layout.shown(tick.label, isVertical: true))
    }
  }

  private func drawLabels(into svg: inout SVGWriter) {
    let size = theme.labelSize
    svg.text(
      figure.x.label, x: panel.x + panel.width / 2, y: layout.height - layout.edge - 1,
      size: size, color: theme.text, anchor: .middle)
    for (index, line) in layout.yLabelLines.enumerated() {
      svg.text(
        line, x: layout.yLabelLeft + size * (0.8 + 1.25 * Double(index)),
        y: panel.y + panel.height / 2, size: size, color: theme.text, anchor: .middle,
        turnedBy: -90)
    }
  }
}
