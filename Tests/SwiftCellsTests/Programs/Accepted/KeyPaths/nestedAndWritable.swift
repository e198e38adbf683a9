// Key paths through arrays, optionals and dictionaries, written through and kept.
struct Layer { var clay: Double, tags: [String: Int] = [:] }
struct Profile { var name: String, layers: [Layer], main: Layer? }
var profiles = [
  Profile(name: "A", layers: [Layer(clay: 10), Layer(clay: 20, tags: ["x": 1])], main: nil),
  Profile(name: "B", layers: [Layer(clay: 5)], main: Layer(clay: 7)),
]
print(profiles.map(\.layers[0].clay), profiles.map(\.main?.clay), profiles.map(\.layers.last!.tags.count))
func update<Value>(_ items: inout [Profile], _ path: WritableKeyPath<Profile, Value>, _ change: (Value) -> Value) {
  for i in items.indices { items[i][keyPath: path] = change(items[i][keyPath: path]) }
}
update(&profiles, \.name) { $0 + "!" }
update(&profiles, \.layers[0].clay) { $0 * 2 }
print(profiles.map(\.name), profiles.map(\.layers.first?.clay))
let count = \Profile.layers.count, first = \Profile.name.first
print(profiles[0][keyPath: count], profiles[1][keyPath: first]!)
extension Array {
  func mean(_ path: KeyPath<Element, Double>) -> Double { map { $0[keyPath: path] }.reduce(0, +) / Double(count) }
  func sorted<T: Comparable>(on path: KeyPath<Element, T>, descending: Bool = false) -> [Element] {
    sorted { descending ? $0[keyPath: path] > $1[keyPath: path] : $0[keyPath: path] < $1[keyPath: path] }
  }
}
print(profiles[0].layers.mean(\.clay), profiles.sorted(on: \.layers[0].clay).map(\.name), profiles.sorted(on: \.name, descending: true).map(\.name))
print(["pear", "fig"].sorted(on: \.count), [3, 1, 2].sorted(on: \.self).map(\.description), ["a": 1].map(\.value), [(1, "x")].map(\.1))
let named: [String: KeyPath<Layer, Double>] = ["clay": \.clay]
print(named["clay"].map { profiles[1].layers[0][keyPath: $0] } ?? 0)
