import Display

/// Quantiles of a property by depth and group of profiles.
///
/// Shapes: `G` groups, `S` slabs of depth, `Q` quantiles.
public struct SlabSummary: Sendable {
  /// The property.
  public let property: SoilProperty
  /// The groups of profiles, in alphabetical order; one with the name `all profiles` where none
  /// were asked for.
  public let groups: [String]
  /// The slabs from the surface down.
  public let slabs: [DepthInterval]
  /// The probabilities of the quantiles in growing order, for example 0.25, 0.5 and 0.75.
  public let probabilities: [Double]
  /// How many profiles without an entry of the group column are left out.
  public let profilesWithoutGroup: Int

  /// How many profiles each group has, `[G]`.
  let profileCounts: [Int]
  /// What was found, `[G, S]`.
  let cells: [[Cell]]

  /// One group in one slab.
  struct Cell: Sendable {
    /// The quantiles, `[Q]`; not-a-number where no profile has a value.
    var quantiles: [Double]
    /// How many profiles have a value in the slab.
    var profiles: Int
    /// The part of the slab, from 0 to 1, that was measured, as a mean over the group's profiles.
    var share: Double
  }

  /// The quantiles of a group, `[S, Q]`; not-a-number where no profile has a value.
  ///
  /// - Parameter group: One of ``groups``.
  /// - Returns: A list of quantiles a slab.
  /// - Throws: ``SoilError/unknownGroup(_:available:)``.
  public func quantiles(_ group: String) throws -> [[Double]] {
    cells[try index(group)].map(\.quantiles)
  }

  /// The part of each slab, from 0 to 1, that was measured, as a mean over the group's profiles.
  ///
  /// - Parameter group: One of ``groups``.
  /// - Returns: A part a slab.
  /// - Throws: ``SoilError/unknownGroup(_:available:)``.
  public func contributingFraction(_ group: String) throws -> [Double] {
    cells[try index(group)].map(\.share)
  }

  private func index(_ group: String) throws -> Int {
    guard let index = groups.firstIndex(of: group) else {
      throw SoilError.unknownGroup(group, available: groups)
    }
    return index
  }
}
