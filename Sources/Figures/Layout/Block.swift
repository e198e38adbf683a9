import Glibc

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
