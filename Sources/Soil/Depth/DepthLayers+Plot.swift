import Display
import Figures

extension DepthLayers {
  /// The distribution of each layer as a box, and the medians joined to a profile.
  public func plot() -> Figure {
    let columns = layerNames.indices.map { layer in column(layer).filter { !$0.isNaN } }
    let medians = columns.enumerated().map { layer, values in
      (x: Quantile.of(sorted: values.sorted(), 0.5), y: Double(layer))
    }
    let boxes = zip(layerNames, columns).map { (category: $0, values: $1) }
    return Figure(
      title: property.name, subtitle: "\(count) profiles, \(method)",
      x: Axis(property.description), y: Axis("Depth", categories: layerNames),
      marks: [
        BoxMark(groups: boxes, color: .skyBlue, isHorizontal: true),
        LineMark(points: medians, label: "median profile", color: .vermilion),
      ])
  }
}

extension DepthCorrelation {
  /// The correlations as a coloured matrix with its numbers.
  public func plot() throws -> Figure {
    Figure(
      title: "Correlation of \(propertyName) between layers",
      subtitle: "Pearson, profiles that have both layers", width: 560, height: 460,
      marks: [
        try CellMark(
          rows: layerNames, columns: layerNames, values: values, domain: -1...1,
          valueLabel: "correlation")
      ])
  }
}
