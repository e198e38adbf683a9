import Display

/// Grows trees one after the other in working memory of its own; one grower serves one thread.
///
/// Every feature's rows are kept in order from the root to nodes of a few rows by stable
/// partitioning, so that no node above that size sorts anything; smaller nodes sort the features
/// they look at.
final class TreeGrower {
  private let table: FeatureTable
  private let targets: [Double]
  private let settings: GrowthSettings
  private let context: RunContext
  private let search: SplitSearch
  private let order: UnsafeMutablePointer<UInt32>
  private let spare: UnsafeMutablePointer<UInt32>
  private let goesLeft: UnsafeMutablePointer<UInt8>
  private let drawn: UnsafeMutablePointer<DrawnTarget>
  /// The values of the drawn rows, `[columns, bagged]`.
  private let values: UnsafeMutablePointer<Float>
  /// The row of the table each drawn row is.
  private let rowOf: UnsafeMutablePointer<UInt32>
  /// The drawn row each row of the table is.
  private let placeOf: UnsafeMutablePointer<UInt32>
  private let center: Double
  /// All features, in the order in which they were last drawn.
  private let features: UnsafeMutablePointer<Int>
  private var bagged = 0

  private struct OpenNode {
    var node: Int
    var low: Int
    var high: Int
    var depth: Int
  }

  /// The nodes that wait to be split.
  ///
  /// Nodes are stored in the order in which they are taken: those near the root level by level, so
  /// that they lie together in the cache while rows come down the tree, the branches below one after
  /// the other.
  private struct OpenNodes {
    private static let levelsTogether = 8
    private var upper: [OpenNode] = []
    private var taken = 0
    private var lower: [OpenNode] = []

    mutating func add(_ node: OpenNode) {
      if node.depth <= Self.levelsTogether { upper.append(node) } else { lower.append(node) }
    }

    mutating func next() -> OpenNode? {
      if let node = lower.popLast() { return node }
      guard taken < upper.count else { return nil }
      taken += 1
      return upper[taken - 1]
    }
  }

  /// What a node's rows have in common.
  private struct Summary {
    var sum = 0.0
    var weight = 0
    var isPure = true
  }

  init(table: FeatureTable, targets: [Double], settings: GrowthSettings, context: RunContext) {
    self.table = table
    self.targets = targets
    self.settings = settings
    self.context = context
    search = SplitSearch(rows: table.rows, minimumLeafSize: settings.minimumLeafSize)
    order = .allocate(capacity: max(1, table.rows * table.columns))
    spare = .allocate(capacity: max(1, table.rows))
    goesLeft = .allocate(capacity: max(1, table.rows))
    drawn = .allocate(capacity: max(1, table.rows))
    values = .allocate(capacity: max(1, table.rows * table.columns))
    rowOf = .allocate(capacity: max(1, table.rows))
    placeOf = .allocate(capacity: max(1, table.rows))
    center = targets.reduce(0, +) / Double(max(1, targets.count))
    features = .allocate(capacity: table.columns)
    for column in 0..<table.columns { features[column] = column }
  }

  deinit {
    search.deallocate()
    order.deallocate()
    spare.deallocate()
    goesLeft.deallocate()
    drawn.deallocate()
    values.deallocate()
    rowOf.deallocate()
    placeOf.deallocate()
    features.deallocate()
  }

  /// Grows one tree on its own sample of the rows.
  func grow(tree: Int, counts: [UInt32], random: inout SeededGenerator) throws -> GrownTree {
    prepare(counts)
    var grown = GrownTree()
    grown.decrease = Array(repeating: 0, count: table.columns)
    grown.nodes.append(emptyNode)
    var leafRanges: [(low: Int, high: Int)] = [(0, 0)]
    var open = OpenNodes()
    open.add(OpenNode(node: 0, low: 0, high: bagged, depth: 0))
    while let next = open.next() {
      if next.high - next.low > 4096 { try context.checkCancellation() }
      let summary = summarize(next)
      guard let split = findSplit(next, summary, &random) else {
        grown.nodes[next.node] = leaf(at: next.node, low: next.low, high: next.high)
        leafRanges[next.node] = (next.low, next.high)
        continue
      }
      grown.decrease[split.feature] +=
        split.score - summary.sum * summary.sum / Double(summary.weight)
      let middle = divide(next, by: split)
      let left = grown.nodes.count
      grown.nodes[next.node] = ForestNode(
        threshold: split.threshold, left: UInt32(left), feature: UInt16(split.feature),
        missingGoesLeft: missingSide(split, next, middle))
      grown.nodes.append(contentsOf: [emptyNode, emptyNode])
      leafRanges.append(contentsOf: repeatElement((low: 0, high: 0), count: 2))
      let depth = next.depth + 1
      open.add(OpenNode(node: left + 1, low: middle, high: next.high, depth: depth))
      open.add(OpenNode(node: left, low: next.low, high: middle, depth: depth))
    }
    collectMembers(leafRanges, counts, &grown)
    return grown
  }

  private var emptyNode: ForestNode {
    ForestNode(threshold: 0, left: 0, feature: 0, missingGoesLeft: false)
  }

