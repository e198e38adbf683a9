import Basics
import Display
import Synchronization
import Testing

@Suite struct RunContextTests {
  private struct Word: Displayable {
    var displayData: DisplayData { DisplayData(plainText: "word").adding(.html, "<i>word</i>") }
  }

  private final class Reports: ProgressReporter {
    let kept = Mutex<[ProgressReport]>([])
    func report(_ progress: ProgressReport) { kept.withLock { $0.append(progress) } }
  }

  @Test func aCancelledTokenStopsWork() {
    let token = CancellationToken()
    let context = RunContext(cancellation: token)
    #expect(throws: Never.self) { try context.checkCancellation() }
    token.cancel()
    #expect(throws: Interrupted()) { try context.checkCancellation() }
  }

  @Test func shownValuesReachTheOutput() {
    let sink = RecordingSink()
    RunContext.$current.withValue(RunContext(output: sink)) {
      show(Word())
      page(Word())
      warn("careful")
      clearOutput(wait: true)
    }
    #expect(
      sink.events == [
        .display(Word().displayData, nil), .display(Word().displayData, nil),
        .text("careful\n", .standardError), .clear(wait: true),
      ])
  }

  @Test func reportsReachTheReporter() {
    let reports = Reports()
    RunContext(reporter: reports).report("Trees", 3, of: 10, remark: "depth 7")
    #expect(
      reports.kept.withLock { $0 }
        == [ProgressReport(task: "Trees", completed: 3, total: 10, remark: "depth 7")])
  }

  @Test func theDefaultContextIsQuiet() {
    let context = RunContext()
    context.report("Trees", 1, of: 2)
    #expect(context.reporter == nil && context.output == nil)
    #expect(throws: Never.self) { try context.checkCancellation() }
  }
}
