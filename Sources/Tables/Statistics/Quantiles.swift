import Basics

/// Quantiles of numbers in any order.
package enum Quantiles {
  /// Quantiles of type 7, one a probability; missing numbers are left out, and without any the
  /// quantiles are not-a-number.
  package static func of(_ values: [Double], _ probabilities: [Double]) -> [Double] {
    guard values.count > 20_000 else {
      let sorted = values.filter { !$0.isNaN }.sorted()
      return probabilities.map { Quantile.of(sorted: sorted, $0) }
    }
    let known = values.count { !$0.isNaN }
    guard known > 0 else { return probabilities.map { _ in .nan } }
    let positions = probabilities.map { min(max($0, 0), 1) * Double(known - 1) }
    let ranks = Set(positions.flatMap { [Int($0), min(Int($0) + 1, known - 1)] }).sorted()
    let found = zip(ranks, RankedKeys(keys(values)).keys(of: ranks))
    let numbers = Dictionary(found.map { ($0, Double(orderedBits: $1)) }) { first, _ in first }
    return positions.map { position in
      let rank = Int(position)
      guard let first = numbers[rank], let second = numbers[min(rank + 1, known - 1)] else {
        return .nan
      }
      return Quantile.between(first, second, position - Double(rank))
    }
  }

  /// The bits of the numbers, found on several threads.
  private static func keys(_ values: [Double]) -> [UInt64] {
    values.withUnsafeBufferPointer { values in
      [UInt64](filling: values.count) { keys in
        // Each piece writes its own rows, and all are done before anybody reads.
        nonisolated(unsafe) let (values, keys) = (values, keys)
        RowPieces.each(of: values.count) { _, rows in
          for row in rows { keys[row] = values[row].orderedBits }
        }
      }
    }
  }
}
