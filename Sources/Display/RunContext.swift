import Basics

/// What long work needs from whoever started it: a place to report progress, a place to show
/// values, and a way to be stopped.
///
/// Public functions of the libraries read ``current`` once when they are called and hand the value
/// down, so that nobody has to write it in a cell. A compiled program has the default context:
/// no reports, never cancelled.
public struct RunContext: Sendable {
  /// The context of the running cell or program.
  @TaskLocal public static var current = RunContext()

  /// The flag that stops the work.
  public let cancellation: CancellationToken
  /// The receiver of progress reports, or `nil` where nobody looks.
  public let reporter: (any ProgressReporter)?
  /// The receiver of shown values, or `nil` where they are printed as text.
  public let output: (any OutputSink)?

  /// Makes a context.
  public init(
    cancellation: CancellationToken = CancellationToken(),
    reporter: (any ProgressReporter)? = nil,
    output: (any OutputSink)? = nil
  ) {
    self.cancellation = cancellation
    self.reporter = reporter
    self.output = output
  }

  /// Ends the work if it has been asked to stop.
  ///
  /// - Throws: ``Interrupted``.
  public func checkCancellation() throws { try cancellation.check() }

  /// Reports progress to whoever looks.
  public func report(_ task: String, _ completed: Int, of total: Int, remark: String = "") {
    reporter?.report(
      ProgressReport(task: task, completed: completed, total: total, remark: remark))
  }
}
