import Basics

extension SplitSearch {
  /// Takes rows in any order.
  func gatherUnsorted(
    _ rows: UnsafePointer<UInt32>, _ count: Int, column: UnsafePointer<Float>,
    from source: UnsafePointer<Criterion.Target>
  ) {
    for i in 0..<count {
      let row = Int(rows[i])
      values[i] = column[row]
      targets[i] = source[row]
    }
  }

  /// Tries one threshold drawn at random between the smallest and the largest of the gathered
  /// values.
  ///
  /// - Returns: Whether the feature could split the rows at all, that is, is not constant.
  func improveAtRandom(
    _ best: inout Split, feature: Int, count: Int, _ criterion: inout Criterion,
    _ random: inout SeededGenerator
  ) -> Bool {
    var low = Float.infinity
    var high = -Float.infinity
    var missing = 0
    for i in 0..<count {
      let value = values[i]
      if value.isNaN { missing &+= 1 }
      low = value < low ? value : low
      high = value > high ? value : high
    }
    guard missing < count, missing > 0 || low < high else { return false }
    guard low < high else {
      tryThreshold(.greatestFiniteMagnitude, missingLeft: false, &best, feature, count, &criterion)
      return true
    }
    let drawn = Float(Double(low) + random.uniform() * (Double(high) - Double(low)))
    let threshold = drawn < high ? drawn : low
    tryThreshold(threshold, missingLeft: false, &best, feature, count, &criterion)
    if missing > 0 {
      tryThreshold(threshold, missingLeft: true, &best, feature, count, &criterion)
    }
    return true
  }

  private func tryThreshold(
    _ threshold: Float, missingLeft: Bool, _ best: inout Split, _ feature: Int, _ count: Int,
    _ shared: inout Criterion
  ) {
    var criterion = shared
    criterion.startSplit()
    var left = 0
    for i in 0..<count where values[i] <= threshold || (missingLeft && values[i].isNaN) {
      criterion.moveLeft(targets[i])
      left &+= 1
    }
    guard left >= minimumLeafSize, count - left >= minimumLeafSize,
      criterion.decrease > best.decrease
    else { return }
    best = Split(
      decrease: criterion.decrease, feature: feature, threshold: threshold,
      missingGoesLeft: missingLeft)
  }
}
