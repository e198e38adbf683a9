import Display
import Testing

@Suite struct LiveProgressTests {
  private func report(_ task: String, _ completed: Int, of total: Int) -> ProgressReport {
    ProgressReport(task: task, completed: completed, total: total, remark: "loss 0.5")
  }

  @Test func floodsAreDrawnSeldom() {
    let sink = RecordingSink()
    let progress = LiveProgress(output: sink, id: "p")
    for step in 0...10_000 { progress.report(report("Training", step, of: 10_000)) }
    // One drawing when the task begins, one when it ends, few between.
    #expect(sink.events.count >= 2)
    #expect(sink.events.count < 30)
    guard case .display(_, "p-1") = sink.events.first else {
      Issue.record("the first report is not a display of its own")
      return
    }
    #expect(
      sink.events.last
        == .update(LiveProgress.bar(report("Training", 10_000, of: 10_000)), "p-1"))
  }

  @Test func everyTaskHasItsOwnBar() {
    let sink = RecordingSink()
    let progress = LiveProgress(output: sink, id: "p")
    progress.report(report("Reading", 1, of: 10))
    progress.report(report("Fitting", 1, of: 10))
    #expect(
      sink.events == [
        .display(LiveProgress.bar(report("Reading", 1, of: 10)), "p-1"),
        .display(LiveProgress.bar(report("Fitting", 1, of: 10)), "p-2"),
      ])
  }

  @Test func theLastReportIsAlwaysDrawn() {
    let sink = RecordingSink()
    let progress = LiveProgress(output: sink, id: "p")
    progress.report(report("Reading", 1, of: 2))
    progress.report(report("Reading", 2, of: 2))
    #expect(sink.events.count == 2)
  }

  @Test(arguments: [(0, 0, 0.0), (5, 10, 0.5), (-3, 10, 0), (30, 10, 1), (1, -1, 0)])
  func fractionsStayBetweenZeroAndOne(_ completed: Int, _ total: Int, _ expected: Double) {
    #expect(ProgressReport(task: "", completed: completed, total: total).fraction == expected)
  }

  @Test func aBarIsTextAndEscapedHTML() {
    let bar = LiveProgress.bar(
      ProgressReport(task: "a<b", completed: 1, total: 2, remark: "x & y"))
    #expect(
      bar.text(.plainText) == "a<b ████████████░░░░░░░░░░░░ 1 of 2 · x & y")
    #expect(
      bar.text(.html)
        == "<div>a&lt;b <progress max=\"1\" value=\"0.500\"></progress> 1 of 2 · x &amp; y</div>")
  }
}
