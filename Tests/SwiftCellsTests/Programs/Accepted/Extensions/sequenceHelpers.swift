// Extensions of Sequence and Collection serve arrays, sets, ranges and strings.
extension Sequence {
  func every(_ step: Int) -> [Element] {
    enumerated().filter { $0.offset % step == 0 }.map { $0.element }
  }
}
extension Sequence where Element: Numeric {
  var sum: Element { reduce(0, +) }
}
extension Collection {
  var second: Element? { dropFirst().first }
}
print([5, 6, 7, 8].every(2), (1...7).every(3), "horizon".every(2))
print([1.5, 2.5].sum, (1...4).sum, Set([2, 3]).sum)
print([1, 2].second ?? 0, "ab".second ?? "-", [Int]().second == nil)
