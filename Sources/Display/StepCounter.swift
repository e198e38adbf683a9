import Synchronization

/// Counts finished steps from any thread and reports them.
package final class StepCounter: Sendable {
  private let done = Atomic<Int>(0)
  private let task: String
  private let total: Int
  private let context: RunContext

  /// Makes a counter at zero.
  package init(_ task: String, total: Int, context: RunContext) {
    self.task = task
    self.total = total
    self.context = context
  }

  /// Counts one step and reports it.
  package func step(remark: String = "") {
    let count = done.wrappingAdd(1, ordering: .relaxed).newValue
    context.report(task, count, of: total, remark: remark)
  }
}
