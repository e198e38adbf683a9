import Basics
import Display

/// Grows trees one after the other in working memory of its own; one grower serves one thread.
///
/// Every feature's rows are kept in order from the root to nodes of a few rows by stable
/// partitioning, so that no node above that size sorts anything; smaller nodes sort the features
/// they look at.
final class TreeGrower<Criterion: SplitCriterion> {
  let table: FeatureTable
  private let targets: [Double]
  private let weights: [Double]?
  let settings: GrowthSettings
  private let context: RunContext
  let search: SplitSearch<Criterion>
  let categories: CategoryRanks<Criterion>
  var criterion: Criterion
  let order: UnsafeMutablePointer<UInt32>
  private let spare: UnsafeMutablePointer<UInt32>
  private let goesLeft: UnsafeMutablePointer<UInt8>
  let drawn: UnsafeMutablePointer<Criterion.Target>
  /// The values of the drawn rows, `[columns, bagged]`.
  let values: UnsafeMutablePointer<Float>
  /// The row of the table each drawn row is.
  private let rowOf: UnsafeMutablePointer<UInt32>
  /// The drawn row each row of the table is; `UInt32.max` for one that is not in the tree.
  private let placeOf: UnsafeMutablePointer<UInt32>
  /// All features, in the order in which they were last drawn.
  let features: UnsafeMutablePointer<Int>
  var bagged = 0
  /// How often each row of the table was drawn.
  private var counts: [UInt32] = []
  /// Whether every feature's rows are kept in order; if not, only the first column of ``order``.
  let isSorted: Bool
  /// Rows times features looked at since the last question whether to stop.
  private var work = 0

  init(
    data: TrainingData, settings: GrowthSettings, criterion: Criterion, context: RunContext
  ) {
    table = data.features
    targets = data.targets
    weights = data.weights
    self.settings = settings
    self.context = context
    self.criterion = criterion
    isSorted = settings.splits == .best
    let (rows, columns) = (max(1, table.rows), table.columns)
    search = SplitSearch(rows: rows, minimumLeafSize: settings.minimumLeafSize)
    categories = CategoryRanks(rows: rows, levels: table.levels)
    order = .allocate(capacity: rows * (isSorted ? columns : 1))
    spare = .allocate(capacity: rows)
    goesLeft = .allocate(capacity: rows)
    drawn = .allocate(capacity: rows)
    values = .allocate(capacity: rows * columns)
    rowOf = .allocate(capacity: rows)
    placeOf = .allocate(capacity: rows)
    features = .allocate(capacity: columns)
    for column in 0..<columns { features[column] = column }
  }

  deinit {
    search.deallocate()
    categories.deallocate()
    order.deallocate()
    spare.deallocate()
    goesLeft.deallocate()
    drawn.deallocate()
    values.deallocate()
    rowOf.deallocate()
    placeOf.deallocate()
    features.deallocate()
  }

  /// Grows one tree on its own sample of the rows, each drawn as often as `counts` says; the tree
  /// keeps the rows of its leaves only where they are asked for.
  func grow(
    counts: [UInt32], keepsMembers: Bool, random: inout SeededGenerator
  ) throws -> GrownTree {
    prepare(counts)
    var grown = GrownTree()
    grown.decrease = Array(repeating: 0, count: table.columns)
    grown.nodes.append(emptyNode)
    var leafRanges: [(low: Int, high: Int)] = [(0, 0)]
    var open = [OpenNode(node: 0, low: 0, high: bagged, depth: 0)]
    while let next = open.popLast() {
      try checkCancellation(next)
      let isPure = summarize(next)
      guard !isPure, let split = findSplit(next, &random) else {
        grown.nodes[next.node] = leaf(next, &grown.ballots)
        leafRanges[next.node] = (next.low, next.high)
        continue
      }
      grown.decrease[split.feature] += split.decrease
      let middle = divide(next, by: split)
      let left = grown.nodes.count
      grown.nodes[next.node] = node(for: split, next, middle, left: left, &grown.sets)
      grown.nodes.append(contentsOf: [emptyNode, emptyNode])
      leafRanges.append(contentsOf: repeatElement((low: 0, high: 0), count: 2))
      let depth = next.depth + 1
      open.append(OpenNode(node: left + 1, low: middle, high: next.high, depth: depth))
      open.append(OpenNode(node: left, low: next.low, high: middle, depth: depth))
    }
    if keepsMembers { collectMembers(leafRanges, &grown) }
    return grown
  }

  private func checkCancellation(_ node: OpenNode) throws {
    work += (node.high - node.low) * table.columns
    guard work > 1 << 20 else { return }
    work = 0
    try context.checkCancellation()
  }

  private var emptyNode: ForestNode {
    ForestNode(threshold: 0, left: 0, feature: 0, missingGoesLeft: false, isCategorical: false)
  }

