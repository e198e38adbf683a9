import Basics

extension Array where Element: BitwiseCopyable & Sendable {
  /// The elements at some places, found on several threads where there are many.
  ///
  /// - Parameters:
  ///   - places: Which ones; negative for none.
  ///   - missing: What stands where there is none.
  /// - Returns: An element a place.
  func gathered(_ places: [Int], missing: Element) -> [Element] {
    withUnsafeBufferPointer { elements in
      places.withUnsafeBufferPointer { places in
        [Element](filling: places.count) { buffer in
          // Each piece writes its own rows, and all are done before anybody reads.
          nonisolated(unsafe) let (from, at, to) = (elements, places, buffer)
          RowPieces.each(of: places.count) { _, rows in
            for row in rows { to[row] = at[row] < 0 ? missing : from[at[row]] }
          }
        }
      }
    }
  }
}
