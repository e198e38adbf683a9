import Basics
import Geodata
import Tables

extension PropertyLayers {
  /// Writes the layers of all properties as points: GeoPackage, GeoJSON or CSV, by the ending of the
  /// path (`.gpkg`, `.geojson`, `.json`, `.csv`).
  ///
  /// There is one point a profile, with its identifier, its site columns, one column a property and
  /// layer, for example `clay 0-5 cm (%)`, and one with its contributing fraction, for example
  /// `contributing fraction clay 0-5 cm`; missing values are empty. GeoJSON is in longitude and latitude
  /// on WGS 84, CSV has the columns `x`, `y` and `crs`. The file is written whole or not at all.
  ///
  /// - Parameters:
  ///   - path: The file; its folder must exist.
  ///   - crs: The reference system of the points, or `nil` for the layers' own.
  /// - Throws: `GeodataError` where the file cannot be written; `Interrupted` when stopped.
  public func save(_ path: String, crs: CoordinateReferenceSystem? = nil) throws {
    let all = layers.indices.map(aligned)
    let first = all[0]
    let sites = PointTable.siteColumns(first.siteEntries, profileIDs)
    let table = try PointTable(
      name: "layers", crs: first.crs, x: first.coordinates.map(\.x),
      y: first.coordinates.map(\.y),
      columns: [.init("profile", profileIDs)] + sites + all.flatMap(Self.values)
        + all.flatMap(Self.fractions),
      remarks: [
        "PROPERTIES": properties.map(\.description).joined(separator: ", "),
        "METHOD": "\(method)",
      ])
    try table.write(to: path, crs: crs)
  }

  private static func values(_ layers: DepthLayers) -> [Column] {
    layers.layerNames.indices.map { layer in
      Column(
        PointTable.title(
          layers.property.name, layers.layerNames[layer], unit: layers.property.unit),
        layers.column(layer))
    }
  }

  private static func fractions(_ layers: DepthLayers) -> [Column] {
    let width = layers.layerNames.count
    return layers.layerNames.indices.map { layer in
      Column(
        "contributing fraction \(layers.property.name) \(layers.layerNames[layer])",
        layers.profileIDs.indices.map { layers.covered[$0 * width + layer] })
    }
  }
}
