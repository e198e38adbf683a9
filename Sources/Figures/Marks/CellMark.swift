/// A matrix as coloured cells with their numbers, for example correlations.
public struct CellMark: Mark {
  /// The names of the rows, from top to bottom.
  public let rows: [String]
  /// The names of the columns, from left to right.
  public let columns: [String]
  /// The numbers, one list a row; a missing number has a grey cell with a stroke, which the legend
  /// explains.
  public let values: [[Double]]
  /// The colours of the numbers.
  public var colorMap: ColorMap
  /// The numbers of the first and last colour, or `nil` where the values decide.
  public var domain: ClosedRange<Double>?
  /// Decimals of the numbers in the cells, or `nil` where none are written.
  public var decimals: Int?
  /// What the numbers are; it stands above the colour bar.
  public var valueLabel: String
  /// The entry of the legend for missing numbers; empty where there are none, as the colour bar
  /// explains the others.
  public var label: String { values.joined().allSatisfy(\.isFinite) ? "" : "no value" }

  /// Makes coloured cells.
  ///
  /// - Parameters:
  ///   - rows: The names of the rows, from top to bottom.
  ///   - columns: The names of the columns, from left to right.
  ///   - values: The numbers, one list a row; not-a-number where missing.
  ///   - colorMap: The colours of the numbers.
  ///   - domain: The numbers of the first and last colour, or `nil` where the values decide.
  ///   - decimals: Decimals of the numbers in the cells, or `nil` where none are written.
  ///   - valueLabel: What the numbers are; it stands above the colour bar.
  /// - Throws: ``FiguresError/differentCounts(_:first:_:second:_:)``.
  public init(
    rows: [String], columns: [String], values: [[Double]], colorMap: ColorMap = .blueRed,
    domain: ClosedRange<Double>? = nil, decimals: Int? = 2, valueLabel: String = ""
  ) throws {
    try FiguresError.check("CellMark", "rows", rows.count, "values", values.count)
    for row in values {
      try FiguresError.check("CellMark", "columns", columns.count, "a row of values", row.count)
    }
    self.rows = rows
    self.columns = columns
    self.values = values
    self.colorMap = colorMap
    self.domain = domain
    self.decimals = decimals
    self.valueLabel = valueLabel
  }
}

extension CellMark: DrawableMark {
  package var noun: String { "cells" }

  package var chosenColor: Color? { Self.missingColor }
  package var symbol: LegendSymbol? { .struck }
  private static let missingColor = Color(rgb: 0xDEDEDE)

  package var colorScale: ColorScale? {
    ColorScale(map: colorMap, domain: domain, values: values.flatMap { $0 }, label: valueLabel)
  }

  package func addNeeds(to needs: inout PlotNeeds) {
    needs.x.add(categories: columns)
    needs.y.add(categories: rows)
    needs.x.hidesGrid = true
    needs.y.hidesGrid = true
    needs.aspect = 1
  }

  package func draw(into svg: inout SVGWriter, frame: PlotFrame) {
    guard let scale = colorScale else { return }
    let (width, height) = (frame.x.bandWidth, frame.y.bandWidth)
    let gap = min(width, height) > 12 ? 1.0 : 0
    let size = fittingSize(width: width - 6, height: height - 4)
    for (row, list) in zip(rows, values) {
      for (column, value) in zip(columns, list) {
        let (x, y) = (frame.x.position(column), frame.y.position(row))
        guard x.isFinite, y.isFinite else { continue }
        let box = Box(
          x: x - width / 2 + gap / 2, y: y - height / 2 + gap / 2, width: width - gap,
          height: height - gap)
        guard let color = scale.color(value) else {
          svg.struckRectangle(box, fill: Self.missingColor)
          continue
        }
        svg.rectangle(box, fill: color)
        if let size, let decimals {
          svg.text(
            Ticks.plain(value, decimals: decimals), x: x, y: y + size * 0.36, size: size,
            color: color.luminance > 0.22 ? Color(rgb: 0x1F1F1F) : .white, anchor: .middle)
        }
      }
    }
  }

  /// The size of type in which every number fits its cell, or `nil` where none does.
  private func fittingSize(width: Double, height: Double) -> Double? {
    guard let decimals else { return nil }
    let widest = values.joined().reduce(0.0) { widest, value in
      guard value.isFinite else { return widest }
      return max(widest, FontMetrics.width(Ticks.plain(value, decimals: decimals), size: 1))
    }
    guard widest > 0 else { return nil }
    let size = min(13, width / widest, height)
    return size >= 6.5 ? (size * 2).rounded(.down) / 2 : nil
  }
}
