/// A mark under the label of the mark whose part it is.
struct MarkPart: DrawableMark {
  let label: String
  let mark: any DrawableMark

  var noun: String { mark.noun }
  var chosenColor: Color? { mark.chosenColor }
  var symbol: LegendSymbol? { mark.symbol }
  var sharesCategories: Bool { mark.sharesCategories }
  var colorScale: ColorScale? { mark.colorScale }

  func addNeeds(to needs: inout PlotNeeds) { mark.addNeeds(to: &needs) }
  func draw(into svg: inout SVGWriter, frame: PlotFrame) { mark.draw(into: &svg, frame: frame) }
}

extension Mark {
  /// The marks that draw themselves among its parts and theirs; so many levels down that a mark which
  /// is a part of itself has an end.
  func drawn(depth: Int = 0) -> [any DrawableMark] {
    if let mark = self as? any DrawableMark { return [mark] }
    guard depth < 16 else { return [] }
    return parts.flatMap { $0.drawn(depth: depth + 1) }.map { part in
      part.label.isEmpty ? MarkPart(label: label, mark: part) : part
    }
  }
}
