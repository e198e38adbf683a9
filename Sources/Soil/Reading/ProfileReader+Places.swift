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
      ((sitesProfile ?? profile).columns + [x, y]).allSatisfy(names.contains)
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
