import Display
import Geodata
import Tables

/// Soil profiles: places, and at each place horizons with depths and measured properties.
///
/// Depths are in cm below the surface. Values are in one unit a property, whatever the file held.
public struct SoilProfiles: Sendable {
  /// The reference system of the coordinates.
  public let crs: CoordinateReferenceSystem
  /// The properties held: those read from a file in the order of their names, then those added.
  public let properties: [SoilProperty]
  /// Every finding of the checks: what was wrong, with which value, and what was done about it.
  public let checks: Table
  /// What was read, converted and repaired, in sentences.
  public let notes: [String]
  /// Where the profiles are from: a file's name, or a description.
  public let source: String
  /// What is done about each kind of defect.
  public let repairs: ProfileRepairs

  /// The profiles, in the order in which they first occur.
  package let profiles: [SoilProfile]
  /// Texts of the sites, by column and by the profile's identifier.
  package var siteEntries: [String: [String: String]] = [:]

  /// The number of profiles.
  public var count: Int { profiles.count }
  /// The number of horizons with usable depths.
  public var horizonCount: Int { profiles.reduce(0) { $0 + $1.horizons.count } }
  /// The profiles' identifiers.
  public var ids: [String] { profiles.map(\.id) }
}

extension SoilProfiles {
  /// Makes profiles whose horizons are in order already, without checks.
  package init(
    crs: CoordinateReferenceSystem, properties: [SoilProperty], source: String,
    profiles: [SoilProfile]
  ) {
    self.init(
      crs: crs, properties: properties, checks: Finding.table([]), notes: [], source: source,
      repairs: .standard, profiles: profiles)
  }

  /// The profiles with something else in place of what they have; whatever is not named stays.
  func replacing(
    properties: [SoilProperty]? = nil, checks: Table? = nil, notes: [String]? = nil,
    source: String? = nil, repairs: ProfileRepairs? = nil, profiles: [SoilProfile]
  ) -> SoilProfiles {
    var result = SoilProfiles(
      crs: crs, properties: properties ?? self.properties, checks: checks ?? self.checks,
      notes: notes ?? self.notes, source: source ?? self.source, repairs: repairs ?? self.repairs,
      profiles: profiles)
    result.siteEntries = siteEntries
    return result
  }
}
