import ArgumentParser
import Basics

/// How many threads work at once, for the commands that evaluate cells.
struct ThreadOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many threads work at once; by default as many as the process may use processors.",
      discussion: "The environment variable SOLUM_THREADS says the same."))
  var threads: Int?

  func validate() throws {
    guard let threads, threads < 1 else { return }
    throw ValidationError(
      "--threads is \(threads), but at least one thread has to work; leave it out to use every "
        + "processor that the process may use.")
  }

  /// Sets the number for the whole process, and says what is wrong with the variables of the
  /// environment that cells are evaluated by: `SOLUM_THREADS` and `SOLUM_LOOPS`.
  func prepareEvaluation() {
    if let threads { Threads.choose(threads) }
    let problems = [threads == nil ? Threads.problem() : nil, ProcessorLevel.problem()]
    for problem in problems.compactMap({ $0 }) {
      StandardStreams.writeError("solum: \(problem)\n")
    }
  }
}
