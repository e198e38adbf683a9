import Display
import Tables

/// How values of different layers go together: Pearson's correlation of every pair of layers, over
/// the profiles that have both.
public struct DepthCorrelation: Sendable {
  /// The layers' names from the surface down.
  public let layerNames: [String]
  /// The correlations, a row a layer; not-a-number where fewer than three profiles have both
  /// layers or one does not vary.
  public let values: [[Double]]
  /// The number of profiles behind each correlation, a row a layer.
  public let counts: [[Int]]
  /// The property's name.
  package let propertyName: String

  init(_ layers: DepthLayers) {
    layerNames = layers.layerNames
    propertyName = layers.property.name
    let columns = layers.layerNames.indices.map { layers.column($0) }
    var values = columns.map { _ in columns.map { _ in Double.nan } }
    var counts = columns.map { _ in columns.map { _ in 0 } }
    for row in columns.indices {
      for column in columns.indices {
        counts[row][column] = Association.complete(columns[row], columns[column]).x.count
        values[row][column] = Association.correlation(columns[row], columns[column], .pearson)
      }
    }
    self.values = values
    self.counts = counts
  }
}

extension DepthCorrelation: Displayable {
  /// The correlations as a table.
  public var displayData: DisplayData { table.displayData }

  /// The correlations as a table.
  public var table: Table {
    Table(
      title: "Correlation of \(propertyName) between layers", columns: ["layer"] + layerNames,
      rows: layerNames.indices.map { row in
        [.text(layerNames[row])]
          + layerNames.indices.map { .text(NumberText.fixed(values[row][$0], decimals: 2)) }
      })
  }
}

extension DepthLayers {
  /// The correlations between the layers: high ones are why transfer between depths can work.
  public var correlation: DepthCorrelation { DepthCorrelation(self) }
}
