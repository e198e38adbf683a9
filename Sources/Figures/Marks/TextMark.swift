/// Text in a figure: at a value of both axes, or in a corner of the panel.
public struct TextMark: Mark {
  /// The text; it may have several lines.
  public var text: String
  /// Where the text stands.
  public var place: TextPlace
  /// The colour, or `nil` for that of the theme.
  public var color: Color?
  /// The size of the type, in pixels.
  public var size: Double
  /// Always empty: a text has no entry in the legend.
  public var label: String { "" }

  /// Makes a text.
  ///
  /// - Parameters:
  ///   - text: The text; `\n` begins a new line.
  ///   - place: Where the text stands, for example `.topLeft` or `.at(x: 3, y: 4)`.
  ///   - color: The colour, or `nil` for that of the theme.
  ///   - size: The size of the type, in pixels.
  public init(
    _ text: String, _ place: TextPlace, color: Color? = nil, size: Double = 12
  ) {
    self.text = text
    self.place = place
    self.color = color
    self.size = size.isFinite ? min(max(size, 4), 60) : 12
  }
}

extension TextMark: DrawableMark {
  package var noun: String { "text" }
  package var chosenColor: Color? { color }

  package func addNeeds(to needs: inout PlotNeeds) {
    if case .at(let x, let y) = place, x.isFinite, y.isFinite {
      needs.x.add(x)
      needs.y.add(y)
    }
  }

  package func draw(into svg: inout SVGWriter, frame: PlotFrame) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let leading = size * 1.3
    let height = leading * Double(lines.count)
    let panel = frame.panel
    let room = 8.0
    var x = panel.x + room
    var top = panel.y + room - 2
    var anchor = SVGWriter.Anchor.start
    switch place {
    case .topLeft: break
    case .topRight: (x, anchor) = (panel.right - room, .end)
    case .bottomLeft: top = panel.bottom - room - height + 4
    case .bottomRight:
      (x, anchor) = (panel.right - room, .end)
      top = panel.bottom - room - height + 4
    case .at(let valueX, let valueY):
      (x, anchor) = (frame.x.position(valueX), .middle)
      top = frame.y.position(valueY) - height / 2
    }
    guard x.isFinite, top.isFinite else { return }
    for (index, line) in lines.enumerated() where !line.isEmpty {
      write(line, x: x, y: top + leading * Double(index) + size * 0.95, anchor, &svg, frame)
    }
  }

  /// Writes a line with a halo, so that it can be read on top of points and rasters.
  private func write(
    _ line: String, x: Double, y: Double, _ anchor: SVGWriter.Anchor, _ svg: inout SVGWriter,
    _ frame: PlotFrame
  ) {
    svg.element(
      "text",
      [
        "x": .number(x), "y": .number(y), "font-size": .number(size),
        "text-anchor": .text(anchor.rawValue), "fill": .color(color ?? frame.theme.text),
        "stroke": .color(frame.theme.background), "stroke-width": 3.0,
        "stroke-opacity": 0.8, "stroke-linejoin": "round", "paint-order": "stroke",
      ], text: line)
  }
}
