// Everyday helpers on the types that Swift has.
extension Int {
  var isOdd: Bool { self % 2 != 0 }
  func times(_ work: (Int) -> Void) { for i in 0..<self { work(i) } }
}
extension Double {
  func rounded(to places: Int) -> Double {
    var factor = 1.0
    for _ in 0..<places { factor *= 10 }
    return (self * factor).rounded() / factor
  }
}
extension String {
  var initials: String { split(separator: " ").map { String($0.prefix(1)) }.joined() }
  subscript(offset: Int) -> Character { Array(self)[offset] }
}
extension Array where Element == Double {
  var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }
}
extension Optional where Wrapped == Double {
  var orZero: Double { self ?? 0 }
}
3.times { print($0, terminator: ",") }
print(7.isOdd, 2.71828.rounded(to: 2), "sandy clay loam".initials, "loess"[1])
print([1.0, 4].mean.orZero, [Double]().mean.orZero)
