// Optional results that pass through several hands.
struct Node { var value: Int; var next: [Node] = [] }
func deepest(_ node: Node?) -> Int? {
  guard let node else { return nil }
  return node.next.compactMap { deepest($0) }.max() ?? node.value
}
print(deepest(nil) as Any, deepest(Node(value: 3)) as Any)
print(deepest(Node(value: 1, next: [Node(value: 5, next: [Node(value: 2)]), Node(value: 4)])) ?? -1)
func parse(_ text: String) -> (name: String, value: Double?)? {
  let parts = text.split(separator: "=").map(String.init)
  guard let name = parts.first, !name.isEmpty else { return nil }
  return (name, parts.count > 1 ? Double(parts[1]) : nil)
}
for text in ["clay=12.5", "ph", "x=y", ""] {
  switch parse(text) {
  case nil: print("nothing")
  case let (name, value?)?: print(name, value)
  case let (name, nil)?: print(name, "without value")
  }
}
let values: [String: Double?] = ["a": 1, "b": nil]
switch values["b"] {
case .none: print("no key")
case .some(.none): print("key without value")
case .some(.some(let x)): print(x)
}
if let found = values["a"], let value = found { print(value) }
let a: Double? = values["a"] ?? nil, z: Double? = values["z"] ?? nil
print(a ?? -1, z ?? -1, values["b"]! == nil)
var cached: Double?
let compute = { () -> Double in
  if let cached { return cached }
  print("computing")
  cached = 42
  return 42
}
print(compute(), compute(), cached!)
let optionals = [3, nil, 1] as [Int?]
print(optionals.sorted { ($0 ?? .max) < ($1 ?? .max) }, optionals.compactMap { $0 }.min()!)
