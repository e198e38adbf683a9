import Basics

/// How trees are grown.
struct GrowthSettings: Equatable, Sendable {
  var trees: Int
  var featuresPerSplit: Int
  var minimumLeafSize: Int
  var maximumDepth: Int
  var isBootstrapped: Bool
  var splits: SplitRule
  var seed: Int
  var threads: Int?

  /// Refuses what cannot be.
  func check() throws {
    guard (1...100_000).contains(trees) else {
      throw ForestError.setting(name: "trees", value: trees, expected: "1 to 100000")
    }
    guard minimumLeafSize >= 1 else {
      throw ForestError.setting(
        name: "minimumLeafSize", value: minimumLeafSize, expected: "at least 1")
    }
    guard featuresPerSplit >= 1 else {
      throw ForestError.setting(
        name: "featuresPerSplit", value: featuresPerSplit, expected: "at least 1, or nil")
    }
    guard maximumDepth >= 0 else {
      throw ForestError.setting(
        name: "maximumDepth", value: maximumDepth, expected: "at least 0, or nil")
    }
  }

  /// How often each row is drawn for a tree: one draw a row with replacement, repeated until a row
  /// with a weight is among them.
  func drawCounts(weights: [Double]?, rows: Int, random: inout SeededGenerator) -> [UInt32] {
    guard isBootstrapped else { return Array(repeating: 1, count: rows) }
    while true {
      var counts = [UInt32](repeating: 0, count: rows)
      for _ in 0..<rows { counts[random.index(below: rows)] += 1 }
      guard let weights else { return counts }
      if zip(counts, weights).contains(where: { $0 > 0 && $1 > 0 }) { return counts }
    }
  }

  /// The generator of one tree.
  func generator(tree: Int) -> SeededGenerator { SeededGenerator(seed: seed, stream: tree) }
}
