import Basics
import Testing

@Suite struct ThreadsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let affinity: Int
    var quota: Double?
    var slurm: String?
    let expected: Int
    var testDescription: String {
      "\(affinity), \(quota.map { "\($0)" } ?? "-"), \(slurm ?? "-")"
    }
  }

  @Test(arguments: [
    Case(affinity: 8, expected: 8), Case(affinity: 8, quota: 3, expected: 3),
    Case(affinity: 8, quota: 2.1, expected: 3), Case(affinity: 8, quota: 0.2, expected: 1),
    Case(affinity: 2, quota: 64, slurm: "16", expected: 2),
    Case(affinity: 8, quota: 6, slurm: "4", expected: 4),
    Case(affinity: 8, slurm: "1", expected: 1), Case(affinity: 8, slurm: "0", expected: 8),
    Case(affinity: 8, slurm: "four", expected: 8), Case(affinity: 0, expected: 1),
  ]) func theSmallestNumberCounts(_ test: Case) {
    let environment = test.slurm.map { ["SLURM_CPUS_PER_TASK": $0] } ?? [:]
    let found = Threads.smallest(
      affinity: test.affinity, quota: test.quota, environment: environment)
    #expect(found == test.expected)
  }

  @Test(arguments: ["0", "-2", "1.5", "all", " 2"]) func valuesThatCannotBeUsedAreNamed(
    _ value: String
  ) {
    #expect(Threads.problem(in: [Threads.variable: value])?.contains("\"\(value)\"") == true)
  }

  @Test func usableValuesAreNoProblem() {
    #expect(Threads.problem(in: [Threads.variable: "3"]) == nil)
    #expect(Threads.problem(in: [Threads.variable: ""]) == nil)
    #expect(Threads.problem(in: [:]) == nil)
  }
}
