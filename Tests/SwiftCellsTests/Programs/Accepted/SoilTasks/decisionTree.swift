// A regression tree of depth two, grown by the reduction of variance.
indirect enum Node {
  case leaf(Double)
  case split(feature: String, at: Double, Node, Node)
  func predict(_ row: [String: Double]) -> Double {
    switch self {
    case .leaf(let value): value
    case let .split(feature, limit, left, right): (row[feature] ?? 0) < limit ? left.predict(row) : right.predict(row)
    }
  }
  func show(_ indent: String = "") {
    switch self {
    case .leaf(let value): print(indent + "-> \(value)")
    case let .split(feature, limit, left, right):
      print(indent + "\(feature) < \(limit)")
      left.show(indent + "  ")
      right.show(indent + "  ")
    }
  }
}
typealias Row = [String: Double]
func error(_ y: [Double]) -> Double {
  let mean = y.reduce(0, +) / Double(y.count)
  return y.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
}
func grow(_ rows: [Row], depth: Int) -> Node {
  let y = rows.map { $0["clay"]! }
  var best: (feature: String, limit: Double, error: Double)?
  for feature in ["slope", "rain"] where depth > 0 {
    for limit in Set(rows.map { $0[feature]! }).sorted().dropFirst() {
      let left = rows.filter { $0[feature]! < limit }, right = rows.filter { $0[feature]! >= limit }
      let sum = error(left.map { $0["clay"]! }) + error(right.map { $0["clay"]! })
      if sum < best?.error ?? error(y) { best = (feature, limit, sum) }
    }
  }
  guard let best else { return .leaf(y.reduce(0, +) / Double(y.count)) }
  let (left, right) = (rows.filter { $0[best.feature]! < best.limit }, rows.filter { $0[best.feature]! >= best.limit })
  return .split(feature: best.feature, at: best.limit, grow(left, depth: depth - 1), grow(right, depth: depth - 1))
}
let data: [(Double, Double, Double)] = [(1, 500, 40), (2, 520, 42), (9, 510, 12), (8, 900, 20), (3, 950, 55), (10, 910, 22)]
let tree = grow(data.map { ["slope": $0.0, "rain": $0.1, "clay": $0.2] }, depth: 2)
tree.show()
print(tree.predict(["slope": 2, "rain": 1000]), tree.predict(["slope": 9]))
