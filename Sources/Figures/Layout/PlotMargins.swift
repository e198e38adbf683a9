/// The room around the panel of a plot for titles, labels and the colour bar.
struct PlotMargins: Equatable {
  var left = 0.0
  var right = 0.0
  var top = 0.0
  var bottom = 0.0

  /// The room that two plots need, side by side or one above the other, to have equal panels.
  func union(_ other: PlotMargins) -> PlotMargins {
    PlotMargins(
      left: max(left, other.left), right: max(right, other.right), top: max(top, other.top),
      bottom: max(bottom, other.bottom))
  }
}
