import Basics
import CForest

/// The way of many rows down the trees, with working memory for one thread.
///
/// All rows take one block of splits after the other: the processor then works on many rows at a time,
/// where a single row would wait at every split for memory.
final class Descent {
  /// So many rows go down together that they and a tree fit in the cache of a core.
  private static let length = 1024
  /// How far a list may be written past its end.
  private static let slack = 16

  let block: RowBlock
  /// The value of the leaf that each row of ``block`` has reached; of a classification the ballot.
  let leaves: UnsafeMutablePointer<UInt32>
  private let openRows: UnsafeMutablePointer<UInt32>
  private let openBlocks: UnsafeMutablePointer<UInt32>

  init(_ block: RowBlock) {
    self.block = block
    leaves = .allocate(capacity: block.count + 1)
    openRows = .allocate(capacity: Self.length + Self.slack)
    openBlocks = .allocate(capacity: Self.length + Self.slack)
  }

  deinit {
    leaves.deallocate()
    openRows.deallocate()
    openBlocks.deallocate()
  }

  /// Takes all rows down a tree; `following` comes next and is fetched from memory meanwhile.
  func takeAll(down tree: TreeView, following: TreeView) {
    descend(tree, nil, count: block.count, following: following)
  }

  /// Takes some rows down a tree.
  func take(_ rows: [UInt32], down tree: TreeView) {
    rows.withUnsafeBufferPointer { rows in
      descend(tree, rows.baseAddress, count: rows.count, following: tree)
    }
  }

  private func descend(
    _ tree: TreeView, _ rows: UnsafePointer<UInt32>?, count: Int, following: TreeView
  ) {
    guard let splits = tree.splits, let next = following.splits else {
      for place in 0..<count { walk(rows.map { Int($0[place]) } ?? place, down: tree) }
      return
    }
    let coming = UnsafeRawBufferPointer(next.blocks)
    var descent = SolumDescent()
    descent.blocks = splits.blocks.baseAddress
    descent.rows = SolumRows(
      values: block.values, width: block.width, has_missing: block.hasMissing)
    descent.open_row = openRows
    descent.open_block = openBlocks
    descent.leaf = leaves
    descent.next = coming.baseAddress?.assumingMemoryBound(to: CChar.self)
    descent.next_bytes = coming.count
    for first in stride(from: 0, to: count, by: Self.length) {
      descent.chosen = rows.map { $0 + first }
      descent.first = UInt32(first)
      descent.count = min(Self.length, count - first)
      solum_descend(&descent, Int32(ProcessorLevel.used.number))
    }
  }

  private func walk(_ row: Int, down tree: TreeView) {
    let values = block.values + row * block.width
    leaves[row] = tree.nodes[tree.leaf { values[$0] }].index
  }
}
