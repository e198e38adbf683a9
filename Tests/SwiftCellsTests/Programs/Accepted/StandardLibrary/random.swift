// Random choices drawn from a generator of one's own are the same on every run.
struct Lehmer: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var x = state
    x ^= x >> 33
    x = x &* 0xff51_afd7_ed55_8ccd
    x ^= x >> 33
    return x
  }
}
var generator = Lehmer(state: 42)
print((0..<5).map { _ in Int.random(in: 1...6, using: &generator) })
print((0..<3).map { _ in Int.random(in: 0..<1000, using: &generator) })
print((0..<2).map { _ in Double.random(in: 0..<1, using: &generator) })
print(Double.random(in: -1...1, using: &generator), Bool.random(using: &generator))
print([1, 2, 3, 4, 5, 6].shuffled(using: &generator))
var names = ["a", "b", "c", "d"]
names.shuffle(using: &generator)
print(names, names.randomElement(using: &generator)!)
var again = Lehmer(state: 42)
print(Int.random(in: 1...6, using: &again))
let u = Double.random(in: 0...1)
print(u >= 0 && u <= 1, (1...3).contains(Int.random(in: 1...3)), [7].randomElement()!, [Int]().randomElement() as Any)
