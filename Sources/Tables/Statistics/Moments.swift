/// Sums over numbers, in blocks of a fixed size, so that many numbers lose few digits.
package enum Moments {
  private static let blockSize = 4096

  /// The sum of what a function makes of numbers that are known, and how many they are.
  package static func sum(
    _ values: [Double], _ transform: (Double) -> Double = { $0 }
  ) -> (sum: Double, count: Int) {
    var total = 0.0
    var count = 0
    values.withUnsafeBufferPointer { values in
      var start = 0
      while start < values.count {
        let end = min(start + blockSize, values.count)
        var block = 0.0
        for index in start..<end where !values[index].isNaN {
          block += transform(values[index])
          count += 1
        }
        total += block
        start = end
      }
    }
    return (total, count)
  }

  /// The mean; not-a-number without numbers.
  package static func mean(_ values: [Double]) -> Double {
    let (sum, count) = sum(values)
    return sum / Double(count)
  }

  /// The variance with the divisor n − 1; not-a-number for fewer than two numbers.
  package static func variance(_ values: [Double]) -> Double {
    let mean = mean(values)
    let (sum, count) = sum(values) { ($0 - mean) * ($0 - mean) }
    return count < 2 ? .nan : sum / Double(count - 1)
  }

  /// The skewness G₁, adjusted for the count; not-a-number for fewer than three numbers and where none
  /// differ.
  ///
  /// Source: Joanes & Gill (1998), DOI 10.1111/1467-9884.00122.
  package static func skewness(_ values: [Double]) -> Double {
    let mean = mean(values)
    let (second, count) = sum(values) { ($0 - mean) * ($0 - mean) }
    let third = sum(values) { ($0 - mean) * ($0 - mean) * ($0 - mean) }.sum
    guard count > 2, second > 0 else { return .nan }
    let n = Double(count)
    let g = (third / n) / ((second / n) * (second / n).squareRoot())
    return g * (n * (n - 1)).squareRoot() / (n - 2)
  }

  /// The least and the greatest number; `nil` without numbers.
  package static func range(_ values: [Double]) -> ClosedRange<Double>? {
    var (low, high) = (Double.infinity, -Double.infinity)
    var isEmpty = true
    for value in values where !value.isNaN {
      isEmpty = false
      low = min(low, value)
      high = max(high, value)
    }
    return isEmpty ? nil : low...high
  }
}
