/// Boxes from left to right, joined by arrows, laid out and ready to be drawn.
struct RowFlowDrawing: FlowDrawing {
  private struct PlacedStep {
    let step: FlowStep
    var box: Box
    let block: Block?
    var row: Int
  }

  private let titles: TitleBlock
  private let theme: Theme
  private let steps: [PlacedStep]
  /// The width of the whole picture.
  let width: Double
  /// The height of the whole picture.
  let height: Double

  private static let edge = 12.0
  private static let arrow = 26.0
  private static let rowGap = 30.0
  private static let indent = 20.0

  init(_ figure: Figure, steps: [FlowStep]) {
    theme = figure.theme
    let limit = min(max(Double(figure.width), 200), 8_000)
    titles = TitleBlock(
      title: figure.title, subtitle: figure.subtitle, width: limit - 2 * RowFlowDrawing.edge,
      theme: figure.theme)
    var placed: [PlacedStep] = []
    var x = RowFlowDrawing.edge
    var row = 0
    for step in steps {
      let block = Block(shape: step.shape)
      let width = max(step.textWidth(theme) + 20, (block?.width ?? 0) + 8, 62)
      if x > RowFlowDrawing.edge, x + width > limit - RowFlowDrawing.edge {
        x = RowFlowDrawing.edge + RowFlowDrawing.indent
        row += 1
      }
      let height = step.boxHeight(theme)
      placed.append(
        PlacedStep(
          step: step, box: Box(x: x, y: 0, width: width, height: height), block: block, row: row))
      x += width + RowFlowDrawing.arrow
    }
    var y = RowFlowDrawing.edge + titles.height
    for row in 0...row {
      let indices = placed.indices.filter { placed[$0].row == row }
      let blocks = indices.map { placed[$0].block?.height ?? 0 }.max() ?? 0
      let boxes = indices.map { placed[$0].box.height }.max() ?? 0
      let top = y + (blocks > 0 ? blocks + 10 : 0)
      for index in indices {
        placed[index].box.y = top
        placed[index].box.height = boxes
      }
      y = top + boxes + RowFlowDrawing.rowGap
    }
    self.steps = placed
    height = y - RowFlowDrawing.rowGap + RowFlowDrawing.edge
    let right = placed.map(\.box.right).max() ?? 0
    width = max(right, titles.width + RowFlowDrawing.edge) + RowFlowDrawing.edge
  }

  func draw(into svg: inout SVGWriter) {
    titles.draw(into: &svg, x: RowFlowDrawing.edge, y: RowFlowDrawing.edge)
    for (first, second) in zip(steps, steps.dropFirst()) {
      drawArrow(from: first, to: second, into: &svg)
    }
    for step in steps {
      svg.newline()
      draw(step, into: &svg)
    }
  }

  private func draw(_ placed: PlacedStep, into svg: inout SVGWriter) {
    placed.step.draw(into: &svg, box: placed.box, theme: theme)
    placed.block?.draw(
      into: &svg, centre: placed.box.x + placed.box.width / 2, bottom: placed.box.y - 10,
      color: placed.step.drawnColor, theme: theme)
  }

  private func drawArrow(
    from first: PlacedStep, to second: PlacedStep, into svg: inout SVGWriter
  ) {
    var path = PathData(resolution: 100)
    let start = first.box
    let end = second.box
    let tip: (x: Double, y: Double)
    var head = PathData(resolution: 100)
    if first.row == second.row {
      tip = (end.x - 2, end.y + end.height / 2)
      path.move(start.right + 2, tip.y)
      path.line(tip.x - 5, tip.y)
    } else {
      // Down to the space between the rows, back to the left, down to the next step.
      let blocks = second.block?.height ?? 0
      let middle = start.bottom + RowFlowDrawing.rowGap / 2 - (blocks > 0 ? 4 : 0)
      let left = RowFlowDrawing.edge
      tip = (end.x - 2, end.y + end.height / 2)
      path.move(start.x + start.width / 2, start.bottom + 2)
      path.line(start.x + start.width / 2, middle)
      path.line(left, middle)
      path.line(left, tip.y)
      path.line(tip.x - 5, tip.y)
    }
    head.move(tip.x, tip.y)
    head.line(tip.x - 7, tip.y - 4)
    head.line(tip.x - 7, tip.y + 4)
    head.close(tip.x, tip.y)
    svg.stroke(path, color: theme.secondaryText, width: 1.25)
    svg.fill(head, color: theme.secondaryText)
  }
}
