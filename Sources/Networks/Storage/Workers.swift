import Dispatch
import Foundation
import Synchronization

/// Threads that share numbered tasks.
struct Workers: Sendable {
  /// How many threads work at once.
  let count: Int

  /// Takes the given count, or as many threads as the machine runs at once.
  init(_ count: Int?) {
    self.count = max(1, count ?? ProcessInfo.processInfo.activeProcessorCount)
  }

  /// Does every task once, in any order, each on one thread; `worker` tells the threads apart.
  func run(_ tasks: Int, _ body: @Sendable (_ task: Int, _ worker: Int) -> Void) {
    let threads = min(count, tasks)
    guard threads > 1 else {
      for task in 0..<max(0, tasks) { body(task, 0) }
      return
    }
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: threads) { worker in
      while true {
        let task = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard task < tasks else { return }
        body(task, worker)
      }
    }
  }
}
