/// Where everything of one plot lies, measured from its labels.
struct PlotLayout {
  /// The titles, broken into lines.
  let titles: TitleBlock
  /// The labels above or beside the panel.
  let legend: Legend
  /// The left edge of a legend beside the panel; `nil` where it stands above.
  private(set) var legendLeft: Double?
  /// The bar that explains colours, or `nil`.
  let colorBar: ColorBar?
  /// The panel.
  private(set) var panel: Box
  /// The horizontal axis.
  private(set) var xScale: PositionScale
  /// The vertical axis.
  private(set) var yScale: PositionScale
  /// The ticks of the horizontal axis.
  private(set) var xTicks: [Tick] = []
  /// The ticks of the vertical axis.
  private(set) var yTicks: [Tick] = []
  /// Whether the labels of the horizontal axis are turned.
  private(set) var turnsXLabels = false
  /// Whether grid lines are drawn.
  let showsGrid: Bool
  /// The size of the whole plot.
  private(set) var width: Double
  /// The size of the whole plot.
  private(set) var height: Double

  private let figure: Figure
  private let needs: PlotNeeds
  private var left = 0.0
  private var right = 0.0
  private var bottom = 0.0
  private let top: Double
  private let isLegendBeside: Bool
  private let least: PlotMargins

  private static let edge = 10.0
  private static let widestTurned = 150.0
  private static let widestName = 190.0

  init(
    _ figure: Figure, needs: PlotNeeds, legend: Legend, colorBar: ColorBar?, isPanel: Bool,
    margins least: PlotMargins = PlotMargins()
  ) {
    self.figure = figure
    self.legend = legend
    self.colorBar = colorBar
    var needs = needs
    if needs.sharesDomain, figure.x.domain == nil, figure.y.domain == nil {
      needs.x.merge(needs.y)
      needs.y = needs.x
    }
    if let aspect = figure.aspect { needs.aspect = aspect }
    self.needs = needs
    showsGrid = figure.theme.showsGrid && !needs.x.hidesGrid && !needs.y.hidesGrid
    width = min(max(Double(figure.width), 120), 8_000)
    height = min(max(Double(figure.height), 100), 8_000)
    titles = TitleBlock(
      title: figure.title, subtitle: figure.subtitle, width: width - 2 * PlotLayout.edge,
      theme: figure.theme, isPanel: isPanel)
    self.least = least
    let room = width - 2 * PlotLayout.edge
    isLegendBeside = legend.isBeside(width: room)
    let legendHeight = isLegendBeside ? 0 : legend.height(width: room)
    top = max(least.top, PlotLayout.edge + titles.height + legendHeight + 4 + needs.headroom)
    xScale = PositionScale.make(axis: figure.x, needs: needs.x, start: 0, end: 1)
    yScale = PositionScale.make(axis: figure.y, needs: needs.y, start: 1, end: 0)
    panel = Box(x: 0, y: 0, width: 0, height: 0)
    bottom = figure.theme.tickSize + 14 + xLabelHeight
    right = PlotLayout.edge + 4
    // Margins depend on labels, labels on the panel, the panel on margins: three rounds settle it.
    for _ in 0..<3 { measure() }
    shrink()
    if isLegendBeside { placeLegend() }
  }

  /// The room around the panel.
  var margins: PlotMargins { PlotMargins(left: left, right: right, top: top, bottom: bottom) }
  /// Whether the plot is a map: the data fill the panel, and lengths are equal in both directions.
  var isMap: Bool { needs.aspect != nil && needs.x.isExact && needs.y.isExact }

  private var theme: Theme { figure.theme }
  /// Whether equal domains take equal ticks.
  private var sharesTicks: Bool {
    needs.sharesDomain && xScale.kind != .categorical && xScale.low == yScale.low
      && xScale.high == yScale.high
  }
  private var xLabelHeight: Double { figure.x.label.isEmpty ? 0 : theme.labelSize + 8 }
  /// The lines of the vertical axis' label.
  var yLabelLines: [String] {
    FontMetrics.wrapped(figure.y.label, width: max(panel.height, 80), size: theme.labelSize)
  }
  /// The left edge of the vertical axis' label.
  private(set) var yLabelLeft = 10.0
  private var yLabelWidth: Double {
    figure.y.label.isEmpty ? 0 : Double(yLabelLines.count) * theme.labelSize * 1.25 + 6
  }

  private mutating func measure() {
    panel = Box(
      x: left, y: top, width: max(width - left - right, 20),
      height: max(height - top - bottom, 20))
    applyAspect()
    setScales()
    let ySpace = yScale.kind == .categorical ? yScale.bandWidth : 0
    yTicks = fitting(
      Ticks.make(for: yScale, count: max(2, Int(panel.height / 48))), space: ySpace)
    xTicks = horizontalTicks()
    if sharesTicks { yTicks = xTicks }
    if figure.x.hidesTicks { xTicks = [] }
    if figure.y.hidesTicks { yTicks = [] }
    let widestY = yTicks.reduce(0) { max($0, nameWidth($1.label)) }
    left = PlotLayout.edge + yLabelWidth + (yTicks.isEmpty ? 0 : widestY + 7)
    let labels = xTicks.map { FontMetrics.width($0.label, size: theme.tickSize) }
    let widestX = min(labels.max() ?? 0, PlotLayout.widestTurned)
    let xHeight = turnsXLabels ? widestX * 0.643 + theme.tickSize * 0.766 : theme.tickSize
    bottom = PlotLayout.edge + (xTicks.isEmpty ? 0 : xHeight + 7) + xLabelHeight
    right = PlotLayout.edge + 4
    if let bar = colorBar { right += bar.width(panelHeight: panel.height) }
    let ticksWidth = left - PlotLayout.edge - yLabelWidth
    reserveOverhang(labels)
    (left, right) = (max(left, least.left), max(right, least.right))
    bottom = max(bottom, least.bottom)
    yLabelLeft = left - ticksWidth - yLabelWidth
  }

