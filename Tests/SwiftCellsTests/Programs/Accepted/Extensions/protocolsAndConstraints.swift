// Extensions of protocols and of collections under conditions.
extension Collection where Element == Double {
  var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }
  var variance: Double? {
    guard let mean, count > 1 else { return nil }
    return map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(count - 1)
  }
}
extension Sequence where Element: Hashable {
  func counted() -> [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
  var hasDuplicates: Bool { counted().values.contains { $0 > 1 } }
}
extension Dictionary where Value == Int {
  func most() -> Key? { self.max { $0.value < $1.value }?.key }
}
extension Array where Element: BinaryInteger {
  var total: Element { reduce(0, +) }
}
extension Comparable {
  func clamped(_ low: Self, _ high: Self) -> Self { min(max(self, low), high) }
}
extension Bool { var asNumber: Double { self ? 1 : 0 } }
extension ClosedRange where Bound == Double {
  var width: Double { upperBound - lowerBound }
  func fraction(_ x: Double) -> Double { (x - lowerBound) / width }
}
print([1.0, 2, 6].mean!, [1.0, 2, 6][1...].mean!, [Double]().mean as Any, [2.0, 4].variance!)
print("banana".counted()["a"]!, [1, 2, 1].hasDuplicates, ["x"].hasDuplicates, [3, 3, 5].counted().most()!)
print([1, 2, 3].total, 15.clamped(0, 10), (-2.5).clamped(-1, 1), "m".clamped("a", "f"))
print([true, false, true].map(\.asNumber).mean!, (2.0...6.0).width, (2.0...6.0).fraction(3))
