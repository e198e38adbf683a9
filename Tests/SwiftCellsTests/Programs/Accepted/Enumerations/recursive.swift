// Enumerations that contain themselves.
indirect enum Expression {
  case number(Double)
  case variable(String)
  case sum(Expression, Expression)
  case product(Expression, Expression)
  func value(_ names: [String: Double]) -> Double? {
    switch self {
    case .number(let x): return x
    case .variable(let name): return names[name]
    case .sum(let a, let b):
      guard let x = a.value(names), let y = b.value(names) else { return nil }
      return x + y
    case .product(let a, let b):
      guard let x = a.value(names), let y = b.value(names) else { return nil }
      return x * y
    }
  }
  var text: String {
    switch self {
    case .number(let x): "\(x)"
    case .variable(let name): name
    case let .sum(a, b): "(\(a.text) + \(b.text))"
    case let .product(.number(1), b): b.text
    case let .product(a, b): "\(a.text) * \(b.text)"
    }
  }
}
let e = Expression.sum(.product(.number(2), .variable("x")), .product(.number(1), .variable("y")))
print(e.text, e.value(["x": 3, "y": 0.5]) as Any, e.value(["x": 3]) as Any)
enum Tree {
  case leaf
  indirect case node(Tree, Int, Tree)
  func inserting(_ n: Int) -> Tree {
    switch self {
    case .leaf: .node(.leaf, n, .leaf)
    case let .node(l, v, r) where n < v: .node(l.inserting(n), v, r)
    case let .node(l, v, r): .node(l, v, r.inserting(n))
    }
  }
  var sorted: [Int] {
    guard case let .node(l, v, r) = self else { return [] }
    return l.sorted + [v] + r.sorted
  }
}
print([5, 2, 8, 1, 9, 3].reduce(Tree.leaf) { $0.inserting($1) }.sorted)
