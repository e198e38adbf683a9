import Basics
import Geodata
import Tables

extension Samples {
  /// Writes the samples as points: GeoPackage, GeoJSON or CSV, by the ending of the path (`.gpkg`,
  /// `.geojson`, `.json`, `.csv`).
  ///
  /// There is one point a site, with the profile's identifier, one column a layer, for example
  /// `organic carbon 0-5 cm (g/kg)`, and one a channel with the value at the site's own cell; missing
  /// values are empty. GeoJSON is in longitude and latitude on WGS 84, CSV has the columns `x`, `y`
  /// and `crs`. The file is written whole or not at all.
  ///
  /// - Parameters:
  ///   - path: The file; its folder must exist.
  ///   - crs: The reference system of the points, or `nil` for that of the covariates' grid.
  /// - Throws: `GeodataError` where the file cannot be written; `Interrupted` when stopped.
  public func save(_ path: String, crs: CoordinateReferenceSystem? = nil) throws {
    let layers = layerNames.indices.map { layer in
      Column(
        PointTable.title(propertyName, layerNames[layer], unit: unit),
        (0..<count).map { targets[$0 * layerCount + layer] })
    }
    let centers = self.centers
    let channels = covariateNames.indices.map { channel in
      Column(
        covariateNames[channel], (0..<count).map { centers[$0 * channelCount + channel] })
    }
    let table = try PointTable(
      name: "samples", crs: self.crs, x: coordinates.map(\.x), y: coordinates.map(\.y),
      columns: [.init("profile", profileIDs)] + layers + channels,
      remarks: [
        "PROPERTY": unit.isEmpty ? propertyName : "\(propertyName) (\(unit))",
        "WINDOW": "\(window)",
      ])
    try table.write(to: path, crs: crs)
  }
}
