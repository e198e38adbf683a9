import Basics
import Geodata

/// The places of profiles, row by row of a table.
struct SiteTable {
  /// The reference system of the places.
  let crs: CoordinateReferenceSystem
  /// Whether the rows are those of another table than the horizons'.
  let isJoined: Bool
  /// Whether there are places at all.
  var hasPlaces: Bool { if case .nowhere = places { false } else { true } }
  /// What is to be said about the places.
  let remarks: [String]

  private let reader: ProfileReader
  private let source: TableSource
  private let key: IdentifierColumns
  private let identifiers: Identifiers?
  private let places: Places

  private enum Places {
    case texts(x: [String], y: [String])
    case numbers(x: [Double], y: [Double])
    case nowhere
  }

  /// Reads the places from where they are.
  init(
    _ reader: ProfileReader, source: ProfileReader.PlaceSource, horizons: FeatureTable
  ) throws {
    self.reader = reader
    let key = reader.sitesProfile ?? reader.profile
    self.key = key
    guard case .sites(let sites) = source else {
      isJoined = false
      self.source = reader.horizons
      identifiers = nil
      (places, crs, remarks) = try Self.places(horizons, reader)
      return
    }
    isJoined = true
    self.source = sites
    let names = try sites.columnNames()
    let keys = key.columns.map { ($0 as String?, "the profile") }
    let wanted = keys + [(reader.x, "x"), (reader.y, "y")]
    for case (let name?, let role) in wanted where !names.contains(name) {
      throw try sites.unknownColumn(name, role: role, names)
    }
    let table = try sites.rows(reader.unique(wanted.compactMap(\.0)))
    if reader.x == nil, !table.hasPlaces {
      throw SoilError.sitesWithoutPlaces(
        path: sites.name, columns: names.filter { !key.columns.contains($0) })
    }
    let identifiers = try Identifiers(key, in: table)
    self.identifiers = identifiers
    let found = try Self.places(table, reader)
    (places, crs, remarks) = (found.0, found.1, table.remarks + found.2)
  }

  private static func places(
    _ table: FeatureTable, _ reader: ProfileReader
  ) throws -> (Places, CoordinateReferenceSystem, [String]) {
    if let x = reader.x, let y = reader.y, !table.hasPlaces(x: x, y: y) {
      return (.texts(x: try table.texts(x), y: try table.texts(y)), reader.crs ?? .wgs84, [])
    }
    guard table.hasPlaces else {
      return (.nowhere, reader.crs ?? table.crs ?? .wgs84, [try nowhereRemark(reader)])
    }
    let (crs, remarks) = try referenceSystem(table, given: reader.crs)
    return (.numbers(x: table.x, y: table.y), crs, remarks)
  }

  /// Says that profiles have no places, and where the file may have some.
  private static func nowhereRemark(_ reader: ProfileReader) throws -> String {
    let others = try reader.horizons.otherLayers()
    let layers =
      others.isEmpty ? "" : ", or sitesLayer: for another layer: " + others.joined(separator: ", ")
    return "the profiles have no places; before they are sampled or mapped, read them with x: and "
      + "y: for the columns of the coordinates, or sites: for the file that holds them" + layers
  }

  /// The reference system of the features of a table: its own one, or else the one given.
  ///
  /// - Throws: ``SoilError/featuresNotInDegrees(path:x:y:)`` where the file names none and most of
  ///   its places are no degrees, as the system given would have them.
  static func referenceSystem(
    _ table: FeatureTable, given stated: CoordinateReferenceSystem?
  ) throws -> (CoordinateReferenceSystem, remarks: [String]) {
    let file = FilePaths.name(table.path)
    let given = stated ?? .wgs84
    if let own = table.crs {
      let isOther = try given != .wgs84 && !given.isSame(as: own)
      return (
        own,
        isOther ? ["“\(file)” says itself that it is in \(own); crs: \(given) was not used"] : []
      )
    }
    let known = zip(table.x, table.y).filter { !$0.isNaN && !$1.isNaN }
    let outside = known.filter { $0.magnitude > 360 || $1.magnitude > 90 }
    if outside.count * 2 > known.count, let first = outside.first, try given.isGeographic {
      throw SoilError.featuresNotInDegrees(path: table.path, x: first.0, y: first.1)
    }
    // Who has stated the system has answered already.
    let doubt =
      "“\(file)” does not say in which reference system it is; \(given) was assumed, pass crs: "
      + "where it is another one"
    return (given, stated == nil ? [doubt] : [])
  }

  /// The place in a row of a profile; not-a-number where there is none.
  func place(
    _ row: Int, _ id: String, _ assembly: inout ProfileAssembly
  ) -> SiteCoordinate {
    switch places {
    case .nowhere: return SiteCoordinate(x: .nan, y: .nan)
    case .numbers(let x, let y): return SiteCoordinate(x: x[row], y: y[row])
    case .texts(let x, let y):
      return SiteCoordinate(
        x: assembly.coordinate(reader.entry(x[row]), reader.x ?? "x", .x, id),
        y: assembly.coordinate(reader.entry(y[row]), reader.y ?? "y", .y, id))
    }
  }

  /// Gives the profiles their places by their identifiers.
  ///
  /// - Throws: ``SoilError/noSharedIdentifiers(path:column:there:here:)`` where no row is one of a
  ///   profile.
  func join(_ assembly: inout ProfileAssembly) throws {
    guard let identifiers else { return }
    for remark in identifiers.remarks { assembly.remark(remark) }
    var seen: Set<String> = []
    var unused: [String] = []
    var plain: Set<String> = []
    for (row, id) in identifiers.ids.enumerated() {
      let indices = assembly.profiles(of: id, plain: identifiers.plain[row])
      guard let first = indices.first else {
        unused.append(id)
        continue
      }
      let site = assembly.sites[first]
      if site != id { plain.insert(site) }
      if !seen.insert(site).inserted { assembly.noteSecondSite(site) }
      let place = place(row, site, &assembly)
      for index in indices { assembly.place(index, x: place.x, y: place.y) }
    }
    try checkShared(seen, identifiers, assembly)
    let name = source.title
    if !plain.isEmpty { assembly.remarkPlain(plain.count, file: name) }
    assembly.noteSites(file: name, unused: unused, seen: seen)
  }

  private func checkShared(
    _ seen: Set<String>, _ identifiers: Identifiers, _ assembly: ProfileAssembly
  ) throws {
    guard seen.isEmpty, !assembly.ids.isEmpty else { return }
    throw SoilError.noSharedIdentifiers(
      path: source.name, column: key.columns.joined(separator: ", "),
      there: Array(identifiers.ids.prefix(3)), here: Array(assembly.sites.prefix(3)))
  }
}
