import Geodata

extension SoilProfiles {
  /// Reads profiles from a file with one row a profile and a column for each layer of a property.
  ///
  /// ```swift
  /// let profiles = try SoilProfiles.read(
  ///   "wide.csv", profile: "id", layers: ["ph.0.10": 0...10, "ph.10.30": 10...30], of: .pH)
  /// ```
  ///
  /// Everything else is as in `SoilProfiles.read` with `top:` and `bottom:`. A profile has a horizon
  /// for every layer; its value is missing where the entry is.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - profile: The column of the profiles' identifiers, or several.
  ///   - layers: The depths of each column of values, in `depthUnit`.
  ///   - property: What the columns hold, with its unit in the file.
  ///   - x: The column of eastings or longitudes; `nil` where features have the places or there are
  ///     none.
  ///   - y: The column of northings or latitudes; `nil` as for `x`.
  ///   - crs: The reference system of `x` and `y`; `nil` for longitude and latitude on WGS 84.
  ///   - depthUnit: The unit of the depths in `layers`; they are kept in cm.
  ///   - layer: The layer of a file that holds several; `nil` for the first.
  ///   - sites: A second file with the coordinates, joined by the profile column.
  ///   - siteColumns: Columns of the file of sites, or else of this one, that are kept beside the
  ///     profiles.
  ///   - repairs: What is done about each kind of defect.
  ///   - missing: Entries that mean “missing” besides the usual ones.
  ///   - detectionLimits: The limits of entries such as `< LOD`, by column, in the column's unit.
  ///   - headings: How many rows at the top of the file hold names, units and titles.
  /// - Returns: The profiles, repaired and checked.
  /// - Throws: ``SoilError`` and ``GeodataError`` as in `SoilProfiles.read`.
  public static func read(
    _ path: String, profile: IdentifierColumns, layers: [String: ClosedRange<Double>],
    of property: SoilProperty, x: String? = nil, y: String? = nil,
    crs: CoordinateReferenceSystem? = nil, depthUnit: DepthUnit = .centimetres,
    layer: String? = nil, sites: String? = nil, siteColumns: [String] = [],
    repairs: ProfileRepairs = .standard, missing: [String] = [],
    detectionLimits: [String: Double] = [:], headings: Int = 1
  ) throws -> SoilProfiles {
    try read(
      path, profile: profile, layers: [property: layers], x: x, y: y, crs: crs,
      depthUnit: depthUnit, layer: layer, sites: sites, siteColumns: siteColumns, repairs: repairs,
      missing: missing, detectionLimits: detectionLimits, headings: headings)
  }

  /// Reads profiles from a file with one row a profile and a column for each layer of each property.
  ///
  /// ```swift
  /// let profiles = try SoilProfiles.read(
  ///   "wide.csv", profile: "id",
  ///   layers: [
  ///     .pH: ["ph.0.10": 0...10, "ph.10.30": 10...30],
  ///     .organicCarbon(.percent): ["oc.0.30": 0...30],
  ///   ])
  /// ```
  ///
  /// Properties may have layers of different depths.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - profile: The column of the profiles' identifiers, or several.
  ///   - layers: By property, with its unit in the file, the depths of each of its columns in
  ///     `depthUnit`.
  ///   - x: The column of eastings or longitudes; `nil` where features have the places or there are
  ///     none.
  ///   - y: The column of northings or latitudes; `nil` as for `x`.
  ///   - crs: The reference system of `x` and `y`; `nil` for longitude and latitude on WGS 84.
  ///   - depthUnit: The unit of the depths in `layers`; they are kept in cm.
  ///   - layer: The layer of a file that holds several; `nil` for the first.
  ///   - sites: A second file with the coordinates, joined by the profile column.
  ///   - siteColumns: Columns of the file of sites, or else of this one, that are kept beside the
  ///     profiles.
  ///   - repairs: What is done about each kind of defect.
  ///   - missing: Entries that mean “missing” besides the usual ones.
  ///   - detectionLimits: The limits of entries such as `< LOD`, by column, in the column's unit.
  ///   - headings: How many rows at the top of the file hold names, units and titles.
  /// - Returns: The profiles, repaired and checked.
  /// - Throws: ``SoilError/columnTwice(_:properties:)`` for a column of two properties;
  ///   ``SoilError`` and ``GeodataError`` as in `SoilProfiles.read`.
  public static func read(
    _ path: String, profile: IdentifierColumns,
    layers: [SoilProperty: [String: ClosedRange<Double>]], x: String? = nil, y: String? = nil,
    crs: CoordinateReferenceSystem? = nil, depthUnit: DepthUnit = .centimetres,
    layer: String? = nil, sites: String? = nil, siteColumns: [String] = [],
    repairs: ProfileRepairs = .standard, missing: [String] = [],
    detectionLimits: [String: Double] = [:], headings: Int = 1
  ) throws -> SoilProfiles {
    let (properties, depths) = try columns(of: layers)
    let reader = ProfileReader(
      horizons: .file(path, layer: layer, headings: headings), sites: sites.map { .file($0) },
      profile: profile,
      depths: .layers(depths), properties: properties, x: x, y: y, crs: crs, repairs: repairs,
      missing: Set(missing), detectionLimits: detectionLimits, depthUnit: depthUnit)
    return try reader.read(siteColumns: siteColumns)
  }

  /// What each column holds, and its depths.
  static func columns(
    of layers: [SoilProperty: [String: ClosedRange<Double>]]
  ) throws -> ([String: SoilProperty], [String: ClosedRange<Double>]) {
    var properties: [String: SoilProperty] = [:]
    var depths: [String: ClosedRange<Double>] = [:]
    for (property, columns) in layers.sorted(by: { $0.key.name < $1.key.name }) {
      for (column, depth) in columns {
        if let other = properties[column] {
          throw SoilError.columnTwice(column, properties: [other.name, property.name])
        }
        try DepthColumns.check(depth)
        (properties[column], depths[column]) = (property, depth)
      }
    }
    return (properties, depths)
  }
}
