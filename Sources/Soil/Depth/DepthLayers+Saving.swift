import Display
import Geodata

extension DepthLayers {
  /// Writes the layers as points: GeoPackage, GeoJSON or CSV, by the ending of the path (`.gpkg`,
  /// `.geojson`, `.json`, `.csv`).
  ///
  /// There is one point a profile, with its identifier and one column a layer, for example
  /// `organic carbon 0-5 cm (g/kg)`; missing values are empty. GeoJSON is in longitude and latitude
  /// on WGS 84, CSV has the columns `x`, `y` and `crs`. The file is written whole or not at all.
  ///
  /// - Parameters:
  ///   - path: The file; its folder must exist.
  ///   - crs: The reference system of the points, or `nil` for the layers' own.
  /// - Throws: `GeodataError` where the file cannot be written; `Interrupted` when stopped.
  public func save(_ path: String, crs: CoordinateReferenceSystem? = nil) throws {
    let columns = layerNames.indices.map { layer in
      PointTable.Column(
        PointTable.title(property.name, layerNames[layer], unit: property.unit), column(layer))
    }
    let table = try PointTable(
      name: "layers", crs: self.crs, x: coordinates.map(\.x), y: coordinates.map(\.y),
      columns: [.init("profile", profileIDs)] + columns,
      remarks: ["PROPERTY": property.description, "METHOD": "\(method)", "SOFTWARE": "Solum"])
    try table.write(to: path, crs: crs)
  }
}

extension PointTable {
  /// The title of a column, for example `"organic carbon 0-5 cm (g/kg)"`.
  static func title(_ property: String, _ layer: String? = nil, unit: String) -> String {
    let name = layer.map { "\(property) \($0)" } ?? property
    return unit.isEmpty ? name : "\(name) (\(unit))"
  }

  /// Writes the table, in another reference system where one is given.
  func write(to path: String, crs: CoordinateReferenceSystem?) throws {
    try (crs.map { try transformed(to: $0) } ?? self).write(to: path)
  }
}
