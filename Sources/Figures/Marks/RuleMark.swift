/// A straight line across the whole panel.
public struct RuleMark: Mark {
  /// Where the line lies.
  public var position: RulePosition
  /// The name in the legend; empty where the mark has no entry.
  public var label: String
  /// The colour, or `nil` for a grey.
  public var color: Color?
  /// The width of the line, in pixels.
  public var width: Double
  /// Whether the line is dashed.
  public var isDashed: Bool

  /// Makes a line.
  ///
  /// - Parameters:
  ///   - position: Where the line lies; a diagonal gives both axes one domain and the panel the
  ///     shape of a square.
  ///   - label: The name in the legend.
  ///   - color: The colour, or `nil` for a grey.
  ///   - width: The width of the line, in pixels.
  ///   - isDashed: Whether the line is dashed.
  public init(
    _ position: RulePosition, label: String = "", color: Color? = nil, width: Double = 1.25,
    isDashed: Bool = true
  ) {
    self.position = position
    self.label = label
    self.color = color
    self.width = width.isFinite ? min(max(width, 0.1), 50) : 1.25
    self.isDashed = isDashed
  }
}

extension RuleMark: DrawableMark {
  package var noun: String {
    switch position {
    case .diagonal: "1:1 line"
    case .horizontal, .vertical: "rule"
    }
  }
  package var chosenColor: Color? { color ?? Color(rgb: 0x777777) }
  package var symbol: LegendSymbol? { .line(isDashed: isDashed) }

  package func addNeeds(to needs: inout PlotNeeds) {
    switch position {
    case .horizontal(let value): needs.y.add(value)
    case .vertical(let value): needs.x.add(value)
    case .diagonal:
      needs.sharesDomain = true
      needs.aspect = 1
    }
  }

  package func draw(into svg: inout SVGWriter, frame: PlotFrame) {
    let panel = frame.panel
    switch position {
    case .horizontal(let value):
      let y = frame.y.position(value)
      guard y >= panel.y - 0.5, y <= panel.bottom + 0.5 else { return }
      svg.line(
        panel.x, y, panel.right, y, color: frame.color, width: width, isDashed: isDashed)
    case .vertical(let value):
      let x = frame.x.position(value)
      guard x >= panel.x - 0.5, x <= panel.right + 0.5 else { return }
      svg.line(
        x, panel.y, x, panel.bottom, color: frame.color, width: width, isDashed: isDashed)
    case .diagonal:
      let low = max(frame.x.low, frame.y.low)
      let high = min(frame.x.high, frame.y.high)
      guard low < high else { return }
      svg.line(
        frame.x.position(low), frame.y.position(low), frame.x.position(high),
        frame.y.position(high), color: frame.color, width: width, isDashed: isDashed)
    }
  }
}
