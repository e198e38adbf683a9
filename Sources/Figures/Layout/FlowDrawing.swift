import Glibc

/// Boxes from left to right, joined by arrows, laid out and ready to be drawn.
struct FlowDrawing {
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
      title: figure.title, subtitle: figure.subtitle, width: limit - 2 * FlowDrawing.edge,
      theme: figure.theme)
    var placed: [PlacedStep] = []
    var x = FlowDrawing.edge
    var row = 0
    for step in steps {
      let block = Block(shape: step.shape)
      let width = max(FlowDrawing.textWidth(step, theme: theme) + 20, (block?.width ?? 0) + 8, 62)
      if x > FlowDrawing.edge, x + width > limit - FlowDrawing.edge {
        x = FlowDrawing.edge + FlowDrawing.indent
        row += 1
      }
      let height = FlowDrawing.boxHeight(step, theme: theme)
      placed.append(
        PlacedStep(
          step: step, box: Box(x: x, y: 0, width: width, height: height), block: block, row: row))
      x += width + FlowDrawing.arrow
    }
    var y = FlowDrawing.edge + titles.height
    for row in 0...row {
      let indices = placed.indices.filter { placed[$0].row == row }
      let blocks = indices.map { placed[$0].block?.height ?? 0 }.max() ?? 0
      let boxes = indices.map { placed[$0].box.height }.max() ?? 0
      let top = y + (blocks > 0 ? blocks + 10 : 0)
      for index in indices {
        placed[index].box.y = top
        placed[index].box.height = boxes
      }
      y = top + boxes + FlowDrawing.rowGap
    }
    self.steps = placed
    height = y - FlowDrawing.rowGap + FlowDrawing.edge
    let right = placed.map(\.box.right).max() ?? 0
    width = max(right, titles.width + FlowDrawing.edge) + FlowDrawing.edge
  }

  private static func textWidth(_ step: FlowStep, theme: Theme) -> Double {
    step.details.reduce(FontMetrics.width(step.title, size: theme.labelSize, isBold: true)) {
      max($0, FontMetrics.width($1, size: theme.tickSize * 0.95))
    }
  }

  private static func boxHeight(_ step: FlowStep, theme: Theme) -> Double {
    theme.labelSize * 1.2 + Double(step.details.count) * theme.tickSize * 1.3 + 14
  }

  func draw(into svg: inout SVGWriter) {
    titles.draw(into: &svg, x: FlowDrawing.edge, y: FlowDrawing.edge)
    for (first, second) in zip(steps, steps.dropFirst()) {
      drawArrow(from: first, to: second, into: &svg)
    }
    for step in steps {
      svg.newline()
      draw(step, into: &svg)
    }
  }

  private func draw(_ placed: PlacedStep, into svg: inout SVGWriter) {
    let color = placed.step.color ?? Color(rgb: 0x7A8793)
    let box = placed.box
    svg.rectangle(box, fill: theme.background, radius: 5)
    svg.rectangle(box, fill: color, opacity: 0.14, radius: 5)
    svg.outline(box, color: color, width: 1.25, radius: 5)
    let centre = box.x + box.width / 2
    var y = box.y + 7 + theme.labelSize * 0.92
    svg.text(
      placed.step.title, x: centre, y: y, size: theme.labelSize, color: theme.text,
      anchor: .middle, isBold: true)
    y += theme.tickSize * 1.38
    for line in placed.step.details {
      svg.text(
        line, x: centre, y: y, size: theme.tickSize * 0.95, color: theme.secondaryText,
        anchor: .middle)
      y += theme.tickSize * 1.3
    }
    placed.block?.draw(
      into: &svg, centre: centre, bottom: box.y - 10, color: color, theme: theme)
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
      let middle = start.bottom + FlowDrawing.rowGap / 2 - (blocks > 0 ? 4 : 0)
      let left = FlowDrawing.edge
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

/// A tensor drawn as a block: height and width of its face, channels into the depth.
struct Block {
  private let faceWidth: Double
  private let faceHeight: Double
  private let depth: Double

  /// Makes a block; nothing for a shape that cannot be drawn.
  init?(shape: [Int]) {
    guard !shape.isEmpty, shape.count <= 3, shape.allSatisfy({ $0 > 0 }) else { return nil }
    func side(_ count: Int) -> Double { min(6 + 14 * log2(Double(count) + 1) / 1.6, 64) }
    switch shape.count {
    case 3:
      faceHeight = side(shape[1])
      faceWidth = side(shape[2])
      depth = 3 + 3.2 * log2(Double(shape[0]) + 1)
    case 2:
      faceHeight = 10
      faceWidth = side(shape[1])
      depth = 3 + 3.2 * log2(Double(shape[0]) + 1)
    default:
      faceHeight = min(8 + 8 * log2(Double(shape[0]) + 1), 78)
      faceWidth = 8
      depth = 4
    }
  }

  /// The width of the drawing.
  var width: Double { faceWidth + depth * 0.7 }
  /// The height of the drawing.
  var height: Double { faceHeight + depth * 0.5 }

  func draw(
    into svg: inout SVGWriter, centre: Double, bottom: Double, color: Color, theme: Theme
  ) {
    let (dx, dy) = (depth * 0.7, depth * 0.5)
    let left = centre - width / 2
    let top = bottom - faceHeight
    let faces: [(points: [(Double, Double)], shade: Double)] = [
      (
        [(left, top), (left + faceWidth, top), (left + faceWidth, bottom), (left, bottom)], 0.45
      ),
      (
        [
          (left, top), (left + dx, top - dy), (left + dx + faceWidth, top - dy),
          (left + faceWidth, top),
        ], 0.25
      ),
      (
        [
          (left + faceWidth, top), (left + faceWidth + dx, top - dy),
          (left + faceWidth + dx, bottom - dy), (left + faceWidth, bottom),
        ], 0.65
      ),
    ]
    for face in faces {
      var path = PathData(resolution: 100)
      path.move(face.points[0].0, face.points[0].1)
      for point in face.points.dropFirst() { path.line(point.0, point.1) }
      path.close(face.points[0].0, face.points[0].1)
      svg.fill(path, color: theme.background.mixed(with: color, face.shade))
      svg.stroke(path, color: color, width: 1)
    }
  }
}
