extension SVGWriter {
  /// Where a text begins, relative to its position.
  package enum Anchor: String {
    /// The text begins at its position.
    case start
    /// The text is centred on its position.
    case middle
    /// The text ends at its position.
    case end
  }

  /// Draws a straight line.
  package mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, color: Color, width: Double = 1,
    isDashed: Bool = false
  ) {
    if isDashed {
      element(
        "line",
        [
          "x1": .number(x1), "y1": .number(y1), "x2": .number(x2), "y2": .number(y2),
          "stroke": .color(color), "stroke-width": .number(width), "stroke-dasharray": "5 4",
        ])
    } else {
      element(
        "line",
        [
          "x1": .number(x1), "y1": .number(y1), "x2": .number(x2), "y2": .number(y2),
          "stroke": .color(color), "stroke-width": .number(width),
        ])
    }
  }

  /// Draws a filled rectangle.
  package mutating func rectangle(
    _ box: Box, fill: Color, opacity: Double = 1, radius: Double = 0
  ) {
    switch (opacity < 1, radius > 0) {
    case (false, false):
      element(
        "rect",
        [
          "x": .number(box.x), "y": .number(box.y), "width": .number(box.width),
          "height": .number(box.height), "fill": .color(fill),
        ])
    case (true, false):
      element(
        "rect",
        [
          "x": .number(box.x), "y": .number(box.y), "width": .number(box.width),
          "height": .number(box.height), "fill": .color(fill), "fill-opacity": .number(opacity),
        ])
    default:
      element(
        "rect",
        [
          "x": .number(box.x), "y": .number(box.y), "width": .number(box.width),
          "height": .number(box.height), "rx": .number(radius), "fill": .color(fill),
          "fill-opacity": .number(opacity),
        ])
    }
  }

  /// Draws a filled rectangle with a darker stroke from its lower left to its upper right corner.
  package mutating func struckRectangle(_ box: Box, fill: Color) {
    rectangle(box, fill: fill)
    line(box.x, box.bottom, box.right, box.y, color: fill.mixed(with: .black, 0.35))
  }

  /// Draws the outline of a rectangle.
  package mutating func outline(
    _ box: Box, color: Color, width: Double = 1, radius: Double = 0
  ) {
    element(
      "rect",
      [
        "x": .number(box.x), "y": .number(box.y), "width": .number(box.width),
        "height": .number(box.height), "rx": .number(radius), "fill": "none",
        "stroke": .color(color), "stroke-width": .number(width),
      ])
  }

  /// Draws a stroked path.
  package mutating func stroke(
    _ path: PathData, color: Color, width: Double, opacity: Double = 1, isDashed: Bool = false
  ) {
    guard !path.isEmpty else { return }
    let unit = path.resolution
    let dash = isDashed ? "\(SVGWriter.number(6 * unit)) \(SVGWriter.number(5 * unit))" : "none"
    element(
      "path",
      [
        "transform": .text(path.transform), "d": .path(path.bytes), "fill": "none",
        "stroke": .color(color), "stroke-width": .number(width * unit),
        "stroke-linecap": .text(isDashed ? "butt" : "round"), "stroke-linejoin": "round",
        "stroke-dasharray": .text(dash), "stroke-opacity": .number(opacity),
      ])
  }

  /// Draws a filled path.
  package mutating func fill(_ path: PathData, color: Color, opacity: Double = 1) {
    guard !path.isEmpty else { return }
    element(
      "path",
      [
        "transform": .text(path.transform), "d": .path(path.bytes), "fill": .color(color),
        "fill-opacity": .number(opacity),
      ])
  }

  /// Writes one line of text.
  package mutating func text(
    _ text: String, x: Double, y: Double, size: Double, color: Color, anchor: Anchor = .start,
    isBold: Bool = false
  ) {
    guard !text.isEmpty else { return }
    if isBold {
      element(
        "text",
        [
          "x": .number(x), "y": .number(y), "font-size": .number(size), "font-weight": "bold",
          "text-anchor": .text(anchor.rawValue), "fill": .color(color),
        ], text: text)
    } else {
      element(
        "text",
        [
          "x": .number(x), "y": .number(y), "font-size": .number(size),
          "text-anchor": .text(anchor.rawValue), "fill": .color(color),
        ], text: text)
    }
  }

  /// Writes one line of text turned about its position, in degrees clockwise.
  package mutating func text(
    _ text: String, x: Double, y: Double, size: Double, color: Color, anchor: Anchor,
    turnedBy degrees: Double
  ) {
    guard !text.isEmpty else { return }
    let turn =
      "translate(\(SVGWriter.number(x)) \(SVGWriter.number(y))) "
      + "rotate(\(SVGWriter.number(degrees)))"
    element(
      "text",
      [
        "transform": .text(turn), "font-size": .number(size), "text-anchor": .text(anchor.rawValue),
        "fill": .color(color),
      ], text: text)
  }
}
