import Basics
import Display
import Figures

extension DepthLayers {
  /// The distribution of each layer as a box, and the medians joined to a profile; for more than
  /// twenty layers median and quartiles as lines of depth, in steps, as each layer has one value.
  public func plot() -> Figure {
    layerNames.count > 20 ? linePlot() : boxPlot()
  }

  private func linePlot() -> Figure {
    let columns = layerNames.indices.map { layer in column(layer).filter { !$0.isNaN }.sorted() }
    func line(_ probability: Double, _ label: String, _ color: Color) -> LineMark {
      // A layer without values interrupts the line, as the quantile of nothing is not-a-number.
      LineMark(
        points: zip(scheme.intervals, columns).flatMap { layer, values in
          let value = Quantile.of(sorted: values, probability)
          return [(x: value, y: layer.top), (x: value, y: layer.bottom)]
        }, label: label, color: color)
    }
    return Figure(
      title: property.name, subtitle: "\(count.counted("profile")), \(method)", width: 420,
      height: 520,
      x: Axis(property.description), y: Axis("Depth (cm)", isReversed: true),
      marks: [
        line(0.25, "quarter", .skyBlue), line(0.5, "median profile", .vermilion),
        line(0.75, "three quarters", .blue),
      ])
  }

  private func boxPlot() -> Figure {
    let columns = layerNames.indices.map { layer in column(layer).filter { !$0.isNaN } }
    let medians = columns.enumerated().map { layer, values in
      (x: Quantile.of(sorted: values.sorted(), 0.5), y: Double(layer))
    }
    let boxes = zip(layerNames, columns).map { (category: $0, values: $1) }
    return Figure(
      title: property.name, subtitle: "\(count.counted("profile")), \(method)",
      x: Axis(property.description), y: Axis("Depth", categories: layerNames),
      marks: [
        BoxMark(groups: boxes, color: .skyBlue, isHorizontal: true),
        LineMark(points: medians, label: "median profile", color: .vermilion),
      ])
  }
}

extension DepthCorrelation {
  /// The correlations as a coloured matrix with its numbers; where fewer than three profiles have both
  /// layers, or one does not vary, the cell is grey with a stroke.
  public func plot() throws -> Figure {
    let isComplete = values.joined().allSatisfy(\.isFinite)
    let gaps = isComplete ? "" : "; no value for fewer than three or without variation"
    return Figure(
      title: "Correlation of \(propertyName) between layers",
      subtitle: "Pearson, profiles that have both layers" + gaps, width: 560, height: 460,
      marks: [
        try CellMark(
          rows: layerNames, columns: layerNames, values: values, domain: -1...1,
          valueLabel: "correlation")
      ])
  }
}
