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

  private var image: CellImage {
    CellImage(values: values, columns: columns, rows: rows, x: x, y: y)
  }

  package func addNeeds(to needs: inout PlotNeeds) { image.addNeeds(to: &needs) }

  package func draw(into svg: inout SVGWriter, frame: PlotFrame) {
    guard let scale = colorScale else { return }
    image.draw(into: &svg, frame: frame, palette: [.white] + scale.map.colors(255)) { value in
      scale.fraction(value).map { UInt8(1 + ($0 * 254).rounded()) } ?? 0
    }
  }
}
