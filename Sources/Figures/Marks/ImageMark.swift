/// A raster as an image: one number a cell, coloured.
public struct ImageMark: Mark {
  /// The numbers, row by row from the top; a missing number leaves its cell transparent.
  public let values: [Double]
  /// Cells in a row.
  public let columns: Int
  /// Rows.
  public let rows: Int
  /// The horizontal values at the left and right edge.
  public let x: ClosedRange<Double>
  /// The vertical values at the lower and upper edge.
  public let y: ClosedRange<Double>
  /// What the numbers are, with their unit; it stands above the colour bar.
  public var valueLabel: String
  /// The colours of the numbers.
  public var colorMap: ColorMap
  /// The numbers of the first and last colour, or `nil` where the values decide.
  public var domain: ClosedRange<Double>?
  /// Always empty: the colour bar explains the raster.
  public var label: String { "" }

  /// Makes an image. A figure that holds one draws both axes to the same scale unless its
  /// ``Figure/aspect`` says otherwise.
  ///
  /// - Parameters:
  ///   - values: The numbers, row by row from the top, `[rows, columns]`.
  ///   - columns: Cells in a row.
  ///   - rows: Rows.
  ///   - x: The horizontal values at the left and right edge, or `nil` to count columns from 0.
  ///   - y: The vertical values at the lower and upper edge, or `nil` to count rows from 0.
  ///   - valueLabel: What the numbers are, with their unit.
  ///   - colorMap: The colours of the numbers.
  ///   - domain: The numbers of the first and last colour, or `nil` where the values decide.
  /// - Throws: ``FiguresError/wrongGrid(_:values:columns:rows:)``.
  public init(
    values: [Double], columns: Int, rows: Int, x: ClosedRange<Double>? = nil,
    y: ClosedRange<Double>? = nil, valueLabel: String = "", colorMap: ColorMap = .viridis,
    domain: ClosedRange<Double>? = nil
  ) throws {
    let (cells, overflows) = columns.multipliedReportingOverflow(by: rows)
    guard columns > 0, rows > 0, !overflows, values.count == cells else {
      throw FiguresError.wrongGrid(
        "ImageMark", values: values.count, columns: columns, rows: rows)
    }
    self.values = values
    self.columns = columns
    self.rows = rows
    self.x = x ?? 0...Double(columns)
    self.y = y ?? 0...Double(rows)
    self.valueLabel = valueLabel
    self.colorMap = colorMap
    self.domain = domain
  }
}

extension ImageMark: DrawableMark {
  package var noun: String { "raster" }

  package var colorScale: ColorScale? {
    ColorScale(map: colorMap, domain: domain, values: values, label: valueLabel)
  }

  package func addNeeds(to needs: inout PlotNeeds) {
    needs.x.add([x.lowerBound, x.upperBound])
    needs.y.add([y.lowerBound, y.upperBound])
    needs.x.isExact = true
    needs.y.isExact = true
    needs.x.hidesGrid = true
    needs.y.hidesGrid = true
    needs.aspect = needs.aspect ?? 1
  }

  package func draw(into svg: inout SVGWriter, frame: PlotFrame) {
    guard let scale = colorScale else { return }
    let left = frame.x.position(x.lowerBound)
    let right = frame.x.position(x.upperBound)
    let top = frame.y.position(y.upperBound)
    let bottom = frame.y.position(y.lowerBound)
    guard [left, right, top, bottom].allSatisfy(\.isFinite) else { return }
    let image = indexed(scale: scale, pixels: 2 * max((right - left).magnitude, 1))
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

  /// The raster in 255 colours and one transparent one, thinned to about as many cells as can be
  /// seen.
  private func indexed(scale: ColorScale, pixels: Double) -> IndexedImage {
    let step = max(1, Int((Double(columns) / pixels).rounded(.down)))
    let width = (columns + step - 1) / step
    let height = (rows + step - 1) / step
    var indices: [UInt8] = []
    indices.reserveCapacity(width * height)
    for row in stride(from: step / 2, to: step / 2 + height * step, by: step) {
      let first = min(row, rows - 1) * columns
      for column in stride(from: step / 2, to: step / 2 + width * step, by: step) {
        let value = values[first + min(column, columns - 1)]
        indices.append(scale.fraction(value).map { UInt8(1 + ($0 * 254).rounded()) } ?? 0)
      }
    }
    return IndexedImage(
      width: width, height: height, indices: indices,
      palette: [.white] + scale.map.colors(255), isFirstTransparent: true)
  }
}