  /// The first and last labels of the horizontal axis reach beyond the panel.
  private mutating func reserveOverhang(_ labels: [Double]) {
    guard let first = xTicks.first, let last = xTicks.last else { return }
    if turnsXLabels {
      for (tick, width) in zip(xTicks, labels) {
        let reach = min(width, PlotLayout.widestTurned) * 0.766
        let inside = xScale.position(tick.value) - panel.x
        left = max(left, PlotLayout.edge / 2 + reach - inside)
      }
      return
    }
    let ends = [(first, labels.first ?? 0), (last, labels.last ?? 0)]
    for (tick, width) in ends {
      let place = xScale.position(tick.value)
      right = max(right, PlotLayout.edge / 2 + width / 2 - (panel.right - place))
      left = max(left, PlotLayout.edge / 2 + width / 2 - (place - panel.x))
    }
  }

  private mutating func setScales() {
    let x = figure.x
    xScale = PositionScale.make(
      axis: x, needs: needs.x, start: x.isReversed ? panel.right : panel.x,
      end: x.isReversed ? panel.x : panel.right)
    // Names are read from top to bottom, numbers grow upwards.
    let y = figure.y
    let growsDown = (yScale.kind == .categorical) != y.isReversed
    yScale = PositionScale.make(
      axis: y, needs: needs.y, start: growsDown ? panel.y : panel.bottom,
      end: growsDown ? panel.bottom : panel.y)
  }

  /// Makes the panel narrower or lower, so that units are as long as the aspect asks.
  private mutating func applyAspect() {
    guard let aspect = needs.aspect, aspect > 0, aspect.isFinite,
      xScale.kind != .logarithmic || needs.sharesDomain
    else { return }
    let spanX = needs.sharesDomain ? 1 : xScale.high - xScale.low
    let spanY = (needs.sharesDomain ? 1 : yScale.high - yScale.low) * aspect
    let unit = min(panel.width / spanX, panel.height / spanY)
    guard unit.isFinite, unit > 0 else { return }
    panel.width = max(unit * spanX, 30)
    panel.height = max(unit * spanY, 30)
  }

  /// As many ticks as fit without touching; names that do not fit side by side are turned.
  private mutating func horizontalTicks() -> [Tick] {
    turnsXLabels = false
    if xScale.kind == .categorical {
      let ticks = Ticks.make(for: xScale, count: 0)
      let widest = ticks.reduce(0) {
        max($0, FontMetrics.width($1.label, size: theme.tickSize))
      }
      if widest + 8 <= xScale.bandWidth { return ticks }
      turnsXLabels = true
      return fitting(ticks, space: xScale.bandWidth)
    }
    var count = max(2, Int(panel.width / 64))
    while true {
      let ticks = Ticks.make(for: xScale, count: count)
      if count <= 1 || !overlaps(ticks) { return ticks }
      count -= 1
    }
  }

  private func overlaps(_ ticks: [Tick]) -> Bool {
    zip(ticks, ticks.dropFirst()).contains { first, second in
      let distance = (xScale.position(second.value) - xScale.position(first.value)).magnitude
      let widths = [first, second].map { FontMetrics.width($0.label, size: theme.tickSize) }
      return widths.reduce(0, +) / 2 + 10 > distance
    }
  }

  /// Every tick, or every second, third … where lines of text would touch.
  private func fitting(_ ticks: [Tick], space: Double) -> [Tick] {
    guard space > 0, space < theme.tickSize * 1.1, !ticks.isEmpty else { return ticks }
    let step = Int((theme.tickSize * 1.1 / space).rounded(.up))
    return stride(from: 0, to: ticks.count, by: max(step, 1)).map { ticks[$0] }
  }

  private func nameWidth(_ label: String) -> Double {
    min(FontMetrics.width(label, size: theme.tickSize), PlotLayout.widestName)
  }

  /// The label of a tick, shortened where it is longer than its room.
  func shown(_ label: String, isVertical: Bool) -> String {
    let limit =
      isVertical
      ? PlotLayout.widestName : turnsXLabels ? PlotLayout.widestTurned : Double.infinity
    return FontMetrics.shortened(label, width: limit, size: theme.tickSize)
  }

  /// Gives back room that a fixed aspect leaves unused.
  private mutating func shrink() {
    guard needs.aspect != nil else { return }
    measure()
    height = min(height, panel.bottom + bottom)
    let widest = max(
      titles.width, isLegendBeside ? 0 : legend.width(within: width - 2 * PlotLayout.edge),
      FontMetrics.width(figure.x.label, size: theme.labelSize) + left)
    width = min(width, max(panel.right + right, widest + 2 * PlotLayout.edge))
  }

  /// Makes the whole wider, and where needed higher, for a legend beside the panel.
  private mutating func placeLegend() {
    let left = panel.right + right
    let size = legend.size(beside: panel)
    legendLeft = left
    width = max(width, left + size.width)
    height = max(height, panel.y + size.height + PlotLayout.edge)
  }

  /// The left edge of titles and legend.
  var edge: Double { PlotLayout.edge }
}
