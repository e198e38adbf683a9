/// A raster of classes as an image: one colour a class.
package struct ClassImageMark: DrawableMark {
  /// The most classes that a picture tells apart.
  package static let limit = 64

  /// Always empty: the marks of ``legend(_:colors:)`` explain the classes.
  package var label: String { "" }
  package var noun: String { "raster" }

  private let image: CellImage
  private let classes: [Double]
  private let colors: [Color]

  /// Makes an image.
  ///
  /// - Parameters:
  ///   - values: The codes, row by row from the top, `[rows, columns]`; others than those of the classes
  ///     leave their cell transparent.
  ///   - classes: The codes of the classes, at most ``limit``.
  ///   - colors: The colours of the classes, one a class.
  ///   - columns: Cells in a row.
  ///   - rows: Rows.
  ///   - x: The horizontal values at the left and right edge.
  ///   - y: The vertical values at the lower and upper edge.
  /// - Throws: ``FiguresError/wrongGrid(_:values:columns:rows:)``;
  ///   ``FiguresError/differentCounts(_:first:_:second:_:)``.
  package init(
    values: [Double], classes: [Double], colors: [Color], columns: Int, rows: Int,
    x: ClosedRange<Double>, y: ClosedRange<Double>
  ) throws {
    try FiguresError.check(
      "ClassImageMark", "classes", classes.count, "colors", colors.count)
    let (cells, overflows) = columns.multipliedReportingOverflow(by: rows)
    guard columns > 0, rows > 0, !overflows, values.count == cells else {
      throw FiguresError.wrongGrid(
        "ClassImageMark", values: values.count, columns: columns, rows: rows)
    }
    image = CellImage(values: values, columns: columns, rows: rows, x: x, y: y)
    self.classes = Array(classes.prefix(Self.limit))
    self.colors = Array(colors.prefix(Self.limit))
  }

  package func addNeeds(to needs: inout PlotNeeds) { image.addNeeds(to: &needs) }

  package func draw(into svg: inout SVGWriter, frame: PlotFrame) {
    var places: [Double: UInt8] = [:]
    for (place, code) in classes.enumerated() { places[code] = UInt8(place + 1) }
    image.draw(into: &svg, frame: frame, palette: [.white] + colors) { places[$0] ?? 0 }
  }

  /// Marks that draw nothing and name the classes in the legend.
  package static func legend(_ names: [String], colors: [Color]) -> [any Mark] {
    zip(names, colors).map { name, color in
      PointMark(points: [], label: name, color: color, opacity: 1, size: 9)
    }
  }
}
