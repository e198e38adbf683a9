import Geodata
import Tables

/// Tables that the user has in hand, and what their columns hold where nobody has said it.
struct TablesInHand {
  let horizons: Table
  let sites: Table?

  /// The tables as what profiles are read from.
  var horizonSource: TableSource { .table(horizons, argument: "horizons") }
  var siteSource: TableSource? { sites.map { .table($0, argument: "sites") } }

  /// Whether the horizons' columns have the names that ``SoilProfiles/horizons`` gives them.
  var areOwn: Bool { horizons.hasColumn(OwnColumns.profile) && hasOwnDepths }

  private var hasOwnDepths: Bool {
    [OwnColumns.top, OwnColumns.bottom].allSatisfy(horizons.hasColumn)
  }

  /// The columns of identifiers.
  func profile(_ given: IdentifierColumns?) throws -> IdentifierColumns {
    if let given { return given }
    guard horizons.hasColumn(OwnColumns.profile) else { throw SoilError.noIdentifierColumn }
    return [OwnColumns.profile]
  }

  /// Where the depths are.
  func depths(
    top: String?, bottom: String?, depth: ClosedRange<Double>?
  ) throws -> DepthColumns {
    if top == nil, bottom == nil, depth == nil, hasOwnDepths {
      return .columns(top: OwnColumns.top, bottom: OwnColumns.bottom)
    }
    return try DepthColumns(
      top: top, bottom: bottom, depth: depth, path: horizonSource.name)
  }

  /// The table of sites where columns of coordinates were named, or where it has places; sites may be given
  /// for their other columns alone.
  ///
  /// - Throws: ``GeodataError`` where the sites name a reference system that is none.
  func placeSource(x: String?, y: String?) throws -> TableSource? {
    if x != nil, y != nil { return siteSource }
    return try siteSource?.rows().hasPlaces == true ? siteSource : nil
  }

  /// The columns of the sites that are none of identifiers and places, nor made by
  /// ``SoilProfiles/sites``.
  func siteColumns(_ reader: ProfileReader) -> [String] {
    guard let sites else { return [] }
    let places = [reader.x, reader.y].compactMap { $0 }
    let own = sites.crs == nil ? [] : [Table.placeColumns.x, Table.placeColumns.y]
    let made =
      areSitesOwn ? [OwnColumns.horizons, OwnColumns.deepest] : []
    let others = (reader.sitesProfile ?? reader.profile).columns + places + own + made
    return sites.columns.filter { !others.contains($0) }
  }

  private var areSitesOwn: Bool {
    [OwnColumns.horizons, OwnColumns.deepest].allSatisfy { sites?.hasColumn($0) == true }
  }
}

extension TablesInHand {
  /// Takes every column that nobody has named, but for those of the sites, for what its name and type
  /// tell: numbers are properties, texts stay beside the horizons.
  func takeOthers(_ reader: inout ProfileReader, siteColumns: [String]) throws {
    if reader.horizonName == nil, horizons.hasColumn(OwnColumns.horizon),
      !siteColumns.contains(OwnColumns.horizon)
    {
      reader.horizonName = OwnColumns.horizon
    }
    reader.passedOver = [OwnColumns.depth] + siteColumns
    let places = horizons.places == nil ? [] : [Table.placeColumns.x, Table.placeColumns.y]
    let others =
      reader.profile.columns + reader.depths.names.map(\.name) + places
      + [reader.x, reader.y, reader.horizonName, reader.visit].compactMap { $0 }
      + reader.passedOver + horizons.columns.map(PointTable.limitTitle)
    let named = Set(others)
    for column in horizons.data where !named.contains(column.name) {
      if [.number, .integer].contains(column.type) || SoilProperty.isKnown(column.name) {
        reader.properties[column.name] = try SoilProperty(column)
        reader.propertyOrder.append(column.name)
      } else {
        reader.horizonColumns.append(column.name)
      }
    }
  }

  /// The profiles of a table that ``SoilProfiles/sites`` gave, in their order, those without horizons
  /// among them.
  func expected(_ reader: ProfileReader) throws -> [ProfileAssembly.Site] {
    guard areSitesOwn, reader.visit == nil, let rows = try siteSource?.rows(),
      (reader.sitesProfile ?? reader.profile).columns.allSatisfy(rows.columns.contains)
    else { return [] }
    let sites = try Identifiers(reader.sitesProfile ?? reader.profile, in: rows)
    let here = Set(try Identifiers(reader.profile, in: reader.horizons.rows()).ids)
    let counts = try rows.numbers(OwnColumns.horizons)
    return sites.ids.indices.filter {
      !sites.ids[$0].isEmpty && (counts[$0] == 0 || here.contains(sites.ids[$0]))
    }.map { ProfileAssembly.Site(id: sites.ids[$0], plain: sites.plain[$0]) }
  }
}
