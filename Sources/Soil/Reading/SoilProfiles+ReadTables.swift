import Geodata
import Tables

extension SoilProfiles {
  /// Makes profiles of tables in hand, which were read, filtered, joined or computed before.
  ///
  /// ```swift
  /// let horizons = Table.read("horizons.csv").where(...)
  /// let profiles = try SoilProfiles(
  ///   horizons: horizons, sites: Table.read("sites.csv"), profile: "id", top: "top",
  ///   bottom: "bottom", x: "lon", y: "lat", properties: ["oc": .organicCarbon(.percent)])
  /// ```
  ///
  /// The rows are treated as those of a file that `SoilProfiles.read` reads, with the same repairs,
  /// checks and notes. Numbers are taken as they are; texts may be censored (`< 0.5`), intervals
  /// (`0-5`) or degrees with minutes. Identifiers may be numbers or texts: `7`, `7.0` and `"7"` are
  /// the same. Identifiers such as `1.10` have to be texts, as `Table.read` reads them with `types:`.
  ///
  /// What is not named is sought under the names that ``horizons`` and ``sites`` give their columns, so
  /// that `SoilProfiles(horizons: profiles.horizons, sites: profiles.sites)` are the same profiles.
  /// Without `properties:` every column of numbers that is nothing else is one, under its own name and
  /// in its own unit, and columns of texts stay beside the horizons. Tables of a published layout
  /// (``formats``) need nothing named either.
  ///
  /// - Parameters:
  ///   - horizons: The table of horizons, one row each.
  ///   - sites: The table of sites, one row a profile, joined by the profile column: the coordinates
  ///     where the horizons have none, and columns that are kept beside the profiles.
  ///   - profile: The column of the profiles' identifiers, or several; `nil` for `profile`.
  ///   - top: The column of the upper depths; `nil` for `top` where the table has it.
  ///   - bottom: The column of the lower depths, or the same as `top` where one column has both; `nil`
  ///     for `bottom` where the table has it.
  ///   - depth: The one depth of all rows, in `depthUnit`, in place of `top` and `bottom`.
  ///   - x: The column of eastings or longitudes; `nil` for the columns `x` and `y` of a table that
  ///     says in which reference system they are, as one of features does.
  ///   - y: The column of northings or latitudes; `nil` as for `x`.
  ///   - crs: The reference system of `x` and `y`; `nil` for the table's own, or else longitude and
  ///     latitude on WGS 84.
  ///   - properties: What is measured, by column, each with its unit in the table; `nil` for all
  ///     columns of numbers.
  ///   - depthUnit: The unit of the depths; `nil` for that of the columns, or else cm.
  ///   - sitesProfile: The columns of the identifiers in `sites`, where they have other names there.
  ///   - repairs: What is done about each kind of defect.
  ///   - missing: Entries that mean “missing” besides the usual ones, for example `["-9999"]`.
  ///   - detectionLimits: The limits of entries such as `< LOD`, by column, in the column's unit.
  ///   - horizonName: The column of the horizons' names, for example `Ah`.
  ///   - visit: The column of the year or date of sampling, where sites were visited several times.
  ///   - horizonColumns: Columns of texts that are kept beside the horizons; `nil` for none with
  ///     `properties:`, and else for all.
  ///   - siteColumns: Columns that are kept beside the profiles, of `sites` or else of the horizons;
  ///     `nil` for all other columns of `sites`.
  /// - Throws: ``SoilError`` as `SoilProfiles.read`, and ``SoilError/unknownUnit(_:column:expected:)``
  ///   for a property in a unit in which it is not measured.
  public init(
    horizons: Table, sites: Table? = nil, profile: IdentifierColumns? = nil, top: String? = nil,
    bottom: String? = nil, depth: ClosedRange<Double>? = nil, x: String? = nil, y: String? = nil,
    crs: CoordinateReferenceSystem? = nil, properties: [String: SoilProperty]? = nil,
    depthUnit: DepthUnit? = nil, sitesProfile: IdentifierColumns? = nil,
    repairs: ProfileRepairs = .standard, missing: [String] = [],
    detectionLimits: [String: Double] = [:], horizonName: String? = nil, visit: String? = nil,
    horizonColumns: [String]? = nil, siteColumns: [String]? = nil
  ) throws {
    let tables = TablesInHand(horizons: horizons, sites: sites)
    let isNamed =
      profile != nil || top != nil || bottom != nil || depth != nil || properties != nil
    guard isNamed || tables.areOwn else {
      self = try Self.open(
        tables.horizonSource, sites: tables.siteSource, repairs: repairs,
        detectionLimits: detectionLimits)
      return
    }
    var reader = ProfileReader(
      horizons: tables.horizonSource, sites: try tables.placeSource(x: x, y: y),
      profile: try tables.profile(profile),
      depths: try tables.depths(top: top, bottom: bottom, depth: depth),
      properties: properties ?? [:], x: x, y: y, crs: crs, repairs: repairs,
      missing: Set(missing), sitesProfile: sitesProfile, detectionLimits: detectionLimits,
      depthUnit: depthUnit, horizonName: horizonName, visit: visit,
      horizonColumns: horizonColumns ?? [])
    let siteColumns = siteColumns ?? tables.siteColumns(reader)
    if properties == nil {
      try tables.takeOthers(&reader, siteColumns: siteColumns)
      if let horizonColumns { reader.horizonColumns = horizonColumns }
    }
    self = try Self.read(tables, reader, siteColumns: siteColumns)
  }

