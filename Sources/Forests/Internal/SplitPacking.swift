import CForest

/// Packs the splits of a tree into blocks that are decided at once.
///
/// A block begins with one split and takes in more from its ways out: of branches that will not fit
/// whole the one with the most splits, so that most rows pass few blocks, then the largest that fits
/// whole, so that few blocks are left with a split or two.
struct SplitPacking {
  /// The splits of one block.
  private static let capacity = 15

  private let nodes: UnsafeBufferPointer<ForestNode>
  /// The splits below and at each node.
  private var splits: [Int32]
  private var blocks: [SolumSplitBlock] = []
  /// The node each block begins with.
  private var roots: [Int] = [0]
  /// The ways out of the block that is being packed, from left to right.
  private var ways: [Way] = []
  /// The node of each of its splits, and the split's bit in ``Way/path``, from left to right.
  private var taken: [(node: Int, bit: UInt16)] = []

  /// A way out of a block: the node it leads to, and one bit for each split on the path.
  private struct Way {
    var node: Int
    var path: UInt16
  }

  /// Packs a tree that asks for no categories.
  static func packed(_ nodes: UnsafeBufferPointer<ForestNode>) -> PackedSplits {
    var packing = SplitPacking(nodes)
    packing.packAll()
    return PackedSplits(packing.blocks)
  }

  private init(_ nodes: UnsafeBufferPointer<ForestNode>) {
    self.nodes = nodes
    splits = Array(repeating: 0, count: nodes.count)
    ways.reserveCapacity(Self.capacity + 1)
    // Children come after their parent.
    for place in nodes.indices.reversed() {
      let left = Int(nodes[place].left)
      if left != place { splits[place] = 1 + splits[left] + splits[left + 1] }
    }
  }

  private mutating func packAll() {
    var next = 0
    while next < roots.count {
      let block = pack(from: roots[next])
      blocks.append(block)
      next += 1
    }
  }

  private mutating func pack(from root: Int) -> SolumSplitBlock {
    ways.removeAll(keepingCapacity: true)
    taken.removeAll(keepingCapacity: true)
    ways.append(Way(node: root, path: 0))
    while taken.count < Self.capacity, let place = nextSplit(room: Self.capacity - taken.count) {
      let way = ways[place]
      let bit = UInt16(1) << UInt16(taken.count)
      let left = Int(nodes[way.node].left)
      ways[place] = Way(node: left, path: way.path | bit)
      ways.insert(Way(node: left + 1, path: way.path | bit), at: place + 1)
      taken.insert((way.node, bit), at: place)
    }
    return packedBlock()
  }

  /// The way out whose node the block takes in next; `nil` where all lead to leaves.
  private func nextSplit(room: Int) -> Int? {
    var best: Int?
    var bestRank = 0
    for (place, way) in ways.enumerated() {
      let rank = rank(splits: Int(splits[way.node]), room: room)
      if rank > bestRank { (best, bestRank) = (place, rank) }
    }
    return best
  }

  private func rank(splits: Int, room: Int) -> Int {
    if splits > Self.capacity { return splits << 8 }
    return splits <= room ? splits << 4 : splits
  }

  /// Writes the block, and gives the ways that lead on a block of their own.
  private mutating func packedBlock() -> SolumSplitBlock {
    var block = SolumSplitBlock()
    for (place, split) in taken.enumerated() {
      let node = nodes[split.node]
      solum_set_split(
        &block, Int32(place), node.threshold, node.feature, !node.missingGoesLeft)
    }
    for (place, way) in ways.enumerated() {
      let leadsOn = splits[way.node] > 0
      let end = leadsOn ? UInt32(roots.count) : nodes[way.node].index
      solum_set_way(&block, Int32(place), path(way), end, leadsOn)
      if leadsOn { roots.append(way.node) }
    }
    return block
  }

  /// The splits on the path of a way, as bits from left to right.
  private func path(_ way: Way) -> UInt16 {
    var result: UInt16 = 0
    for (place, split) in taken.enumerated() where way.path & split.bit != 0 {
      result |= 1 << UInt16(place)
    }
    return result
  }
}
