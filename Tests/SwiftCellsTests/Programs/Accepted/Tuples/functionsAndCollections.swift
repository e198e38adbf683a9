// Tuples as results, keys of sorting, elements and state.
func divide(_ a: Int, by b: Int) -> (quotient: Int, remainder: Int)? {
  b == 0 ? nil : (a / b, a % b)
}
if let (quotient, remainder) = divide(17, by: 5) { print(quotient, remainder) }
print(divide(17, by: 5)?.remainder ?? -1, divide(1, by: 0) == nil, divide(9, by: 4)!)
var edges: [(from: Int, to: Int, cost: Double)] = [(0, 1, 4), (0, 2, 1), (2, 1, 2), (1, 3, 5), (2, 3, 8)]
edges.append((from: 3, to: 4, cost: 3))
edges.sort { ($0.cost, $0.from) < ($1.cost, $1.from) }
print(edges.map(\.cost), edges.first!)
typealias Edge = (from: Int, to: Int, cost: Double)
func shortest(_ edges: [Edge], from start: Int, nodes: Int) -> [(cost: Double, path: [Int])] {
  var best = Array(repeating: (cost: Double.infinity, path: [Int]()), count: nodes)
  best[start] = (0, [start])
  for _ in 1..<nodes {
    for (from, to, cost) in edges where best[from].cost + cost < best[to].cost {
      best[to] = (best[from].cost + cost, best[from].path + [to])
    }
  }
  return best
}
for (node, (cost, path)) in shortest(edges, from: 0, nodes: 5).enumerated() { print(node, cost, path) }
let (low, high) = [3, 9, 1, 7].reduce((Int.max, Int.min)) { (min($0.0, $1), max($0.1, $1)) }
print(low, high)
var state = (a: 0, b: 1, names: ["zero"])
for i in 1...5 {
  (state.a, state.b) = (state.b, state.a + state.b)
  state.names.append("f\(i)")
}
print(state.a, state.names.count, (state.a, "x") == (5, "x"), ((1, 2), 3).0.1)
