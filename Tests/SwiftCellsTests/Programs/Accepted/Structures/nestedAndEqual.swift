// Structures in structures, equality, hashing, nested types.
struct Profile: Equatable {
  struct Horizon: Hashable {
    enum Kind: Hashable { case mineral, organic(Double) }
    var top: Int
    var kind = Kind.mineral
  }
  var name: String
  var horizons: [Horizon] = []
  var deepest: Horizon? { horizons.max { $0.top < $1.top } }
}
var p = Profile(name: "P1", horizons: [.init(top: 0, kind: .organic(30)), .init(top: 20)])
var q = p
print(p == q, p.horizons[0] == q.horizons[0], p.deepest!.top)
q.horizons[1].top = 25
q.horizons[0].kind = .organic(31)
print(p == q, p.horizons[1].top, q.deepest?.top as Any)
let kinds: Set<Profile.Horizon.Kind> = [.mineral, .organic(1), .organic(1), .organic(2)]
print(kinds.count, kinds.contains(.organic(2)), Set(p.horizons + q.horizons).count)
print(p.horizons.contains(.init(top: 20)), p.horizons.firstIndex(of: q.horizons[1]) as Any)
struct Depth: Comparable {
  var value: Int
  static func < (a: Depth, b: Depth) -> Bool { a.value < b.value }
}
let depths = [3, 1, 2].map { Depth(value: $0) }
print(depths.sorted().map(\.value), depths.max()!.value, depths[0] >= depths[1], Depth(value: 2) == depths[2])
print(min(depths[0], depths[1]).value, (Depth(value: 0)...Depth(value: 2)).contains(depths[0]))
