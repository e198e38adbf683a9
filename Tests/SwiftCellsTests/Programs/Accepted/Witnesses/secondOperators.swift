// A type may have operators of the same name with another right side: the library takes the one
// that compares two values of the type.
struct Code: Equatable {
  var value: Int
  static func == (a: Code, b: String) -> Bool { "\(a.value)" == b }
}
print(Code(value: 2) == Code(value: 2), Code(value: 2) == Code(value: 3), Code(value: 2) == "2")
print([Code(value: 1)] == [Code(value: 1)], [Code(value: 4)].contains(Code(value: 4)))
let some: Code? = Code(value: 7)
print(some == Code(value: 7), some == nil, some != Code(value: 8))

struct Rank: Comparable {
  var value: Int
  static func < (a: Rank, b: String) -> Bool { "\(a.value)" < b }
  static func < (a: Rank, b: Rank) -> Bool { a.value < b.value }
}
let ranks = [Rank(value: 3), Rank(value: 1), Rank(value: 2)]
print(ranks.sorted().map(\.value), Rank(value: 2) < "3", ranks.max()!.value, ranks.min()!.value)
print(Rank(value: 1) <= Rank(value: 1), max(Rank(value: 4), Rank(value: 5)).value)
print((Rank(value: 1)...Rank(value: 3)).contains(Rank(value: 2)))

enum Texture: Equatable {
  case clay(Int), sand
  static func == (x: Texture, y: Int) -> Bool {
    if case .clay(let grade) = x { return grade == y }
    return false
  }
}
print(Texture.clay(1) == .clay(1), Texture.clay(1) == 1, Texture.sand == .clay(2))
switch Texture.clay(3) {
case .clay(3): print("three")
default: print("other")
}

struct Pair<T: Equatable>: Equatable {
  var first: T
  static func == (a: Pair, b: Pair) -> Bool { a.first == b.first }
  static func == (a: Pair, b: T) -> Bool { a.first == b }
}
print(Pair(first: 1) == Pair(first: 1), Pair(first: 1) == 1, [Pair(first: 2)] == [Pair(first: 3)])

struct Point { var x: Int }
func == (a: Point, b: Point) -> Bool { a.x % 10 == b.x % 10 }
extension Point: Equatable {}
print(Point(x: 1) == Point(x: 11), [Point(x: 1)] == [Point(x: 21)], Point(x: 1) != Point(x: 2))

protocol Named { var name: String { get } }
extension Named {
  static func == (a: Self, b: Self) -> Bool { a.name == b.name }
}
struct Site: Named, Equatable {
  var name: String
  var depth: Int
}
print(Site(name: "a", depth: 1) == Site(name: "a", depth: 2))
print([Site(name: "a", depth: 1)] == [Site(name: "a", depth: 2)])
