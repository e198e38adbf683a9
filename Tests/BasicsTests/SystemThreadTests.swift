import Basics
import Glibc
import Synchronization
import Testing

@Suite struct SystemThreadTests {
  @Test func runsItsBodyAndEnds() throws {
    let value = Atomic<Int>(0)
    let thread = try SystemThread(name: "solum-test") { value.store(7, ordering: .relaxed) }
    #expect(thread.join())
    #expect(value.load(ordering: .relaxed) == 7)
  }

  @Test func joiningCanBeGivenUp() throws {
    let go = Monitor(false)
    let thread = try SystemThread(name: "solum-test") { _ = go.wait { $0 ? true : nil } }
    #expect(!thread.join(milliseconds: 10))
    go.update { $0 = true }
    #expect(thread.join())
  }

  // More than any processor of today can address.
  @Test func aThreadThatCannotBeMadeIsAnError() {
    let error = #expect(throws: SystemError.self) {
      try SystemThread(name: "solum-test", stackSize: 1 << 60) {}
    }
    #expect(error?.description.hasPrefix("could not start the thread solum-test: ") == true)
  }

  @Test func deepThreadsRunOnePieceOfWorkAfterAnother() throws {
    let thread = try DeepThread(name: "solum-test", stackSize: 1 << 20)
    let first = thread.run { pthread_self() }
    #expect(thread.run { pthread_self() } == first)
    #expect(first != pthread_self())
  }

  @Test func deepThreadsHaveTheStackAskedFor() throws {
    let thread = try DeepThread(name: "solum-test", stackSize: 64 << 20)
    // 50 MB in large frames; the usual stack has 8.
    #expect(thread.run { Self.touch(800) } == 800)
  }

  @Test func aDeepThreadThatCannotBeMadeIsAnError() {
    #expect(throws: SystemError.self) { try DeepThread(name: "solum-test", stackSize: 1 << 60) }
  }

  @inline(never) @_optimize(none)
  private static func touch(_ levels: Int) -> Int {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64 << 10) { bytes in
      bytes[0] = 1
      return levels == 0 ? 0 : touch(levels - 1) + Int(bytes[0])
    }
  }
}
