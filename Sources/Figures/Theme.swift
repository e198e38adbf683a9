/// Colours and sizes of everything in a figure that is not data.
public struct Theme: Equatable, Sendable {
  /// The colour behind the whole figure.
  public var background: Color
  /// The colour of titles.
  public var text: Color
  /// The colour of tick labels and remarks.
  public var secondaryText: Color
  /// The colour of grid lines.
  public var grid: Color
  /// Whether grid lines are drawn.
  public var showsGrid: Bool
  /// Whether the left and lower edges of the panel are drawn as lines.
  public var showsAxisLines: Bool
  /// Size of titles, in pixels; every other text is sized in proportion.
  public var titleSize: Double

  /// White, with pale grid lines and no axis lines.
  public static let minimal = Theme(
    background: .white, text: Color(rgb: 0x1F1F1F), secondaryText: Color(rgb: 0x5A5A5A),
    grid: Color(rgb: 0xE6E6E6), showsGrid: true, showsAxisLines: false, titleSize: 15)
  /// White, with axis lines and no grid lines, as printed journals ask for.
  public static let classic = Theme(
    background: .white, text: .black, secondaryText: Color(rgb: 0x333333),
    grid: Color(rgb: 0xE6E6E6), showsGrid: false, showsAxisLines: true, titleSize: 15)
  /// Light on dark, for slides.
  public static let dark = Theme(
    background: Color(rgb: 0x1B1E23), text: Color(rgb: 0xF2F2F2),
    secondaryText: Color(rgb: 0xB5B8BD), grid: Color(rgb: 0x363A41), showsGrid: true,
    showsAxisLines: false, titleSize: 15)

  /// Size of subtitles and axis labels, in pixels.
  var labelSize: Double { titleSize * 0.8 }
  /// Size of tick labels and legends, in pixels.
  var tickSize: Double { titleSize * 0.74 }
}
