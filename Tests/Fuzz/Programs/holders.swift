struct Tree: Hashable { var value = 1; var children: [Tree] = [] }
var tree = Tree()
for n in 0..<100_000 { tree = Tree(value: n, children: [tree]) }
print(tree == tree, tree.hashValue == tree.hashValue)
var anything: Any = 1
for _ in 0..<100_000 { anything = ["x": [anything]] }
print(anything)
print(anything as? Int ?? 0)
var optional: Any = 1
for _ in 0..<100_000 { optional = Optional(optional) as Any }
print(optional as? [Int] ?? [])
