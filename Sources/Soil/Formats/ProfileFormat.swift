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
  func read(
    _ path: String, columns: [String], sites: String?, overlaps: OverlapRule
  ) throws -> SoilProfiles
}

/// All layouts, the most particular ones first.
enum ProfileFormats {
  static let all: [any ProfileFormat] = [
    WoSIS2019(), WoSIS2023(), LUCAS2018(), LUCAS2015(), NCSS(), EdgeroiFormat(), AfricaFormat(),
    BorFormat(),
  ]
}

extension ProfileFormat {
  /// Reads with the reader of files with one row a horizon, and says which layout was found.
  func read(with reader: ProfileReader) throws -> SoilProfiles {
    try reader.read(remarks: ["the layout is that of \(name)", "licence: \(licence)"])
  }

  /// A file of sites: the one given, or the first that lies beside the horizons.
  func sitesFile(_ path: String, _ sites: String?, candidates: [String]) throws -> String {
    if let sites { return sites }
    let paths = candidates.map { FilePaths.beside(path, $0) }
    if let found = paths.first(where: FilePaths.exists) { return found }
    throw SoilError.sitesFileMissing(format: name, path: path, candidates: candidates)
  }
}
