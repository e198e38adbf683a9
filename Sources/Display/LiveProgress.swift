import Synchronization

/// Progress shown in a cell's output, redrawn in place at most ten times a second.
public final class LiveProgress: ProgressReporter {
  private struct State {
    var shownTask: String?
    var displayCount = 0
    var lastDraw: ContinuousClock.Instant?
  }

  private let output: any OutputSink
  private let id: String
  private let state = Mutex(State())

  /// Makes a reporter.
  ///
  /// - Parameters:
  ///   - output: Where the bar is shown.
  ///   - id: An identifier that no other display of the session bears.
  public init(output: any OutputSink, id: String) {
    self.output = output
    self.id = id
  }

  /// Draws a report unless the last drawing is less than a tenth of a second old; the last report
  /// of a task is always drawn.
  public func report(_ progress: ProgressReport) {
    state.withLock { state in
      let now = ContinuousClock.now
      let isNewTask = state.shownTask != progress.task
      let isLast = progress.completed >= progress.total
      if let last = state.lastDraw, !isNewTask, !isLast, now - last < .milliseconds(100) { return }
      state.lastDraw = now
      if isNewTask {
        state.shownTask = progress.task
        state.displayCount += 1
        output.display(Self.bar(progress), id: "\(id)-\(state.displayCount)")
      } else {
        output.updateDisplay(Self.bar(progress), id: "\(id)-\(state.displayCount)")
      }
    }
  }

  /// A progress bar as text and as HTML.
  package static func bar(_ progress: ProgressReport) -> DisplayData {
    let filled = Int((progress.fraction * 24).rounded())
    let blocks =
      String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    let remark = progress.remark.isEmpty ? "" : " · " + progress.remark
    let sentence = "\(progress.completed) of \(progress.total)\(remark)"
    let html =
      "<div>\(progress.task.escapedForMarkup) <progress max=\"1\" "
      + "value=\"\(NumberText.fixed(progress.fraction, decimals: 3))\"></progress> "
      + "\(sentence.escapedForMarkup)</div>"
    return DisplayData(plainText: "\(progress.task) \(blocks) \(sentence)").adding(.html, html)
  }
}
