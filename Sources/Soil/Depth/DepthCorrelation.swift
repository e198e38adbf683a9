import Display
import Glibc
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
        let pairs = zip(columns[row], columns[column]).filter { !$0.isNaN && !$1.isNaN }
        counts[row][column] = pairs.count
        values[row][column] = Self.pearson(pairs.map(\.0), pairs.map(\.1))
      }
    }
    self.values = values
    self.counts = counts
  }

  private static func pearson(_ x: [Double], _ y: [Double]) -> Double {
    guard x.count > 2 else { return .nan }
    let count = Double(x.count)
    let meanX = x.reduce(0, +) / count
    let meanY = y.reduce(0, +) / count
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (a, b) in zip(x, y) {
      xx += (a - meanX) * (a - meanX)
      yy += (b - meanY) * (b - meanY)
      xy += (a - meanX) * (b - meanY)
    }
    guard xx > 0, yy > 0 else { return .nan }
    return min(1, max(-1, xy / (xx * yy).squareRoot()))
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
