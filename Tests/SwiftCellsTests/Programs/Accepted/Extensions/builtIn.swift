import Foundation

// New members for the types that come with the language.
extension Double {
  func rounded(to decimals: Int) -> Double {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    return (self * scale).rounded() / scale
  }
  var percent: String { "\((self * 100).rounded(to: 1)) %" }
  static let golden = 1.618
}
extension Int {
  var isPrime: Bool { self > 1 && !(2..<self).contains { self % $0 == 0 } }
  func times(_ action: (Int) -> Void) { for i in 0..<self { action(i) } }
  mutating func square() { self *= self }
  init(doubling value: Int) { self = value * 2 }
}
extension String {
  var reversedText: String { String(reversed()) }
  func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
  subscript(index: Int) -> Character { Array(self)[index] }
}
extension Array where Element == Double {
  var mean: Double { isEmpty ? .nan : reduce(0, +) / Double(count) }
}
extension Array {
  func chunked(_ size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
extension Optional where Wrapped == Int {
  var orZero: Int { self ?? 0 }
}
print(2.34567.rounded(to: 2), 0.1234.percent, Double.golden * 2)
print((1...20).filter(\.isPrime), Int(doubling: 21))
3.times { print("time", $0, terminator: " ") }
var n = 7
n.square()
print(n, "soil".reversedText, "ab".repeated(3), "soil"[2])
print([1.0, 2, 6].mean, [Double]().mean.isNaN, [1, 2, 3, 4, 5].chunked(2), ["a"].chunked(3))
print(Int("5").orZero + Int("x").orZero)
