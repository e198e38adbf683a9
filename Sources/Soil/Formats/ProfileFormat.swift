import Basics
import Geodata

/// A published layout of soil profiles, recognised by the names of its columns, never by their
/// order.
protocol ProfileFormat: Sendable {
  /// The layout's name.
  var name: String { get }
  /// What it holds and in which units.
  var summary: String { get }
  /// What to cite.
  var citation: String { get }
  /// Under which terms the data may be used.
  var licence: String { get }

  /// Whether a file has this layout.
  func recognises(_ columns: Set<String>, path: String) -> Bool

  /// Reads a file of this layout.
  func read(_ request: OpenRequest) throws -> SoilProfiles
}

/// A file of a published layout, and how it shall be read.
struct OpenRequest {
  let path: String
  /// The names of its columns.
  let columns: [String]
  let layer: String?
  let sites: String?
  let sitesLayer: String?
  let repairs: ProfileRepairs
  let detectionLimits: [String: Double]

  /// The reader of files with one row a horizon; properties, and the horizons' names, whose column
  /// the file lacks are left out.
  func reader(
    profile: String, top: String, bottom: String, x: String?, y: String?,
    crs: CoordinateReferenceSystem = .wgs84, properties: [String: SoilProperty],
    sites places: String? = nil, horizonName: String? = nil
  ) -> ProfileReader {
    ProfileReader(
      path: path, profile: IdentifierColumns([profile]),
      depths: .columns(top: top, bottom: bottom), x: x, y: y, crs: crs,
      properties: properties.filter { columns.contains($0.key) }, sites: places ?? sites,
      repairs: repairs, missing: [], layer: layer, sitesLayer: sitesLayer,
      detectionLimits: detectionLimits,
      horizonName: horizonName.flatMap { columns.contains($0) ? $0 : nil })
  }
}

extension ProfileFormat {
  /// Reads with the reader of files with one row a horizon, and says which layout was found.
  func read(with reader: ProfileReader) throws -> SoilProfiles {
    try reader.read(remarks: ["the layout is that of \(name)", "licence: \(licence)"])
  }

  /// A file of sites: the one given, or the first that lies beside the horizons.
  func sitesFile(_ request: OpenRequest, candidates: [String]) throws -> String {
    if let sites = request.sites { return sites }
    if request.sitesLayer != nil { return request.path }
    let paths = candidates.map { FilePaths.beside(request.path, $0) }
    if let found = paths.first(where: FilePaths.exists) { return found }
    throw SoilError.sitesFileMissing(format: name, path: request.path, candidates: candidates)
  }
}
