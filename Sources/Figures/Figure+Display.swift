import Display

extension Figure: Displayable {
  /// The figure as a sentence and as SVG.
  public var displayData: DisplayData {
    DisplayData(plainText: description).adding(.svg, svg)
  }

  /// The figure as an SVG document.
  public var svg: String { FigureDrawing(self).svg }
}

extension Figure: CustomStringConvertible {
  /// The figure in one line, for example `Figure "Loss" (640 × 400): 2 × line`.
  public var description: String {
    let name = title.isEmpty ? "Figure" : "Figure \"\(title)\""
    return "\(name) (\(width) × \(height)): \(contentDescription)"
  }

  /// What the figure holds.
  private var contentDescription: String {
    switch content {
    case .grid(let figures, _, _): "\(figures.count.counted("panel"))"
    case .flow(let steps): steps.map(\.title).joined(separator: " → ")
    case .plot:
      marks.isEmpty ? "no marks" : countedNouns.joined(separator: ", ")
    }
  }

  private var countedNouns: [String] {
    var counts: [(noun: String, count: Int)] = []
    for mark in drawableMarks {
      if let index = counts.firstIndex(where: { $0.noun == mark.noun }) {
        counts[index].count += 1
      } else {
        counts.append((mark.noun, 1))
      }
    }
    return counts.map { $0.count > 1 ? "\($0.count) × \($0.noun)" : $0.noun }
  }

  /// What a reader who cannot see the picture is told.
  var spokenDescription: String {
    let axes = [("horizontal", x), ("vertical", y)].filter { !$0.1.label.isEmpty }
      .map { "\($0.0) axis: \($0.1.label)" }
    let labels = drawableMarks.map(\.label).filter { !$0.isEmpty }
    let series = labels.isEmpty ? [] : ["series: " + labels.joined(separator: ", ")]
    return ([contentDescription] + axes + series).joined(separator: "; ")
  }
}