  /// Makes profiles of a table in hand with one row a profile and a column for each layer of a
  /// property.
  ///
  /// ```swift
  /// let profiles = try SoilProfiles(
  ///   horizons: table, profile: "id", layers: ["ph.0.10": 0...10, "ph.10.30": 10...30], of: .pH)
  /// ```
  ///
  /// - Parameters:
  ///   - horizons: The table.
  ///   - sites: The table of sites, joined by the profile column.
  ///   - profile: The column of the profiles' identifiers, or several.
  ///   - layers: The depths of each column of values, in `depthUnit`.
  ///   - property: What the columns hold, with its unit in the table.
  ///   - x: The column of eastings or longitudes; `nil` for the places of the table, if any.
  ///   - y: The column of northings or latitudes; `nil` as for `x`.
  ///   - crs: The reference system of `x` and `y`; `nil` for the table's own, or else longitude and
  ///     latitude on WGS 84.
  ///   - depthUnit: The unit of the depths in `layers`; they are kept in cm.
  ///   - repairs: What is done about each kind of defect.
  ///   - missing: Entries that mean “missing” besides the usual ones.
  ///   - detectionLimits: The limits of entries such as `< LOD`, by column, in the column's unit.
  ///   - siteColumns: Columns that are kept beside the profiles, of `sites` or else of the horizons;
  ///     `nil` for all other columns of `sites`.
  /// - Throws: ``SoilError`` as `SoilProfiles.read`.
  public init(
    horizons: Table, sites: Table? = nil, profile: IdentifierColumns,
    layers: [String: ClosedRange<Double>], of property: SoilProperty, x: String? = nil,
    y: String? = nil, crs: CoordinateReferenceSystem? = nil,
    depthUnit: DepthUnit = .centimetres, repairs: ProfileRepairs = .standard,
    missing: [String] = [], detectionLimits: [String: Double] = [:],
    siteColumns: [String]? = nil
  ) throws {
    try self.init(
      horizons: horizons, sites: sites, profile: profile, layers: [property: layers], x: x, y: y,
      crs: crs, depthUnit: depthUnit, repairs: repairs, missing: missing,
      detectionLimits: detectionLimits, siteColumns: siteColumns)
  }

  /// Makes profiles of a table in hand with one row a profile and a column for each layer of each
  /// property, which may have layers of different depths.
  ///
  /// - Parameters:
  ///   - horizons: The table.
  ///   - sites: The table of sites, joined by the profile column.
  ///   - profile: The column of the profiles' identifiers, or several.
  ///   - layers: By property, with its unit in the table, the depths of each of its columns in
  ///     `depthUnit`.
  ///   - x: The column of eastings or longitudes; `nil` for the places of the table, if any.
  ///   - y: The column of northings or latitudes; `nil` as for `x`.
  ///   - crs: The reference system of `x` and `y`; `nil` for the table's own, or else longitude and
  ///     latitude on WGS 84.
  ///   - depthUnit: The unit of the depths in `layers`; they are kept in cm.
  ///   - repairs: What is done about each kind of defect.
  ///   - missing: Entries that mean “missing” besides the usual ones.
  ///   - detectionLimits: The limits of entries such as `< LOD`, by column, in the column's unit.
  ///   - siteColumns: Columns that are kept beside the profiles, of `sites` or else of the horizons;
  ///     `nil` for all other columns of `sites`.
  /// - Throws: ``SoilError/columnTwice(_:properties:)`` for a column of two properties;
  ///   ``SoilError`` as `SoilProfiles.read`.
  public init(
    horizons: Table, sites: Table? = nil, profile: IdentifierColumns,
    layers: [SoilProperty: [String: ClosedRange<Double>]], x: String? = nil, y: String? = nil,
    crs: CoordinateReferenceSystem? = nil, depthUnit: DepthUnit = .centimetres,
    repairs: ProfileRepairs = .standard, missing: [String] = [],
    detectionLimits: [String: Double] = [:], siteColumns: [String]? = nil
  ) throws {
    let tables = TablesInHand(horizons: horizons, sites: sites)
    let (properties, depths) = try Self.columns(of: layers)
    let reader = ProfileReader(
      horizons: tables.horizonSource, sites: try tables.placeSource(x: x, y: y), profile: profile,
      depths: .layers(depths), properties: properties, x: x, y: y, crs: crs, repairs: repairs,
      missing: Set(missing), detectionLimits: detectionLimits, depthUnit: depthUnit)
    self = try Self.read(
      tables, reader, siteColumns: siteColumns ?? tables.siteColumns(reader))
  }

  /// Reads tables in hand, and keeps columns of the sites.
  private static func read(
    _ tables: TablesInHand, _ reader: ProfileReader, siteColumns: [String]
  ) throws -> SoilProfiles {
    var reader = reader
    reader.expected = try tables.expected(reader)
    return try reader.read(siteColumns: siteColumns, of: tables.siteSource)
  }
}
