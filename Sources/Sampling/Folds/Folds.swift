import Display
import Geodata

/// A division of samples into folds for cross-validation.
///
/// Equal samples, count, rule and seed give equal folds.
public struct Folds: Sendable, Equatable {
  /// The number of folds.
  public let count: Int
  /// What stays together.
  public let rule: FoldRule
  /// The seed the folds were drawn with.
  public let seed: Int

  /// The fold of each value, `[N, L]` as in ``Samples``; -1 where the value is missing and the
  /// rule is ``FoldRule/rows``.
  package let assignment: [Int]
  /// How many values each fold tests; missing ones do not count.
  package let valueCounts: [Int]
  /// The number of layers of the samples the folds were drawn for.
  package let layerCount: Int
  /// The sites' places, for the map.
  package let coordinates: [SiteCoordinate]
  /// The reference system of ``coordinates``.
  package let crs: CoordinateReferenceSystem
  /// The sites' identifiers.
  package let profileIDs: [String]
  /// What is to be said about these folds, in sentences without a full stop.
  package let remarks: [String]

  /// Whether layers of a test profile are among the training data, so that results are too good.
  public var isLeaky: Bool { rule == .rows }
  /// The number of sites divided.
  package var siteCount: Int { coordinates.count }
}

extension Folds {
  /// The values of one fold, in the order of the sites and their layers.
  ///
  /// Under ``FoldRule/profile`` and ``FoldRule/spatialBlocks(metres:)`` a site is there with all
  /// its layers, those with a missing value included.
  package func test(_ fold: Int) -> [(site: Int, layer: Int)] {
    assignment.indices.filter { assignment[$0] == fold }
      .map { (site: $0 / layerCount, layer: $0 % layerCount) }
  }

  /// Whether each value, `[N, L]`, may be used for training while a fold is being tested.
  package func trainingMask(_ fold: Int) -> [Bool] {
    assignment.map { $0 != fold && $0 >= 0 }
  }

  /// Whether each value, `[N, L]`, belongs to the fold being tested.
  package func testMask(_ fold: Int) -> [Bool] {
    assignment.map { $0 == fold }
  }

  /// The sites with any value in the fold.
  package func testSites(_ fold: Int) -> [Int] {
    (0..<siteCount).filter { site in layers(of: site).contains(fold) }
  }

  /// The sites with any value outside the fold; under ``FoldRule/rows`` a site can be among both.
  package func trainingSites(_ fold: Int) -> [Int] {
    (0..<siteCount).filter { site in layers(of: site).contains { $0 != fold && $0 >= 0 } }
  }

  private func layers(of site: Int) -> ArraySlice<Int> {
    assignment[site * layerCount..<(site + 1) * layerCount]
  }
}
