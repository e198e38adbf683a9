import JupyterKernel
import Testing

@Suite struct ReplayGuardTests {
  private func signature(_ number: Int) -> Frame {
    let digits = String(number, radix: 16)
    return Frame((String(repeating: "0", count: 32 - digits.count) + digits).utf8)
  }

  @Test func forgetsTheOldestFirst() {
    let memory = ReplayGuard(capacity: 3)
    let first = (0..<4).map { memory.admits(signature($0)) }
    #expect(first == [true, true, true, true])
    #expect(!memory.admits(signature(1)))
    #expect(!memory.admits(signature(3)))
    #expect(memory.admits(signature(0)))
    #expect(memory.admits(signature(1)))
  }

  @Test func letterCaseMakesNoDifference() {
    let memory = ReplayGuard()
    #expect(memory.admits(Frame("abcdef0123456789abcdef0123456789".utf8)))
    #expect(!memory.admits(Frame("ABCDEF0123456789abcdef0123456789".utf8)))
  }
}
