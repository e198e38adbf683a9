// A generator with a seed makes every draw repeatable.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
var source = SplitMix(seed: 2024)
print(source.next(), source.next())
print((0..<6).map { _ in Int.random(in: 0..<10, using: &source) })
print((0..<4).map { _ in UInt8.random(in: 0...255, using: &source) })
print(Double.random(in: 0...1, using: &source), Float.random(in: -1..<1, using: &source))
print((0..<5).map { _ in Bool.random(using: &source) })
let profiles = ["P1", "P2", "P3", "P4", "P5"]
print(profiles.shuffled(using: &source), profiles.randomElement(using: &source)!)
var order = Array(0..<8)
order.shuffle(using: &source)
print(order, Set(order).count, [Int]().randomElement(using: &source) as Any)
print((1...6).randomElement(using: &source)!, (0..<5).shuffled(using: &source), "loam".shuffled(using: &source))
