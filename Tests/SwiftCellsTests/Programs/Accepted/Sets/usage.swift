// Sets for membership, distinct values and comparison.
let required: Set = ["clay", "ph", "carbon"]
let tables: [(name: String, columns: Set<String>)] = [
  ("full", ["clay", "ph", "carbon", "sand"]), ("partial", ["ph"]), ("other", []),
]
for table in tables {
  let missing = required.subtracting(table.columns).sorted()
  print(table.name, missing.isEmpty ? "complete" : "lacks \(missing.joined(separator: ", "))")
}
struct Cell: Hashable { var x: Int, y: Int }
var live: Set = [Cell(x: 1, y: 0), Cell(x: 1, y: 1), Cell(x: 1, y: 2)]
func step(_ cells: Set<Cell>) -> Set<Cell> {
  var neighbours: [Cell: Int] = [:]
  for cell in cells {
    for dx in -1...1 {
      for dy in -1...1 where (dx, dy) != (0, 0) { neighbours[Cell(x: cell.x + dx, y: cell.y + dy), default: 0] += 1 }
    }
  }
  return Set(neighbours.filter { $0.value == 3 || ($0.value == 2 && cells.contains($0.key)) }.keys)
}
for generation in 0..<3 {
  print(generation, live.sorted { ($0.x, $0.y) < ($1.x, $1.y) }.map { "\($0.x),\($0.y)" })
  live = step(live)
}
let (inserted, member) = live.insert(Cell(x: 1, y: 1))
print(inserted, member, live.count)
let visits = ["a", "b", "a", "c", "b", "a"]
var once = Set<String>(), twice = Set<String>()
for visit in visits where !once.insert(visit).inserted { twice.insert(visit) }
print(once.sorted(), twice.sorted(), once.symmetricDifference(twice))
print(Set([[1, 2], [1, 2], [3]]).count, Set("banana").sorted(), Set(1...3) == [3, 2, 1], Set([1, nil, nil]).count)
