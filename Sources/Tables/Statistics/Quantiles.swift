import Basics

/// Quantiles of numbers in any order.
package enum Quantiles {
  /// Quantiles of type 7, one a probability; missing numbers are left out, and without any the
  /// quantiles are not-a-number.
  package static func of(_ values: [Double], _ probabilities: [Double]) -> [Double] {
    let known = values.filter { !$0.isNaN }
    guard known.count > 20_000 else {
      let sorted = known.sorted()
      return probabilities.map { Quantile.of(sorted: sorted, $0) }
    }
    return probabilities.map { probability in
      let position = min(max(probability, 0), 1) * Double(known.count - 1)
      let lower = Int(position.rounded(.down))
      let (first, second) = neighbours(known, rank: lower)
      return first == second ? first : first + (position - Double(lower)) * (second - first)
    }
  }

  /// The number of a rank, counted from 0, and the one after it, without sorting all numbers.
  private static func neighbours(_ values: [Double], rank: Int) -> (Double, Double) {
    let shift: UInt64 = 48
    var counts = [Int](repeating: 0, count: 1 << 16)
    for value in values { counts[Int(value.orderedBits >> shift)] += 1 }
    var below = 0
    var bin = 0
    while below + counts[bin] <= rank { below += counts[bin]; bin += 1 }
    var last = bin
    // The next number may be in a later bin.
    while rank + 1 < values.count, below + counts[bin...last].reduce(0, +) <= rank + 1 { last += 1 }
    let bins = UInt64(bin)...UInt64(last)
    let near = values.filter { bins.contains($0.orderedBits >> shift) }.sorted()
    return (near[rank - below], near[min(rank - below + 1, near.count - 1)])
  }
}

extension Double {
  /// Bits that are ordered as the numbers are; not-a-number is above all.
  package var orderedBits: UInt64 {
    let bits = (self + 0).bitPattern
    return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
  }
}
