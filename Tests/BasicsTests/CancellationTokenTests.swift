import Basics
import Synchronization
import Testing

@Suite struct CancellationTokenTests {
  private final class Calls: Sendable {
    let count = Atomic<Int>(0)
    func add() { count.add(1, ordering: .relaxed) }
    var total: Int { count.load(ordering: .relaxed) }
  }

  @Test func aCancelledTokenStopsWork() {
    let token = CancellationToken()
    #expect(throws: Never.self) { try token.check() }
    token.cancel()
    #expect(token.isCancelled)
    #expect(throws: Interrupted()) { try token.check() }
    #expect(Interrupted().description == "interrupted")
  }

  @Test func theHandlerHearsOfARequestDuringTheWork() {
    let (token, calls) = (CancellationToken(), Calls())
    token.whenCancelled(
      { calls.add() },
      during: {
        #expect(calls.total == 0)
        token.cancel()
        #expect(calls.total == 1)
      })
  }

  @Test func theHandlerHearsOfARequestBeforeTheWork() {
    let (token, calls) = (CancellationToken(), Calls())
    token.cancel()
    token.whenCancelled({ calls.add() }, during: { #expect(calls.total == 1) })
  }

  @Test func theHandlerHearsNothingAfterTheWork() {
    let (token, calls) = (CancellationToken(), Calls())
    token.whenCancelled({ calls.add() }, during: {})
    token.cancel()
    #expect(calls.total == 0)
  }
}
