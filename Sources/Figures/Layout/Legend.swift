/// The labels of a figure with their colours, in lines above the panel.
package struct Legend: Sendable {
  /// One label.
  package struct Entry: Equatable, Sendable {
    /// The label.
    package let label: String
    /// What is drawn beside it, one on top of the other.
    package var symbols: [LegendSymbol]
    /// The colour.
    package let color: Color
  }

  /// The labels in order of appearance.
  package private(set) var entries: [Entry] = []
  private let theme: Theme
  private var size: Double { theme.tickSize }
  private static let swatch = 18.0
  private static let gap = 6.0
  private static let space = 18.0

  /// Collects the labels of some marks.
  package init(_ marks: [any DrawableMark], colors: SeriesColors, theme: Theme) {
    self.theme = theme
    for mark in marks {
      guard !mark.label.isEmpty, let symbol = mark.symbol else { continue }
      if let index = entries.firstIndex(where: { $0.label == mark.label }) {
        if !entries[index].symbols.contains(symbol) { entries[index].symbols.append(symbol) }
      } else {
        let color = colors.color(of: mark, theme: theme)
        entries.append(Entry(label: mark.label, symbols: [symbol], color: color))
      }
    }
  }

  /// The place of each entry, with as many on a line as fit a width.
  private func places(width: Double) -> [(x: Double, line: Int)] {
    var x = 0.0
    var line = 0
    return entries.map { entry in
      let needed = Legend.swatch + Legend.gap + FontMetrics.width(entry.label, size: size)
      if x > 0, x + needed > width {
        x = 0
        line += 1
      }
      defer { x += needed + Legend.space }
      return (x, line)
    }
  }

  /// The height of the legend with the space under it; 0 without entries.
  package func height(width: Double) -> Double {
    guard let last = places(width: width).last else { return 0 }
    return Double(last.line + 1) * (size + 7) + 6
  }

  /// The width of the longest line.
  package func width(within limit: Double) -> Double {
    zip(entries, places(width: limit)).reduce(0) { widest, pair in
      let text = FontMetrics.width(pair.0.label, size: size)
      return max(widest, pair.1.x + Legend.swatch + Legend.gap + text)
    }
  }

  /// Draws the legend.
  package func draw(into svg: inout SVGWriter, x: Double, y: Double, width: Double) {
    for (entry, place) in zip(entries, places(width: width)) {
      let left = x + place.x
      let middle = y + Double(place.line) * (size + 7) + size / 2
      for symbol in entry.symbols {
        draw(symbol, color: entry.color, left: left, middle: middle, into: &svg)
      }
      svg.text(
        entry.label, x: left + Legend.swatch + Legend.gap, y: middle + size * 0.36, size: size,
        color: theme.text)
    }
  }

  private func draw(
    _ symbol: LegendSymbol, color: Color, left: Double, middle: Double, into svg: inout SVGWriter
  ) {
    switch symbol {
    case .point:
      svg.element(
        "circle",
        [
          "cx": .number(left + Legend.swatch / 2), "cy": .number(middle), "r": 4.0,
          "fill": .color(color),
        ])
    case .line(let isDashed):
      svg.line(
        left, middle, left + Legend.swatch, middle, color: color, width: 2, isDashed: isDashed)
    case .fill(let opacity):
      let box = square(left, middle)
      svg.rectangle(box, fill: color, opacity: opacity)
      if opacity < 1 { svg.outline(box, color: color) }
    case .struck: svg.struckRectangle(square(left, middle), fill: color)
    }
  }

  private func square(_ left: Double, _ middle: Double) -> Box {
    Box(x: left + 3, y: middle - 6, width: 12, height: 12)
  }
}
