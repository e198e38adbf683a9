import Basics
import Testing

@Suite struct ThreadsVariableTests {
  @Test(arguments: ["", "1", "64", "1000000"])
  func usableNumbersAreNoProblem(text: String) {
    #expect(Threads.problem(in: [Threads.variable: text]) == nil)
  }

  @Test(arguments: ["0", "-2", "2.5", "two", "1000001"])
  func othersAreToldOf(text: String) {
    let problem = Threads.problem(in: [Threads.variable: text])
    #expect(
      problem == "SOLUM_THREADS is \"\(text)\", but has to be a whole number from 1; it is ignored")
  }

  @Test func noVariableIsNoProblem() {
    #expect(Threads.problem(in: [:]) == nil)
  }
}
