/// Several plots side by side, laid out and ready to be drawn.
struct GridDrawing {
  private let panels: [Panel]
  private let titles: TitleBlock
  private let legend: Legend
  private let columnWidths: [Double]
  private let rowHeights: [Double]
  private let theme: Theme
  /// The width of the whole grid.
  let width: Double
  /// The height of the whole grid.
  let height: Double

  private static let edge = 10.0
  private static let gap = 8.0

  /// One cell of the grid.
  private indirect enum Panel {
    case plot(PlotDrawing)
    case flow(any FlowDrawing)
    case grid(GridDrawing)

    init(
      _ figure: Figure, sharedNeeds: PlotNeeds?, colors: SeriesColors,
      margins: PlotMargins = PlotMargins()
    ) {
      switch figure.content {
      case .plot:
        self = .plot(
          PlotDrawing(
            figure, colors: colors, sharedNeeds: sharedNeeds, isPanel: true, margins: margins))
      case .flow(let steps): self = .flow(figure.flowDrawing(steps))
      case .grid(let panels, let columns, let sharesAxes):
        self = .grid(
          GridDrawing(
            figure, panels: panels, columns: columns, sharesAxes: sharesAxes, colors: colors,
            showsLegend: false))
      }
    }

    var size: (width: Double, height: Double) {
      switch self {
      case .plot(let plot): (plot.layout.width, plot.layout.height)
      case .flow(let flow): (flow.width, flow.height)
      case .grid(let grid): (grid.width, grid.height)
      }
    }

    /// The room around the panel of a map; `nil` for anything else.
    var mapMargins: PlotMargins? {
      guard case .plot(let plot) = self, plot.layout.isMap else { return nil }
      return plot.layout.margins
    }

    func draw(into svg: inout SVGWriter) {
      switch self {
      case .plot(let plot): plot.draw(into: &svg)
      case .flow(let flow): flow.draw(into: &svg)
      case .grid(let grid): grid.draw(into: &svg)
      }
    }
  }

  init(
    _ figure: Figure, panels figures: [Figure], columns: Int, sharesAxes: Bool,
    colors: SeriesColors, showsLegend: Bool = true
  ) {
    theme = figure.theme
    let columns = min(columns, max(figures.count, 1))
    let shared = sharesAxes ? GridDrawing.sharedNeeds(figures) : nil
    var panels = figures.map { Panel($0, sharedNeeds: shared, colors: colors) }
    // Maps with equal room around them line up, and those of one extent are of one size.
    let margins = panels.compactMap(\.mapMargins)
    if panels.count > 1, margins.count == panels.count {
      let common = margins.reduce(PlotMargins()) { $0.union($1) }
      panels = figures.map {
        Panel($0, sharedNeeds: shared, colors: colors, margins: common)
      }
    }
    self.panels = panels
    let sizes = panels.map(\.size)
    columnWidths = (0..<columns).map { column in
      stride(from: column, to: sizes.count, by: columns).reduce(0) { max($0, sizes[$1].width) }
    }
    let rows = (sizes.count + columns - 1) / columns
    rowHeights = (0..<rows).map { row in
      (row * columns..<min((row + 1) * columns, sizes.count)).reduce(0) {
        max($0, sizes[$1].height)
      }
    }
    let inside = columnWidths.reduce(0, +) + GridDrawing.gap * Double(max(columns - 1, 0))
    let content = max(inside, 120)
    titles = TitleBlock(
      title: figure.title, subtitle: figure.subtitle, width: content - 2 * GridDrawing.edge,
      theme: figure.theme)
    legend = Legend(showsLegend ? figure.allMarks : [], colors: colors, theme: figure.theme)
    width = content
    height =
      titles.height + legend.height(width: content - 2 * GridDrawing.edge)
      + (titles.height > 0 || !legend.entries.isEmpty ? GridDrawing.edge : 0)
      + rowHeights.reduce(0, +) + GridDrawing.gap * Double(max(rows - 1, 0))
  }

  private static func sharedNeeds(_ figures: [Figure]) -> PlotNeeds? {
    let needs = figures.map { PlotDrawing.needs(of: $0) }
    guard var shared = needs.first else { return nil }
    for other in needs.dropFirst() { shared.merge(other) }
    return shared
  }

  func draw(into svg: inout SVGWriter) {
    let edge = GridDrawing.edge
    titles.draw(into: &svg, x: edge, y: edge)
    let legendHeight = legend.height(width: width - 2 * edge)
    legend.draw(into: &svg, x: edge, y: edge + titles.height, width: width - 2 * edge)
    var y =
      titles.height + legendHeight + (titles.height > 0 || legendHeight > 0 ? edge : 0)
    let columns = columnWidths.count
    for (row, rowHeight) in rowHeights.enumerated() {
      var x = 0.0
      for (column, columnWidth) in columnWidths.enumerated() {
        let index = row * columns + column
        guard index < panels.count else { break }
        svg.newline()
        let shift = "translate(\(SVGWriter.number(x)) \(SVGWriter.number(y)))"
        svg.open("g", ["transform": .text(shift)])
        panels[index].draw(into: &svg)
        svg.close("g")
        x += columnWidth + GridDrawing.gap
      }
      y += rowHeight + GridDrawing.gap
    }
  }
}
