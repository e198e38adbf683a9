/// Threads that share numbered tasks.
///
/// One thread at a time hands out tasks.
package final class Workers: Sendable {
  /// How many threads work at once, with the one that hands out the tasks.
  package let count: Int
  private let team = Monitor<WorkerTeam?>(nil)

  /// Takes the given count, or that of ``Threads/count``.
  package init(_ count: Int?) {
    self.count = max(1, count ?? Threads.count)
  }

  deinit { team.withLock { $0?.dismiss() } }

  /// Does every task once, in any order, each on one thread; `worker` tells the threads apart.
  ///
  /// - Throws: ``SystemError`` where a thread cannot be started; no task was done then.
  package func run(
    _ tasks: Int, _ body: @Sendable (_ task: Int, _ worker: Int) -> Void
  ) throws {
    guard min(count, tasks) > 1 else {
      for task in 0..<max(0, tasks) { body(task, 0) }
      return
    }
    let team = try team.withLock { team in
      let found = try team ?? WorkerTeam(helpers: count - 1)
      team = found
      return found
    }
    team.run(tasks, body)
  }
}
