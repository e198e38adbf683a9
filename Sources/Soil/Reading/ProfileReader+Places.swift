import Basics
import Geodata

extension ProfileReader {
  /// Where the coordinates of profiles are.
  enum PlaceSource {
    /// In columns of the table of horizons.
    case columns
    /// The places of the features in the table of horizons.
    case features
    /// In another table, joined by the identifier.
    case sites(TableSource)
  }

  /// Finds the coordinates: in the table of sites that was given, unless only the horizons have them, in
  /// the horizons' own columns or features, or in a file `sites.csv` in the same folder.
  func placeSource(_ header: [String]) throws -> PlaceSource {
    if let only = x ?? y, x == nil || y == nil { throw SoilError.oneCoordinate(only) }
    if let sites {
      return try areInHorizonsAlone(header, sites) ? .columns : .sites(sites)
    }
    guard let x, let y else {
      // Only the rows tell whether a file has features with places; a second file is not sought
      // where it does.
      return .features
    }
    if header.contains(x), header.contains(y) { return .columns }
    if let beside = horizons.beside("sites.csv"), let names = try? beside.columnNames(),
      ((sitesProfile ?? profile).columns + [x, y]).allSatisfy(names.contains)
    {
      return .sites(beside)
    }
    let lacking = [x, y].filter { !header.contains($0) }
    if let typed = lacking.first, !NearNames.of(typed, among: header).isEmpty {
      throw SoilError.unknownColumn(
        typed, role: typed == x ? "x" : "y", available: header, path: horizons.name)
    }
    throw SoilError.coordinatesMissing(columns: lacking, path: horizons.name)
  }

  /// Whether the horizons have the columns of the coordinates and a table of sites has not, which is there
  /// for its other columns then.
  private func areInHorizonsAlone(_ header: [String], _ sites: TableSource) throws -> Bool {
    guard let x, let y, [x, y].allSatisfy(header.contains) else { return false }
    let names = try sites.columnNames()
    return ![x, y].allSatisfy(names.contains)
  }

  /// The table of sites that the coordinates are in; `nil` where the horizons have them.
  func placesApart(_ header: [String]) throws -> TableSource? {
    if case .sites(let sites) = try placeSource(header) { sites } else { nil }
  }
}
