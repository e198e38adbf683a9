import Basics

/// The order in which the categories of a feature are divided at a node.
///
/// With ranks in the place of its codes a feature is searched as one of numbers.
struct CategoryRanks<Criterion: SplitCriterion> {
  /// The rank of each category; -1 for one that no row of the node has.
  private let ranks: UnsafeMutablePointer<Float>
  /// The ranks of the feature that splits the node best so far.
  private let bestRanks: UnsafeMutablePointer<Float>
  /// The categories some row of the node has.
  private let levels: UnsafeMutablePointer<Int>
  /// Where the rows of each of ``levels`` begin, and the end.
  private let start: UnsafeMutablePointer<Int>
  /// Where the next row of each category goes.
  private let next: UnsafeMutablePointer<Int>
  private let keys: UnsafeMutablePointer<Double>
  private let targets: UnsafeMutablePointer<Criterion.Target>
  /// The keys of each column's categories at the root.
  private let rootKeys: UnsafeMutablePointer<Double>
  /// Where each column begins in ``rootKeys``.
  private let rootStart: [Int]

  /// Nodes with fewer rows per category take the order of the root.
  ///
  /// So few rows tell noise: beside an order found once, as ranger finds it, an order found at every
  /// node loses accuracy on new rows (Wright & König 2019, Splitting on categorical predictors in
  /// random forests, DOI 10.7717/peerj.6339). The root's own rows keep the out-of-bag rows unseen.
  static var rowsPerLevel: Int { 10 }

  /// Makes room for columns with so many categories each.
  init(rows: Int, levels all: [Int]) {
    let count = all.max() ?? 0
    rootStart = all.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    rootKeys = .allocate(capacity: max(1, all.reduce(0, +)))
    ranks = .allocate(capacity: count + 1)
    bestRanks = .allocate(capacity: count + 1)
    levels = .allocate(capacity: count + 1)
    start = .allocate(capacity: count + 2)
    next = .allocate(capacity: count + 1)
    keys = .allocate(capacity: count + 1)
    targets = .allocate(capacity: count > 0 ? rows + 1 : 1)
    bestRanks.initialize(repeating: -1, count: count + 1)
  }

  /// Frees the room.
  func deallocate() {
    ranks.deallocate()
    bestRanks.deallocate()
    levels.deallocate()
    start.deallocate()
    next.deallocate()
    keys.deallocate()
    targets.deallocate()
    rootKeys.deallocate()
  }

  /// Takes rows in the order of their categories' ranks, missing ones last.
  ///
  /// - Returns: Whether there are two categories, or one and missing values; if not, nothing is
  ///   taken.
  func gather(
    _ rows: UnsafePointer<UInt32>, _ count: Int, feature: Int, column: UnsafePointer<Float>,
    levels levelCount: Int, from source: UnsafePointer<Criterion.Target>,
    into search: SplitSearch<Criterion>, _ criterion: Criterion
  ) -> Bool {
    let present = findLevels(rows, count, column, levelCount)
    guard present > 1 || (present == 1 && start[1] < count) else { return false }
    if count >= Self.rowsPerLevel * present {
      rank(rows, count, present, column, source, criterion)
    } else {
      for i in 0..<present { keys[i] = rootKeys[rootStart[feature] + levels[i]] }
    }
    sortLevels(present)
    var place = 0
    for rank in 0..<present {
      let length = next[levels[rank]]
      next[levels[rank]] = place
      ranks[levels[rank]] = Float(rank)
      place += length
    }
    self.place(rows, count, column) { place, rank, row in
      search.values[place] = rank
      search.targets[place] = source[row]
    }
    return true
  }

  /// Ranks the categories of a column at the root of a tree.
  func rankRoot(
    _ rows: UnsafePointer<UInt32>, _ count: Int, feature: Int, column: UnsafePointer<Float>,
    levels levelCount: Int, from source: UnsafePointer<Criterion.Target>, _ criterion: Criterion
  ) {
    let present = findLevels(rows, count, column, levelCount)
    rank(rows, count, present, column, source, criterion)
    for i in 0..<present { rootKeys[rootStart[feature] + levels[i]] = keys[i] }
  }

