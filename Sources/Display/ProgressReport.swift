/// How far a piece of long work has come.
public struct ProgressReport: Equatable, Sendable {
  /// What is being done, for example `"Pretraining"`.
  public let task: String
  /// Steps finished.
  public let completed: Int
  /// Steps in all.
  public let total: Int
  /// A remark on the last step, for example `"loss 0.41"`; empty where there is none.
  public let remark: String

  /// Makes a report.
  public init(task: String, completed: Int, total: Int, remark: String = "") {
    self.task = task
    self.completed = completed
    self.total = total
    self.remark = remark
  }

  /// The finished part between 0 and 1.
  public var fraction: Double {
    total > 0 ? min(1, max(0, Double(completed) / Double(total))) : 0
  }
}

/// Whoever shows progress: the kernel in a cell's output, the command line as a bar.
public protocol ProgressReporter: Sendable {
  /// Takes one report; called from the thread that does the work, possibly very often.
  func report(_ progress: ProgressReport)
}
