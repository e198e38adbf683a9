/// How far apart two distributions are.
package enum Wasserstein {
  /// The area between two empirical distribution functions, in the unit of the values: the
  /// Wasserstein distance of order 1.
  ///
  /// Source: Vallender (1974), DOI 10.1137/1118101.
  ///
  /// - Parameters:
  ///   - first: Values in ascending order, none missing.
  ///   - second: As many or as few, in ascending order.
  /// - Returns: The area; infinite where either list is empty or has an infinite value.
  package static func distance(_ first: [Double], _ second: [Double]) -> Double {
    guard let start = [first.first, second.first].compactMap({ $0 }).min(), !first.isEmpty,
      !second.isEmpty, first.last?.isFinite == true, second.last?.isFinite == true
    else { return .infinity }
    var (one, other, area, last) = (0, 0, 0.0, start)
    while one < first.count || other < second.count {
      let next = min(
        one < first.count ? first[one] : .infinity, other < second.count ? second[other] : .infinity
      )
      let gap = Double(one) / Double(first.count) - Double(other) / Double(second.count)
      area += gap.magnitude * (next - last)
      while one < first.count, first[one] <= next { one += 1 }
      while other < second.count, second[other] <= next { other += 1 }
      last = next
    }
    return area
  }
}
