/// One tree of a forest, as it lies in memory.
struct TreeView {
  let nodes: UnsafeBufferPointer<ForestNode>
  /// The splits in blocks; `nil` for a tree that asks for categories.
  let splits: PackedSplits?
  /// Where the tree's sets of categories begin.
  let sets: UnsafePointer<UInt32>?

  /// The number of the leaf that a row reaches.
  @inline(__always)
  func leaf(_ value: (Int) -> Float) -> Int {
    var place: UInt32 = 0
    while true {
      let node = nodes[Int(place)]
      if node.left == place { return Int(place) }
      let takesLeft = node.takesLeft(value(Int(node.feature)), sets: sets)
      place = node.left + (takesLeft ? 0 : 1)
    }
  }
}
