import Basics
import Testing

@Suite struct ProcessorLevelTests {
  @Test func levelsAreOrderedAndThePortableOneAlwaysRuns() {
    #expect(ProcessorLevel.allCases.sorted() == [.portable, .v3, .v4])
    #expect(ProcessorLevel.runnable.first == .portable)
    #expect(ProcessorLevel.runnable.contains(.ofProcessor))
  }

  @Test func highestLevelIsUsedWhereNothingIsAskedFor() {
    #expect(ProcessorLevel.used(in: [:], .v4) == .v4)
    #expect(ProcessorLevel.used(in: ["SOLUM_LOOPS": ""], .v3) == .v3)
  }

  @Test func lowerLevelCanBeAskedForAndNoHigherOne() {
    #expect(ProcessorLevel.used(in: ["SOLUM_LOOPS": "portable"], .v4) == .portable)
    #expect(ProcessorLevel.used(in: ["SOLUM_LOOPS": "v3"], .v4) == .v3)
    #expect(ProcessorLevel.used(in: ["SOLUM_LOOPS": "v4"], .portable) == .portable)
  }

  @Test func unknownLevelIsSaid() throws {
    let problem = try #require(ProcessorLevel.problem(in: ["SOLUM_LOOPS": "v9"]))
    #expect(problem.contains("\"v9\"") && problem.contains("portable"))
    #expect(ProcessorLevel.problem(in: ["SOLUM_LOOPS": "portable"]) == nil)
    #expect(ProcessorLevel.problem(in: [:]) == nil)
  }
}
