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

/// A table of a published layout, and how it shall be read.
struct OpenRequest {
  let horizons: TableSource
  /// The names of its columns.
  let columns: [String]
  /// The table of places of layouts that keep them apart; `nil` where none was given.
  let sites: TableSource?
  let repairs: ProfileRepairs
  let detectionLimits: [String: Double]

  /// The reader of files with one row a horizon; properties, and the horizons' names, whose column
  /// the file lacks are left out.
  func reader(
    profile: String, top: String, bottom: String, x: String?, y: String?,
    crs: CoordinateReferenceSystem = .wgs84, properties: [String: SoilProperty],
    sites places: TableSource? = nil, horizonName: String? = nil
  ) -> ProfileReader {
    ProfileReader(
      horizons: horizons, sites: places ?? sites, profile: IdentifierColumns([profile]),
      depths: .columns(top: top, bottom: bottom),
      properties: properties.filter { columns.contains($0.key) }, x: x, y: y, crs: crs,
      repairs: repairs, detectionLimits: detectionLimits,
      horizonName: horizonName.flatMap { columns.contains($0) ? $0 : nil })
  }
}

extension ProfileFormat {
  /// Reads with the reader of files with one row a horizon, and says which layout was found.
  func read(with reader: ProfileReader) throws -> SoilProfiles {
    try reader.read(remarks: ["the layout is that of \(name)", "licence: \(licence)"])
  }

  /// The table of sites: the one given, or the first file that lies beside the horizons.
  func sites(_ request: OpenRequest, candidates: [String]) throws -> TableSource {
    if let sites = request.sites { return sites }
    let files = candidates.compactMap { request.horizons.beside($0) }
    if let found = files.first(where: { FilePaths.exists($0.name) }) { return found }
    throw SoilError.sitesFileMissing(
      format: name, path: request.horizons.name, candidates: files.isEmpty ? [] : candidates)
  }
}
