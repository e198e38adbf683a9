/// A run of trees with what they say of the rows they were not grown on.
struct TreeShard: Sendable {
  var trees: [GrownTree] = []
  var outOfBagSum: [Double]
  var outOfBagCount: [Int32]
  /// Sum over the trees of each feature's share of the decrease of the sum of squares.
  var importance: [Double]

  init(rows: Int, columns: Int) {
    outOfBagSum = Array(repeating: 0, count: rows)
    outOfBagCount = Array(repeating: 0, count: rows)
    importance = Array(repeating: 0, count: columns)
  }

  /// Adds a tree and what it says of the rows it was not grown on.
  mutating func append(_ tree: GrownTree, _ counts: [UInt32], _ descent: Descent) {
    trees.append(tree)
    let total = tree.decrease.reduce(0, +)
    if total > 0 {
      for column in importance.indices { importance[column] += tree.decrease[column] / total }
    }
    let outOfBag = counts.indices.filter { counts[$0] == 0 }
    tree.nodes.withUnsafeBufferPointer { nodes in
      guard let root = nodes.baseAddress, !outOfBag.isEmpty else { return }
      descent.forEachLeaf(root, count: outOfBag.count, row: { outOfBag[$0] }) { place, value in
        outOfBagSum[outOfBag[place]] += Double(value)
        outOfBagCount[outOfBag[place]] += 1
      }
    }
  }
}

extension GrownTree {
  /// The number of the leaf a row reaches.
  func leaf(_ value: (Int) -> Float) -> Int {
    var node = 0
    while true {
      let current = nodes[node]
      let left = Int(current.left)
      if left == node { return node }
      let x = value(Int(current.feature))
      let goesLeft = x.isNaN ? current.missingGoesLeft : x <= current.threshold
      node = goesLeft ? left : left + 1
    }
  }
}