  /// Numbers the drawn rows, so that a tree's data lie close together, and copies their values and
  /// the order of every feature.
  private func prepare(_ counts: [UInt32]) {
    self.counts = counts
    bagged = 0
    for row in 0..<table.rows {
      let weight = Double(counts[row]) * (weights?[row] ?? 1)
      // A row without weight is not part of the tree.
      guard Float(weight) > 0 else {
        placeOf[row] = .max
        continue
      }
      drawn[bagged] = criterion.target(targets[row], weight: weight)
      rowOf[bagged] = UInt32(row)
      placeOf[row] = UInt32(bagged)
      bagged += 1
    }
    copyValues()
    if isSorted { copyOrder() } else { for i in 0..<bagged { order[i] = UInt32(i) } }
    for column in 0..<table.columns where isSorted && table.levels[column] > 0 {
      categories.rankRoot(
        order, bagged, feature: column, column: values + column * bagged,
        levels: table.levels[column], from: drawn, criterion)
    }
  }

  private func copyValues() {
    let bagged = bagged
    table.values.withUnsafeBufferPointer { source in
      for column in 0..<table.columns {
        for place in 0..<bagged {
          values[column * bagged + place] = source[column * table.rows + Int(rowOf[place])]
        }
      }
    }
  }

  private func copyOrder() {
    table.order.withUnsafeBufferPointer { source in
      for column in 0..<table.columns {
        var place = column * bagged
        let end = place + bagged
        for i in column * table.rows..<(column + 1) * table.rows where place < end {
          let drawn = placeOf[Int(source[i])]
          order[place] = drawn
          place += drawn != .max ? 1 : 0
        }
      }
    }
  }

  /// Adds up the node's rows.
  ///
  /// - Returns: Whether all targets are equal.
  private func summarize(_ node: OpenNode) -> Bool {
    criterion.startNode()
    var isPure = true
    let first = targets[Int(rowOf[Int(order[node.low])])]
    for i in node.low..<node.high {
      let row = Int(order[i])
      criterion.add(drawn[row])
      if targets[Int(rowOf[row])] != first { isPure = false }
    }
    criterion.finishNode()
    return isPure
  }

  /// Brings the rows that go left to the front, in every feature's order where it is still needed.
  private func divide(_ node: OpenNode, by split: Split) -> Int {
    let column = values + split.feature * bagged
    let left = mark(node, split, column)
    let count = node.high - node.low
    let isSmall = max(left, count - left) <= SplitSearch<Criterion>.smallNode
    let first = order + node.low
    let stride = bagged
    for column in 0..<(isSmall || !isSorted ? 1 : table.columns) {
      partition(first + column * stride, count)
    }
    return node.low + left
  }

  /// Marks the rows that go left, and counts them.
  private func mark(_ node: OpenNode, _ split: Split, _ column: UnsafePointer<Float>) -> Int {
    let (threshold, missing) = (split.threshold, split.missingGoesLeft)
    if table.levels[split.feature] > 0 {
      return mark(node) { row in
        let rank = categories.kept(column[row])
        return rank.isNaN ? missing : rank <= threshold
      }
    }
    if table.hasMissing[split.feature] {
      return mark(node) { column[$0].isNaN ? missing : column[$0] <= threshold }
    }
    return mark(node) { column[$0] <= threshold }
  }

  @inline(__always)
  private func mark(_ node: OpenNode, takesLeft: (Int) -> Bool) -> Int {
    let (order, goesLeft) = (order, goesLeft)
    var left = 0
    for i in node.low..<node.high {
      let row = Int(order[i])
      let side: UInt8 = takesLeft(row) ? 1 : 0
      goesLeft[row] = side
      left &+= Int(side)
    }
    return left
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

  private func node(
    for split: Split, _ node: OpenNode, _ middle: Int, left: Int, _ sets: inout [UInt32]
  ) -> ForestNode {
    let levels = table.levels[split.feature]
    var result = ForestNode(
      threshold: split.threshold, left: UInt32(left), feature: UInt16(split.feature),
      missingGoesLeft: missingSide(split, node, middle), isCategorical: levels > 0)
    guard levels > 0 else { return result }
    result.index = UInt32(sets.count)
    sets += categories.sides(
      levels: levels, threshold: split.threshold, unseenGoesLeft: leftIsLarger(node, middle))
    return result
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
    return leftIsLarger(node, middle)
  }

  private func leftIsLarger(_ node: OpenNode, _ middle: Int) -> Bool {
    middle - node.low >= node.high - middle
  }

  private func leaf(_ node: OpenNode, _ ballots: inout Ballots) -> ForestNode {
    let value = criterion.leafValue(mean: { mean(node) }, ballots: &ballots)
    return ForestNode(
      threshold: value, left: UInt32(node.node), feature: UInt16(table.columns),
      missingGoesLeft: true, isCategorical: false)
  }

  private func mean(_ node: OpenNode) -> Double {
    var sum = 0.0
    var weight = 0.0
    for i in node.low..<node.high {
      let row = Int(rowOf[Int(order[i])])
      let share = Double(counts[row]) * (weights?[row] ?? 1)
      sum += targets[row] * share
      weight += share
    }
    return sum / weight
  }

  private func collectMembers(_ ranges: [(low: Int, high: Int)], _ grown: inout GrownTree) {
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
