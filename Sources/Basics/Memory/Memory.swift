/// The memory of this process.
package enum Memory {
  /// Allocations below this size are not asked about: whoever watches the process sees them grow.
  package static let smallSize = 4 << 20

  /// How much may still be taken.
  package static var room: MemoryLimits.Room { MemoryLimits.ofProcess.room(beside: .now) }

  /// Refuses an allocation that there is no room for, before it is tried.
  ///
  /// An allocation that fails ends the process, and one that succeeds may have the system end it.
  ///
  /// - Parameters:
  ///   - bytes: How many bytes will be taken at once.
  ///   - purpose: What for, for example `"a raster of 10000 × 20000 cells"`.
  /// - Throws: ``MemoryError``.
  package static func require(_ bytes: Int, for purpose: @autoclosure () -> String) throws {
    guard bytes >= smallSize else { return }
    let room = room
    if bytes > room.left { throw MemoryError(purpose: purpose(), bytes: bytes, room: room) }
  }

  /// Refuses so many elements of a size, also where their product is beyond all numbers.
  package static func require(
    _ count: Int, of stride: Int, for purpose: @autoclosure () -> String
  ) throws {
    let (bytes, overflow) = count.multipliedReportingOverflow(by: stride)
    try require(overflow ? .max : bytes, for: purpose())
  }
}

/// An allocation that there is no room for.
package struct MemoryError: Error, Equatable, CustomStringConvertible {
  /// What the memory is for.
  package let purpose: String
  /// How much it is.
  package let bytes: Int
  /// How much there is.
  package let room: MemoryLimits.Room

  /// The sentence with what is wanted and what is left.
  package var description: String {
    "\(purpose) needs \(byteText(bytes)) of memory, but there is only room for \(room); "
      + "take a part, or something coarser"
  }
}
