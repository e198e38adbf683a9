import Display
import Geodata
import Tables

extension Folds {
  /// The fold of every site, counted from 1, with its place.
  ///
  /// Under ``FoldRule/rows``, where the layers of a site are in different folds, there is one column a
  /// layer; it is empty where the layer has no value.
  public var sites: Table {
    let columns = foldColumns
    return Table(
      columns: ["profile", "x", "y"] + columns.map(\.name),
      rows: (0..<siteCount).map { site in
        [
          .text(profileIDs[site]), .number(coordinates[site].x), .number(coordinates[site].y),
        ] + columns.map { Self.cell($0.folds[site]) }
      })
  }

  /// Writes the fold of every site as points: GeoPackage, GeoJSON or CSV, by the ending of the path
  /// (`.gpkg`, `.geojson`, `.json`, `.csv`), with the columns of ``sites``.
  ///
  /// - Parameters:
  ///   - path: The file; its folder must exist. It is written whole or not at all.
  ///   - crs: The reference system of the points, or `nil` for that of the samples.
  /// - Throws: `GeodataError` where the file cannot be written.
  public func save(_ path: String, crs: CoordinateReferenceSystem? = nil) throws {
    let folds = foldColumns.map { column in
      Column(column.name, column.folds.map { $0 < 0 ? nil : $0 + 1 } as [Int?])
    }
    let table = try PointTable(
      name: "folds", crs: self.crs, x: coordinates.map(\.x), y: coordinates.map(\.y),
      columns: [.init("profile", profileIDs)] + folds,
      remarks: ["FOLDS": description])
    try table.write(to: path, crs: crs)
  }

  private var foldColumns: [(name: String, folds: [Int])] {
    guard rule == .rows else {
      return [("fold", (0..<siteCount).map { assignment[$0 * layerCount] })]
    }
    return (0..<layerCount).map { layer in
      (
        "fold of layer \(layer + 1)",
        (0..<siteCount).map { assignment[$0 * layerCount + layer] }
      )
    }
  }

  private static func cell(_ fold: Int) -> Value { fold < 0 ? .missing : .integer(fold + 1) }
}
