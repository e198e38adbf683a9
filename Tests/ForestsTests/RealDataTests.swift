import Forests
import Foundation
import Testing

/// The folder of the published data sets.
enum RealData {
  static let folder: URL = {
    if let given = ProcessInfo.processInfo.environment["SOLUM_DATA"] {
      return URL(fileURLWithPath: given)
    }
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.appendingPathComponent("shared/data")
  }()

  /// Absent data skip these tests at home and fail them in continuous integration.
  static var isWanted: Bool {
    let path = folder.appendingPathComponent("edgeroi/sites.csv").path
    return FileManager.default.fileExists(atPath: path)
      || ProcessInfo.processInfo.environment["CI"] != nil
  }
}

/// The published data sets that lie beside the repository, and what scikit-learn 1.9.1 and ranger
/// 0.14.1 find on them; see Fixtures/peers.py.
@Suite(.enabled(if: RealData.isWanted, "the published data sets are not beside the repository"))
struct RealDataTests {
  /// The horizons of a data set beside their sites.
  private static func horizons(_ set: String) throws -> [(site: [Substring], horizon: [Substring])]
  {
    let sites = try Fixtures.rows(RealData.folder.appendingPathComponent("\(set)/sites.csv"))
    let byKey = Dictionary(sites.map { ($0[0], $0) }) { _, last in last }
    return try Fixtures.rows(RealData.folder.appendingPathComponent("\(set)/horizons.csv")).map {
      (try #require(byKey[$0[0]]), $0)
    }
  }

  private static func numbers(_ row: [Substring], _ columns: [Int]) -> [Double] {
    columns.map { Double(row[$0]) ?? .nan }
  }

  private func expect(_ found: Double, near name: String) throws {
    let expected = try Peers()[name]
    #expect(abs(found - expected.mean[0]) < 0.005 + 4 * expected.sd, "\(name): \(found)")
  }

  /// Organic carbon from place, depth, texture and pH, partly missing.
  @Test func organicCarbonOfEdgeroiIsPredictedAsByScikitLearn() throws {
    let rows = try Self.horizons("edgeroi").filter { !$0.horizon[9].isEmpty }
    let features = rows.map {
      Self.numbers($0.site, [1, 2]) + Self.numbers($0.horizon, [3, 4, 5, 6, 7, 8])
    }
    let targets = rows.map { Double($0.horizon[9]) ?? .nan }
    let forest = try RegressionForest(featuresPerSplit: 2).fit(features, targets)
    try expect(forest.outOfBagRSquared, near: "edgeroi")
    let random = try RegressionForest(splits: .random, bootstrap: true).fit(features, targets)
    try expect(random.outOfBagRSquared, near: "edgeroi.extra")
  }

  /// Organic carbon from place, depth and great soil group.
  @Test func soilGroupsOfEdgeroiAreDividedAsByRanger() throws {
    let rows = try Self.horizons("edgeroi").filter { !$0.horizon[9].isEmpty }
    let groups = Set(rows.map { $0.site[3] }).sorted()
    let features = rows.map {
      Self.numbers($0.site, [1, 2]) + Self.numbers($0.horizon, [3, 4])
        + [Double(groups.firstIndex(of: $0.site[3]) ?? 0)]
    }
    let forest = try RegressionForest(featuresPerSplit: 2).fit(
      features, rows.map { Double($0.horizon[9]) ?? .nan }, categories: [4])
    try expect(forest.outOfBagRSquared, near: "edgeroi.order")
  }

  /// The letter of the horizon from place, depth, texture and pH.
  @Test func horizonsOfEdgeroiAreToldApartAsByScikitLearn() throws {
    let rows = try Self.horizons("edgeroi").filter { !$0.horizon[9].isEmpty }
    let forest = try ClassificationForest(featuresPerSplit: 2).fit(
      rows.map { Self.numbers($0.site, [1, 2]) + Self.numbers($0.horizon, [3, 4, 5, 6, 7, 8]) },
      rows.map { $0.horizon[2].isEmpty ? "none" : String($0.horizon[2]) })
    try expect(forest.outOfBagAccuracy, near: "edgeroi.horizons")
  }

  private static let africanColumns = [1, 2, 5, 6, 7, 8]

  /// Organic carbon of every eighth horizon.
  @Test func organicCarbonOfAfricaIsPredictedAsByScikitLearn() throws {
    let known = try Self.horizons("afsp_africa").filter { !$0.horizon[4].isEmpty }
    let rows = stride(from: 0, to: known.count, by: 8).map { known[$0] }
    let forest = try RegressionForest(featuresPerSplit: 2).fit(
      rows.map { Self.numbers($0.site, [2, 3]) + Self.numbers($0.horizon, Self.africanColumns) },
      rows.map { Double($0.horizon[4]) ?? .nan })
    try expect(forest.outOfBagRSquared, near: "africa")
  }

  /// The reference soil group of a profile from its place and its first horizon: about 40 classes.
  @Test func soilGroupsOfAfricaAreToldApartAsByScikitLearn() throws {
    var seen: Set<Substring> = []
    let rows = try Self.horizons("afsp_africa").filter {
      !$0.site[5].isEmpty && seen.insert($0.site[0]).inserted
    }
    let features = rows.map {
      Self.numbers($0.site, [2, 3]) + Self.numbers($0.horizon, Self.africanColumns)
    }
    let labels = rows.map { String($0.site[5]) }
    let forest = try ClassificationForest(featuresPerSplit: 2).fit(features, labels)
    try expect(forest.outOfBagAccuracy, near: "africa.groups")
    let random = try ClassificationForest(featuresPerSplit: 2, splits: .random, bootstrap: true)
      .fit(features, labels)
    try expect(random.outOfBagAccuracy, near: "africa.groups.extra")
  }
}
