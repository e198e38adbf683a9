import Glibc

extension Array where Element: BitwiseCopyable {
  /// Makes a list of elements that work writes, all of them.
  ///
  /// A long list is put in large pages where the system has them: most of the time that it takes to
  /// write to new memory goes into the making of pages.
  ///
  /// - Parameters:
  ///   - count: How many elements there are.
  ///   - work: Writes them.
  package init(
    filling count: Int, by work: (UnsafeMutableBufferPointer<Element>) throws -> Void
  ) rethrows {
    try self.init(unsafeUninitializedCapacity: count) { buffer, filled in
      Memory.useLargePages(UnsafeMutableRawBufferPointer(buffer))
      try work(UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      filled = count
    }
  }

  /// Makes a list of the elements of lists, one list after the other.
  package init(joining lists: [[Element]]) {
    self.init(filling: lists.reduce(0) { $0 + $1.count }) { buffer in
      var place = 0
      for list in lists where !list.isEmpty {
        _ = UnsafeMutableBufferPointer(rebasing: buffer[place...]).update(fromContentsOf: list)
        place += list.count
      }
    }
  }
}

extension Memory {
  /// The size of usual pages.
  private static let pageSize = 4096
  private static let leastSize = 8 << 20

  /// Asks the system to use large pages for memory that nothing was written to yet.
  fileprivate static func useLargePages(_ buffer: UnsafeMutableRawBufferPointer) {
    guard buffer.count >= leastSize, let start = buffer.baseAddress else { return }
    let skipped = -Int(bitPattern: start) & (pageSize - 1)
    // A hint: where the system does not know it, nothing changes.
    madvise(start + skipped, (buffer.count - skipped) & ~(pageSize - 1), Int32(MADV_HUGEPAGE))
  }
}
