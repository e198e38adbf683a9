/// The title and subtitle of a figure, broken into lines.
struct TitleBlock {
  private let titleLines: [String]
  private let subtitleLines: [String]
  private let theme: Theme

  /// The size of the title.
  private let size: Double

  /// Breaks titles into lines.
  ///
  /// - Parameters:
  ///   - title: The title.
  ///   - subtitle: The line under it.
  ///   - width: The room.
  ///   - theme: Colours and sizes.
  ///   - isPanel: Whether the title is that of one panel among several, which is smaller.
  init(title: String, subtitle: String, width: Double, theme: Theme, isPanel: Bool = false) {
    self.theme = theme
    size = isPanel ? theme.titleSize * 0.87 : theme.titleSize
    titleLines = FontMetrics.wrapped(title, width: width, size: size, isBold: true)
    subtitleLines = FontMetrics.wrapped(subtitle, width: width, size: theme.labelSize)
  }

  /// The height with the space under the titles; 0 without titles.
  var height: Double {
    let title = Double(titleLines.count) * size * 1.25
    let subtitle = Double(subtitleLines.count) * theme.labelSize * 1.35
    return title + subtitle + (title + subtitle > 0 ? 8 : 0)
  }

  /// The width of the longest line.
  var width: Double {
    let titles = titleLines.map { FontMetrics.width($0, size: size, isBold: true) }
    let subtitles = subtitleLines.map { FontMetrics.width($0, size: theme.labelSize) }
    return (titles + subtitles).max() ?? 0
  }

  func draw(into svg: inout SVGWriter, x: Double, y: Double) {
    var base = y + size * 0.9
    for line in titleLines {
      svg.text(line, x: x, y: base, size: size, color: theme.text, isBold: true)
      base += size * 1.25
    }
    base += titleLines.isEmpty ? 0 : (theme.labelSize - size) * 0.9 + 1
    for line in subtitleLines {
      svg.text(line, x: x, y: base, size: theme.labelSize, color: theme.secondaryText)
      base += theme.labelSize * 1.35
    }
  }
}
