import CProcess

/// The stack of a thread, which grows downwards.
package struct ThreadStack: Sendable {
  /// The lowest address that it may grow to.
  package let lowest: UInt
  /// Its size in bytes.
  package let size: UInt

  /// That of the thread that asks, or `nil` where the system does not tell.
  package static var ofThread: ThreadStack? {
    var size: UInt = 0
    let lowest = solum_stack_bounds(&size)
    return lowest == 0 ? nil : ThreadStack(lowest: lowest, size: size)
  }
}
