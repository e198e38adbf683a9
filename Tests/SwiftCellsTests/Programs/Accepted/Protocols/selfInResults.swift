protocol Layer {
  func copy() -> Self
  func maybe(_ isThere: Bool) -> Self?
  func all() -> [Self]
  mutating func grown() -> Self
  var next: Self { get }
  var depth: Int { get }
}
struct Sand: Layer {
  var depth = 1
  func copy() -> Sand { Sand(depth: 2) }
  func maybe(_ isThere: Bool) -> Sand? { isThere ? Sand(depth: 3) : nil }
  func all() -> [Sand] { [Sand(), Sand(depth: 4)] }
  mutating func grown() -> Sand {
    depth += 1
    return self
  }
  var next: Sand { Sand(depth: depth + 1) }
}
enum Clay: Layer {
  case thin, thick
  func copy() -> Clay { self }
  func maybe(_ isThere: Bool) -> Clay? { isThere ? .thick : nil }
  func all() -> [Clay] { [.thin, .thick] }
  func grown() -> Clay { .thick }
  var next: Clay { .thick }
  var depth: Int { self == .thin ? 1 : 9 }
}
for layer in [Sand(), Clay.thin] as [any Layer] {
  var changing = layer
  print(layer.copy(), layer.maybe(true)!, layer.maybe(false) == nil, layer.next, layer.next.next.depth)
  print(layer.all().map(\.depth), changing.grown().depth, changing.depth, (layer.copy() as? Sand)?.depth ?? 0)
}
