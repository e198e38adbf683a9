/// Boxes from top to bottom, some side by side, joined by arrows, laid out and ready to be drawn.
struct BranchedFlowDrawing: FlowDrawing {
  private let titles: TitleBlock
  private let theme: Theme
  private let steps: [FlowStep]
  private let levels: FlowLevels
  private var boxes: [Box] = []
  /// The width of the whole picture.
  private(set) var width = 0.0
  /// The height of the whole picture.
  private(set) var height = 0.0

  private static let edge = 12.0
  private static let gap = 22.0
  private static let levelGap = 30.0

  init(_ figure: Figure, steps: [FlowStep]) {
    theme = figure.theme
    self.steps = steps
    let limit = min(max(Double(figure.width), 200), 8_000)
    titles = TitleBlock(
      title: figure.title, subtitle: figure.subtitle, width: limit - 2 * Self.edge,
      theme: figure.theme)
    levels = FlowLevels(steps)
    layOut()
  }

  private mutating func layOut() {
    let reach = levels.places.map { place -> (left: Double, right: Double) in
      guard let step = place.step.map({ steps[$0] }) else { return (2, 2) }
      let half = max(step.textWidth(theme) + 20, 62) / 2
      return (half + blockRoom(step), half)
    }
    let centres = levels.centres(reach: reach, gap: Self.gap)
    let left = centres.indices.map { centres[$0] - reach[$0].left }.min() ?? 0
    boxes = centres.indices.map { place in
      Box(
        x: centres[place] - reach[place].left - left + Self.edge, y: 0,
        width: reach[place].left + reach[place].right, height: 0)
    }
    var y = Self.edge + titles.height
    for level in levels.levels {
      let tallest = level.map { height(of: $0) }.max() ?? 0
      for place in level {
        let own = levels.places[place].step == nil ? tallest : height(of: place)
        boxes[place].height = own
        boxes[place].y = y + (tallest - own) / 2
      }
      y += tallest + Self.levelGap
    }
    height = y - Self.levelGap + Self.edge
    width = max(boxes.map(\.right).max() ?? 0, titles.width + Self.edge) + Self.edge
  }

  private func blockRoom(_ step: FlowStep) -> Double {
    Block(shape: step.shape).map { $0.width + 10 } ?? 0
  }

  private func height(of place: Int) -> Double {
    guard let step = levels.places[place].step else { return 0 }
    return max(steps[step].boxHeight(theme), Block(shape: steps[step].shape)?.height ?? 0)
  }

  func draw(into svg: inout SVGWriter) {
    titles.draw(into: &svg, x: Self.edge, y: Self.edge)
    for place in levels.places.indices {
      for above in levels.places[place].above { drawLine(from: above, to: place, into: &svg) }
    }
    for place in levels.places.indices {
      guard let index = levels.places[place].step else { continue }
      svg.newline()
      draw(steps[index], in: boxes[place], into: &svg)
    }
  }

  /// The block stands at the left of its box.
  private func draw(_ step: FlowStep, in place: Box, into svg: inout SVGWriter) {
    let room = blockRoom(step)
    let height = step.boxHeight(theme)
    let box = Box(
      x: place.x + room, y: place.y + (place.height - height) / 2, width: place.width - room,
      height: height)
    step.draw(into: &svg, box: box, theme: theme)
    guard let block = Block(shape: step.shape) else { return }
    block.draw(
      into: &svg, centre: place.x + block.width / 2,
      bottom: place.y + (place.height + block.height) / 2, color: step.drawnColor, theme: theme)
  }

  /// Where arrows enter and leave a place.
  private func middle(_ place: Int) -> Double {
    let room = levels.places[place].step.map { blockRoom(steps[$0]) } ?? 0
    return boxes[place].x + (boxes[place].width + room) / 2
  }

  private func drawLine(from above: Int, to place: Int, into svg: inout SVGWriter) {
    let (start, end) = (boxes[above], boxes[place])
    let isPoint = levels.places[place].step == nil
    let fromPoint = levels.places[above].step == nil
    let (x0, x1) = (middle(above), middle(place))
    let y0 = fromPoint ? start.bottom : boxBottom(above) + 2
    let y1 = isPoint ? end.y : boxTop(place) - 2
    let turn = levelBottom(above) + Self.levelGap / 2
    var path = PathData(resolution: 100)
    path.move(x0, y0)
    path.line(x0, turn)
    path.line(x1, turn)
    path.line(x1, isPoint ? end.bottom : y1 - 5)
    svg.stroke(path, color: theme.secondaryText, width: 1.25)
    if isPoint { return }
    var head = PathData(resolution: 100)
    head.move(x1, y1)
    head.line(x1 - 4, y1 - 7)
    head.line(x1 + 4, y1 - 7)
    head.close(x1, y1)
    svg.fill(head, color: theme.secondaryText)
  }

  private func boxHeight(_ place: Int) -> Double {
    levels.places[place].step.map { steps[$0].boxHeight(theme) } ?? boxes[place].height
  }

  private func boxTop(_ place: Int) -> Double {
    boxes[place].y + (boxes[place].height - boxHeight(place)) / 2
  }

  private func boxBottom(_ place: Int) -> Double { boxTop(place) + boxHeight(place) }

  private func levelBottom(_ place: Int) -> Double {
    levels.levels[levels.places[place].level].map { boxes[$0].bottom }.max() ?? 0
  }
}
