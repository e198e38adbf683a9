import Basics
import Synchronization
import Testing

@Suite struct ShardsTests {
  /// What a thread ran is freed before whoever waits for the thread goes on; otherwise the closure
  /// that was lent to the threads is found escaped, which ends the process.
  @Test func threadsHoldNothingOnceTheyAreJoined() throws {
    for _ in 0..<20_000 {
      let sum = Atomic<Int>(0)
      try Shards.run(8, threads: 4) { _ = sum.wrappingAdd($0, ordering: .relaxed) }
      #expect(sum.load(ordering: .relaxed) == 28)
    }
  }
}
