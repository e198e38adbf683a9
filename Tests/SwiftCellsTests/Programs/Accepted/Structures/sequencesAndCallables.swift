// A structure that can be walked, indexed, compared and called.
struct Profile: Sequence {
  private var layers: [(top: Int, bottom: Int, clay: Double)] = []
  var count: Int { layers.count }
  mutating func add(to bottom: Int, clay: Double) {
    layers.append((layers.last?.bottom ?? 0, bottom, clay))
  }
  func makeIterator() -> IndexingIterator<[(top: Int, bottom: Int, clay: Double)]> { layers.makeIterator() }
  subscript(depth depth: Int) -> Double? { first { $0.top <= depth && depth < $0.bottom }?.clay }
  func callAsFunction(from upper: Int, to lower: Int) -> Double {
    var sum = 0.0, weight = 0.0
    for layer in self {
      let overlap = Swift.min(layer.bottom, lower) - Swift.max(layer.top, upper)
      guard overlap > 0 else { continue }
      sum += layer.clay * Double(overlap)
      weight += Double(overlap)
    }
    return weight == 0 ? .nan : sum / weight
  }
}
var profile = Profile()
profile.add(to: 20, clay: 10)
profile.add(to: 50, clay: 30)
profile.add(to: 100, clay: 45)
for (top, bottom, clay) in profile where clay > 10 { print(top, bottom, clay) }
print(profile.count, profile[depth: 20]!, profile[depth: 100] as Any)
print(profile(from: 0, to: 40), profile(from: 200, to: 300).isNaN)
print(profile.map(\.clay), profile.max { $0.clay < $1.clay }!.top, profile.reduce(0) { $0 + $1.bottom - $1.top })
print(profile.sorted { $0.clay > $1.clay }.map(\.bottom), Array(profile.dropFirst()).count)
