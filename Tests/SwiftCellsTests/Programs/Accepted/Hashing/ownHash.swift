// Hashing that looks at part of a value only.
struct Site: Hashable {
  var id: Int
  var note: String
  static func == (a: Site, b: Site) -> Bool { a.id == b.id }
  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
let a = Site(id: 1, note: "dry"), b = Site(id: 1, note: "wet"), c = Site(id: 2, note: "dry")
print(a == b, a == c, a.hashValue == b.hashValue, Set([a, b, c]).count)
var visits: [Site: Int] = [:]
for site in [a, b, c, a] { visits[site, default: 0] += 1 }
print(visits[a]!, visits[c]!, visits.count)
struct Cell: Hashable { var row: Int, column: Int }
let seen: Set<Cell> = [Cell(row: 0, column: 1), Cell(row: 1, column: 0), Cell(row: 0, column: 1)]
print(seen.count, seen.contains(Cell(row: 1, column: 0)), Cell(row: 0, column: 1).hashValue == Cell(row: 0, column: 1).hashValue)
enum Order: Hashable { case oxisol, other(String) }
print(Set([Order.oxisol, .other("x"), .other("x"), .other("y")]).count)
var h1 = Hasher(), h2 = Hasher()
h1.combine(3); h1.combine("clay")
h2.combine(3); h2.combine("clay")
print(h1.finalize() == h2.finalize(), "a".hashValue == "a".hashValue, [1, 2].hashValue == [1, 2].hashValue)
