import Basics
import Synchronization

/// Remembers the last signatures, so that a message somebody recorded is not obeyed twice.
package final class ReplayGuard: Sendable {
  private struct State {
    var known: Set<SIMD2<UInt64>> = []
    var order: [SIMD2<UInt64>] = []
    var oldest = 0
  }

  private let state = Mutex(State())
  private let capacity: Int

  /// Makes a guard that remembers this many signatures.
  package init(capacity: Int = 1 << 16) {
    self.capacity = max(1, capacity)
  }

  /// Remembers a signature.
  ///
  /// - Returns: Whether it is new.
  package func admits(_ signature: Frame) -> Bool {
    let name = Self.name(signature)
    return state.withLock { state in
      guard state.known.insert(name).inserted else { return false }
      if state.order.count < capacity {
        state.order.append(name)
      } else {
        state.known.remove(state.order[state.oldest])
        state.order[state.oldest] = name
        state.oldest = (state.oldest + 1) % capacity
      }
      return true
    }
  }

  /// The first 128 bits of a signature; letter case does not matter.
  private static func name(_ signature: Frame) -> SIMD2<UInt64> {
    var name = SIMD2<UInt64>()
    for (index, character) in signature.prefix(32).enumerated() {
      name[index / 16] = name[index / 16] << 4 | UInt64(Hexadecimal.digit(character) ?? 0)
    }
    return name
  }
}
