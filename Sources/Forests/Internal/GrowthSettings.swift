import Display

/// How trees are grown.
struct GrowthSettings: Sendable {
  var featuresPerSplit: Int
  var minimumLeafSize: Int
  var maximumDepth: Int
  var isBootstrapped: Bool
  var seed: Int

  /// How often each row is drawn for a tree; one draw a row with replacement.
  func drawCounts(rows: Int, random: inout SeededGenerator) -> [UInt32] {
    guard isBootstrapped else { return Array(repeating: 1, count: rows) }
    var counts = [UInt32](repeating: 0, count: rows)
    for _ in 0..<rows { counts[random.index(below: rows)] += 1 }
    return counts
  }

  /// The generator of one tree.
  func generator(tree: Int) -> SeededGenerator { SeededGenerator(seed: seed, stream: tree) }
}
