/// The best split found so far for one node.
struct Split {
  /// The decrease of the impurity, times the weight of the node.
  var decrease = -Double.infinity
  var feature = -1
  /// The largest value that goes left; of categories the largest rank.
  var threshold: Float = 0
  var missingGoesLeft = false
}

/// The rows of one node in the order of one feature, gathered side by side.
struct SplitSearch<Criterion: SplitCriterion> {
  let values: UnsafeMutablePointer<Float>
  let targets: UnsafeMutablePointer<Criterion.Target>
  let minimumLeafSize: Int
  private let keys: UnsafeMutablePointer<Float>
  private let places: UnsafeMutablePointer<Int32>

  /// Makes room for nodes of at most `rows` rows.
  init(rows: Int, minimumLeafSize: Int) {
    values = .allocate(capacity: rows + 1)
    targets = .allocate(capacity: rows + 1)
    keys = .allocate(capacity: Self.smallNode)
    places = .allocate(capacity: Self.smallNode)
    self.minimumLeafSize = minimumLeafSize
  }

  /// Frees the room.
  func deallocate() {
    values.deallocate()
    targets.deallocate()
    keys.deallocate()
    places.deallocate()
  }

  /// Takes rows that are already in the order of the feature.
  func gather(
    _ rows: UnsafePointer<UInt32>, _ count: Int, column: UnsafePointer<Float>,
    from source: UnsafePointer<Criterion.Target>
  ) {
    for i in 0..<count {
      let row = Int(rows[i])
      values[i] = column[row]
      targets[i] = source[row]
    }
  }

  /// Takes at most ``smallNode`` rows in any order and sorts them, missing values last.
  ///
  /// - Returns: Whether the values differ at all; if not, nothing is taken.
  func gatherSorting(
    _ rows: UnsafePointer<UInt32>, _ count: Int, column: UnsafePointer<Float>,
    from source: UnsafePointer<Criterion.Target>
  ) -> Bool {
    let first = column[Int(rows[0])]
    var differs = false
    for i in 0..<count {
      let value = column[Int(rows[i])]
      keys[i] = value.isNaN ? .infinity : value
      differs = differs || value != first
    }
    guard differs else { return false }
    if count <= 6 { placeByInsertion(count) } else { placeByCounting(count) }
    for i in 0..<count {
      let row = Int(rows[i])
      let place = Int(places[i])
      values[place] = column[row]
      targets[place] = source[row]
    }
    return true
  }

  /// The place of a row is the number of rows before it: counting them needs no branch.
  private func placeByCounting(_ count: Int) {
    for i in count..<Self.smallNode { keys[i] = .infinity }
    for i in 0..<Self.smallNode { places[i] = 0 }
    for i in 0..<count {
      let key = keys[i]
      var lane: Int32 = 0
      while lane < Int32(Self.smallNode) {
        let other = keys[Int(lane)]
        let isAfter = (key < other) != ((key == other) && (Int32(truncatingIfNeeded: i) < lane))
        places[Int(lane)] &+= isAfter ? 1 : 0
        lane &+= 1
      }
    }
  }

  /// The same for so few rows that comparing each pair once is faster.
  private func placeByInsertion(_ count: Int) {
    for i in 0..<count {
      let key = keys[i]
      var place: Int32 = 0
      for other in 0..<i {
        let isAfter: Int32 = key < keys[other] ? 1 : 0
        places[other] &+= isAfter
        place &+= 1 &- isAfter
      }
      places[i] = place
    }
  }

  /// Nodes of at most this many rows are sorted by ``gatherSorting(_:_:column:from:)``.
  static var smallNode: Int { 16 }

  /// Tries every split of the gathered rows.
  ///
  /// - Returns: Whether the feature could split them at all, that is, is not constant.
  func improve(
    _ best: inout Split, feature: Int, count: Int, _ criterion: inout Criterion
  ) -> Bool {
    var present = count
    while present > 0, values[present - 1].isNaN { present -= 1 }
    guard present > 0 else { return false }
    let missing = count - present
    guard missing > 0 || values[0] < values[present - 1] else { return false }
    scan(&best, feature, present, missingLeft: 0, count, &criterion)
    guard missing > 0 else { return true }
    scan(&best, feature, present, missingLeft: missing, count, &criterion)
    tryMissingAlone(&best, feature, present, count, &criterion)
    return true
  }

  /// Tries the split of the rows with a value from those without.
  private func tryMissingAlone(
    _ best: inout Split, _ feature: Int, _ present: Int, _ count: Int,
    _ criterion: inout Criterion
  ) {
    guard present >= minimumLeafSize, count - present >= minimumLeafSize else { return }
    criterion.startSplit()
    for i in 0..<present { criterion.moveLeft(targets[i]) }
    guard criterion.decrease > best.decrease else { return }
    best = Split(
      decrease: criterion.decrease, feature: feature, threshold: .greatestFiniteMagnitude,
      missingGoesLeft: false)
  }

  /// Moves the rows with a value from the right to the left one by one, with the missing ones
  /// already on the left or staying on the right.
  private func scan(
    _ best: inout Split, _ feature: Int, _ present: Int, missingLeft: Int, _ count: Int,
    _ shared: inout Criterion
  ) {
    var criterion = shared
    criterion.startSplit()
    for i in present..<present + missingLeft { criterion.moveLeft(targets[i]) }
    var largest = best.decrease
    var found = -1
    let first = max(0, minimumLeafSize - missingLeft - 1)
    let last = min(present - 1, count - missingLeft - minimumLeafSize)
    var i = 0
    while i < last {
      criterion.moveLeft(targets[i])
      if i >= first, values[i] < values[i &+ 1] {
        let candidate = criterion.decrease
        if candidate > largest {
          largest = candidate
          found = i
        }
      }
      i &+= 1
    }
    guard found >= 0 else { return }
    best = Split(
      decrease: largest, feature: feature,
      threshold: Self.between(values[found], values[found + 1]), missingGoesLeft: missingLeft > 0)
  }

  /// Tries every split of rows in the order of a feature whose values are all different, without
  /// gathering them.
  func improve(
    _ best: inout Split, feature: Int, sorted rows: UnsafePointer<UInt32>, _ count: Int,
    column: UnsafePointer<Float>, from source: UnsafePointer<Criterion.Target>,
    _ shared: inout Criterion
  ) {
    var criterion = shared
    criterion.startSplit()
    var largest = best.decrease
    var found = -1
    var i = 0
    while i < count &- minimumLeafSize {
      criterion.moveLeft(source[Int(rows[i])])
      let candidate = criterion.decrease
      if candidate > largest, i &+ 1 >= minimumLeafSize {
        largest = candidate
        found = i
      }
      i &+= 1
    }
    guard found >= 0 else { return }
    let threshold = Self.between(column[Int(rows[found])], column[Int(rows[found + 1])])
    best = Split(decrease: largest, feature: feature, threshold: threshold, missingGoesLeft: false)
  }

  /// A number that is at least `low` and below `high`, the middle where that can be written.
  private static func between(_ low: Float, _ high: Float) -> Float {
    let middle = low / 2 + high / 2
    return middle >= low && middle < high ? middle : low
  }
}