  /// Numbers the drawn rows, so that a tree's data lie close together, and copies their values and
  /// the order of every feature.
  private func prepare(_ counts: [UInt32]) {
    bagged = 0
    for row in 0..<table.rows where counts[row] > 0 {
      let count = Int32(counts[row])
      drawn[bagged] = DrawnTarget(
        sum: Float(targets[row] - center) * Float(count), count: count)
      rowOf[bagged] = UInt32(row)
      placeOf[row] = UInt32(bagged)
      bagged += 1
    }
    let bagged = bagged
    table.values.withUnsafeBufferPointer { source in
      for column in 0..<table.columns {
        for place in 0..<bagged {
          values[column * bagged + place] = source[column * table.rows + Int(rowOf[place])]
        }
      }
    }
    table.order.withUnsafeBufferPointer { source in
      counts.withUnsafeBufferPointer { counts in
        for column in 0..<table.columns {
          var place = column * bagged
          let end = place + bagged
          for i in column * table.rows..<(column + 1) * table.rows where place < end {
            let row = Int(source[i])
            order[place] = placeOf[row]
            place += counts[row] > 0 ? 1 : 0
          }
        }
      }
    }
  }

  private func summarize(_ node: OpenNode) -> Summary {
    var summary = Summary()
    let first = targets[Int(rowOf[Int(order[node.low])])]
    for i in node.low..<node.high {
      let row = Int(order[i])
      summary.sum += Double(drawn[row].sum)
      summary.weight += Int(drawn[row].count)
      if targets[Int(rowOf[row])] != first { summary.isPure = false }
    }
    return summary
  }

  /// Draws features without replacement until enough of them could split the node.
  private func findSplit(
    _ node: OpenNode, _ summary: Summary, _ random: inout SeededGenerator
  ) -> Split? {
    let count = node.high - node.low
    guard !summary.isPure, count >= 2 * settings.minimumLeafSize,
      node.depth < settings.maximumDepth
    else { return nil }
    var best = Split()
    var tried = 0
    let bagged = bagged
    let columns = table.columns
    for position in 0..<columns where tried < settings.featuresPerSplit {
      let other = position + random.index(below: columns - position)
      let feature = features[other]
      features[other] = features[position]
      features[position] = feature
      let column = values + feature * bagged
      if count <= SplitSearch.smallNode {
        guard search.gatherSorting(order + node.low, count, column: column, from: drawn)
        else { continue }
      } else {
        let sorted = order + feature * bagged + node.low
        guard table.hasMissing[feature] || column[Int(sorted[0])] < column[Int(sorted[count - 1])]
        else { continue }
        if table.isDistinct[feature] {
          search.improve(
            &best, feature: feature, sorted: sorted, count, column: column, from: drawn,
            sum: summary.sum, weight: summary.weight)
          tried += 1
          continue
        }
        search.gather(sorted, count, column: column, from: drawn)
      }
      let canSplit = search.improve(
        &best, feature: feature, count: count, sum: summary.sum, weight: summary.weight)
      if canSplit { tried += 1 }
    }
    return best.feature >= 0 ? best : nil
  }

  /// Brings the rows that go left to the front, in every feature's order where it is still needed.
  private func divide(_ node: OpenNode, by split: Split) -> Int {
    let column = values + split.feature * bagged
    var left = 0
    for i in node.low..<node.high {
      let row = Int(order[i])
      let value = column[row]
      let side = value <= split.threshold || (value.isNaN && split.missingGoesLeft)
      goesLeft[row] = side ? 1 : 0
      left += side ? 1 : 0
    }
    let count = node.high - node.low
    let isSmall = max(left, count - left) <= SplitSearch.smallNode
    let first = order + node.low
    let stride = bagged
    for column in 0..<(isSmall ? 1 : table.columns) { partition(first + column * stride, count) }
    return node.low + left
  }

  private func partition(_ rows: UnsafeMutablePointer<UInt32>, _ count: Int) {
    var left = 0
    var right = 0
    for i in 0..<count {
      let row = rows[i]
      let side = Int(goesLeft[Int(row)])
      rows[left] = row
      spare[right] = row
      left &+= side
      right &+= 1 &- side
    }
    (rows + left).update(from: spare, count: right)
  }

  /// Where no row of the node misses the feature, later ones follow the larger part.
  private func missingSide(_ split: Split, _ node: OpenNode, _ middle: Int) -> Bool {
    if split.missingGoesLeft || split.threshold == .greatestFiniteMagnitude {
      return split.missingGoesLeft
    }
    if table.hasMissing[split.feature] {
      let column = values + split.feature * bagged
      if (node.low..<node.high).contains(where: { column[Int(order[$0])].isNaN }) { return false }
    }
    return middle - node.low >= node.high - middle
  }

  private func leaf(at node: Int, low: Int, high: Int) -> ForestNode {
    var sum = 0.0
    var weight = 0.0
    for i in low..<high {
      let row = Int(order[i])
      sum += targets[Int(rowOf[row])] * Double(drawn[row].count)
      weight += Double(drawn[row].count)
    }
    return ForestNode(
      threshold: Float(sum / weight), left: UInt32(node), feature: UInt16(table.columns),
      missingGoesLeft: true)
  }

  private func collectMembers(
    _ ranges: [(low: Int, high: Int)], _ counts: [UInt32], _ grown: inout GrownTree
  ) {
    grown.memberStart.reserveCapacity(ranges.count + 1)
    grown.members.reserveCapacity(table.rows)
    for range in ranges {
      grown.memberStart.append(UInt32(grown.members.count))
      for i in range.low..<range.high {
        let row = rowOf[Int(order[i])]
        for _ in 0..<counts[Int(row)] { grown.members.append(row) }
      }
    }
    grown.memberStart.append(UInt32(grown.members.count))
  }
}
