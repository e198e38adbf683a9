import Basics
import Synchronization
import Testing

@Suite struct ShardsTests {
  private struct Broken: Error, Equatable { let piece: Int }

  @Test(arguments: [1, 2, 7, 64]) func everyPieceIsDoneOnce(threads: Int) throws {
    let done = Monitor([Int](repeating: 0, count: 20))
    try Shards.run(20, threads: threads) { piece in done.withLock { $0[piece] += 1 } }
    #expect(done.withLock { $0 } == [Int](repeating: 1, count: 20))
  }

  @Test func valuesComeInTheOrderOfThePieces() throws {
    #expect(try Shards.map(100, threads: 3) { $0 * $0 } == (0..<100).map { $0 * $0 })
    #expect(try Shards.map(0) { $0 }.isEmpty)
    #expect(try Shards.map(-1) { $0 }.isEmpty)
    #expect(try Shards.map(100, threads: 3) { "\($0)" } == (0..<100).map { "\($0)" })
  }

  @Test func aValueThatIsMissingIsKept() throws {
    let halves = try Shards.map(4, threads: 2) { $0 % 2 == 0 ? $0 / 2 : nil }
    #expect(halves == [0, nil, 1, nil])
  }

  @Test func aPieceThatFailsLeavesNoValues() {
    let error = #expect(throws: Broken.self) {
      try Shards.map(100, threads: 3) { piece in
        if piece == 3 { throw Broken(piece: piece) }
        return "\(piece)"
      }
    }
    #expect(error == Broken(piece: 3))
  }

  // Both pieces fail, the second one first; the error is that of the smaller number all the same.
  @Test func theErrorIsThatOfTheFirstPieceThatFailed() {
    let secondFailed = Monitor(false)
    let error = #expect(throws: Broken.self) {
      try Shards.run(2, threads: 2) { piece in
        if piece == 0 { _ = secondFailed.wait(milliseconds: 5_000) { $0 ? true : nil } }
        defer { if piece == 1 { secondFailed.update { $0 = true } } }
        throw Broken(piece: piece)
      }
    }
    #expect(error == Broken(piece: 0))
  }

  @Test func afterAnErrorNoPieceIsBegun() {
    let begun = Atomic<Int>(0)
    #expect(throws: Broken.self) {
      try Shards.run(1_000, threads: 1) { piece in
        begun.add(1, ordering: .relaxed)
        if piece == 3 { throw Broken(piece: piece) }
      }
    }
    #expect(begun.load(ordering: .relaxed) == 4)
  }

  // Whoever waits for a thread may free what it worked on at once.
  @Test func nothingIsHeldOnceTheRunIsOver() throws {
    for _ in 0..<20_000 {
      let numbers = try Shards.map(3, threads: 3) { $0 }
      #expect(numbers == [0, 1, 2])
    }
  }

  @Test func piecesMayBeCutIntoShardsThemselves() throws {
    let sums = try Shards.map(4) { outer in
      try Shards.map(50) { inner in
        try Shards.map(3) { outer * inner * $0 }.reduce(0, +)
      }.reduce(0, +)
    }
    // outer · (0 + … + 49) · (0 + 1 + 2)
    #expect(sums == [0, 3_675, 7_350, 11_025])
  }
}
