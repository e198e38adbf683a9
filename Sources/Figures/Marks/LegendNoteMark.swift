/// A line of the legend that stands for nothing drawn, for example “and 21 more classes”.
package struct LegendNoteMark: DrawableMark {
  package let label: String
  package var noun: String { "note" }
  package var chosenColor: Color? { .gray }
  package var symbol: LegendSymbol? { .blank }

  /// Makes a line.
  package init(_ label: String) { self.label = label }

  package func addNeeds(to needs: inout PlotNeeds) {}
  package func draw(into svg: inout SVGWriter, frame: PlotFrame) {}
}
