// Key paths as functions and as values.
struct Horizon {
  var name: String
  var depth: (top: Int, bottom: Int)
  var clay: Double?
  var tags: [String] = []
  var thickness: Int { depth.bottom - depth.top }
}
let horizons = [
  Horizon(name: "Bt", depth: (20, 60), clay: 41, tags: ["red", "clayey"]),
  Horizon(name: "Ap", depth: (0, 20), clay: nil),
]
print(horizons.map(\.name), horizons.map(\.depth.top), horizons.map(\.thickness), horizons.map(\.name.count))
print(horizons.compactMap(\.clay), horizons.map(\.clay), horizons.flatMap(\.tags), horizons.filter(\.tags.isEmpty).count)
print(horizons.map(\.tags.first), [[3, 1], [2]].map(\.count), ["a", "bb"].map(\.count), [1, 2].map(\.self))
print(Dictionary(grouping: horizons, by: \.thickness).keys.sorted(), horizons.allSatisfy(\.name.isEmpty))
func column<T>(_ path: KeyPath<Horizon, T>) -> [T] { horizons.map { $0[keyPath: path] } }
print(column(\.name), column(\.thickness))
let path = \Horizon.name
var changed = horizons[0]
changed[keyPath: \.name] = "B2"
print(changed.name, horizons[1][keyPath: path])
func sorted<T: Comparable>(by path: KeyPath<Horizon, T>) -> [String] {
  horizons.sorted { $0[keyPath: path] < $1[keyPath: path] }.map(\.name)
}
print(sorted(by: \.name), sorted(by: \.depth.top), sorted(by: \.thickness))
let columns: [(String, KeyPath<Horizon, Int>)] = [("top", \.depth.top), ("size", \.thickness)]
for (name, path) in columns { print(name, horizons.map { $0[keyPath: path] }.reduce(0, +)) }
