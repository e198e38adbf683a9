/// The data of a path in whole numbers of a fraction of a pixel.
///
/// Coordinates are relative to the point before, rounded on one grid so that no error adds up.
/// The path is drawn under a transform that scales it back.
package struct PathData {
  /// The path data.
  package private(set) var bytes: [UInt8] = []
  /// Grid cells in one pixel.
  package let resolution: Double

  private var x = 0
  private var y = 0
  private var isLine = false

  /// Makes empty data.
  ///
  /// - Parameter resolution: Grid cells in one pixel, for example 10.
  package init(resolution: Double) { self.resolution = resolution }

  /// Whether nothing has been drawn.
  package var isEmpty: Bool { bytes.isEmpty }

  /// The transform that brings the path back to pixels.
  package var transform: String { "scale(\(SVGWriter.number(1 / resolution)))" }

  /// Adds a dot of zero length, seen as a disc where line caps are round.
  package mutating func dot(_ px: Double, _ py: Double) {
    move(px, py)
    bytes.append(UInt8(ascii: "h"))
    bytes.append(UInt8(ascii: "0"))
  }

  /// Begins a new stroke.
  package mutating func move(_ px: Double, _ py: Double) {
    let (gridX, gridY) = (grid(px), grid(py))
    bytes.append(UInt8(ascii: bytes.isEmpty ? "M" : "m"))
    pair(gridX, gridY)
    isLine = false
  }

  /// Draws a straight line; a line shorter than half a grid cell is left out.
  package mutating func line(_ px: Double, _ py: Double) {
    let (gridX, gridY) = (grid(px), grid(py))
    guard gridX != x || gridY != y else { return }
    if !isLine {
      bytes.append(UInt8(ascii: "l"))
      isLine = true
      pair(gridX, gridY)
    } else {
      if gridX >= x { bytes.append(UInt8(ascii: " ")) }
      pair(gridX, gridY)
    }
  }

  /// Joins the stroke to its beginning.
  ///
  /// Closing returns to the first point of the stroke, which the caller gives again.
  package mutating func close(_ px: Double, _ py: Double) {
    bytes.append(UInt8(ascii: "z"))
    (x, y) = (grid(px), grid(py))
    isLine = false
  }

  private mutating func pair(_ gridX: Int, _ gridY: Int) {
    append(gridX - x)
    if gridY >= y { bytes.append(UInt8(ascii: " ")) }
    append(gridY - y)
    (x, y) = (gridX, gridY)
  }

  private func grid(_ pixels: Double) -> Int {
    guard pixels.isFinite else { return 0 }
    return Int((min(max(pixels, -20_000), 20_000) * resolution).rounded())
  }

  private mutating func append(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var digits: (UInt64, Int) = (0, 0)
    repeat {
      digits.0 = digits.0 << 8 | UInt64(UInt8(ascii: "0") + UInt8(rest % 10))
      digits.1 += 1
      rest /= 10
    } while rest > 0
    for _ in 0..<digits.1 {
      bytes.append(UInt8(digits.0 & 255))
      digits.0 >>= 8
    }
  }
}
