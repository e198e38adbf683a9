extension FlowStep {
  /// The colour of the box.
  var drawnColor: Color { color ?? Color(rgb: 0x7A8793) }

  /// The width of the longest line.
  func textWidth(_ theme: Theme) -> Double {
    details.reduce(FontMetrics.width(title, size: theme.labelSize, isBold: true)) {
      max($0, FontMetrics.width($1, size: theme.tickSize * 0.95))
    }
  }

  /// The height of the box around all lines.
  func boxHeight(_ theme: Theme) -> Double {
    theme.labelSize * 1.2 + Double(details.count) * theme.tickSize * 1.3 + 14
  }

  /// Draws the box with its lines.
  func draw(into svg: inout SVGWriter, box: Box, theme: Theme) {
    svg.rectangle(box, fill: theme.background, radius: 5)
    svg.rectangle(box, fill: drawnColor, opacity: 0.14, radius: 5)
    svg.outline(box, color: drawnColor, width: 1.25, radius: 5)
    let centre = box.x + box.width / 2
    var y = box.y + 7 + theme.labelSize * 0.92
    svg.text(
      title, x: centre, y: y, size: theme.labelSize, color: theme.text, anchor: .middle,
      isBold: true)
    y += theme.tickSize * 1.38
    for line in details {
      svg.text(
        line, x: centre, y: y, size: theme.tickSize * 0.95, color: theme.secondaryText,
        anchor: .middle)
      y += theme.tickSize * 1.3
    }
  }
}
