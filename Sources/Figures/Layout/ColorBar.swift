import Display

/// The bar to the right of a panel that explains its colours.
package struct ColorBar: Sendable {
  private let scale: ColorScale
  private let theme: Theme
  private static let barWidth = 13.0
  private static let margin = 16.0

  /// Makes a bar.
  package init(scale: ColorScale, theme: Theme) {
    self.scale = scale
    self.theme = theme
  }

  private var size: Double { theme.tickSize }
  private var titleLines: [String] {
    FontMetrics.wrapped(scale.label, width: 96, size: size)
  }
  private var titleHeight: Double { Double(titleLines.count) * size * 1.25 }

  /// Round numbers; where fewer than two fit, those of the first and last colour.
  private func ticks(height: Double) -> [Tick] {
    let round = Ticks.linear(low: scale.low, high: scale.high, count: max(2, Int(height / 38)))
    let ends = exceededEnds
    guard round.count < 2 || !ends.isEmpty else { return round }
    guard !ends.isEmpty else {
      return [scale.low, scale.high].map { Tick(value: $0, label: NumberText.brief($0)) }
    }
    let room = size * 1.4 / height * (scale.high - scale.low)
    return round.filter { tick in ends.allSatisfy { abs($0.value - tick.value) > room } } + ends
  }

  /// The ends beyond which there are numbers, which take the colour of the end.
  private var exceededEnds: [Tick] {
    var ends: [Tick] = []
    if scale.isExceededBelow {
      ends.append(Tick(value: scale.low, label: "≤ " + NumberText.brief(scale.low)))
    }
    if scale.isExceededAbove {
      ends.append(Tick(value: scale.high, label: "≥ " + NumberText.brief(scale.high)))
    }
    return ends
  }

  private func barHeight(panelHeight: Double) -> Double {
    max(40, min(panelHeight - titleHeight - 8, 220))
  }

  /// The width that the bar takes from the panel.
  package func width(panelHeight: Double) -> Double {
    let height = barHeight(panelHeight: panelHeight)
    let labels = ticks(height: height).map { FontMetrics.width($0.label, size: size) }
    let titles = titleLines.map { FontMetrics.width($0, size: size) }
    return ColorBar.margin
      + max(ColorBar.barWidth + 7 + (labels.max() ?? 0), titles.max() ?? 0)
  }

  /// Draws the bar beside a panel.
  package func draw(into svg: inout SVGWriter, panel: Box) {
    let x = panel.right + ColorBar.margin
    let height = barHeight(panelHeight: panel.height)
    for (index, line) in titleLines.enumerated() {
      svg.text(
        line, x: x, y: panel.y + size * (0.85 + 1.25 * Double(index)), size: size,
        color: theme.text)
    }
    let top = panel.y + (titleLines.isEmpty ? 0 : titleHeight + 8)
    let id = svg.makeID()
    svg.open("linearGradient", ["id": .id(id), "x1": "0", "y1": "1", "x2": "0", "y2": "0"])
    let anchors = scale.map.anchors
    for (index, color) in anchors.enumerated() {
      let place = Double(index) / Double(max(anchors.count - 1, 1)) * 100
      svg.element(
        "stop", ["offset": .text(SVGWriter.number(place) + "%"), "stop-color": .color(color)])
    }
    svg.close("linearGradient")
    svg.element(
      "rect",
      [
        "x": .number(x), "y": .number(top), "width": .number(ColorBar.barWidth),
        "height": .number(height), "fill": .reference(id),
      ])
    drawTicks(into: &svg, x: x + ColorBar.barWidth, top: top, height: height)
  }

  private func drawTicks(into svg: inout SVGWriter, x: Double, top: Double, height: Double) {
    for tick in ticks(height: height) {
      let fraction = (tick.value - scale.low) / (scale.high - scale.low)
      let y = top + height * (1 - fraction)
      svg.line(x, y, x + 4, y, color: theme.secondaryText)
      svg.text(tick.label, x: x + 7, y: y + size * 0.36, size: size, color: theme.secondaryText)
    }
  }
}
