import Basics

extension TreeGrower {
  /// Draws features without replacement until enough of them could split the node.
  func findSplit(_ node: OpenNode, _ random: inout SeededGenerator) -> Split? {
    guard node.high - node.low >= 2 * settings.minimumLeafSize, node.depth < settings.maximumDepth
    else { return nil }
    var best = Split()
    var tried = 0
    let columns = table.columns
    for position in 0..<columns where tried < settings.featuresPerSplit {
      let other = position + random.index(below: columns - position)
      let feature = features[other]
      features[other] = features[position]
      features[position] = feature
      let canSplit: Bool
      if table.levels[feature] > 0 {
        canSplit = tryCategories(&best, feature, node, &random)
      } else if isSorted {
        canSplit = tryThresholds(&best, feature, node)
      } else {
        search.gatherUnsorted(
          order + node.low, node.high - node.low, column: values + feature * bagged, from: drawn)
        canSplit = search.improveAtRandom(
          &best, feature: feature, count: node.high - node.low, &criterion, &random)
      }
      if canSplit { tried += 1 }
    }
    return best.feature >= 0 ? best : nil
  }

  /// Tries every threshold of a column of numbers.
  ///
  /// - Returns: Whether the feature could split the node.
  @inline(__always)
  private func tryThresholds(_ best: inout Split, _ feature: Int, _ node: OpenNode) -> Bool {
    let count = node.high - node.low
    let column = values + feature * bagged
    if count <= SplitSearch<Criterion>.smallNode {
      guard search.gatherSorting(order + node.low, count, column: column, from: drawn)
      else { return false }
      return search.improve(&best, feature: feature, count: count, &criterion)
    }
    let sorted = order + feature * bagged + node.low
    guard table.hasMissing[feature] || column[Int(sorted[0])] < column[Int(sorted[count - 1])]
    else { return false }
    if table.isDistinct[feature] {
      search.improve(
        &best, feature: feature, sorted: sorted, count, column: column, from: drawn, &criterion)
      return true
    }
    search.gather(sorted, count, column: column, from: drawn)
    return search.improve(&best, feature: feature, count: count, &criterion)
  }

  /// Tries to divide the categories of a column.
  private func tryCategories(
    _ best: inout Split, _ feature: Int, _ node: OpenNode, _ random: inout SeededGenerator
  ) -> Bool {
    let (rows, count) = (order + node.low, node.high - node.low)
    let (column, levels) = (values + feature * bagged, table.levels[feature])
    let before = best.decrease
    if isSorted {
      guard
        categories.gather(
          rows, count, feature: feature, column: column, levels: levels, from: drawn, into: search,
          criterion)
      else { return false }
      _ = search.improve(&best, feature: feature, count: count, &criterion)
    } else {
      guard
        categories.gatherAtRandom(
          rows, count, column: column, levels: levels, from: drawn, into: search, &random)
      else { return false }
      _ = search.improveAtRandom(&best, feature: feature, count: count, &criterion, &random)
    }
    if best.decrease > before { categories.keep(levels: levels) }
    return true
  }
}
