import Basics
import Testing

@Suite struct MonitorTests {
  @Test func noChangeOfSeveralThreadsIsLost() throws {
    let count = Monitor(0)
    try Shards.run(8, threads: 4) { _ in
      for _ in 0..<1_000 { count.withLock { $0 += 1 } }
    }
    #expect(count.withLock { $0 } == 8_000)
  }

  @Test func anUpdateWakesWhoeverWaits() throws {
    let isOpen = Monitor(false)
    let thread = try SystemThread(name: "solum-test") { _ = isOpen.wait { $0 ? true : nil } }
    isOpen.update { $0 = true }
    #expect(thread.join())
  }

  @Test func anErrorLetsGoOfTheLock() {
    let value = Monitor(1)
    #expect(throws: Interrupted.self) { try value.withLock { _ in throw Interrupted() } }
    #expect(value.withLock { $0 } == 1)
  }
}
