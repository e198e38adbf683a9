import Basics
import Geodata
import Tables

extension DepthLayers {
  /// Writes the layers as points: GeoPackage, GeoJSON or CSV, by the ending of the path (`.gpkg`,
  /// `.geojson`, `.json`, `.csv`).
  ///
  /// There is one point a profile, with its identifier, its site columns, one column a layer, for
  /// example `organic carbon 0-5 cm (g/kg)`, and one with the layer's contributing fraction; missing
  /// values are empty. GeoJSON is in longitude and latitude on WGS 84, CSV has the columns `x`, `y` and
  /// `crs`. The file is written whole or not at all.
  ///
  /// - Parameters:
  ///   - path: The file; its folder must exist.
  ///   - crs: The reference system of the points, or `nil` for the layers' own.
  /// - Throws: `GeodataError` where the file cannot be written; `Interrupted` when stopped.
  public func save(_ path: String, crs: CoordinateReferenceSystem? = nil) throws {
    let columns = layerNames.indices.map { layer in
      Column(
        PointTable.title(property.name, layerNames[layer], unit: property.unit), column(layer))
    }
    let fractions = layerNames.indices.map { layer in
      Column(
        "contributing fraction \(layerNames[layer])",
        profileIDs.indices.map { covered[$0 * layerNames.count + layer] })
    }
    let sites = PointTable.siteColumns(siteEntries, profileIDs)
    let table = try PointTable(
      name: "layers", crs: self.crs, x: coordinates.map(\.x), y: coordinates.map(\.y),
      columns: [.init("profile", profileIDs)] + sites + columns + fractions,
      remarks: [
        "PROPERTY": property.description, "METHOD": "\(method)",
      ])
    try table.write(to: path, crs: crs)
  }
}
