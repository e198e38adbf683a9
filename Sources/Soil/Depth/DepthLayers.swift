import Display
import Geodata
import Tables

/// One property of many profiles in standard layers.
///
/// Shapes: `P` profiles, `L` layers.
public struct DepthLayers: Sendable {
  /// The property.
  public let property: SoilProperty
  /// The layers.
  public let scheme: DepthScheme
  /// How the values came about.
  public let method: Harmonization
  /// What the harmonization found: profiles left out, values below zero; columns `profile`,
  /// `rule`, `value` and `repair`.
  public let checks: Table

  /// The profiles' identifiers, `[P]`.
  package let profileIDs: [String]
  /// The profiles' places, `[P]`; not-a-number where unknown.
  package let coordinates: [SiteCoordinate]
  /// The reference system of ``coordinates``.
  package let crs: CoordinateReferenceSystem
  /// The values, `[P, L]`, not-a-number where missing.
  package let values: [Double]
  /// The part of each layer, from 0 to 1, in which a profile was measured, `[P, L]`.
  package let covered: [Double]
  /// Texts of the sites, by column and by the profile's identifier.
  package var siteEntries: [String: [String: String]] = [:]

  /// The number of profiles with a value in any layer.
  public var count: Int { profileIDs.count }
  /// The layers' names from the surface down, for example `0-5 cm`.
  public var layerNames: [String] { scheme.layerNames }
  /// The profiles' identifiers.
  public var ids: [String] { profileIDs }

  /// The values of one layer, in the order of ``ids``; not-a-number where missing.
  ///
  /// - Parameter layer: A layer's name, for example `"0-5 cm"`.
  /// - Returns: One value a profile.
  /// - Throws: ``SoilError/unknownLayer(_:available:)``.
  public func values(_ layer: String) throws -> [Double] {
    guard let index = layerNames.firstIndex(of: layer) else {
      throw SoilError.unknownLayer(layer, available: layerNames)
    }
    return column(index)
  }

  /// The part of a layer, from 0 to 1, in which each profile was measured, in the order of ``ids``.
  ///
  /// Gaps between horizons do not count, also where a spline bridges them.
  ///
  /// - Parameter layer: A layer's name, for example `"0-5 cm"`.
  /// - Returns: One part a profile; 0 where the layer has no value.
  /// - Throws: ``SoilError/unknownLayer(_:available:)``.
  public func contributingFraction(_ layer: String) throws -> [Double] {
    guard let index = layerNames.firstIndex(of: layer) else {
      throw SoilError.unknownLayer(layer, available: layerNames)
    }
    let width = scheme.intervals.count
    return (0..<count).map { covered[$0 * width + index] }
  }

  /// The values of one layer by its index.
  package func column(_ layer: Int) -> [Double] {
    let width = scheme.intervals.count
    return (0..<count).map { values[$0 * width + layer] }
  }
}
