/// Something drawn from data: points, lines, bars, boxes, a raster.
///
/// A figure draws the marks that this library supplies; each stands in a file of its own.
public protocol Mark: Sendable {
  /// The name in the legend; empty where the mark has no entry.
  var label: String { get }
}

/// A mark that a figure can draw.
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
  package var chosenColor: Color? { nil }
  package var symbol: LegendSymbol? { nil }
  package var sharesCategories: Bool { false }
  package var colorScale: ColorScale? { nil }
}
