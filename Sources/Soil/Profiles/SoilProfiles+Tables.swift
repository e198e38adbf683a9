import Display
import Geodata
import Tables

extension SoilProfiles {
  /// One row a horizon, to look at and to draw from: the profile, depths in cm, the middle of them as
  /// `depth`, the properties, the horizon's name where there are names, the texts of horizons, and
  /// the entries of the sites. A property with values below a detection limit has one more column, for example
  /// `clay below limit`, with entries such as `< 0.5`; the value beside it is what stands in.
  ///
  /// ```swift
  /// profiles.horizons["clay"].mean
  /// profiles.horizons.grouped(by: "landuse").summary("clay", .mean, .sd, .count)
  /// ```
  public var horizons: Table {
    let rows = profiles.flatMap { profile in profile.horizons.map { (profile.id, $0) } }
    let ids = rows.map(\.0)
    let horizons = rows.map(\.1)
    let depths = [
      Column(OwnColumns.profile, ids), Column(OwnColumns.top, horizons.map(\.top)).with(unit: "cm"),
      Column(OwnColumns.bottom, horizons.map(\.bottom)).with(unit: "cm"),
      Column(OwnColumns.depth, horizons.map { ($0.top + $0.bottom) / 2 }).with(unit: "cm"),
    ]
    let measured = properties.enumerated().flatMap { index, property in
      Self.columns(index, horizons, title: property.name).map { $0.with(unit: property.unit) }
    }
    return Self.table(
      depths + measured + horizonTexts(horizons) + siteColumns(of: ids),
      title: "\(rows.count.counted("horizon")) of \(count.counted("profile"))")
  }

  /// One row a profile: its identifier, its coordinates, how many horizons it has, how deep it is in
  /// cm, and the entries of the sites: numbers, dates, or texts.
  public var sites: Table {
    var table = Self.table(
      [
        Column(OwnColumns.profile, ids), Column(Table.placeColumns.x, profiles.map(\.x)),
        Column(Table.placeColumns.y, profiles.map(\.y)),
        Column(OwnColumns.horizons, profiles.map(\.horizons.count)),
        Column(OwnColumns.deepest, profiles.map { $0.horizons.map(\.bottom).max() ?? .nan })
          .with(unit: "cm"),
      ] + siteColumns(of: ids), title: count.counted("profile"))
    table.crs = (try? crs.authorityCode) ?? crs.definition
    return table
  }

  /// The entries of the sites in the narrowest type that holds them; what names a site stays text.
  private func siteColumns(of ids: [String]) -> [Column] {
    PointTable.siteColumns(siteEntries, ids).map { column in
      column.name == OwnColumns.site ? column : Column(column.name, typing: column.texts)
    }
  }

  /// A table of data, whose columns may share names.
  private static func table(_ columns: [Column], title: String) -> Table {
    var table = Table(unchecked: Column.distinctlyNamed(columns), title: title)
    table.showsTypes = true
    return table
  }
}
