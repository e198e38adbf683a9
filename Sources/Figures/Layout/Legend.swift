/// The labels of a figure with their colours: in lines above the panel or, where those would be many,
/// in columns beside it. Names that are too long end in an ellipsis and show in full under the pointer.
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
  /// The most lines above a panel.
  private static let mostLines = 3
  /// The room for a name in a column.
  private static let widestName = 200.0
  /// The rows of a column that may reach below the panel.
  private static let leastRows = 24

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

  private var lineHeight: Double { size + 7 }

  /// The width of an entry whose name has some room.
  private func width(of entry: Entry, name limit: Double) -> Double {
    Legend.swatch + Legend.gap + min(FontMetrics.width(entry.label, size: size), limit)
  }

  /// The room for the name of an entry that has a line of its own.
  private func nameWidth(_ width: Double) -> Double { max(width - Legend.swatch - Legend.gap, 40) }

  /// The place of each entry, with as many on a line as fit a width.
  private func places(width: Double) -> [(x: Double, line: Int)] {
    var x = 0.0
    var line = 0
    return entries.map { entry in
      let needed = self.width(of: entry, name: nameWidth(width))
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
    return Double(last.line + 1) * lineHeight + 6
  }

  /// The width of the longest line.
  package func width(within limit: Double) -> Double {
    zip(entries, places(width: limit)).reduce(0) { widest, pair in
      max(widest, pair.1.x + self.width(of: pair.0, name: nameWidth(limit)))
    }
  }

  /// Draws the legend.
  package func draw(into svg: inout SVGWriter, x: Double, y: Double, width: Double) {
    for (entry, place) in zip(entries, places(width: width)) {
      draw(
        entry, into: &svg, left: x + place.x, line: place.line, top: y, name: nameWidth(width))
    }
  }

  private func draw(
    _ entry: Entry, into svg: inout SVGWriter, left: Double, line: Int, top: Double,
    name limit: Double
  ) {
    let middle = top + Double(line) * lineHeight + size / 2
    for symbol in entry.symbols {
      draw(symbol, color: entry.color, left: left, middle: middle, into: &svg)
    }
    let shown = FontMetrics.shortened(entry.label, width: limit, size: size)
    let isShortened = shown != entry.label
    if isShortened {
      svg.open("g")
      svg.element("title", [:], text: entry.label)
    }
    svg.text(
      shown, x: left + Legend.swatch + Legend.gap, y: middle + size * 0.36, size: size,
      color: theme.text)
    if isShortened { svg.close("g") }
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
    case .blank: break
    }
  }

  private func square(_ left: Double, _ middle: Double) -> Box {
    Box(x: left + 3, y: middle - 6, width: 12, height: 12)
  }
}

extension Legend {
  /// Whether the lines above a panel would be too many, so that columns stand beside it.
  package func isBeside(width: Double) -> Bool {
    places(width: width).last.map { $0.line >= Legend.mostLines } ?? false
  }

  /// The size of the columns beside a panel.
  package func size(beside panel: Box) -> (width: Double, height: Double) {
    let rows = rows(beside: panel)
    let columns = (entries.count + rows - 1) / rows
    return (
      Double(columns) * (columnWidth + Legend.space), Double(min(rows, entries.count)) * lineHeight
    )
  }

  /// Draws the columns beside a panel.
  package func draw(into svg: inout SVGWriter, x: Double, beside panel: Box) {
    let rows = rows(beside: panel)
    for (index, entry) in entries.enumerated() {
      draw(
        entry, into: &svg, left: x + Double(index / rows) * (columnWidth + Legend.space),
        line: index % rows, top: panel.y, name: Legend.widestName)
    }
  }

  private func rows(beside panel: Box) -> Int {
    max(Int(panel.height / lineHeight), Legend.leastRows)
  }

  private var columnWidth: Double {
    entries.map { width(of: $0, name: Legend.widestName) }.max() ?? 0
  }
}
