/// The colours of labels, handed out in order of appearance.
///
/// Panels of one document share them, so that a label has one colour everywhere.
package struct SeriesColors: Sendable {
  private var colors: [String: Color] = [:]
  private var handedOut = 0

  /// Makes colours for the labels of some marks.
  package init(_ marks: [any DrawableMark]) {
    for mark in marks where !mark.label.isEmpty && colors[mark.label] == nil {
      if let chosen = mark.chosenColor {
        colors[mark.label] = chosen
      } else if mark.colorScale == nil {
        colors[mark.label] = Color.palette[handedOut % Color.palette.count]
        handedOut += 1
      }
    }
  }

  /// The colour of a mark.
  package func color(of mark: any DrawableMark, theme: Theme) -> Color {
    if let chosen = mark.chosenColor { return chosen }
    if mark is TextMark { return theme.text }
    return colors[mark.label] ?? Color.palette[0]
  }
}
