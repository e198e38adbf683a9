indirect enum Chain: Hashable, Comparable { case end, link(Int, Chain), fork(Chain, Chain) }
var chain = Chain.end
for n in 0..<100_000 { chain = .link(n, chain) }
print(chain == chain, Set([chain]).count, chain < .end)
print(chain)
chain = .fork(chain, chain)
protocol Part { var depth: Int { get } }
struct Leaf: Part { var depth = 0 }
struct Node: Part { var inner: any Part; var depth: Int { inner.depth + 1 } }
var part: any Part = Leaf()
for _ in 0..<100_000 { part = Node(inner: part) }
print(part.depth)
part = Leaf()
