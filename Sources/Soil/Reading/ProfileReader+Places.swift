import Basics
import Geodata

extension ProfileReader {
  /// Where the coordinates of profiles are.
  enum PlaceSource: Equatable {
    /// In columns of the file of horizons.
    case columns
    /// The places of the features in the file of horizons.
    case features
    /// In another file or layer, joined by the identifier.
    case sites(String)
  }

  /// Finds the coordinates: in the file of sites that was given, in the horizons' own columns or
  /// features, or in a file `sites.csv` in the same folder.
  func placeSource(_ header: [String]) throws -> PlaceSource {
    if let only = x ?? y, x == nil || y == nil { throw SoilError.oneCoordinate(only) }
    if let sites { return .sites(sites) }
    if sitesLayer != nil { return .sites(path) }
    guard let x, let y else {
      // Only the rows tell whether a file has features with places; a second file is not sought
      // where it does.
      return .features
    }
    if header.contains(x), header.contains(y) { return .columns }
    let beside = FilePaths.beside(path, "sites.csv")
    if let names = try? FeatureTable.columnNames(beside),
      [sitesProfile ?? profile, x, y].allSatisfy(names.contains)
    {
      return .sites(beside)
    }
    let lacking = [x, y].filter { !header.contains($0) }
    if let typed = lacking.first, !NearNames.of(typed, among: header).isEmpty {
      throw SoilError.unknownColumn(
        typed, role: typed == x ? "x" : "y", available: header, path: path)
    }
    throw SoilError.coordinatesMissing(columns: lacking, path: path)
  }
}

/// The places of profiles, row by row of a table.
struct SiteTable {
  /// The reference system of the places.
  let crs: CoordinateReferenceSystem
  /// Whether the rows are those of another table than the horizons'.
  let isJoined: Bool
  /// What is to be said about the places.
  let remarks: [String]

  private let reader: ProfileReader
  private let file: String
  private let ids: [String]
  private let places: Places

  private enum Places {
    case texts(x: [String], y: [String])
    case numbers(x: [Double], y: [Double])
  }

  /// Reads the places from where they are.
  init(
    _ reader: ProfileReader, source: ProfileReader.PlaceSource, horizons: FeatureTable
  ) throws {
    self.reader = reader
    guard case .sites(let path) = source else {
      isJoined = false
      file = reader.path
      ids = []
      (places, crs, remarks) = try Self.places(horizons, reader)
      return
    }
    isJoined = true
    file = path
    let key = reader.sitesProfile ?? reader.profile
    let names = try FeatureTable.columnNames(path, layer: reader.sitesLayer)
    let wanted = [(key, "the profile"), (reader.x, "x"), (reader.y, "y")]
    for case (let name?, let role) in wanted where !names.contains(name) {
      throw try ProfileReader.unknownColumn(
        name, role: role, names, path, layer: reader.sitesLayer)
    }
    let table = try FeatureTable(
      path, layer: reader.sitesLayer, columns: reader.unique(wanted.compactMap(\.0)))
    if reader.x == nil, table.x.count != table.count {
      throw SoilError.sitesWithoutPlaces(path: path, columns: names.filter { $0 != key })
    }
    ids = try table.texts(key).map(ProfileReader.identifier)
    let found = try Self.places(table, reader)
    (places, crs, remarks) = (found.0, found.1, table.remarks + found.2)
  }

  private static func places(
    _ table: FeatureTable, _ reader: ProfileReader
  ) throws -> (Places, CoordinateReferenceSystem, [String]) {
    if let x = reader.x, let y = reader.y {
      return (.texts(x: try table.texts(x), y: try table.texts(y)), reader.crs, [])
    }
    guard table.x.count == table.count, table.y.count == table.count else {
      let others = try ColumnHint.otherLayers(reader.path, than: reader.layer)
      throw others.isEmpty
        ? SoilError.placesMissing(path: reader.path)
        : .placesInOtherLayer(path: reader.path, others: others)
    }
    let (crs, remarks) = try referenceSystem(table, given: reader.crs)
    return (.numbers(x: table.x, y: table.y), crs, remarks)
  }

  /// The reference system of the features of a table: its own one, or else the one given.
  ///
  /// - Throws: ``SoilError/featuresNotInDegrees(path:x:y:)`` where the file names none and most of
  ///   its places are no degrees, as the system given would have them.
  static func referenceSystem(
    _ table: FeatureTable, given: CoordinateReferenceSystem
  ) throws -> (CoordinateReferenceSystem, remarks: [String]) {
    let file = FilePaths.name(table.path)
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
    return (
      given,
      [
        "“\(file)” does not say in which reference system it is; \(given) was assumed, pass crs: "
          + "where it is another one"
      ]
    )
  }

  /// The place in a row of a profile; not-a-number where there is none.
  func place(
    _ row: Int, _ id: String, _ assembly: inout ProfileAssembly
  ) -> (x: Double, y: Double) {
    switch places {
    case .numbers(let x, let y): return (x[row], y[row])
    case .texts(let x, let y):
      return (
        assembly.number(reader.entry(x[row]), reader.x ?? "x", id),
        assembly.number(reader.entry(y[row]), reader.y ?? "y", id)
      )
    }
  }

  /// Gives the profiles their places by their identifiers.
  func join(_ assembly: inout ProfileAssembly) {
    var seen: Set<String> = []
    var unused: [String] = []
    for row in ids.indices {
      guard let index = assembly.known(ids[row]) else {
        unused.append(ids[row])
        continue
      }
      if !seen.insert(ids[row]).inserted { assembly.noteSecondSite(ids[row]) }
      let place = place(row, ids[row], &assembly)
      assembly.place(index, x: place.x, y: place.y)
    }
    assembly.noteSites(file: FilePaths.name(file), unused: unused, seen: seen)
  }
}