  private func rank(
    _ rows: UnsafePointer<UInt32>, _ count: Int, _ present: Int, _ column: UnsafePointer<Float>,
    _ source: UnsafePointer<Criterion.Target>, _ criterion: Criterion
  ) {
    place(rows, count, column) { place, _, row in targets[place] = source[row] }
    criterion.rank(
      targets, start: UnsafeBufferPointer(start: start, count: present + 1), keys: keys)
  }

  /// Takes rows in their own order, with each category put on one of two sides at random.
  ///
  /// - Returns: Whether the rows differ.
  func gatherAtRandom(
    _ rows: UnsafePointer<UInt32>, _ count: Int, column: UnsafePointer<Float>,
    levels levelCount: Int,
    from source: UnsafePointer<Criterion.Target>, into search: SplitSearch<Criterion>,
    _ random: inout SeededGenerator
  ) -> Bool {
    let present = findLevels(rows, count, column, levelCount)
    guard present > 1 || (present == 1 && start[1] < count) else { return false }
    var left = 0
    repeat {
      left = 0
      for i in 0..<present {
        let side = random.next() >> 63
        ranks[levels[i]] = Float(side)
        left += Int(side)
      }
    } while present > 1 && (left == 0 || left == present)
    for i in 0..<count {
      let row = Int(rows[i])
      search.values[i] = column[row].isNaN ? .nan : ranks[Int(column[row])]
      search.targets[i] = source[row]
    }
    return true
  }

  /// Keeps the ranks of the feature just searched.
  func keep(levels count: Int) { bestRanks.update(from: ranks, count: count) }

  /// The rank, in the best split so far, of a category that some row of the node has.
  func kept(_ value: Float) -> Float { value.isNaN ? .nan : bestRanks[Int(value)] }

  /// The sides of a column's categories and, last, of unknown ones, 1 for left.
  func sides(
    levels count: Int, threshold: Float, unseenGoesLeft: Bool
  ) -> [UInt32] {
    var result = [UInt32](repeating: 0, count: count / 32 + 1)
    for level in 0...count {
      let rank = level < count ? bestRanks[level] : -1
      let goesLeft = rank < 0 ? unseenGoesLeft : rank <= threshold
      if goesLeft { result[level / 32] |= 1 << UInt32(level % 32) }
    }
    return result
  }

  /// Counts the rows of each category, and sets where they begin.
  private func findLevels(
    _ rows: UnsafePointer<UInt32>, _ count: Int, _ column: UnsafePointer<Float>, _ levelCount: Int
  ) -> Int {
    for level in 0..<levelCount {
      ranks[level] = -1
      next[level] = 0
    }
    for i in 0..<count where !column[Int(rows[i])].isNaN { next[Int(column[Int(rows[i])])] += 1 }
    var present = 0
    start[0] = 0
    for level in 0..<levelCount where next[level] > 0 {
      levels[present] = level
      start[present + 1] = start[present] + next[level]
      next[level] = start[present]
      present += 1
    }
    return present
  }

  /// Hands out each row's place among the rows of its category, missing ones last; afterwards
  /// ``next`` holds the end of each category.
  @inline(__always)
  private func place(
    _ rows: UnsafePointer<UInt32>, _ count: Int, _ column: UnsafePointer<Float>,
    _ take: (_ place: Int, _ rank: Float, _ row: Int) -> Void
  ) {
    var missing = 0
    for i in 0..<count where column[Int(rows[i])].isNaN { missing += 1 }
    var last = count - missing
    for i in 0..<count {
      let row = Int(rows[i])
      guard !column[row].isNaN else {
        take(last, .nan, row)
        last += 1
        continue
      }
      let level = Int(column[row])
      take(next[level], ranks[level], row)
      next[level] += 1
    }
  }

  /// Sorts the categories by their keys; ``next`` then holds the number of rows of each.
  private func sortLevels(_ present: Int) {
    let order = (0..<present).sorted { (keys[$0], $0) < (keys[$1], $1) }
    let sorted = order.map { levels[$0] }
    for i in 0..<present { next[levels[i]] = start[i + 1] - start[i] }
    for i in 0..<present { levels[i] = sorted[i] }
  }
}
