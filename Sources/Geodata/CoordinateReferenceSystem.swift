import CGDAL
import Display
import Foundation

/// How the numbers of a coordinate pair are to be understood, for example degrees on an ellipsoid
/// or metres in a map projection.
///
/// Everywhere in Solum `x` is easting or longitude and `y` is northing or latitude, whatever order
/// the authority that defined the system prescribes.
///
///     let crs: CoordinateReferenceSystem = "EPSG:28355"
public struct CoordinateReferenceSystem: Hashable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The text the system was made from: `EPSG:4326`, a PROJ string, or well-known text.
  public let definition: String

  /// Makes a reference system from its definition and looks it up.
  ///
  /// - Parameter definition: An authority and code such as `EPSG:28355`, a PROJ string, or
  ///   well-known text.
  /// - Throws: ``GeodataError/referenceSystem(definition:reason:)`` where it is not understood.
  public init(_ definition: String) throws {
    self.definition = definition
    try withHandle { _, _ in }
  }

  /// Makes a reference system from a literal, which is looked up when it is first used.
  public init(stringLiteral definition: String) {
    self.definition = definition
  }

  /// Longitude and latitude in degrees on WGS 84, as GPS receivers give them.
  public static let wgs84: CoordinateReferenceSystem = "EPSG:4326"

  /// A short form for people: the authority's code where there is one, else the name, else the kind
  /// of projection.
  ///
  /// The code is the one that files are written with: EPSG withdrew some systems, such as 3909, for
  /// which GDAL takes their successors, here 6316.
  public var description: String {
    let isCode = definition.uppercased().hasPrefix("EPSG:")
    if isCode { return (try? authorityCode) ?? definition }
    if definition.count <= 24 { return definition }
    return (try? authorityCode) ?? (try? givenName) ?? kind
  }

  /// The system's name, for example `GDA94 / MGA zone 55`.
  ///
  /// - Throws: ``GeodataError/referenceSystem(definition:reason:)``.
  public var name: String {
    get throws {
      try withHandle { gdal, handle in
        gdal.OSRGetName(handle).map { String(cString: $0) } ?? definition
      }
    }
  }

  /// Whether coordinates are longitude and latitude in degrees.
  ///
  /// - Throws: ``GeodataError/referenceSystem(definition:reason:)``.
  public var isGeographic: Bool {
    get throws {
      try withHandle { gdal, handle in gdal.OSRIsGeographic(handle) != 0 }
    }
  }

  /// The length of one coordinate unit in metres; not-a-number for degrees.
  ///
  /// - Throws: ``GeodataError/referenceSystem(definition:reason:)``.
  public var metresPerUnit: Double {
    get throws {
      try withHandle { gdal, handle in
        gdal.OSRIsGeographic(handle) != 0 ? .nan : gdal.OSRGetLinearUnits(handle, nil)
      }
    }
  }

  /// Well-known text (WKT 2).
  ///
  /// - Throws: ``GeodataError/referenceSystem(definition:reason:)``.
  public var wellKnownText: String {
    get throws {
      try withHandle { gdal, handle in
        var text: UnsafeMutablePointer<CChar>?
        let status = try GDAL.withOptions(["FORMAT=WKT2_2019"]) { options in
          gdal.OSRExportToWktEx(handle, &text, options.map { UnsafePointer(OpaquePointer($0)) })
        }
        defer { gdal.VSIFree(text) }
        guard status == OGRERR_NONE, let text else {
          throw GeodataError.referenceSystem(
            definition: definition, reason: "it cannot be written as well-known text")
        }
        return String(cString: text)
      }
    }
  }
}

extension CoordinateReferenceSystem {
  /// The name, or `nil` where the system bears none but a stand-in.
  private var givenName: String? {
    get throws {
      let name = try name
      return ["", "unknown", "unnamed", "undefined"].contains(name.lowercased()) ? nil : name
    }
  }

  /// The kind of a system without a name, for example `Lambert Azimuthal Equal Area (no name)`.
  private var kind: String {
    if (try? isGeographic) == true { return "longitude and latitude (no name)" }
    // WKT 2 names the method of a projection in METHOD["…"] (ISO 19162:2019, 9.3.3).
    guard let parts = try? wellKnownText.components(separatedBy: "METHOD[\""), parts.count > 1,
      let method = parts[1].split(separator: "\"").first
    else { return String(definition.prefix(24)) + "…" }
    return "\(method) (no name)"
  }

  /// Authority and code, for example `EPSG:28355`, or `nil` where the system has none.
  package var authorityCode: String? {
    get throws {
      try withHandle { gdal, handle in
        guard let name = gdal.OSRGetAuthorityName(handle, nil),
          let code = gdal.OSRGetAuthorityCode(handle, nil)
        else { return nil }
        return String(cString: name) + ":" + String(cString: code)
      }
    }
  }

  /// Whether two definitions mean the same system; the order of axes does not count.
  package func isSame(as other: CoordinateReferenceSystem) throws -> Bool {
    if definition == other.definition { return true }
    let options = [
      "CRITERION=EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS",
      "IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES", "IGNORE_COORDINATE_EPOCH=YES",
    ]
    return try withHandle { gdal, left in
      try other.withHandle { _, right in
        try GDAL.withOptions(options) { options in
          gdal.OSRIsSameEx(left, right, options.map { UnsafePointer(OpaquePointer($0)) }) != 0
        }
      }
    }
  }

  /// Gives the body GDAL's own object, with `x` before `y`.
  func withHandle<Result>(
    _ body: (GDAL.Functions, OGRSpatialReferenceH) throws -> Result
  ) throws -> Result {
    try GDAL.listening { gdal, messages in
      guard let handle = gdal.OSRNewSpatialReference(nil) else {
        throw GeodataError.referenceSystem(definition: definition, reason: messages.reason)
      }
      defer { gdal.OSRDestroySpatialReference(handle) }
      guard !definition.isEmpty,
        gdal.OSRSetFromUserInput(handle, definition) == OGRERR_NONE
      else {
        let reason = messages.errors.isEmpty ? "it is not understood" : messages.reason
        throw GeodataError.referenceSystem(definition: definition, reason: reason)
      }
      gdal.OSRSetAxisMappingStrategy(handle, OAMS_TRADITIONAL_GIS_ORDER)
      return try body(gdal, handle)
    }
  }
}
