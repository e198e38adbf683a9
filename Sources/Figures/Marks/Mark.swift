/// Something drawn from data: points, lines, bars, boxes, a raster.
///
/// The marks of this library draw themselves; yours are made of them:
///
/// ```swift
/// struct Lollipops: Mark {
///   let heights: [Double]
///   let label: String
///
///   var parts: [any Mark] {
///     let tops = heights.enumerated().map { (x: Double($0 + 1), y: $1) }
///     return tops.map { LineMark(points: [(x: $0.x, y: 0), $0]) } + [PointMark(points: tops)]
///   }
/// }
///
/// Figure(marks: [Lollipops(heights: [3, 5, 4], label: "clay")])
/// ```
public protocol Mark: Sendable {
  /// The name in the legend; empty where the mark has no entry.
  var label: String { get }
  /// The marks that it is made of, from back to front; none where it draws itself. Parts without a
  /// label have the label of the whole, and with it one colour and one entry of the legend.
  var parts: [any Mark] { get }
}

/// A mark that draws itself.
package protocol DrawableMark: Mark {
  /// The plural noun that describes the mark in a sentence, for example "points".
  var noun: String { get }
  /// The colour that the user chose, or `nil` where the figure hands one out.
  var chosenColor: Color? { get }
  /// What the legend shows beside the label, or `nil` where the mark has no entry.
  var symbol: LegendSymbol? { get }
  /// Whether the mark shares its category with its neighbours, as grouped bars do.
  var sharesCategories: Bool { get }
  /// The colours that stand for numbers, or `nil` where there are none.
  var colorScale: ColorScale? { get }

  /// Tells the axes what the mark will draw.
  func addNeeds(to needs: inout PlotNeeds)
  /// Draws the mark.
  func draw(into svg: inout SVGWriter, frame: PlotFrame)
}

extension DrawableMark {
  /// None: the mark draws itself.
  public var parts: [any Mark] { [] }
  package var chosenColor: Color? { nil }
  package var symbol: LegendSymbol? { nil }
  package var sharesCategories: Bool { false }
  package var colorScale: ColorScale? { nil }
}
