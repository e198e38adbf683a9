import CForest

/// The splits of a tree in blocks, each of which begins where a cache line does.
final class PackedSplits: @unchecked Sendable {
  /// Bytes of a cache line.
  private static let lineSize = 64

  /// The blocks; the first holds the root.
  let blocks: UnsafeBufferPointer<SolumSplitBlock>

  init(_ blocks: [SolumSplitBlock]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: blocks.count * MemoryLayout<SolumSplitBlock>.stride, alignment: Self.lineSize)
    let copy = memory.bindMemory(to: SolumSplitBlock.self)
    _ = copy.initialize(from: blocks)
    self.blocks = UnsafeBufferPointer(copy)
  }

  deinit { blocks.deallocate() }
}
