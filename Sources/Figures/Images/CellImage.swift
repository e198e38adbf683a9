import Basics

/// The cells of a raster on their way to a picture.
struct CellImage {
  /// The numbers, row by row from the top.
  let values: [Double]
  let columns: Int
  let rows: Int
  /// The horizontal values at the left and right edge.
  let x: ClosedRange<Double>
  /// The vertical values at the lower and upper edge.
  let y: ClosedRange<Double>

  func addNeeds(to needs: inout PlotNeeds) {
    needs.x.add([x.lowerBound, x.upperBound])
    needs.y.add([y.lowerBound, y.upperBound])
    needs.x.isExact = true
    needs.y.isExact = true
    needs.x.hidesGrid = true
    needs.y.hidesGrid = true
    needs.aspect = needs.aspect ?? 1
  }

  /// Draws every cell in the colour of the palette that `index` names; the first is transparent.
  func draw(
    into svg: inout SVGWriter, frame: PlotFrame, palette: [Color], index: (Double) -> UInt8
  ) {
    let left = frame.x.position(x.lowerBound)
    let right = frame.x.position(x.upperBound)
    let top = frame.y.position(y.upperBound)
    let bottom = frame.y.position(y.lowerBound)
    guard [left, right, top, bottom].allSatisfy(\.isFinite) else { return }
    let image = indexed(palette, pixels: 2 * max((right - left).magnitude, 1), index)
    let mirrored = (right < left, bottom < top)
    let box = Box(
      x: min(left, right), y: min(top, bottom), width: (right - left).magnitude,
      height: (bottom - top).magnitude)
    svg.element(
      "image",
      [
        "x": .number(mirrored.0 ? -box.right : box.x),
        "y": .number(mirrored.1 ? -box.bottom : box.y), "width": .number(box.width),
        "height": .number(box.height), "preserveAspectRatio": "none",
        "transform": .text("scale(\(mirrored.0 ? -1 : 1) \(mirrored.1 ? -1 : 1))"),
        "style": "image-rendering:pixelated",
        "href": .path(Array("data:image/png;base64,".utf8) + Base64.encoded(image.encoded())),
      ])
  }

  /// The cells thinned to about as many as can be seen.
  private func indexed(
    _ palette: [Color], pixels: Double, _ index: (Double) -> UInt8
  ) -> IndexedImage {
    let step = max(1, Int((Double(columns) / pixels).rounded(.down)))
    let width = (columns + step - 1) / step
    let height = (rows + step - 1) / step
    var indices: [UInt8] = []
    indices.reserveCapacity(width * height)
    for row in stride(from: step / 2, to: step / 2 + height * step, by: step) {
      let first = min(row, rows - 1) * columns
      for column in stride(from: step / 2, to: step / 2 + width * step, by: step) {
        indices.append(index(values[first + min(column, columns - 1)]))
      }
    }
    return IndexedImage(
      width: width, height: height, indices: indices, palette: palette, isFirstTransparent: true)
  }
}
